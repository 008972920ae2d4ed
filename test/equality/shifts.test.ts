/**
 * One plan moved down by a line at a time, 32 times: whatever falls at the foot of a page, no heading ends one, no
 * paragraph leaves a single line on either side, no signature stands without text; in our pages and in LibreOffice's.
 */
import { describe, expect, test } from 'vitest';
import type { Doc } from '../../src/doc/document.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import type { Page, PlacedLine } from '../../src/layout/page.js';
import { docNamed, docsOf } from '../support/compose-text.js';
import { sampleFonts } from '../write/sample-doc.js';
import { compareDocs, missingPrograms, type Printed } from './compare-lines.js';

const absent = missingPrograms();
/** 32 shifts of a plan with paragraphs of three lines, and of one with paragraphs of five. */
const shifts = [3, 6].flatMap((clauses) => Array.from({ length: 32 }, (_, lines) => ({ lines, clauses })));

/** Words that differ from line to line, so that a line can be told by its words. */
const sentence = (name: string, clauses: number) =>
  Array.from(
    { length: clauses },
    (_, index) => `tăng cường trách nhiệm trong việc ${index + 1} của ${name}`,
  ).join(', ');

/** A plan of three or four pages with three levels of headings, moved down by so many lines. */
function shifted({ lines, clauses }: { lines: number; clauses: number }): Doc {
  const section = (heading: string, count: number) => ({
    heading,
    text: Array.from({ length: count }, (_, index) => sentence(`${heading} ${index + 1}`, clauses)).join(
      '\n\n',
    ),
  });
  const plan = {
    schema: 1,
    id: 'dich-dong',
    period: 2027,
    office: 'xa.yaml',
    title: 'Thực hiện công tác trẻ em năm 2027',
    sections: [
      {
        heading: 'Mở đầu',
        text: Array.from({ length: lines + 1 }, (_, index) => `Dòng ${index + 1}.`).join('\n\n'),
      },
      ...Array.from({ length: 4 }, (_, index) => ({
        heading: `Nhiệm vụ ${index + 1}`,
        sections: [
          section(`Mục ${index + 1}a`, 1),
          section(`Mục ${index + 1}b`, 2),
          section(`Mục ${index + 1}c`, 1),
        ],
      })),
    ],
  };
  return docNamed(docsOf(JSON.stringify(plan)), 'ke-hoach');
}

/** Lines of text: what stands between the page number and the foot. */
const textOf = ({ lines }: Page) =>
  lines.filter(({ role, runs }) => role !== 'Artifact' && role !== 'Note' && runs.length > 0);
const words = ({ runs }: PlacedLine) => runs.map(({ text }) => text).join('');

/** What a deputy would strike out, by page. */
function faults(pages: readonly Page[]): string[] {
  const whole = new Map<number, number>();
  for (const { paragraph } of pages.flatMap(textOf)) whole.set(paragraph, (whole.get(paragraph) ?? 0) + 1);
  return pages.flatMap((page) => {
    const lines = textOf(page);
    const found: string[] = [];
    const last = lines.at(-1);
    if (last && /^(H\d|Title)$/.test(last.role))
      found.push(`heading ends page ${page.number}: ${words(last)}`);
    for (const [paragraph, count] of whole) {
      const here = lines.filter((line) => line.paragraph === paragraph).length;
      if (here > 0 && here < count && (here < 2 || count - here < 2))
        found.push(`single line on page ${page.number} or beside it: ${paragraph}`);
    }
    const signature = lines.findIndex((line) => words(line).includes('TM. ỦY BAN NHÂN DÂN'));
    const above = lines.filter((line, index) => index < signature && line.y < (lines[signature]?.y ?? 0));
    if (signature >= 0 && above.length < 2)
      found.push(`signature with ${above.length} lines on page ${page.number}`);
    return found;
  });
}

test('in our pages', () => {
  const documents = shifts.map((shift) => layoutDocument(shifted(shift), sampleFonts));
  expect(documents.flatMap(faults)).toEqual([]);
  // The 32 do meet page ends in different places.
  const ends = documents.map((pages) =>
    pages.map((page) => words(textOf(page).at(-1) as PlacedLine)).join('|'),
  );
  expect(new Set(ends).size).toBeGreaterThan(10);
});

/** Our lines in the places where LibreOffice printed them. */
function asPrinted(ours: readonly Page[], printed: Printed['words']): Page[] {
  const bare = (text: string) => text.replace(/\s/g, '');
  const lines = ours.flatMap(textOf);
  return printed.map((found, index): Page => {
    const rows = new Map<number, string>();
    for (const { text, baseline } of [...found].sort((a, b) => a.left - b.left)) {
      const row = [...rows.keys()].find((y) => Math.abs(y - baseline) < 2) ?? baseline;
      rows.set(row, `${rows.get(row) ?? ''}${text}`);
    }
    const placed = [...rows].flatMap(([y, text]): PlacedLine[] => {
      // The columns of the signature stand side by side; the right one says whether it is alone.
      const line = lines.findLast((one) => text.endsWith(bare(words(one))));
      return line === undefined ? [] : [{ ...line, y: y - line.baseline }];
    });
    const page = ours[index] ?? ours[0];
    return { ...(page as Page), number: index + 1, lines: placed.sort((a, b) => a.y - b.y) };
  });
}

describe.skipIf(absent !== undefined)(`in LibreOffice (${absent ?? 'compared'})`, () => {
  test('too, line by line', async () => {
    const docs = shifts.map(shifted);
    const printed = await compareDocs(docs, sampleFonts);
    const isEqual = ({ theirs: { differences, strays } }: Printed) =>
      differences.length + strays.length === 0;
    const sum = (of: (one: Printed) => number) => printed.reduce((total, one) => total + of(one), 0);
    const differing = printed.filter((one) => !isEqual(one)).length;
    const equal = sum(({ theirs }) => theirs.lines.equal);
    const total = sum(({ theirs }) => theirs.lines.total);
    process.stdout.write(
      `${shifts.length} shifts: ${shifts.length - differing} equal, ${equal} of ${total} lines\n`,
    );
    const found = printed.flatMap(({ words: theirs }, index) =>
      faults(asPrinted(layoutDocument(docs[index] as Doc, sampleFonts), theirs)).map(
        (fault) => `${index}: ${fault}`,
      ),
    );
    process.stdout.write(`${found.length} faults in LibreOffice's: ${found.join('; ') || 'none'}\n`);
    expect(differing).toBe(0);
    expect(found).toEqual([]);
    expect(sum(({ theirs }) => theirs.pages.ours)).toBe(sum(({ theirs }) => theirs.pages.theirs));
  }, 300_000);
});
