import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Doc } from '../../src/doc/document.js';
import type { FontSet } from '../../src/doc/fonts.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import { docxWriter } from '../../src/write/writers/docx.js';
import { pdfWriter } from '../../src/write/writers/pdf.js';
import { baselineShare, type PrintedWord, printedLines, printedWords } from './read-pdf.js';

/** Our PDF of a document beside LibreOffice's of its Word file. */
export interface LineComparison {
  readonly pages: { readonly ours: number; readonly theirs: number };
  /** Lines of LibreOffice's pages, and how many of them stand on the same page of ours. */
  readonly lines: { readonly equal: number; readonly total: number };
  readonly differences: readonly LineDifference[];
  /** The word that stands farthest from its place in LibreOffice, in points; words with no partner on their page. */
  readonly farthest: { readonly word: string; readonly page: number; readonly points: number };
  readonly unmatched: readonly string[];
}

export interface LineDifference {
  readonly page: number;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** Why the comparison can't run here, or undefined. */
export function missingPrograms(): string | undefined {
  const missing = ['soffice', 'pdftotext'].filter(
    (name) => spawnSync('which', [name], { stdio: 'ignore' }).status !== 0,
  );
  return missing.length === 0 ? undefined : `not installed: ${missing.join(', ')}`;
}

/** Writes both files, has LibreOffice print the Word file, and compares what stands on the pages. `keep` saves all three. */
export async function compareLines(doc: Doc, fonts: FontSet, keep?: string): Promise<LineComparison> {
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'kehoach-lines-'));
  const pages = layoutDocument(doc, fonts);
  const input = { doc, fonts, pages: () => pages };
  const [ours, word] = [join(folder, `${doc.id}-ours.pdf`), join(folder, `${doc.id}.docx`)];
  writeFileSync(ours, await pdfWriter.write(input));
  writeFileSync(word, await docxWriter.write(input));
  const theirs = printByLibreOffice(word, folder);
  const comparison = compareFiles(ours, theirs);
  if (keep === undefined) rmSync(folder, { recursive: true });
  return comparison;
}

/** Compares two PDF files of one document. */
export function compareFiles(ours: string, theirs: string): LineComparison {
  const [our, their] = [printedLines(ours), printedLines(theirs)];
  const differences = their.map((lines, index): LineDifference => {
    const mine = our[index] ?? [];
    return { page: index + 1, ours: without(mine, lines), theirs: without(lines, mine) };
  });
  const total = their.flat().length;
  return {
    pages: { ours: our.length, theirs: their.length },
    lines: { equal: total - differences.flatMap((page) => page.theirs).length, total },
    differences: differences.filter((page) => page.ours.length + page.theirs.length > 0),
    ...compareWords(printedWords(ours, baselineShare.ours), printedWords(theirs, baselineShare.theirs)),
  };
}

function printByLibreOffice(word: string, folder: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'kehoach-office-'));
  const options = ['--headless', '--convert-to', 'pdf', '--outdir', folder, word];
  execFileSync('soffice', [`-env:UserInstallation=file://${profile}`, ...options], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  rmSync(profile, { recursive: true });
  return word.replace(/\.docx$/, '.pdf');
}

/** The lines of one page that have no equal on the other. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function compareWords(
  ours: readonly PrintedWord[],
  theirs: readonly PrintedWord[],
): Pick<LineComparison, 'farthest' | 'unmatched'> {
  const left = [...ours];
  const unmatched: string[] = [];
  let farthest = { word: '', page: 0, points: 0 };
  for (const word of theirs) {
    const same = left.filter((other) => other.page === word.page && other.text === word.text);
    const distance = (other: PrintedWord) => Math.hypot(other.x - word.x, other.y - word.y);
    const nearest = same.sort((a, b) => distance(a) - distance(b))[0];
    if (nearest === undefined) {
      unmatched.push(word.text);
      continue;
    }
    left.splice(left.indexOf(nearest), 1);
    if (distance(nearest) > farthest.points)
      farthest = { word: word.text, page: word.page, points: distance(nearest) };
  }
  return { farthest, unmatched };
}
