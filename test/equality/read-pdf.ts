import { execFileSync } from 'node:child_process';

/** A word of a PDF as pdftotext finds it, in points from the page's top left corner. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Whether it is too small for text: a footnote's mark. */
  readonly isMark: boolean;
}

/** How pdftotext makes a word's box from its font, as the embedded font states its own: measured on Tinos and on LibreOffice's Liberation Serif. */
export interface FontBox {
  /** The part of the box above the baseline. */
  readonly above: number;
  /** The box's height at 1 pt. */
  readonly height: number;
}

export const fontBoxes = {
  ours: { above: 0.891 / 1.107, height: 1.107 },
  theirs: { above: 0.95 / 1.3, height: 1.3 },
} as const satisfies Record<string, FontBox>;

/** Text is set in 11 pt or more, marks in 58 % of 14 or less. */
const leastSize = 9;

const page = /<page [^>]*>(.*?)<\/page>/gs;
const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of each page. */
export function printedWords(file: string, font: FontBox): PrintedWord[][] {
  const xml = execFileSync('pdftotext', ['-bbox', file, '-'], {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
    // It complains of pages without words.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return [...xml.matchAll(page)].map(([, words = '']) =>
    [...words.matchAll(word)].map(([, left, top, right, bottom, text = '']) => {
      const height = Number(bottom) - Number(top);
      return {
        text: text.replace(/&([^;]+);/g, (all, name: string) => entities[name] ?? all).normalize('NFC'),
        left: Number(left),
        right: Number(right),
        baseline: Number(top) + font.above * height,
        isMark: height / font.height < leastSize,
      };
    }),
  );
}
