/** The work that a plan gives out: each piece once, and what of it falls to each unit. */
import type { CalendarDay } from '../model/day.js';
import type { Report, Unit } from '../model/generated/schema-types.js';
import type { DaysOff } from '../model/working-days.js';
import type { Schedule, Span } from './schedule.js';

/**
 * A duty stands in a unit's part of the plan, a task in a list of tasks; a report is one reporting line; a chase is the reminding of
 * those who report to the unit that sums up.
 */
export const workKinds = ['duty', 'task', 'report', 'chase'] as const;
export type WorkKind = (typeof workKinds)[number];

/** A unit, a group of units, or free words that name somebody. */
export interface Party {
  /** The unit's id; for free words one made of them. */
  readonly id: string;
  readonly name: string;
  /** The name for tables. */
  readonly short: string;
  /** What the unit is to the issuer; none for free words. */
  readonly relation?: NonNullable<Unit['relation']>;
  /** Whether the office file knows it. */
  readonly known: boolean;
}

/** One piece of work, as the plan prints it. */
export interface Work {
  /** The plan's own id; else one made of the unit and the first words, the same as long as they are. */
  readonly id: string;
  readonly kind: WorkKind;
  /** Its short name for tables, where the plan gives one. */
  readonly name?: string;
  /** Its sentence, without number or dash. */
  readonly text: string;
  /** The same as the plan writes it, with marks and mentions, to be printed again elsewhere; empty where it has no words of its own. */
  readonly written: string;
  /** What stands under it without being work of its own. */
  readonly points: readonly string[];
  /** The heading it stands under. */
  readonly heading: string;
  /** Of a duty: the units whose part of the plan it stands in, and so speaks to; they need not be the ones that lead. */
  readonly owners: readonly Party[];
  /** As named: groups are not taken apart. */
  readonly leads: readonly Party[];
  readonly partners: readonly Party[];
  readonly supervisors: readonly Party[];
  readonly schedule: Schedule;
  /** Its time in words, empty where none is said. */
  readonly timing: string;
  /** Expected result. */
  readonly result: string;
  readonly note: string;
  readonly serves: readonly Served[];
  readonly report?: ReportFacts;
  /** Of a chase: the report that is asked for. */
  readonly chases?: string;
  readonly place: WorkPlace;
}

/** An indicator that work serves. */
export interface Served {
  readonly id: string;
  readonly name: string;
}

export interface ReportFacts {
  readonly period: Report['period'];
  /** The last day of the data of each turn, where it is said. */
  readonly cutoff?: string;
  readonly to: readonly Party[];
  readonly via: readonly Party[];
  readonly channel: string;
  /** The appendix that is the form. */
  readonly form?: string;
}

/** Where it stands. */
export interface WorkPlace {
  /** JSON pointer into the plan. */
  readonly pointer: string;
  /** The place in the printed plan: "Mục III.1, số thứ tự 2". */
  readonly where: string;
  /** From 1; 0 where none is known. */
  readonly line: number;
  readonly column: number;
}

/** What of a piece of work falls to one unit. */
export interface WorkItem {
  /** Unique within the plan, and the same as long as work and unit are. */
  readonly id: string;
  readonly work: Work;
  /** Missing where the plan names nobody. */
  readonly unit?: Party;
  /** The group that the plan names instead of its member. */
  readonly group?: Party;
  readonly role: Role;
  /** What the unit's own part of the plan says of this work. */
  readonly own: readonly OwnWords[];
}

export type Role = 'lead' | 'partner';

export interface OwnWords {
  readonly text: string;
  /** The same as the plan writes it. */
  readonly written: string;
  readonly where: string;
}

/** An indicator with those who answer for it. */
export interface PlanIndicator {
  readonly id: string;
  /** The id of the numbered indicator that it measures, where that has one: work may serve either. */
  readonly itemId?: string;
  readonly name: string;
  /** "ít nhất 98%", for one year; each with its year for several. */
  readonly target: string;
  readonly leads: readonly Party[];
  readonly place: WorkPlace;
}

/** Which plan the list is of. */
export interface PlanFacts {
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly period: Span;
  /** The name of the office. */
  readonly office: string;
  /** The document that carries the plan: "Kế hoạch số 12/KH-UBND ngày 03/3/2027", as far as it is issued. */
  readonly document: string;
  /** The id of the plan that this one amends or replaces; its own where it does neither. */
  readonly original: string;
  /** Raised when the issued plan is amended. */
  readonly revision: number;
}

export interface WorkList {
  readonly plan: PlanFacts;
  /** In the order of the plan; reports after the work, each chase before the report of the unit that sums up. */
  readonly works: readonly Work[];
  /** By work, then lead before partner; groups as their members. */
  readonly items: readonly WorkItem[];
  /** Everybody that has an item, members of groups too, in the order of the office file, then of the plan. */
  readonly units: readonly Party[];
  readonly indicators: readonly PlanIndicator[];
  /** The day that the data are of. */
  readonly asOf: CalendarDay;
  /** What the plan's days are counted with. */
  readonly off: DaysOff;
}
