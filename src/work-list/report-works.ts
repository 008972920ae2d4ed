/** Reports as work: who sends what to whom by when, and who must remind the others. */
import type { Report } from '../model/generated/schema-types.js';
import { unitHeading } from '../model/headings.js';
import type { ItemNode, ReportNode, SectionNode } from '../model/plan-tree.js';
import { itemsOf, walkItems, walkSections } from '../model/plan-tree.js';
import { slug } from '../model/slug.js';
import { treesOf } from '../model/walk-dossier.js';
import { withinWords } from '../model/when-words.js';
import { addWorkingDays } from '../model/working-days.js';
import { type IdMaker, placeOf, printedWords } from './make-works.js';
import { isAbove, isIssuer, partiesOf } from './parties.js';
import { type Calendar, resolveReport } from './resolve-time.js';
import { dueDays, type Schedule } from './schedule.js';
import type { Party, Work } from './work.js';
import type { WorkInput } from './work-input.js';

/** What a report of each period is called. */
export const reportNames: Readonly<Record<Report['period'], string>> = {
  week: 'báo cáo tuần',
  month: 'báo cáo tháng',
  quarter: 'báo cáo quý',
  'half-year': 'báo cáo 6 tháng',
  'nine-months': 'báo cáo 9 tháng',
  year: 'báo cáo năm',
  term: 'báo cáo cả giai đoạn',
  once: 'báo cáo',
  'ad-hoc': 'báo cáo đột xuất',
};

/** One piece of work for each reporting line; those who report without being named are found out later. */
export function reportWorks(input: WorkInput, calendar: Calendar, newId: IdMaker): readonly Work[] {
  return [...linesOf(input)].map((line) => {
    const { item, report, heading } = line;
    return report
      ? reportWork({ ...line, report }, input, calendar, newId)
      : saidOnly(item, heading, input, newId);
  });
}

interface Line {
  readonly item: ItemNode;
  readonly heading: string;
  readonly report?: ReportNode;
}

/** Each line once, in the order of the plan, those of closings last. A letter of the dossier that says a line again says it by `ref`. */
function* linesOf({ dossier }: WorkInput): Generator<Line> {
  for (const section of treesOf(dossier).flatMap((tree) => [...walkSections(tree)])) {
    if (section.content.type !== 'list') continue;
    const heading = headingOf(section);
    const isReports = section.content.name === 'reports';
    for (const item of itemsOf({ ...section, content: section.content })) {
      yield* item.reports.map((report) => ({ item, report, heading }));
      if (isReports && item.reports.length === 0 && item.ref === undefined) yield { item, heading };
    }
  }
  for (const { opening, closing } of [dossier.body, ...dossier.documents.map(({ body }) => body)]) {
    for (const item of walkItems([opening, closing].flatMap((each) => (each ? [each] : [])))) {
      yield* item.reports.map((report) => ({ item, report, heading: '' }));
    }
  }
}

function headingOf(section: SectionNode): string {
  return (section.heading ?? unitHeading(section))?.text ?? '';
}

function reportWork(
  { item, report, heading }: Required<Line>,
  input: WorkInput,
  calendar: Calendar,
  newId: IdMaker,
): Work {
  const { fields, from, to, via } = report;
  const words = item.text ?? item.name;
  const receivers = partiesOf(via.length > 0 ? via : to);
  const title = reportTitle(fields, receivers);
  const receiver = receivers[0]?.id ?? '';
  return {
    id: newId(
      fields.id ?? [slug(reportNames[fields.period]), receiver].filter((part) => part !== '').join('-'),
    ),
    kind: 'report',
    name: title,
    text: words ? printedWords(words, input) : `${title}.`,
    written: words?.text ?? '',
    ...{ points: [], heading, owners: [], partners: [], supervisors: [], result: '', note: '', serves: [] },
    leads: partiesOf(from),
    schedule: resolveReport(fields, calendar),
    timing: timingOf(fields),
    report: {
      period: fields.period,
      ...(fields.cutoff === undefined ? {} : { cutoff: String(fields.cutoff) }),
      to: partiesOf(to),
      via: partiesOf(via),
      channel: fields.channel ?? '',
      ...(fields.form === undefined ? {} : { form: fields.form }),
    },
    place: placeOf(report.pointer, input),
  };
}

/** "Báo cáo 6 tháng gửi Phòng Văn hóa - Xã hội". */
function reportTitle({ period }: Report, receivers: readonly Party[]): string {
  const name = reportNames[period];
  const to = receivers.map((party) => party.name).join(', ');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${to === '' ? '' : ` gửi ${to}`}`;
}

function timingOf({ due, period }: Report): string {
  if (due === undefined) return period === 'ad-hoc' ? 'Đột xuất' : '';
  if (typeof due !== 'object') return `Chậm nhất ${withinWords(due).replace(/^chậm nhất /, '')}`;
  const { days = 0, working, before } = due;
  return `Trong ${days} ngày ${working ? 'làm việc ' : ''}${before === undefined ? 'sau' : 'trước'} kỳ báo cáo`;
}

/** A sentence among the reports that names no line: somebody reports something when it happens. */
function saidOnly(item: ItemNode, heading: string, input: WorkInput, newId: IdMaker): Work {
  const words = item.text ?? item.name;
  const text = words ? printedWords(words, input) : '';
  const none: readonly Party[] = [];
  return {
    id: newId(item.id ?? `bc-${slug(text).split('-').slice(0, 6).join('-')}`),
    kind: 'report',
    ...{ text, heading, owners: [], points: [], timing: '', result: '', note: '', serves: [] },
    written: words?.text ?? '',
    ...{ leads: partiesOf(item.data.lead), partners: none, supervisors: none },
    schedule: { type: 'ad-hoc' },
    place: placeOf(item.pointer, input),
  };
}

/** How long before a report is due those who owe it are reminded: our choice. */
const remindedWorkingDays = 5;

/**
 * The reminding that falls to whoever collects a report, from `remindedWorkingDays` working days before it is due until that day.
 * None where it comes from the collector itself, is owed when something happens, or goes straight to the issuer or to an organ that is
 * none of its units.
 */
export function chasesOf(
  reports: readonly Work[],
  { dossier }: WorkInput,
  calendar: Calendar,
  newId: IdMaker,
): ReadonlyMap<string, Work> {
  const chases = new Map<string, Work>();
  for (const report of reports) {
    const { report: facts, leads, schedule } = report;
    if (!facts || schedule.type === 'ad-hoc') continue;
    const collectors =
      facts.via.length > 0
        ? facts.via
        : facts.to.filter((party) => party.known && !isAbove(party) && !isIssuer(party, dossier));
    const others = leads.filter(({ id }) => collectors.every((party) => party.id !== id));
    if (collectors.length === 0 || (leads.length > 0 && others.length === 0)) continue;
    const what = reportNames[facts.period];
    chases.set(report.id, {
      ...report,
      id: newId(`don-doc-${report.id}`),
      kind: 'chase',
      name: `Đôn đốc các đơn vị gửi ${what}`,
      text: `Đôn đốc các đơn vị gửi ${what}, tổng hợp và báo cáo đơn vị chưa gửi.`,
      written: '',
      leads: collectors,
      schedule: earlier(schedule, calendar),
      chases: report.id,
    });
  }
  return chases;
}

function earlier(schedule: Schedule, { off }: Calendar): Schedule {
  const [due] = dueDays(schedule);
  if (schedule.type !== 'once' || !due) return schedule;
  return { ...schedule, start: addWorkingDays(due, -remindedWorkingDays, off) };
}
