import type { Doc } from '../../doc/document.js';
import type { Page } from '../../layout/page.js';
import { producer, xmpPacket } from './xmp.js';

/** pdfkit's document, as pdfmake hands it out. */
export type Pdf = PDFKit.PDFDocument;

/**
 * A PDF made by pdfmake with its metadata, colour profile and the first of the pages, empty; nothing is drawn yet. It claims PDF/A-2a
 * and PDF/UA-1: whoever draws on it marks everything and writes the structure tree.
 */
export async function openPdf(doc: Doc, pages: readonly Page[]): Promise<Pdf> {
  const [first] = pages;
  if (first === undefined) throw new RangeError('a document without pages');
  // Loaded only when a PDF is written: it takes 121 ms.
  const { default: pdfmake } = await import('pdfmake');
  // A document is drawn from what is at hand: no address, no file.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  const date = new Date(`${doc.date}T00:00:00Z`);
  const made = pdfmake.createPdf(
    {
      // Metadata of electronic documents, nd30 §25: at least PDF 1.4; 1.7 is ISO 32000-1.
      version: '1.7',
      subset: 'PDF/A-2a',
      tagged: true,
      language: 'vi-VN',
      displayTitle: true,
      info: {
        title: doc.title,
        // An organ signs, never a person's account.
        author: doc.issuer,
        creator: doc.issuer,
        producer,
        creationDate: date,
        modDate: date,
      },
      pageSize: { width: first.width, height: first.height },
      pageMargins: 0,
      content: [],
    },
    { bufferPages: true },
  );
  const pdf = await made.getStream();
  writeMetadata(pdf, xmpPacket(doc, pages.length));
  return pdf;
}

/** Puts our packet in the place of pdfkit's, which knows one standard at a time and writes titles with & as broken XML. */
function writeMetadata(pdf: Pdf, packet: string): void {
  if (!Reflect.has(pdf, 'metadata'))
    throw new TypeError('pdfkit keeps its metadata elsewhere: pin pdfmake 0.3.11');
  const metadata = {
    append: () => undefined,
    end: () => undefined,
    getXML: () => packet,
    getLength: () => packet.length,
  };
  Reflect.set(pdf, 'metadata', metadata);
}

/** Ends the document and collects its bytes. */
export function closePdf(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
    pdf.end();
  });
}
