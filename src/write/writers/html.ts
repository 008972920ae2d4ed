import type { PageSection } from '../../doc/document.js';
import type { StyleName } from '../../doc/styles.js';
import { blocksHtml } from '../html/blocks-html.js';
import { classNames } from '../html/class-names.js';
import { docCss } from '../html/doc-css.js';
import { footnotesHtml } from '../html/footnotes-html.js';
import { htmlFile } from '../html/html-file.js';
import { pageClasses } from '../html/page-css.js';
import type { Place } from '../html/place.js';
import type { Writer } from '../writer.js';

/**
 * Writes a document as one HTML file to read on a phone or a desktop and to print: structure and styles, the browser's
 * own lines and pages. The pages as laid out are `paged-html`.
 */
export const htmlWriter: Writer = {
  format: 'html',
  paged: false,
  write: async ({ doc, fonts }) => {
    const used = new Set<StyleName>();
    const classes = classNames('c');
    const pages = pageClasses();
    const place = { styles: doc.styles, classes, used: (style: StyleName) => used.add(style) };
    const sheets = doc.sections.map((section, index) =>
      // A browser cannot count an appendix's pages from 1: they bear no number rather than a wrong one.
      sheet(section, pages.of(section.geometry, index === 0), place),
    );
    return htmlFile({
      doc,
      style: docCss({
        styles: doc.styles,
        used,
        fontFamily: doc.fontFamily,
        lineHeight: fonts.regular.lineHeight,
        pages: pages.css(doc.styles.pageNumber.size),
        blocks: classes.css(),
      }),
      body: ['<main>', ...sheets, '</main>'].join('\n'),
    });
  },
};

/** A section between its first lines, its footnotes and its contact lines: a screen has no margins to put them in. */
function sheet(
  { firstHeader = [], blocks, firstFooter = [] }: Omit<PageSection, 'geometry'>,
  page: string,
  place: Omit<Place, 'blocks'>,
): string {
  return [
    `<div class="sheet ${page}">`,
    ...(firstHeader.length > 0 ? ['<header>', blocksHtml(firstHeader, place), '</header>'] : []),
    blocksHtml(blocks, place),
    footnotesHtml(blocks, place),
    ...(firstFooter.length > 0
      ? ['<footer class="contact-lines">', blocksHtml(firstFooter, place), '</footer>']
      : []),
    '</div>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}
