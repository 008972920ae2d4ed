/** Work lists on paper: our pages are LibreOffice's, of every example plan. */
import { describe, expect, test } from 'vitest';
import { taskSheet } from '../../src/compose/sheet/task-sheet.js';
import { trackingSheet } from '../../src/compose/sheet/tracking-sheet.js';
import { shownList } from '../../src/work/shown-list.js';
import { exampleLists } from '../support/example-lists.js';
import { sampleFonts } from '../write/sample-doc.js';
import { compareDocs, missingPrograms } from './compare-lines.js';
import { expectEqual, lineCount } from './expect-equal.js';

const absent = missingPrograms();

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
      expect(printed.map((each, i) => `${docs[i]?.title.slice(0, 60)} ${lineCount(each)}`)).toEqual([]);
      printed.forEach(expectEqual);
    },
    300_000,
  );
});
