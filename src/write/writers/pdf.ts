import { drawBookmarks } from '../pdf/bookmarks.js';
import { drawPage } from '../pdf/draw-page.js';
import { fontPen } from '../pdf/font-pen.js';
import { isUntouchedPdf } from '../pdf/is-untouched.js';
import { closePdf, openPdf } from '../pdf/open-pdf.js';
import { picturePen } from '../pdf/picture-pen.js';
import { stampXmp } from '../pdf/stamp-xmp.js';
import type { Writer } from '../writer.js';

/**
 * Writes the laid-out pages as a PDF 1.7 with embedded, subset fonts and bookmarks. pdfmake makes the document; every
 * line stands where `layout/` placed it. It claims no structure tags: there are none yet.
 */
export const pdfWriter: Writer = {
  format: 'pdf',
  paged: true,
  write: async ({ doc, pages: layOut, fonts }) => {
    const pages = layOut();
    const [first] = pages;
    if (first === undefined) throw new RangeError('a document without pages');
    const pdf = await openPdf(doc, first);
    const pens = { font: fontPen(pdf, fonts), picture: picturePen(pdf) };
    pages.forEach((page, index) => {
      if (index === 0) pdf.switchToPage(0);
      else pdf.addPage({ size: [page.width, page.height], margin: 0 });
      drawPage(pdf, pens, page);
    });
    drawBookmarks(pdf, pages);
    if (doc.stamp) pdf.appendXML(stampXmp(doc.stamp, pages.length));
    return closePdf(pdf);
  },
  isUntouched: isUntouchedPdf,
};
