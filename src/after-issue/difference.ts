/** What the plan says now and the issued document did not: one row of the comparison each, with its old place. */
import type { Level } from '../diff/change.js';
import type { ToldChange } from '../diff/comparison.js';
import type { Row, RowSide, Rows } from '../diff/rows.js';
import type { DocumentNode } from '../model/dossier.js';

export interface Difference {
  readonly row: Row<ToldChange>;
  /** The row that it stands in, where the issued document had that. */
  readonly within?: RowSide;
  /** The row that it stands after, at its own depth, where the issued document had that. */
  readonly behind?: RowSide;
  /** What came with it, one level deeper; only of what is new. */
  readonly parts: readonly Difference[];
  /** Data that no sentence prints, before and now: "Mức phấn đấu", "ít nhất 98%", "ít nhất 97%". */
  readonly data: readonly ChangedData[];
}

export interface ChangedData {
  readonly name: string;
  readonly was: string;
  readonly now: string;
}

type ToldRow = Row<ToldChange>;

/** The number and the day come with being issued. */
const givenAtIssue: ReadonlySet<string> = new Set(['number', 'date']);

/** What stands open above the row that is read, by depth. */
interface Above {
  readonly row: ToldRow;
  /** Where the issued document had this, or else what stood before it. */
  readonly anchor?: RowSide;
  readonly parts: Difference[];
}

/** The rows of the issued document in which anything printed is different, in reading order. */
export function differencesOf({ rows }: Rows<ToldChange>, document: DocumentNode): readonly Difference[] {
  const found: Difference[] = [];
  const above: Above[] = [];
  for (const row of rows.filter((each) => belongs(each, document))) {
    const before = above[row.depth]?.anchor;
    above.length = Math.min(above.length, row.depth);
    const parent = above.at(-1);
    const parts: Difference[] = [];
    const anchor = row.old ?? before;
    const data = changedData(row);
    if (isDifferent(row, data)) {
      const difference: Difference = {
        row,
        ...(parent?.row.old ? { within: parent.row.old } : {}),
        ...(before ? { behind: before } : {}),
        ...{ parts, data },
      };
      // What comes or goes with the part it stands in is told with that.
      const goesAlong = row.state !== 'changed' && row.state === parent?.row.state;
      if (!goesAlong) found.push(difference);
      else if (row.state === 'added') parent.parts.push(difference);
    }
    above.push({ row, parts, ...(anchor ? { anchor } : {}) });
  }
  return found;
}

/** Whether it says something else, and not the same in better words (khoản 3 Điều 18). */
export function isOfContent({ row }: Difference): boolean {
  const content: ReadonlySet<Level> = new Set(['major', 'minor']);
  return row.state !== 'changed' || row.changes.some(({ level }) => content.has(level));
}

function belongs(row: ToldRow, { id, carriesSharedBody }: DocumentNode): boolean {
  if (row.field !== undefined && givenAtIssue.has(row.field)) return false;
  return row.document === undefined ? carriesSharedBody : row.document === id;
}

function isDifferent({ state, old, new: next }: ToldRow, data: readonly ChangedData[]): boolean {
  if (state === 'added' || state === 'removed') return true;
  return old?.text !== next?.text || data.length > 0;
}

function changedData({ old, new: next }: ToldRow): readonly ChangedData[] {
  if (!old || !next || old.text !== next.text) return [];
  const names = [...new Set([...old.details, ...next.details].map(({ name }) => name.vi))];
  const value = (side: RowSide, name: string) =>
    side.details.find((each) => each.name.vi === name)?.value ?? '';
  return names
    .map((name) => ({ name, was: value(old, name), now: value(next, name) }))
    .filter(({ was, now }) => was !== now);
}
