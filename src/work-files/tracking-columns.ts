/** The columns of a Bảng theo dõi as a workbook (practice), those that are filled in too: read back by their heads. */
import { othersOf, partyNames, roleNames, timeWords } from '../work/entry-words.js';
import type { Entry, ShownList } from '../work/shown-list.js';
import { highestRow, textHeight } from '../workbook/text-height.js';
import type { Cell } from '../workbook/workbook.js';
import { rowId } from './row-id.js';
import { partOfPlan, taskLines } from './task-text.js';

export interface TrackingColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly align: 'left' | 'center';
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

export function trackingColumns(shown: ShownList): readonly TrackingColumn[] {
  return [
    { title: 'TT', width: 5, align: 'center', value: (_, order) => order },
    {
      title: 'Nhiệm vụ',
      width: taskWidth(shown),
      align: 'left',
      value: taskText,
      bold: ({ work }) => work.name?.length ?? 0,
    },
    ...(shown.unit === undefined ? partiesColumns : roleColumns),
    { title: heads.timing, width: 15, align: 'left', value: timeWords },
    { title: heads.due, width: 12, align: 'center', value: ({ next }) => next },
    { title: 'Sản phẩm', width: 19, align: 'left', value: ({ work }) => work.result },
    { title: 'Mục trong Kế hoạch', width: 10, align: 'left', value: partOfPlan },
    { title: heads.person, width: 12, align: 'left', value: () => undefined },
    { title: heads.status, width: 15, align: 'left', value: () => undefined },
    { title: heads.result, width: 17, align: 'left', value: () => undefined },
    { title: heads.note, width: 12, align: 'left', value: ({ work }) => work.note },
    { title: idHead(shown.list.plan.id), width: 12, align: 'left', value: (entry) => rowId(entry, shown) },
  ];
}

function taskText(entry: Entry): string {
  return taskLines(entry).join('\n');
}

/** Wider where a row could not be high enough for its words. */
function taskWidth({ entries }: ShownList): number {
  const texts = entries.map(taskText);
  const fits = (width: number) => texts.every((text) => textHeight(text, width, {}) < highestRow);
  return [42, 56, 72].find(fits) ?? 90;
}

const partiesColumns: readonly TrackingColumn[] = [
  { title: 'Cơ quan chủ trì', width: 17, align: 'left', value: ({ work }) => partyNames(work.leads) },
  { title: 'Cơ quan phối hợp', width: 17, align: 'left', value: ({ work }) => partyNames(work.partners) },
];

const roleColumns: readonly TrackingColumn[] = [
  {
    ...{ title: 'Vai trò', width: 9, align: 'center' },
    value: ({ item }) => (item ? roleNames[item.role] : undefined),
  },
  {
    ...{ title: 'Cơ quan phối hợp (chủ trì)', width: 19, align: 'left' },
    value: (entry) => partyNames(othersOf(entry)),
  },
];
