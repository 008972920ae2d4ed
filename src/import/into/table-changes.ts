/** Cells filled, emptied, and whole rows put in or taken out of a table with drawn lines. */
import type { Words } from '../../model/finding.js';
import { inlineMarkdown } from '../markdown-words.js';
import { type Change, type PlanView, textAt } from './change.js';
import type { Cell, CorrectedLine, PrintedLine } from './lines.js';
import { itemOf, pointerOf } from './node.js';
import { reasons } from './reasons.js';
import { cellRange } from './source-map.js';

export interface TableInput {
  readonly lines: readonly PrintedLine[];
  readonly theirs: readonly CorrectedLine[];
  /** Partners of printed lines. */
  readonly partner: ReadonlyMap<number, number>;
  /** Lines of the corrected file without a partner that stand in tables. */
  readonly added: readonly number[];
  readonly plan: PlanView;
}

interface RowKey {
  readonly table: number;
  readonly row: number;
}

/** Changes for the cells that only the corrected file has. */
export function tableChanges(input: TableInput): readonly Change[] {
  const { theirs, added } = input;
  const rows = rowPartners(input);
  const changes: Change[] = [];
  const newRows = new Map<string, number[]>();
  for (const j of added) {
    const cell = theirs[j]?.cell;
    if (!cell) continue;
    const ours = rows.get(keyOf(cell));
    if (ours) changes.push(filled(j, { ...cell, ...ours }, input));
    else newRows.set(keyOf(cell), [...(newRows.get(keyOf(cell)) ?? []), j]);
  }
  for (const cells of newRows.values()) changes.push(newRow(cells, rows, input));
  return changes;
}

function keyOf({ table, row }: RowKey): string {
  return `${table}/${row}`;
}

/** The printed row of each corrected row that shares a cell with one. */
function rowPartners({ lines, theirs, partner }: TableInput): ReadonlyMap<string, RowKey> {
  const found = new Map<string, RowKey>();
  for (const [i, j] of partner) {
    const [one, other] = [lines[i]?.cell, theirs[j]?.cell];
    if (one && other && !found.has(keyOf(other))) found.set(keyOf(other), one);
  }
  return found;
}

function base(line: CorrectedLine | undefined, at: number, pointer: string): Omit<Change, 'left'> {
  return {
    ...{ kind: 'cell', pointer, before: '', after: (line?.text ?? '').trim(), line: at },
    ...{ also: [], edits: [], splices: [] },
  };
}

/** Words in a cell that was empty. */
function filled(j: number, cell: Cell, { lines, theirs, plan }: TableInput): Change {
  const line = theirs[j];
  const words = inlineMarkdown(line?.inlines ?? []);
  const row = lines.filter((each) => each.cell?.table === cell.table && each.cell.row === cell.row);
  const column = lines.filter((each) => each.cell?.table === cell.table && each.cell.column === cell.column);
  const pointer = pointerOf(row.find((each) => pointerOf(each) !== ''));
  const made = base(line, j, pointer);
  if (pointer === '') return { ...made, left: reasons.form };
  if (pointer.endsWith('/rows')) {
    const text = textAt(plan, pointer) ?? '';
    const range = cellRange(text, cell.row - (row[0]?.cell?.heads ?? 0), cell.column);
    if (!range || words.includes('|')) return { ...made, left: reasons.splice };
    const padded = text[range[0] - 1] === '|' ? ` ${words} ` : words;
    return { ...made, edits: [{ pointer, from: range[0], to: range[1], text: padded }] };
  }
  const item = itemOf(pointer)?.pointer;
  const key = column.map((each) => fieldOf(pointerOf(each))).find((each) => each !== undefined);
  if (item === undefined || key === undefined) return { ...made, left: reasons.made };
  return { ...made, splices: [{ type: 'put', pointer: item, key, value: fieldValue(key, words) }] };
}

/** The field of an item that a cell prints. */
function fieldOf(pointer: string): string | undefined {
  const item = itemOf(pointer)?.pointer;
  const key = item === undefined ? undefined : pointer.slice(item.length + 1).split('/')[0];
  return key === '' ? 'text' : key;
}

/** A time that is no date has only its words. */
function fieldValue(key: string, words: string): unknown {
  return key === 'when' && !/^(?:\d{1,2}\/)?\d{1,2}\/\d{4}$/.test(words) ? { text: words } : words;
}

function newRow(cells: readonly number[], rows: ReadonlyMap<string, RowKey>, input: TableInput): Change {
  const { lines, theirs, plan } = input;
  const first = cells[0] ?? 0;
  const own = cells.flatMap((j) => theirs[j] ?? []);
  const cell = own[0]?.cell;
  const after = own.map(({ text }) => text.trim()).join(' | ');
  const made = { ...base(own[0], first, ''), after, covers: cells, kind: 'inserted' as const };
  if (!cell) return { ...made, left: reasons.place };
  const above = neighbour(cell, -1, rows);
  const below = neighbour(cell, 1, rows);
  const at = (key: RowKey | undefined) =>
    lines.filter((line) => key !== undefined && line.cell?.table === key.table && line.cell.row === key.row);
  const pointer = pointerOf([...at(above), ...at(below)].find((line) => pointerOf(line) !== ''));
  const placed = { ...made, pointer };
  if (pointer.endsWith('/rows')) return { ...placed, ...freeRow(own, above, pointer, at(above), plan) };
  const item = itemOf(pointer);
  if (!item) return { ...placed, left: pointer === '' ? reasons.form : reasons.place };
  const isAbove = at(above).some((line) => itemOf(pointerOf(line))?.pointer === item.pointer);
  const table = above?.table ?? below?.table;
  const fields: Record<string, unknown> & { text?: unknown } = {};
  for (const line of own) {
    const column = lines.filter(
      (each) => each.cell?.table === table && each.cell?.column === line.cell?.column,
    );
    const key = column.map((each) => fieldOf(pointerOf(each))).find((each) => each !== undefined);
    if (key !== undefined) fields[key] = fieldValue(key, inlineMarkdown(line.inlines));
  }
  if (Object.keys(fields).length === 0) return { ...placed, left: reasons.place };
  const value = Object.keys(fields).length === 1 && 'text' in fields ? fields.text : fields;
  return {
    ...placed,
    splices: [{ type: 'insert', list: item.list, at: item.at + (isAbove ? 1 : 0), value }],
  };
}

/** The printed row of the nearest row above or below that has one. */
function neighbour(cell: Cell, step: 1 | -1, rows: ReadonlyMap<string, RowKey>): RowKey | undefined {
  for (let row = cell.row + step, n = 0; row >= 0 && n < 50; row += step, n++) {
    const found = rows.get(keyOf({ table: cell.table, row }));
    if (found) return found;
  }
  return undefined;
}

/** A line of a free table's text. */
function freeRow(
  own: readonly CorrectedLine[],
  above: RowKey | undefined,
  pointer: string,
  row: readonly PrintedLine[],
  plan: PlanView,
): Pick<Change, 'edits'> | { readonly left: Words } {
  const text = textAt(plan, pointer) ?? '';
  const width = Math.max(...own.map(({ cell }) => cell?.column ?? 0)) + 1;
  const cells = Array.from({ length: width }, (_, column) =>
    inlineMarkdown(own.find(({ cell }) => cell?.column === column)?.inlines ?? []),
  );
  if (cells.some((words) => words.includes('|'))) return { left: reasons.splice };
  const words = cells.join(' | ');
  const last = above && cellRange(text, above.row - (row[0]?.cell?.heads ?? 0), 0);
  if (!last) return { edits: [{ pointer, from: 0, to: 0, text: `${words}\n` }] };
  const end = text.indexOf('\n', last[1]);
  const at = end === -1 ? text.length : end;
  return { edits: [{ pointer, from: at, to: at, text: `\n${words}` }] };
}
