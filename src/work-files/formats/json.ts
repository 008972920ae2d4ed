/**
 * Work lists for other programs (schemas/tasks.schema.json): every key always there and in one order; texts that do not exist are
 * empty, days and objects that do not exist null, days as `2027-06-30`, lines and columns from 1, 0 where none is known.
 */
import { type CalendarDay, isoDay } from '../../model/day.js';
import { type Schedule, timeOfDay } from '../../work-list/schedule.js';
import type { Entry, ShownList } from '../../work-list/shown-list.js';
import type {
  OwnWords,
  Party,
  PlanFacts,
  PlanIndicator,
  ReportFacts,
  Work,
  WorkItem,
} from '../../work-list/work.js';
import { recurrenceRule } from '../recurrence-rule.js';
import type { WorkFormat } from '../work-format.js';

export const jsonFormat: WorkFormat = {
  write: (lists) => `${JSON.stringify({ version, plans: lists.map(planJson) }, undefined, 2)}\n`,
  wholePlan: true,
};

/** A reader built for one version reads every file of it; keys may come, none goes or changes its meaning. */
const version = 1;

function planJson({ list, unit, month, entries }: ShownList) {
  const shown = new Map(entries.map((entry) => [entry.work.id, entry]));
  const items = list.items.filter(
    (item) =>
      shown.has(item.work.id) &&
      (unit === undefined || item.unit?.id === unit.id || item.group?.id === unit.id),
  );
  return {
    ...factsJson(list.plan),
    asOf: dayJson(list.asOf),
    unit: unit?.id ?? '',
    month: month === undefined ? '' : isoDay({ ...month, day: 1 }).slice(0, 7),
    units: list.units.map(partyJson),
    indicators: list.indicators.map(indicatorJson),
    items: items.map((item) => itemJson(item, shown.get(item.work.id))),
  };
}

function factsJson({ path, id, title, period, office, document, revision }: PlanFacts) {
  const { start, end } = period;
  return { file: path, id, title, from: dayJson(start), to: dayJson(end), office, document, revision };
}

function itemJson({ id, work, unit, group, role, own }: WorkItem, entry: Entry | undefined) {
  const { kind, name = '', text, points, heading, partners, leads, result, note } = work;
  return {
    ...{ id, work: work.id, kind },
    unit: unit ? nameJson(unit) : null,
    group: group ? nameJson(group) : null,
    role: unit ? role : '',
    ...{ name, text, points },
    own: own.map(({ text: said, where }: OwnWords) => ({ text: said, where })),
    heading,
    leads: leads.map(nameJson),
    partners: partners.map(nameJson),
    supervisors: work.supervisors.map(nameJson),
    timing: work.timing,
    ...timeJson(work.schedule),
    standing: entry?.standing ?? 'open',
    next: dayJson(entry?.next),
    ...{ result, note },
    serves: work.serves.map(nameJson),
    report: reportJson(work.report),
    chases: work.chases ?? '',
    source: placeJson(work),
  };
}

function timeJson(schedule: Schedule) {
  const once = schedule.type === 'once' ? schedule : undefined;
  const recurring = schedule.type === 'recurring' ? schedule : undefined;
  const during = recurring?.during ?? (schedule.type === 'ongoing' ? schedule.during : undefined);
  return {
    time: schedule.type,
    start: dayJson(once?.start),
    due: dayJson(once?.due),
    at: timeOfDay(schedule) ?? '',
    recurs: recurring
      ? {
          every: recurring.every,
          by: recurring.by ?? '',
          rule: recurrenceRule(recurring),
          days: recurring.days.map(dayJson),
        }
      : null,
    during: during ? { from: dayJson(during.start), to: dayJson(during.end) } : null,
    anchor: schedule.type === 'unresolved' ? schedule.anchor : '',
  };
}

function reportJson(report: ReportFacts | undefined) {
  if (!report) return null;
  const { period, cutoff = '', channel, form = '' } = report;
  return { period, cutoff, to: report.to.map(nameJson), via: report.via.map(nameJson), channel, form };
}

function placeJson({ place: { pointer, where, line, column } }: Work) {
  return { where, pointer, line, column };
}

function indicatorJson({ id, name, target, leads }: PlanIndicator) {
  return { id, name, target, leads: leads.map(nameJson) };
}

function partyJson({ id, name, short, relation, known }: Party) {
  return { id, name, short, relation: relation ?? '', known };
}

function nameJson({ id, name }: Pick<Party, 'id' | 'name'>) {
  return { id, name };
}

function dayJson(day: CalendarDay | undefined): string | null {
  return day ? isoDay(day) : null;
}
