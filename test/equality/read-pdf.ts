import { execFileSync } from 'node:child_process';

/** A word of a PDF as pdftotext finds it; x of its left edge and y of its baseline from the page's top, in points. */
export interface PrintedWord {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The lines of each page as they stand side by side, without white space, in NFC. */
export function printedLines(file: string): string[][] {
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', timeout: 60_000 });
  return text
    .replace(/\f$/, '')
    .split('\f')
    .map((page) =>
      page
        .split('\n')
        .map((line) => line.replace(/\s/g, '').normalize('NFC'))
        .filter((line) => line !== ''),
    );
}

const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="[\d.-]+" yMax="([\d.-]+)">(.*?)<\/word>/g;

/**
 * How far down its box pdftotext puts a word's baseline: ascent / (ascent + descent) as the embedded font states them.
 * Tinos: 0.891 / 1.107; Liberation Serif as LibreOffice embeds it: 0.95 / 1.3.
 */
export const baselineShare = { ours: 0.891 / 1.107, theirs: 0.95 / 1.3 } as const;

/** Every word with its place. */
export function printedWords(file: string, share: number): PrintedWord[] {
  const xml = execFileSync('pdftotext', ['-bbox', file, '-'], {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 26,
  });
  return xml
    .split('<page ')
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(word)].map(([, x, top, bottom, text]) => ({
        page: index + 1,
        text: (text ?? '').normalize('NFC'),
        x: Number(x),
        y: Number(top) + share * (Number(bottom) - Number(top)),
      })),
    );
}
