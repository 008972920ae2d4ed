/** Work lists on paper: our pages are LibreOffice's, of every example plan. */
import { describe, expect, test } from 'vitest';
import { taskSheet } from '../../src/compose/sheet/task-sheet.js';
import { trackingSheet } from '../../src/compose/sheet/tracking-sheet.js';
import type { Doc } from '../../src/doc/document.js';
import { shownList } from '../../src/work-list/shown-list.js';
import { exampleLists } from '../support/example-lists.js';
import fc from '../support/random.js';
import { listOf } from '../work-list/support.js';
import { sampleFonts } from '../write/sample-doc.js';
import { compareDocs, missingPrograms } from './compare-lines.js';
import { expectEqual } from './expect-equal.js';

const absent = missingPrograms();

const words = fc.constantFrom(
  'trẻ',
  'em',
  'nghiêm',
  'báo',
  'cáo',
  'thường',
  'xuyên',
  'ở',
  '12/2027',
  'an',
  'toàn',
);
const text = (most: number) =>
  fc.array(words, { minLength: 1, maxLength: most }).map((some) => `${some.join(' ')}.`);
const task = fc
  .record({
    text: fc.oneof(text(40), text(40), text(400)),
    items: fc.oneof(fc.constant([]), fc.array(text(120), { maxLength: 4 })),
    output: text(12),
  })
  .map(({ items, ...rest }) => ({ ...rest, ...(items.length > 0 ? { items } : {}), lead: 'kinh-te' }));

/** Work lists whose long rows come to stand at any place of a page. */
async function randomSheets(count: number): Promise<readonly Doc[]> {
  const plans = fc.sample(fc.array(task, { minLength: 2, maxLength: 9 }), count);
  const lists = await Promise.all(
    plans.map((tasks) => listOf(`sections: ${JSON.stringify([{ heading: 'Nhiệm vụ', tasks }])}\n`)),
  );
  return lists.flatMap((list) => [
    taskSheet(shownList(list, {}), sampleFonts),
    ...list.units.map((unit) => trackingSheet(shownList(list, { unit }), sampleFonts)),
  ]);
}

describe('work lists on paper', () => {
  test.skipIf(absent !== undefined)(
    `are printed by LibreOffice as we lay them out (${absent ?? 'compared'})`,
    async () => {
      const lists = await exampleLists();
      const docs = lists.flatMap(({ list }) => {
        const busiest = [...list.units].sort((a, b) => count(b.id) - count(a.id)).slice(0, 2);
        function count(id: string): number {
          return list.items.filter(({ unit }) => unit?.id === id).length;
        }
        return [
          taskSheet(shownList(list, {}), sampleFonts),
          ...busiest.map((unit) => trackingSheet(shownList(list, { unit }), sampleFonts)),
        ];
      });
      expect(docs.length).toBeGreaterThan(20);
      const printed = await compareDocs(docs, sampleFonts);
      printed.forEach(expectEqual);
    },
    300_000,
  );

  test.skipIf(absent !== undefined)(
    `are so wherever a long row goes on overleaf (${absent ?? 'compared'})`,
    async () => {
      const docs = await randomSheets(40);
      const printed = await compareDocs(docs, sampleFonts);
      printed.forEach(expectEqual);
    },
    300_000,
  );
});
