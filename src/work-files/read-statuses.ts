/** What units have filled in a workbook of work lists (formats/xlsx.ts), however rows and columns were sorted, moved or hidden since. */
import type { Finding } from '../model/finding.js';
import { levelled } from '../model/vietnamese.js';
import { statusNames, type WorkStatus, workStatuses } from '../work-list/statuses.js';
import type { WorkItem, WorkList } from '../work-list/work.js';
import { cellText } from '../workbook/cell-text.js';
import {
  cellIn,
  type ReadCell,
  type ReadRow,
  type ReadSheet,
  type ReadWorkbook,
} from '../workbook/read-sheets.js';
import type { CellPlace } from '../workbook/workbook-findings.js';
import { itemsOfRow } from './row-id.js';
import {
  contradiction,
  errorCell,
  type Field,
  idColumnLost,
  otherPlan,
  type Said,
  statusColumnLost,
  unknownRow,
  unknownStatus,
} from './status-findings.js';
import { heads, idHeadPattern } from './tracking-columns.js';

/** What is said of one unit's part; only what was filled in. */
export interface ItemStatus {
  readonly item: WorkItem;
  readonly status?: WorkStatus;
  /** Kết quả (số, ngày văn bản). */
  readonly result?: string;
  readonly person?: string;
  /** Where it is another than the plan's own. */
  readonly note?: string;
  /** Where it is said first. */
  readonly place: CellPlace;
}

export interface Statuses {
  /** In the order of the list. */
  readonly items: readonly ItemStatus[];
  readonly findings: readonly Finding[];
}

/** Whether any sheet of it is a work list: forms are other workbooks. */
export function isTrackingWorkbook({ sheets }: ReadWorkbook): boolean {
  return sheets.some((sheet) => headOf(sheet) !== undefined);
}

/**
 * Rows that cannot be told apart or contradict each other are findings, and nothing of theirs is chosen. A row for several units
 * holds for those that say nothing themselves.
 */
export function readStatuses(book: ReadWorkbook, list: WorkList): Statuses {
  const read = book.sheets.map((sheet) => readSheet(book.file, sheet, list));
  const said = read.flatMap(({ rows }) => rows);
  const merged = list.items.map((item) => mergedStatus(item, said));
  // Two rows that stand for several units contradict each other once.
  const contradictions = new Map(
    merged.flatMap((each) => each.findings).map((finding) => [`${finding.code} ${finding.where}`, finding]),
  );
  return {
    items: merged.flatMap(({ status }) => (status ? [status] : [])),
    findings: [...read.flatMap((sheet) => sheet.findings), ...contradictions.values()],
  };
}

const fields: readonly Field[] = ['status', 'result', 'person', 'note'];

interface RowSaid {
  readonly items: readonly WorkItem[];
  readonly shared: boolean;
  readonly said: Partial<Record<Field, Said>>;
}

interface SheetSaid {
  readonly rows: readonly RowSaid[];
  readonly findings: readonly Finding[];
}

/** The row of heads: the plan it is of, and the columns that matter. */
interface Head {
  readonly row: number;
  readonly plan: string;
  readonly id: number;
  readonly columns: Readonly<Record<Field, number | undefined>>;
}

function headOf({ rows }: ReadSheet): Head | undefined {
  for (const row of rows) {
    const id = row.cells.find((cell) => cell.type === 'text' && idHeadPattern.test(cell.value));
    const plan = id ? idHeadPattern.exec(cellText(id))?.[1] : undefined;
    if (!id || plan === undefined) continue;
    const named = (head: string) =>
      row.cells.find((cell) => levelled(cellText(cell)) === levelled(head))?.column;
    const columns = {
      ...{ status: named(heads.status), result: named(heads.result) },
      ...{ person: named(heads.person), note: named(heads.note) },
    };
    return { row: row.row, plan, id: id.column, columns };
  }
  return undefined;
}

function readSheet(file: string, sheet: ReadSheet, list: WorkList): SheetSaid {
  const at = { file, sheet: sheet.name };
  const head = headOf(sheet);
  const lost = head ? undefined : lostHead(sheet);
  if (lost) return { rows: [], findings: [idColumnLost({ ...at, row: lost.row })] };
  if (!head) return { rows: [], findings: [] };
  const place = { ...at, row: head.row };
  if (head.plan !== list.plan.id)
    return { rows: [], findings: [otherPlan({ ...place, column: head.id }, head.plan, list)] };
  const read = sheet.rows
    .filter(({ row }) => row > head.row)
    .map((row) => readRow({ ...at, row: row.row }, row, head, list));
  return {
    rows: read.flatMap(({ said }) => (said ? [said] : [])),
    findings: [
      ...(head.columns.status === undefined ? [statusColumnLost(place)] : []),
      ...read.flatMap(({ findings }) => findings),
    ],
  };
}

/** A row with the other heads, whose column of ids is gone. */
function lostHead({ rows }: ReadSheet): ReadRow | undefined {
  return rows.find(({ cells }) =>
    [heads.status, heads.person, heads.result].every((head) =>
      cells.some((cell) => levelled(cellText(cell)) === levelled(head)),
    ),
  );
}

interface RowRead {
  readonly said?: RowSaid;
  readonly findings: readonly Finding[];
}

function readRow(place: CellPlace, row: ReadRow, head: Head, list: WorkList): RowRead {
  const filled = fields.flatMap((field): readonly (readonly [Field, ReadCell])[] => {
    const column = head.columns[field];
    const cell = column === undefined ? undefined : cellIn(row, column);
    return cell ? [[field, cell]] : [];
  });
  const idCell = cellIn(row, head.id);
  const known = idCell ? itemsOfRow(cellText(idCell), list) : undefined;
  if (!known) {
    // Rows without an id and without a word of ours are somebody's own: a total, a signature.
    const isSaid = filled.some(([field]) => field !== 'note');
    if (!idCell && !isSaid) return { findings: [] };
    return { findings: [unknownRow({ ...place, column: head.id }, idCell ? cellText(idCell) : '')] };
  }
  const findings: Finding[] = [];
  const said: Partial<Record<Field, Said>> = {};
  for (const [field, cell] of filled) {
    const at = { ...place, column: cell.column };
    const text = cellText(cell);
    if (cell.type === 'error') findings.push(errorCell(at, text));
    else if (field === 'status') {
      const status = statusOf(text);
      if (status) said.status = { text: statusNames[status], place: at };
      else findings.push(unknownStatus(at, text));
    } else if (field !== 'note' || !known.items.some(({ work }) => levelled(work.note) === levelled(text)))
      said[field] = { text, place: at };
  }
  return { said: { ...known, said }, findings };
}

function statusOf(text: string): WorkStatus | undefined {
  return workStatuses.find((status) => levelled(statusNames[status]) === levelled(text));
}

function mergedStatus(
  item: WorkItem,
  rows: readonly RowSaid[],
): { readonly status?: ItemStatus; readonly findings: readonly Finding[] } {
  const about = rows.filter(({ items }) => items.includes(item));
  const findings: Finding[] = [];
  const chosen = fields.flatMap((field): readonly (readonly [Field, Said])[] => {
    const saidIn = (shared: boolean) =>
      about.flatMap((row) => (row.shared === shared && row.said[field] ? [row.said[field]] : []));
    const own = saidIn(false);
    const [first, ...others] = own.length > 0 ? own : saidIn(true);
    const other = others.find(({ text }) => levelled(text) !== levelled(first?.text ?? ''));
    if (first && other) findings.push(contradiction(field, item, first, other));
    return first && !other ? [[field, first]] : [];
  });
  const place = chosen[0]?.[1].place;
  if (!place) return { findings };
  const texts = Object.fromEntries(
    chosen.map(([field, { text }]) => [field, field === 'status' ? statusOf(text) : text]),
  );
  return { status: { item, place, ...texts }, findings };
}
