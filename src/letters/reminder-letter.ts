/** Công văn đôn đốc: to those whose day has passed, what was due when, and by when and to whom they answer. */
import { type CalendarDay, shortDay } from '../model/day.js';
import { daysOffOf } from '../model/days-off.js';
import type { Dossier } from '../model/dossier.js';
import { twoDigits } from '../model/two-digits.js';
import { upperFirst } from '../model/vietnamese.js';
import { addWorkingDays, dayIndex } from '../model/working-days.js';
import { inOfficeOrder, membersOf } from '../work-list/parties.js';
import { dueDays } from '../work-list/schedule.js';
import type { Party, Work, WorkItem, WorkList } from '../work-list/work.js';
import type { Addition } from './addition.js';
import { type Addressed, addressedAs, inOrderOfManner, standingUnit } from './addressing.js';
import { few, letterFrame, ofManner, sentence, unitNames } from './letter-frame.js';
import { planReference } from './plan-reference.js';
import { ofPlan, type Row, type RowSource } from './task-rows.js';
import { taskTable } from './task-table.js';

/** Working days that those who are late have to answer: our choice. */
const answerWorkingDays = 5;

/** What one addressee is late with. */
export interface Late {
  readonly addressed: Addressed;
  readonly works: readonly Work[];
}

/**
 * Work and reports whose last day has passed without being told done, by those who lead them; a group as one where all its members are
 * late. What goes on all the time or comes again is not counted, but for reports: of those the last turn is.
 */
export function lateWork(list: WorkList, dossier: Dossier, done: ReadonlySet<string>): readonly Late[] {
  const late = list.items.filter((item) => isPast(item, list.asOf) && !done.has(item.id));
  const byParty = new Map<string, { party: Party; works: Work[] }>();
  for (const item of late) {
    const party = lateParty(item, late, dossier);
    if (!party) continue;
    const known = byParty.get(party.id) ?? { party, works: [] };
    if (!known.works.includes(item.work)) known.works.push(item.work);
    byParty.set(party.id, known);
  }
  const parties = [...byParty.values()].map(({ party }) => party);
  const addressed = inOfficeOrder(parties, dossier).flatMap((party) => addressedAs(party, dossier) ?? []);
  return inOrderOfManner(addressed).map((each) => ({
    addressed: each,
    works: byParty.get(each.party.id)?.works ?? [],
  }));
}

function isPast({ work, role }: WorkItem, asOf: CalendarDay): boolean {
  return role === 'lead' && work.kind !== 'chase' && lastDue(work, asOf) !== undefined;
}

/** The last day that has passed; undefined while none has. */
function lastDue({ schedule, kind }: Work, asOf: CalendarDay): CalendarDay | undefined {
  if (schedule.type === 'recurring' && kind !== 'report') return undefined;
  return dueDays(schedule).findLast((day) => dayIndex(day) < dayIndex(asOf));
}

function lateParty(
  { unit, group, work }: WorkItem,
  late: readonly WorkItem[],
  { registry }: Dossier,
): Party | undefined {
  if (!group || !unit) return unit;
  const members = membersOf(group, registry);
  const isAll = members.every(({ id }) => late.some((each) => each.work === work && each.unit?.id === id));
  return members.length > 0 && isAll ? group : unit;
}

/** A letter to those who are late, `suffix` behind its ids; undefined where nobody is. */
export function reminderLetter(
  late: readonly Late[],
  source: RowSource,
  newId: (wanted: string) => string,
  suffix = '',
): Addition | undefined {
  if (late.length === 0) return undefined;
  const { list, dossier } = source;
  const { asOf } = list;
  const addressed = late.map((each) => each.addressed);
  const standing = standingUnit(list, dossier);
  const plan = planReference(dossier);
  const office = dossier.office.name;
  const appendix = newId(`danh-muc-don-doc${suffix}`);
  const answer = shortDay(addWorkingDays(asOf, answerWorkingDays, daysOffOf(dossier)));
  const receiver =
    standing && late.some((each) => each.addressed.party.id !== standing.id) ? standing : undefined;
  const to = receiver?.name ?? office;
  const isLate = addressed.some(({ party }) => party.id === receiver?.id);
  // Whoever collects the answers is told so in a letter to several, and then is written to.
  const isTold = isLate || late.length > 1;
  const told = isTold && !isLate && receiver ? addressedAs(receiver, dossier) : undefined;
  const ordered = ofManner(addressed, 'assign', 'require');
  const others = ordered.filter(({ party }) => party.id !== receiver?.id);
  const asked = ofManner(addressed, 'ask', 'general');
  const what = kindsOf(late);
  const points = [
    ...(others.length > 0
      ? [
          `Yêu cầu ${unitNames(others)} khẩn trương hoàn thành các ${what} đã quá hạn nêu tại [@${appendix}] kèm theo; gửi kết quả về ${to} **chậm nhất ngày ${answer}**. Việc chưa hoàn thành phải nêu rõ nguyên nhân, thời gian hoàn thành.`,
        ]
      : []),
    ...(asked.length > 0
      ? [
          `Đề nghị ${unitNames(asked)} quan tâm, phối hợp, sớm hoàn thành các nội dung nêu tại [@${appendix}] kèm theo; thông tin kết quả về ${to} **chậm nhất ngày ${answer}**.`,
        ]
      : []),
    'Trường hợp đã có kết quả, đề nghị đơn vị cho biết số, ngày văn bản để cập nhật.',
    ...(isTold && receiver
      ? [
          sentence(
            `Giao ${receiver.name}${isLate ? ` hoàn thành phần việc của đơn vị nêu tại [@${appendix}] kèm theo;` : ''} tiếp nhận, tổng hợp kết quả, báo cáo ${office} những việc còn chậm`,
          ),
        ]
      : []),
  ];
  const table = taskTable(
    late.map(({ addressed: each, works }) => ({
      heading: each.party.name,
      rows: works.map((work) => lateRow(work, asOf)),
    })),
    'text',
    { text: upperFirst(what), when: 'Thời hạn' },
  );
  return {
    id: newId(`don-doc${suffix}`),
    document: {
      ...letterFrame([...addressed, ...(told ? [told] : [])], standing, dossier),
      date: `${asOf.month}/${asOf.year}`,
      subject: `${ordered.length > 0 ? 'đôn đốc' : 'đề nghị phối hợp'} ${plan.doing}`,
      opening: `Thực hiện ${plan.full}; qua theo dõi, đến ngày ${shortDay(asOf)}, ${office} chưa nhận được kết quả thực hiện ${counted(late)} đã đến hạn của ${few(addressed, 'một số cơ quan, đơn vị')}. Để bảo đảm tiến độ của ${plan.kind}, ${office} ${askWords(ordered, asked)} như sau:`,
      items: points,
      closing: closing(ordered, receiver?.name ?? office, office),
      appendices: [appendix],
    },
    appendices: [
      {
        id: appendix,
        heading: `Danh mục ${what} đã đến hạn, chưa có kết quả\n(tính đến ngày ${shortDay(asOf)})`,
        role: 'other',
        ...table,
        print: { ...table.print, landscape: true },
      },
    ],
  };
}

function lateRow(work: Work, asOf: CalendarDay): Row {
  const due = lastDue(work, asOf);
  const days = due ? dayIndex(asOf) - dayIndex(due) : 0;
  const text = work.name ?? (ofPlan(work.written) || work.text);
  return {
    text,
    ...(due ? { when: { text: timeWords(work, due) } } : {}),
    ...(work.result === '' ? {} : { output: work.result }),
    note: `Quá hạn ${twoDigits(days)} ngày`,
  };
}

/** As worded, with the day that it means where the words name none. */
function timeWords({ timing }: Work, due: CalendarDay): string {
  const day = shortDay(due);
  if (timing === '') return day;
  return /\d{1,2}\/\d{1,2}\/\d{4}/.test(timing) ? timing : `${timing} (chậm nhất ${day})`;
}

/** "nhiệm vụ, báo cáo": what there is of them. */
function kindsOf(late: readonly Late[]): string {
  const works = late.flatMap((each) => each.works);
  const reports = works.some(({ kind }) => kind === 'report') ? ['báo cáo'] : [];
  const tasks = works.some(({ kind }) => kind !== 'report') ? ['nhiệm vụ'] : [];
  return [...tasks, ...reports].join(', ');
}

/** "05 nhiệm vụ, 02 báo cáo": each piece of work once. */
function counted(late: readonly Late[]): string {
  const works = [...new Set(late.flatMap((each) => each.works))];
  const reports = works.filter(({ kind }) => kind === 'report').length;
  const tasks = works.length - reports;
  return [
    ...(tasks > 0 ? [`${twoDigits(tasks)} nhiệm vụ`] : []),
    ...(reports > 0 ? [`${twoDigits(reports)} báo cáo`] : []),
  ].join(', ');
}

function askWords(ordered: readonly Addressed[], asked: readonly Addressed[]): string {
  const together = [
    ...(ofManner(ordered, 'assign').length > 0 ? ['các đơn vị trực thuộc'] : []),
    ...(ofManner(ordered, 'require').length > 0 ? ['các địa phương'] : []),
  ];
  const parts = [
    ...(ordered.length > 0 ? [`yêu cầu ${few(ordered, together.join(', '))}`] : []),
    ...(asked.length > 0 ? [`đề nghị ${few(asked, 'các cơ quan, tổ chức liên quan')}`] : []),
  ];
  return `${parts.join(', ')} thực hiện một số nội dung`;
}

function closing(ordered: readonly Addressed[], to: string, office: string): string {
  return ordered.length > 0
    ? `${office} yêu cầu người đứng đầu các đơn vị nghiêm túc thực hiện; vướng mắc phản ánh về ${to} để được hướng dẫn./.`
    : `${office} rất mong nhận được sự quan tâm, phối hợp của quý cơ quan./.`;
}
