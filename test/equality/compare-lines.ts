import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Doc } from '../../src/doc/document.js';
import type { FontSet } from '../../src/doc/fonts.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import { docxWriter } from '../../src/write/writers/docx.js';
import { pdfWriter } from '../../src/write/writers/pdf.js';
import { type Comparison, comparePages } from './compare-pages.js';
import { printByLibreOffice } from './print-by-libreoffice.js';
import { fontBoxes, type PrintedWord, printedWords } from './read-pdf.js';

/** Why the comparison can't run here, or undefined. */
export function missingPrograms(): string | undefined {
  const missing = ['soffice', 'pdftotext'].filter(
    (name) => spawnSync('which', [name], { stdio: 'ignore' }).status !== 0,
  );
  return missing.length === 0 ? undefined : `not installed: ${missing.join(', ')}`;
}

/** The laid-out pages beside our PDF, and beside LibreOffice's print of the Word file. */
export interface Printed {
  readonly ours: Comparison;
  readonly theirs: Comparison;
  /** What LibreOffice printed, page by page. */
  readonly words: readonly (readonly PrintedWord[])[];
}

export async function compareDoc(doc: Doc, fonts: FontSet): Promise<Printed> {
  const [printed] = await compareDocs([doc], fonts);
  if (printed === undefined) throw new RangeError('nothing compared');
  return printed;
}

/** The same for many documents at once, which is far quicker; `keep` names a folder that saves all files. */
export async function compareDocs(docs: readonly Doc[], fonts: FontSet, keep?: string): Promise<Printed[]> {
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'kehoach-lines-'));
  const file = (index: number, end: string) => join(folder, `${index}${end}`);
  const laidOut = docs.map((doc) => layoutDocument(doc, fonts));
  for (const [index, doc] of docs.entries()) {
    const input = { doc, fonts, pages: () => laidOut[index] ?? [] };
    writeFileSync(file(index, '-ours.pdf'), await pdfWriter.write(input));
    writeFileSync(file(index, '.docx'), await docxWriter.write(input));
  }
  const words = docs.map((_, index) => file(index, '.docx'));
  // Two at a time, one for each core of a small machine.
  const half = Math.ceil(words.length / 2);
  const parts = [words.slice(0, half), words.slice(half)].filter((part) => part.length > 0);
  await Promise.all(parts.map((part) => printByLibreOffice(part, folder)));
  const printed = laidOut.map((pages, index): Printed => {
    const words = printedWords(file(index, '.pdf'), fontBoxes.theirs);
    return {
      ours: comparePages(pages, printedWords(file(index, '-ours.pdf'), fontBoxes.ours)),
      theirs: comparePages(pages, words),
      words,
    };
  });
  if (keep === undefined) rmSync(folder, { recursive: true });
  return printed;
}
