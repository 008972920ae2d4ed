import type { Doc } from '../doc/document.js';
import { type FontSet, openFonts } from '../doc/fonts.js';
import { layoutDocument } from '../layout/layout-document.js';
import type { Finding } from '../model/finding.js';
import type { Writer } from '../write/writer.js';
import { docxWriter } from '../write/writers/docx.js';
import { pdfWriter } from '../write/writers/pdf.js';
import type { PaperFormat } from './paper-formats.js';
import { fontFiles } from './product-files.js';
import { writeAtomically } from './write-file.js';

const writers: Readonly<Record<PaperFormat, Writer>> = { docx: docxWriter, pdf: pdfWriter };

/** Writes a sheet as a file, set in the enclosed font; what keeps it from being written is returned. */
export async function writeSheet(
  path: string,
  format: PaperFormat,
  make: (fonts: FontSet) => Doc,
): Promise<Finding | undefined> {
  return writeAtomically(path, await sheetBytes(format, make));
}

/** A sheet as the bytes of a file, set in the enclosed font. */
export async function sheetBytes(format: PaperFormat, make: (fonts: FontSet) => Doc): Promise<Uint8Array> {
  const files = await fontFiles('tinos');
  if (!files) throw new Error('the enclosed font is missing');
  const fonts = openFonts(files);
  const doc = make(fonts);
  return writers[format].write({ doc, fonts, pages: () => layoutDocument(doc, fonts) });
}
