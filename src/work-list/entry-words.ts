/** What lists say of their entries, in the words of officers' own forms (Danh mục nhiệm vụ, Bảng theo dõi). */
import { shortDay } from '../model/day.js';
import { twoDigits } from '../model/two-digits.js';
import { lowerFirst } from '../model/vietnamese.js';
import { type Entry, type Month, type ShownList, type Standing, spanOf, touches } from './shown-list.js';
import type { Party, PlanFacts, Role, WorkKind } from './work.js';

export const standingNames: Readonly<Record<Standing, string>> = {
  overdue: 'Quá hạn',
  'due-soon': 'Sắp đến hạn',
  later: 'Chưa đến hạn',
  recurring: 'Định kỳ',
  ongoing: 'Thường xuyên',
  open: 'Không có thời hạn cụ thể',
  done: 'Đã hoàn thành',
};

export const roleNames: Readonly<Record<Role, string>> = { lead: 'Chủ trì', partner: 'Phối hợp' };

export const workKindNames: Readonly<Record<WorkKind, string>> = {
  duty: 'Trách nhiệm',
  task: 'Nhiệm vụ',
  report: 'Báo cáo',
  chase: 'Đôn đốc',
};

/** "DANH MỤC NHIỆM VỤ GIAO PHÒNG KINH TẾ", in sentence case; who does not belong to the issuer is asked. */
export function listTitle({ list, unit, month }: ShownList): string {
  const when = month === undefined ? '' : ` trong ${monthWords(month)}`;
  if (unit === undefined) return `Danh mục nhiệm vụ ${planWords(list.plan)}${when}`;
  return unit.relation === 'independent'
    ? `Danh mục nhiệm vụ đề nghị ${unit.name} phối hợp thực hiện${when}`
    : `Danh mục nhiệm vụ giao ${unit.name}${when}`;
}

/** "thực hiện công tác trẻ em năm 2027", "thực hiện Công văn hướng dẫn …". */
export function planWords({ title, document }: PlanFacts): string {
  if (/^(?:tổ chức|thực hiện|triển khai)/iu.test(title)) return lowerFirst(title);
  const [kind = ''] = document.split(/ (?:số|ngày) /);
  return `thực hiện ${kind} ${lowerFirst(title)}`;
}

/** "(theo Kế hoạch số 12/KH-UBND ngày 03/3/2027; số liệu đến ngày 15/5/2027)". */
export function sourceLine({ list: { plan, asOf } }: ShownList): string {
  return `(theo ${plan.document} của ${plan.office}; số liệu đến ngày ${shortDay(asOf)})`;
}

/** "Tổng số 18 nhiệm vụ: chủ trì 11, phối hợp 07; đến hạn trong tháng 5/2027: 03; quá hạn: 01." */
export function totals({ entries, unit, list }: ShownList): string {
  const month: Month = { year: list.asOf.year, month: list.asOf.month };
  const count = (has: (entry: Entry) => boolean) => twoDigits(entries.filter(has).length);
  const roles =
    unit === undefined
      ? ''
      : `: chủ trì ${count(({ item }) => item?.role === 'lead')}, phối hợp ${count(({ item }) => item?.role === 'partner')}`;
  const due = count(({ next, standing }) => standing !== 'done' && next !== undefined && isIn(next, month));
  const late = count(({ standing }) => standing === 'overdue');
  return `Tổng số ${twoDigits(entries.length)} nhiệm vụ${roles}; đến hạn trong ${monthWords(month)}: ${due}; quá hạn: ${late}.`;
}

function isIn(
  day: { readonly year: number; readonly month: number; readonly day: number },
  month: Month,
): boolean {
  return touches({ type: 'once', due: day }, spanOf(month));
}

export function monthWords({ year, month }: Month): string {
  return `tháng ${month}/${year}`;
}

/** The time as worded; the day it means beside words that name none. */
export function timeWords({ work: { timing, schedule }, next }: Entry): string {
  if (timing === '') return next ? `Chậm nhất ${shortDay(next)}` : '';
  if (schedule.type !== 'once' || timing.includes(shortDay(schedule.due))) return timing;
  return /\d{1,2}\/\d{1,2}/.test(timing) ? timing : `${timing} (chậm nhất ${shortDay(schedule.due)})`;
}

/** Who else has a part: the partners for a lead, the leads for a partner. */
export function othersOf({ work, item }: Entry): readonly Party[] {
  return item?.role === 'partner' ? work.leads : work.partners;
}

export function partyNames(parties: readonly Party[]): string {
  return parties.map(({ short }) => short).join(', ');
}
