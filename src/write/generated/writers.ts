/* Made by `npm run sync`; do not edit. */
import type { Writer } from '../writer.js';

export const writers: Readonly<Record<string, () => Promise<Writer>>> = {
  'docx': async () => (await import('../writers/docx.js')).docxWriter,
  'html': async () => (await import('../writers/html.js')).htmlWriter,
  'md': async () => (await import('../writers/md.js')).mdWriter,
  'paged-html': async () => (await import('../writers/paged-html.js')).pagedHtmlWriter,
  'pdf': async () => (await import('../writers/pdf.js')).pdfWriter,
};
