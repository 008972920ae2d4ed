/** The columns of a Bảng theo dõi as a workbook (practice), those that are filled in too: read back by their heads. */
import { othersOf, partyNames, roleNames, timeWords } from '../work-list/entry-words.js';
import type { Entry, ShownList } from '../work-list/shown-list.js';
import { highestRow, textHeight } from '../workbook/text-height.js';
import { type Cell, dayFormat } from '../workbook/workbook.js';
import { rowId } from './row-id.js';
import { partOfPlan, taskLines } from './task-text.js';

export interface TrackingColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Its width where no row says anything in it. */
  readonly empty?: number;
  readonly align: 'left' | 'center';
  /** Of numbers and days, those too that are filled in. */
  readonly format?: string;
  readonly value: (entry: Entry, order: number) => Cell['value'];
  /** How many characters at its beginning are bold. */
  readonly bold?: (entry: Entry) => number;
}

/** The heads of what is filled in, and of what the rest hangs on. */
export const heads = {
  due: 'Ngày đến hạn',
  timing: 'Thời hạn',
  person: 'Người theo dõi',
  status: 'Tình trạng',
  result: 'Kết quả (số, ngày văn bản)',
  note: 'Ghi chú',
} as const;

/** The head of the hidden column that holds the rows' ids names the plan. */
export function idHead(plan: string): string {
  return `Mã (${plan})`;
}

export const idHeadPattern = /^Mã \((.+)\)$/;

/** What no row says anything in is narrow, and the tasks have the room; they are wide enough for rows not to be too high. */
export function trackingColumns(shown: ShownList): readonly TrackingColumn[] {
  const isEmpty = ({ value }: TrackingColumn) => shown.entries.every((entry) => !value(entry, 1));
  const columns = columnsFor(shown).map((column) => {
    const { width, empty = width } = column;
    return { ...column, width: isEmpty(column) ? empty : width, saved: isEmpty(column) ? width - empty : 0 };
  });
  const saved = columns.reduce((sum, column) => sum + column.saved, 0);
  return columns.map((column) =>
    column.title === task.title ? { ...column, width: taskWidth(shown, column.width + saved) } : column,
  );
}

function taskText(entry: Entry): string {
  return taskLines(entry).join('\n');
}

function taskWidth({ entries }: ShownList, least: number): number {
  const texts = entries.map(taskText);
  const fits = (width: number) => texts.every((text) => textHeight(text, width, {}) < highestRow);
  return [least, 56, 72].find((width) => width >= least && fits(width)) ?? Math.max(least, 90);
}

function columnsFor(shown: ShownList): readonly TrackingColumn[] {
  return [
    { title: 'TT', width: 5, align: 'center', value: (_, order) => order },
    task,
    ...(shown.unit === undefined ? partiesColumns : roleColumns),
    { title: heads.timing, width: 15, empty: 10, align: 'left', value: timeWords },
    { title: heads.due, width: 12, align: 'center', format: dayFormat, value: ({ next }) => next },
    { title: 'Sản phẩm', width: 19, empty: 12, align: 'left', value: ({ work }) => work.result },
    { title: 'Mục trong Kế hoạch', width: 11, align: 'left', value: partOfPlan },
    { title: heads.person, width: 12, align: 'left', value: nothing },
    { title: heads.status, width: 15, align: 'left', value: nothing },
    { title: heads.result, width: 17, align: 'left', value: nothing },
    { title: heads.note, width: 12, align: 'left', value: ({ work }) => work.note },
    { title: idHead(shown.list.plan.id), width: 12, align: 'left', value: (entry) => rowId(entry, shown) },
  ];
}

/** Room to write. */
const nothing = () => undefined;

const task: TrackingColumn = {
  ...{ title: 'Nhiệm vụ', width: 42, align: 'left', value: taskText },
  bold: ({ work }) => work.name?.length ?? 0,
};

const partiesColumns: readonly TrackingColumn[] = [
  {
    ...{ title: 'Cơ quan chủ trì', width: 17, empty: 12, align: 'left' },
    value: ({ work }) => partyNames(work.leads),
  },
  {
    ...{ title: 'Cơ quan phối hợp', width: 17, empty: 12, align: 'left' },
    value: ({ work }) => partyNames(work.partners),
  },
];

const roleColumns: readonly TrackingColumn[] = [
  {
    ...{ title: 'Vai trò', width: 9, align: 'center' },
    value: ({ item }) => (item ? roleNames[item.role] : undefined),
  },
  {
    ...{ title: 'Cơ quan phối hợp (chủ trì)', width: 19, empty: 14, align: 'left' },
    value: (entry) => partyNames(othersOf(entry)),
  },
];
