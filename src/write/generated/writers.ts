/* Made by `npm run sync`; do not edit. */
import type { Writer } from '../writer.js';

export const writers: Readonly<Record<string, () => Promise<Writer>>> = {
  'docx': async () => (await import('../writers/docx.js')).docxWriter,
  'md': async () => (await import('../writers/md.js')).mdWriter,
  'pdf': async () => (await import('../writers/pdf.js')).pdfWriter,
};
