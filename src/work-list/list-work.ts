/**
 * The work list of a plan: duties, tasks and reports with their days, groups taken apart, and what of it falls to each unit.
 * Everything is derived from the dossier; nothing is typed twice.
 */
import { anchorDays } from '../model/anchor-days.js';
import { daysOffOf } from '../model/days-off.js';
import type { Dossier } from '../model/dossier.js';
import { periodYears } from '../model/period.js';
import { planIndicators } from './indicators.js';
import { idMaker, planWorks } from './make-works.js';
import { distinctParties, inOfficeOrder, isAbove, isEveryone, membersOf } from './parties.js';
import { planFacts } from './plan-facts.js';
import { chasesOf, reportWorks } from './report-works.js';
import type { Calendar } from './resolve-time.js';
import type { OwnWords, Party, Role, Work, WorkItem, WorkList } from './work.js';
import type { WorkInput } from './work-input.js';

export function listWork(input: WorkInput): WorkList {
  const { dossier, asOf } = input;
  const calendar = calendarOf(dossier);
  const newId = idMaker();
  const made = planWorks(input, calendar, newId);
  const doing = distinctParties(made.flatMap(({ work }) => [...work.leads, ...work.partners]));
  const reports = reportWorks(input, calendar, newId).map((report) => withSenders(report, doing, dossier));
  const chases = chasesOf(reports, input, calendar, newId);
  const own = new Map(made.map((each) => [each.work.id, each.own]));
  const works = [...made.map(({ work }) => work), ...inTurn(reports, chases)];
  const items = works.flatMap((work) => itemsOf(work, own.get(work.id), doing, dossier));
  const units = distinctParties(items.flatMap(({ unit }) => (unit ? [unit] : [])));
  return {
    plan: planFacts(dossier, calendar.period),
    works,
    items,
    units: inOfficeOrder(units, dossier),
    indicators: planIndicators(input),
    asOf,
    off: calendar.off,
  };
}

function calendarOf(dossier: Dossier): Calendar {
  const [first, last] = periodYears(dossier.plan);
  return {
    period: { start: { year: first, month: 1, day: 1 }, end: { year: last, month: 12, day: 31 } },
    anchors: anchorDays(dossier),
    off: daysOffOf(dossier),
  };
}

/** A line without senders is owed by everybody who has work in the plan, but for those it goes to. */
function withSenders(report: Work, doing: readonly Party[], { registry }: Dossier): Work {
  if (report.leads.length > 0 || !report.report) return report;
  const receiving = new Set([...report.report.to, ...report.report.via].map(({ id }) => id));
  const senders = doing.filter((party) => !isAbove(party) && !receiving.has(party.id));
  const members = new Set(senders.flatMap((party) => membersOf(party, registry).map(({ id }) => id)));
  return { ...report, leads: senders.filter(({ id }) => !members.has(id)) };
}

/** Each reminding stands before the report it is about, and so before what the collector sends on. */
function inTurn(reports: readonly Work[], chases: ReadonlyMap<string, Work>): readonly Work[] {
  return reports.flatMap((report) => {
    const chase = chases.get(report.id);
    return chase ? [report, chase] : [report];
  });
}

function itemsOf(
  work: Work,
  own: ReadonlyMap<string, readonly OwnWords[]> | undefined,
  doing: readonly Party[],
  dossier: Dossier,
): readonly WorkItem[] {
  const items = new Map<string, WorkItem>();
  const add = (unit: Party, group: Party | undefined, role: Role) => {
    const id = `${work.id}--${unit.id}`;
    if (items.has(id)) return;
    const words = [...(own?.get(unit.id) ?? []), ...(group ? (own?.get(group.id) ?? []) : [])];
    items.set(id, { id, work, unit, ...(group ? { group } : {}), role, own: words });
  };
  for (const [role, parties] of [
    ['lead', work.leads],
    ['partner', work.partners],
  ] as const) {
    for (const party of parties.filter((each) => !isAbove(each))) {
      const isAll = work.kind === 'report' && isEveryone(party);
      const members = isAll ? everyone(work, doing, dossier) : membersOf(party, dossier.registry);
      if (members.length === 0) add(party, undefined, role);
      for (const member of members) add(member, party, role);
    }
  }
  if (items.size > 0) return [...items.values()];
  return [{ id: work.id, work, role: 'lead', own: [] }];
}

/** Those who report where "các cơ quan, đơn vị" do: each unit that has work in the plan, but for those it goes to. */
function everyone(work: Work, doing: readonly Party[], { registry }: Dossier): readonly Party[] {
  const { to = [], via = [] } = work.report ?? {};
  const receiving = new Set([...to, ...via].map(({ id }) => id));
  return doing
    .filter((party) => !isAbove(party) && !isEveryone(party) && !receiving.has(party.id))
    .flatMap((party) => {
      const members = membersOf(party, registry);
      return members.length > 0 ? members : [party];
    });
}
