/** A draft and the document to be signed, as LibreOffice prints them: the same lines on the same pages, and the marks. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/cli/disk.js';
import { fontFiles } from '../../src/cli/product-files.js';
import { type Choices, composePlan } from '../../src/pipeline.js';
import { compareDocs, missingPrograms, type Printed } from './compare-lines.js';
import { expectEqual } from './expect-equal.js';
import type { PrintedWord } from './read-pdf.js';

const absent = missingPrograms();
const path = join(import.meta.dirname, '../../plans/tre-em-2027.yaml');

const compose = async (choices: Choices) =>
  composePlan(path, { ...(await diskFiles(path)), fonts: fontFiles }, choices);

const mark = ['DỰ', 'THẢO', 'LẦN', '2'];

/** A program that reads a PDF puts its words in an order of its own. */
const placed = ({ text, left, baseline }: PrintedWord) => `${baseline.toFixed(1)} ${left.toFixed(1)} ${text}`;

/** The marks on each page, and every other word with its place. */
function apart({ words }: Printed) {
  const pages = words.map((page) => {
    const at = page.flatMap((_, index) =>
      mark.every((word, next) => page[index + next]?.text === word) ? [index] : [],
    );
    const inMark = new Set(at.flatMap((index) => mark.map((_, next) => index + next)));
    return {
      marks: at.length,
      others: page
        .filter((_, index) => !inMark.has(index))
        .map(placed)
        .sort(),
    };
  });
  return { marks: pages.map(({ marks }) => marks), others: pages.map(({ others }) => others) };
}

describe.skipIf(absent !== undefined)(`a draft beside LibreOffice (${absent ?? 'compared'})`, () => {
  test('marks page 1 and the first page of each appendix, and moves no word', async () => {
    const [final, draft] = [await compose({}), await compose({ draft: 2 })];
    if (!draft.fonts) throw new Error('composed without fonts');
    const printed = await compareDocs([...final.docs, ...draft.docs], draft.fonts);
    printed.forEach(expectEqual);
    const before = printed.slice(0, final.docs.length).map(apart);
    const after = printed.slice(final.docs.length).map(apart);
    expect(after.map(({ others }) => others)).toEqual(before.map(({ others }) => others));
    const sections = draft.docs.flatMap((doc) => doc.sections);
    expect(sections.length).toBeGreaterThan(draft.docs.length);
    expect(after.flatMap(({ marks }) => marks).filter((count) => count === 1)).toHaveLength(sections.length);
  }, 180_000);
});
