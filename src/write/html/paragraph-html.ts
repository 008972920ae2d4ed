import type { Inline, Paragraph } from '../../doc/document.js';
import type { ParagraphStyle, StructureRole } from '../../doc/styles.js';
import { inkHtml } from './ink-html.js';
import { inlinesHtml } from './inlines-html.js';
import { formatCss } from './paragraph-css.js';
import type { Place } from './place.js';

/** A paragraph or heading in its style; typed labels are its first words. */
export function paragraphHtml(paragraph: Paragraph, place: Place): string {
  const style: ParagraphStyle = place.styles[paragraph.style];
  const isDotted = paragraph.inlines.at(-1)?.type === 'leader';
  place.used(paragraph.style);
  const pictures = inkHtml(paragraph.overlays ?? [], place);
  const own = formatCss(style, paragraph.format ?? {}, paragraph.keepWithNext === true);
  const classes = [
    paragraph.style,
    ...(isDotted ? ['dotted'] : []),
    ...(own === '' ? [] : [place.classes.of(own)]),
    ...(pictures === '' ? [] : ['under-ink']),
  ].join(' ');
  const words = isDotted ? dotted(paragraph.inlines, style) : inlinesHtml(paragraph.inlines, style);
  const element = words === '' ? 'p' : elementOf(style.role);
  return `<${element} class="${classes}">${words}${pictures}</${element}>`;
}

/** The words in a box of their own, beside which the dots take what is left. */
function dotted(inlines: readonly Inline[], style: ParagraphStyle): string {
  const words = inlinesHtml(inlines.slice(0, -1), style);
  return `${words === '' ? '' : `<span>${words}</span>`}${inlinesHtml(inlines.slice(-1), style)}`;
}

/** The title is the only h1, so that the levels below are the outline of the document, as in the Markdown. */
function elementOf(role: StructureRole): string {
  switch (role) {
    case 'Title':
      return 'h1';
    case 'H1':
      return 'h2';
    case 'H2':
      return 'h3';
    case 'H3':
      return 'h4';
    case 'H4':
      return 'h5';
    case 'P':
    case 'TH':
    case 'TD':
    case 'Figure':
    case 'Note':
    case 'Artifact':
      return 'p';
    default: {
      const unknown: never = role;
      throw new TypeError(`no such role: ${unknown}`);
    }
  }
}
