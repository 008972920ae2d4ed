import type { Pdf } from './open-pdf.js';

export type Reference = PDFKit.PDFKitReference;

/** An object of the file, complete; with content it is a stream. */
export function pdfObject(pdf: Pdf, data: object, content?: Uint8Array | string): Reference {
  const made = pdf.ref(data);
  made.end(content);
  return made;
}

/** A string of the file: what is a plain string in JavaScript is a name to pdfkit. */
export function pdfString(text: string): object {
  return Object(text) as object;
}
