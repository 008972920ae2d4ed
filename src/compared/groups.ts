/** Changes as people read them: under the part they stand in, in the order of the newer plan, those of one thing together. */
import type { Comparison, ToldChange } from '../diff/comparison.js';
import type { Row } from '../diff/rows.js';
import type { Words } from '../model/finding.js';

export interface Group {
  readonly title: Words;
  readonly entries: readonly Entry[];
}

/** One thing and what became of it. */
export interface Entry {
  readonly about: string;
  readonly changes: readonly ToldChange[];
  /** What both plans say there; none for changes of the whole. */
  readonly row?: Row<ToldChange>;
}

const whole: Words = { vi: 'Toàn bộ kế hoạch', en: 'The plan as a whole' };
/** What stands before the first part, and after the last. */
export const opening: Words = { vi: 'Trích yếu, căn cứ, phần mở đầu', en: 'Subject, legal bases, opening' };
export const closing: Words = { vi: 'Phần kết thúc', en: 'Closing' };
const frame: Words = { vi: 'Thể thức văn bản', en: 'Frame of the documents' };

/** All changes but the expected ones. */
export function groupsOf({ rows }: Comparison): readonly Group[] {
  const groups: { title: Words; entries: Entry[] }[] = [];
  const add = (title: Words, entries: readonly Entry[]) => {
    const last = groups.at(-1);
    if (entries.length === 0) return;
    if (last?.title.vi === title.vi) last.entries.push(...entries);
    else groups.push({ title, entries: [...entries] });
  };
  add(whole, entriesOf(rows.whole));
  let isPastParts = false;
  for (const row of rows.rows) {
    isPastParts ||= row.part !== '';
    add(titleOf(row, isPastParts), entriesOf(row.changes, row));
  }
  return groups;
}

/** What a new year or another place brings by itself. */
export function expectedOf({ changes }: Comparison): readonly ToldChange[] {
  return changes.filter(isExpected);
}

function isExpected({ level }: ToldChange): boolean {
  return level === 'expected';
}

function titleOf({ part, document }: Row, isPastParts: boolean): Words {
  if (part !== '') return { vi: part, en: part };
  if (document !== undefined) return frame;
  return isPastParts ? closing : opening;
}

function entriesOf(changes: readonly ToldChange[], row?: Row<ToldChange>): readonly Entry[] {
  const entries: { about: string; changes: ToldChange[]; row?: Row<ToldChange> }[] = [];
  for (const change of changes) {
    if (isExpected(change)) continue;
    const last = entries.at(-1);
    if (row && last?.about === change.about) last.changes.push(change);
    else entries.push({ about: change.about, changes: [change], ...(row ? { row } : {}) });
  }
  return entries;
}
