import type { Inline, TextRun } from '../../doc/document.js';
import type { ParagraphStyle } from '../../doc/styles.js';
import { escapeHtml } from './escape-html.js';
import { noteMarkId, noteTextId } from './note-ids.js';

/** Inlines of a paragraph in the given style; a footnote's mark leads to its text. */
export function inlinesHtml(inlines: readonly Inline[], style: ParagraphStyle): string {
  return inlines.map((inline) => inlineHtml(inline, style)).join('');
}

function inlineHtml(inline: Inline, style: ParagraphStyle): string {
  switch (inline.type) {
    case 'text':
      return runHtml(inline, style);
    case 'break':
      return '<br>';
    case 'leader':
      return '<span class="leader"></span>';
    case 'footnote': {
      const { number } = inline;
      return `<sup><a id="${noteMarkId(number)}" href="#${noteTextId(number)}" role="doc-noteref" aria-label="Chú thích ${number}">${number}</a></sup>`;
    }
    default: {
      const unknown: never = inline;
      throw new TypeError(`no such inline: ${JSON.stringify(unknown)}`);
    }
  }
}

/** Elements only where a run differs from its paragraph. */
function runHtml({ text, bold, italic, struck }: TextRun, style: ParagraphStyle): string {
  const weight = mark(bold ?? style.bold, style.bold, 'b', 'light');
  const slant = mark(italic ?? style.italic, style.italic, 'i', 'upright');
  const words = struck ? `<s>${escapeHtml(text)}</s>` : escapeHtml(text);
  return `${weight.open}${slant.open}${words}${slant.close}${weight.close}`;
}

function mark(wanted: boolean, usual: boolean, element: string, without: string) {
  if (wanted === usual) return { open: '', close: '' };
  return wanted
    ? { open: `<${element}>`, close: `</${element}>` }
    : { open: `<span class="${without}">`, close: '</span>' };
}
