import { classNames } from '../html/class-names.js';
import { htmlFile } from '../html/html-file.js';
import { fontFaces } from '../html/paged/font-faces.js';
import { pageSvg } from '../html/paged/page-svg.js';
import { pagedCss, papers } from '../html/paged/paged-css.js';
import type { Writer } from '../writer.js';

/**
 * Writes the laid-out pages, those of the PDF, as one HTML file: every line at its place in embedded, subset fonts, to
 * be looked at in a browser and printed on the same pages.
 */
export const pagedHtmlWriter: Writer = {
  format: 'paged-html',
  extension: 'html',
  paged: true,
  write: async ({ doc, pages: layOut, fonts }) => {
    const pages = layOut();
    const classes = classNames('t');
    const paper = papers();
    const sheets = pages.map((page, index) =>
      pageSvg({ page, index: index + 1, count: pages.length, paper: paper.of(page), classes }),
    );
    const style = ['', await fontFaces(pages, fonts), pagedCss, paper.css(), classes.css(), ''].join('\n');
    return htmlFile({ doc, style, body: ['<main>', ...sheets, '</main>'].join('\n') });
  },
};
