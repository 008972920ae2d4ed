/**
 * The paragraphs of the seeds as a person reads them: wrapping and page breaks undone, Markdown's marks taken away,
 * white space levelled. The truth that imported and built documents are compared with; its rules are its own
 * and know only these texts. Where a rule fails, the line is named by its number.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../../shared/seeds');

export const seedsAreThere = existsSync(folder);

export const seedBytes = (file: string): Uint8Array => readFileSync(join(folder, file));

interface Exceptions {
  /** Lines that begin a paragraph though they follow another without a mark. */
  readonly breaks?: readonly number[];
  /** Lines that go on with the paragraph above a gap though nothing tells it. */
  readonly joins?: readonly number[];
  /** Lines of two columns, the left one read first. */
  readonly columns?: readonly [first: number, last: number];
  /** Where another document begins. */
  readonly documents?: readonly number[];
}

const exceptions: Readonly<Record<string, Exceptions>> = {
  'phuoc-long-ke-hoach-2021.txt': { breaks: [8, 196] },
  'thua-thien-hue-ke-hoach-2023.txt': {},
  // The subject; the only sentence of a unit; the recipients close up to the last paragraph.
  'hon-quan-ke-hoach-2024.txt': { breaks: [2, 402, 487], columns: [487, 495] },
  // Signature, note below the subject, sentence below a unit that ends in a colon, signature.
  'binh-long-to-trinh-va-ke-hoach-2022.txt': { breaks: [127, 140, 403, 433], documents: [133] },
  'tam-duong-cong-van-2024.txt': { breaks: [47] },
};

/** What begins a point, a part or a line of a list. */
const label = /^(?:[-–+•]\s|[IVX]+\.\s|[A-Z]\.\s|\d+(?:\.\d+)*\.\s|[a-zđ]\)\s)/u;

interface Line {
  readonly number: number;
  readonly text: string;
  /** Whether an empty line stands above it. */
  readonly gap: boolean;
}

/** The paragraphs of each document in a seed. */
export function seedParagraphs(file: string): readonly (readonly string[])[] {
  const { documents = [] } = exceptions[file] ?? {};
  const lines = linesOf(file);
  const starts = [0, ...documents, Number.POSITIVE_INFINITY];
  return starts.slice(0, -1).map((start, at) => {
    const end = starts[at + 1] ?? start;
    return paragraphsOf(
      lines.filter(({ number }) => number >= start && number < end),
      exceptions[file] ?? {},
    );
  });
}

function linesOf(file: string): Line[] {
  const { columns } = exceptions[file] ?? {};
  const raw = new TextDecoder().decode(seedBytes(file)).normalize('NFC').split(/\r?\n/);
  const numbered = raw.map((text, at) => ({ number: at + 1, text }));
  const read = columns ? setInOrder(numbered, columns) : numbered;
  return read.flatMap(({ number, text }, at) =>
    level(text) === '' ? [] : [{ number, text: level(text), gap: level(read[at - 1]?.text ?? '') === '' }],
  );
}

/** Lines of two columns below each other: all of the left one, a gap, then the right one. */
function setInOrder<T extends { readonly number: number; readonly text: string }>(
  lines: readonly T[],
  [first, last]: readonly [number, number],
): { readonly number: number; readonly text: string }[] {
  const within = lines.filter(({ number }) => number >= first && number <= last);
  const halves = within.map(({ number, text }) => ({ number, parts: text.trimEnd().split(/\s{8,}/) }));
  const left = halves.flatMap(({ number, parts: [text = ''] }) => [{ number, text }]);
  const right = halves.flatMap(({ number, parts: [, text] }) =>
    text
      ? [
          { number, text: '' },
          { number, text },
        ]
      : [],
  );
  // The name stands in the left column of the text below a gap; it is the right one's.
  const name = left.findLastIndex(({ text }) => text.trim() !== '');
  return [
    ...lines.filter(({ number }) => number < first),
    ...left.slice(0, name),
    ...right,
    { number: last, text: '' },
    ...left.slice(name),
    ...lines.filter(({ number }) => number > last),
  ];
}

function paragraphsOf(lines: readonly Line[], { breaks = [], joins = [] }: Exceptions): string[] {
  const paragraphs: string[] = [];
  for (const { number, text, gap } of lines) {
    const above = paragraphs.at(-1);
    const own =
      above === undefined ||
      breaks.includes(number) ||
      (!joins.includes(number) && (label.test(text) || (gap && !goesOn(above, text))));
    if (own) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] = joined(above, text);
  }
  return paragraphs;
}

/** A page break inside a sentence: no end before it, a small letter after it. */
function goesOn(above: string, text: string): boolean {
  return /^\p{Ll}/u.test(text) && !/[.;:!?]$/.test(above);
}

/** A hyphen inside a word at a line's end stays and takes no space. */
function joined(above: string, text: string): string {
  return /\S-$/.test(above) ? above + text : `${above} ${text}`;
}

/** White space levelled, marks of Markdown taken away. */
export function level(text: string): string {
  return text
    .replace(/^\s*#{1,6}\s+/, '')
    .replaceAll(/\*+/g, '')
    .replaceAll(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}
