import { shortDay } from '../../model/day.js';
import { twoDigits } from '../../model/two-digits.js';
import { type ShownList, soonDays } from '../../work-list/shown-list.js';
import { soonSpan, type TimeAxis } from './time-axis.js';
import type { PlacedEntry, UnitRow } from './unit-rows.js';

/** A mark that is explained. */
export type Sample =
  | 'task'
  | 'report'
  | 'chase'
  | 'bar'
  | 'turn'
  | 'ongoing'
  | 'dashed'
  | 'partner'
  | 'overdue'
  | 'soon';

const words: Readonly<Record<Exclude<Sample, 'soon'>, string>> = {
  task: 'Hạn của nhiệm vụ',
  report: 'Hạn gửi báo cáo',
  chase: 'Đôn đốc báo cáo',
  bar: 'Thời gian thực hiện',
  turn: 'Định kỳ',
  ongoing: 'Thường xuyên',
  dashed: 'Định kỳ, không ghi ngày',
  partner: 'Nét rỗng: phối hợp',
  overdue: 'Quá hạn',
};

/** What the picture holds, and nothing else. */
export function legendOf(
  rows: readonly UnitRow[],
  axis: TimeAxis,
  { list: { asOf } }: ShownList,
): readonly { readonly sample: Sample; readonly words: string }[] {
  const held = new Set(rows.flatMap((row) => row.entries.flatMap(samplesOf)));
  const samples = (Object.keys(words) as (keyof typeof words)[]).filter((sample) => held.has(sample));
  const soon = soonSpan(axis, asOf)
    ? [{ sample: 'soon', words: `Ngày ${shortDay(asOf)} và ${twoDigits(soonDays)} ngày tiếp theo` } as const]
    : [];
  return [...samples.map((sample) => ({ sample, words: words[sample] })), ...soon];
}

function samplesOf({ entry: { work, item, standing }, drawn }: PlacedEntry): readonly Sample[] {
  if (!drawn) return [];
  const due = work.kind === 'duty' ? 'task' : work.kind;
  return [
    ...(item?.role === 'partner' ? (['partner'] as const) : []),
    ...(standing === 'overdue' ? (['overdue'] as const) : []),
    ...(drawn.type === 'line' ? ([drawn.dashed ? 'dashed' : 'ongoing'] as const) : []),
    ...(drawn.type === 'bar' ? (['bar', due] as const) : []),
    ...(drawn.type === 'days' ? ([drawn.recurring ? 'turn' : due] as const) : []),
  ];
}
