/** What the picture of the year says besides the words of the entries. */
import { twoDigits } from '../../model/two-digits.js';
import { lowerFirst, roman } from '../../model/vietnamese.js';
import { standingNames, timeWords } from '../../work-list/entry-words.js';
import type { Entry, ShownList } from '../../work-list/shown-list.js';
import { type Coverage, idleUnits, isEmpty } from './coverage.js';
import type { Load, LoadColumn } from './load.js';
import type { UnitRow } from './unit-rows.js';

/** "năm 2027", "giai đoạn 2022 - 2025". */
export function periodWords({ list: { plan } }: ShownList): string {
  const { start, end } = plan.period;
  return start.year === end.year ? `năm ${start.year}` : `giai đoạn ${start.year} - ${end.year}`;
}

export const nobody = 'Chưa ghi đơn vị thực hiện';

export function rowName({ unit }: UnitRow): string {
  return unit?.short ?? nobody;
}

/** "chủ trì 06, phối hợp 09; không ghi ngày 02", what there is none of left out. */
export function rowCounts({ unit, entries }: UnitRow): string {
  const count = (has: (entry: Entry) => boolean) => entries.filter(({ entry }) => has(entry)).length;
  const part = (words: string, number: number) => (number === 0 ? [] : [`${words} ${twoDigits(number)}`]);
  const roles = [
    ...part('chủ trì', unit ? count(({ item }) => item?.role === 'lead') : 0),
    ...part('phối hợp', unit ? count(({ item }) => item?.role === 'partner') : 0),
    ...(unit ? [] : part('nhiệm vụ', entries.length)),
  ];
  return [roles.join(', '), ...part('không ghi ngày', entries.filter(({ drawn }) => !drawn).length)].join(
    '; ',
  );
}

/** "quá hạn 01"; nothing where nothing is late. */
export function lateCount({ entries }: UnitRow): string {
  const late = entries.filter(({ entry }) => entry.standing === 'overdue').length;
  return late === 0 ? '' : `quá hạn ${twoDigits(late)}`;
}

/** Its time in words; where there is none, that there is none. */
export function timeOf(entry: Entry): string {
  return timeWords(entry) || standingNames.open;
}

/** "Chậm nhất 28/5/2027: Rà soát ao, hồ (Quá hạn)". */
export function entryWords(entry: Entry): string {
  const { work, standing } = entry;
  const name = `${timeOf(entry)}: ${work.name ?? work.text}`;
  return standing === 'overdue' || standing === 'done' ? `${name} (${standingNames[standing]})` : name;
}

/** "Tháng 5/2027", "Quý II/2027". */
export function columnName({ type, part, year }: LoadColumn): string {
  return type === 'month' ? `Tháng ${part}/${year}` : `Quý ${roman(part)}/${year}`;
}

/** "T5", "II": under a line that names the year. */
export function columnMark({ type, part }: LoadColumn): string {
  return type === 'month' ? `T${part}` : roman(part);
}

/** When most is due; nothing where no month stands out. */
export function peakWords({ columns, totals }: Load): string {
  const most = Math.max(0, ...totals);
  const peaks = columns.filter((_, i) => totals[i] === most).map((column) => lowerFirst(columnName(column)));
  if (most < 2 || peaks.length > 4) return '';
  return `Nhiều việc đến hạn nhất: ${peaks.join(', ')} (${twoDigits(most)} lượt).`;
}

export const coverageTitle = 'Chỉ tiêu và nhiệm vụ phục vụ';

export const coverageKey =
  'CT: chủ trì, PH: phối hợp, kèm số nhiệm vụ phục vụ chỉ tiêu; ●: được giao chịu trách nhiệm về chỉ tiêu; ô trống: không có nhiệm vụ.';

export const noWork = 'Chưa có nhiệm vụ';

/** How many indicators are served by work, and who serves none; of one unit, in how many it has a part. */
export function coverageWords({ rows, units }: Coverage, { unit }: ShownList): string {
  if (rows.length === 0) return 'Kế hoạch không có chỉ tiêu.';
  const all = twoDigits(rows.length);
  if (unit) {
    const own = rows.filter(({ cells }) => !isEmpty(cells[0])).length;
    return own === 0
      ? 'Đơn vị chưa gắn với chỉ tiêu nào.'
      : `Đơn vị tham gia thực hiện ${twoDigits(own)}/${all} chỉ tiêu.`;
  }
  const without = rows.filter(({ entries }) => entries.length === 0).length;
  const idle = idleUnits({ rows, units }).length;
  const served =
    without === 0
      ? `${all} chỉ tiêu đều có nhiệm vụ phục vụ`
      : `${all} chỉ tiêu: ${twoDigits(rows.length - without)} có nhiệm vụ phục vụ, ${twoDigits(without)} chưa có`;
  return `${served}${idle === 0 ? '' : `; ${twoDigits(idle)} đơn vị chưa gắn với chỉ tiêu nào`}.`;
}

export const noDays =
  'Kế hoạch không ghi ngày, tháng phải xong của nhiệm vụ nào nên không có lịch; thời gian thực hiện xem tại danh mục dưới đây.';
