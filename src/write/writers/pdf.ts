import { drawBookmarks } from '../pdf/bookmarks.js';
import { drawPage } from '../pdf/draw-page.js';
import { fontPen } from '../pdf/font-pen.js';
import { formPen } from '../pdf/form/form-pen.js';
import { isUntouchedPdf } from '../pdf/is-untouched.js';
import { closePdf, openPdf } from '../pdf/open-pdf.js';
import { picturePen } from '../pdf/picture-pen.js';
import { tagRecorder } from '../pdf/tags/tag-recorder.js';
import { tagTree } from '../pdf/tags/tag-tree.js';
import { writeTags } from '../pdf/tags/write-tags.js';
import type { Writer } from '../writer.js';

/**
 * Writes the laid-out pages as a PDF 1.7 (PDF/A-2a, PDF/UA-1) with embedded, subset fonts, bookmarks and the structure of the document.
 * pdfmake makes the file; every line stands where `layout/` placed it.
 */
export const pdfWriter: Writer = {
  format: 'pdf',
  paged: true,
  write: async ({ doc, pages: layOut, fonts }) => {
    const pages = layOut();
    const pdf = await openPdf(doc, pages);
    const tags = tagRecorder(pdf);
    const form = await formPen(pdf, pages, fonts);
    const pens = { font: fontPen(pdf, fonts), picture: picturePen(pdf), form, tags };
    pages.forEach((page, index) => {
      if (index === 0) pdf.switchToPage(0);
      else pdf.addPage({ size: [page.width, page.height], margin: 0 });
      drawPage(pdf, pens, page);
    });
    const drawings = pages.flatMap(({ drawing }) => drawing ?? []);
    writeTags(pdf, tagTree(doc, drawings), tags.marked);
    drawBookmarks(pdf, pages);
    return closePdf(pdf);
  },
  isUntouched: isUntouchedPdf,
};
