import type { Doc } from '../doc/document.js';
import type { Page, PlacedLine } from './page.js';

/** What can be said of a document's pages without drawing them. Lengths in points. */
export interface PageFacts {
  /** Pages of the document proper, then of each appendix. */
  readonly pages: readonly number[];
  /** Where the signature stands, and how many lines of text share its page; none without a signature. */
  readonly signature?: { readonly page: number; readonly linesAbove: number };
  /** Headings that end a page, by the words of their last line. */
  readonly headingsAtPageEnd: readonly { readonly page: number; readonly text: string }[];
  /** Distance between the texts of the two letterhead columns where they come nearest. */
  readonly letterheadGap?: number;
}

/** Reads the facts off laid-out pages. Pages count from 1 through the document. */
export function pageFacts(doc: Doc, pages: readonly Page[]): PageFacts {
  const perSection = doc.sections.map(
    (_, section) => pages.filter((page) => page.section === section).length,
  );
  const signature = signatureFact(pages);
  const gap = letterheadGap(pages[0]);
  return {
    pages: perSection,
    ...(signature ? { signature } : {}),
    headingsAtPageEnd: pages.flatMap((page, i) => headingAtEnd(page, i + 1)),
    ...(gap === undefined ? {} : { letterheadGap: gap }),
  };
}

/** The signer's lines come from the plan's `signature` or from the office's `signers`. */
function isSigned({ runs }: PlacedLine): boolean {
  return runs.some(
    ({ source }) => source !== undefined && /^office:\/signers\/|\/signature(\/|$)/.test(source),
  );
}

function signatureFact(pages: readonly Page[]): PageFacts['signature'] {
  const index = pages.findIndex(({ lines }) => lines.some(isSigned));
  const lines = pages[index]?.lines ?? [];
  const top = Math.min(...lines.filter(isSigned).map(({ y }) => y));
  if (index === -1) return undefined;
  const above = textLines(lines).filter((line) => line.y + line.height <= top);
  return { page: index + 1, linesAbove: above.length };
}

/** A heading with nothing of its part on the same page. */
function headingAtEnd({ lines }: Page, page: number): { page: number; text: string }[] {
  const last = textLines(lines).reduce<PlacedLine | undefined>(
    (lowest, line) => (lowest === undefined || line.y > lowest.y ? line : lowest),
    undefined,
  );
  return last && /^H[1-4]$/.test(last.role) ? [{ page, text: wordsOf(last) }] : [];
}

/** Lines of the text, and pictures in it: without page numbers, footers and footnotes. */
function textLines(lines: readonly PlacedLine[]): PlacedLine[] {
  return lines.filter(
    (line) =>
      line.role !== 'Artifact' && line.role !== 'Note' && (line.picture || wordsOf(line).trim() !== ''),
  );
}

function wordsOf({ runs }: PlacedLine): string {
  return runs.map(({ text }) => text).join('');
}

/** Organ left, nation right (PL1 IV): the least distance between lines of the same height on page 1. */
function letterheadGap(page: Page | undefined): number | undefined {
  const nation = page?.lines.find((line) => wordsOf(line).startsWith('CỘNG HÒA'));
  if (!page || !nation) return undefined;
  const left = (line: PlacedLine) => Math.min(...line.runs.map(({ x }) => x));
  const right = (line: PlacedLine) => Math.max(...line.runs.map(({ x, width }) => x + width));
  const column = left(nation);
  const beside = page.lines.filter((line) => line.y <= nation.y + nation.height * 3 && right(line) < column);
  return beside.length === 0 ? undefined : column - Math.max(...beside.map(right));
}
