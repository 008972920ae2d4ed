/** Several years of one plan: every indicator's targets over the years, what each unit was given and relieved of. */
import type { Quantity } from '../model/generated/schema-types.js';
import { periodYears } from '../model/period.js';
import { nameOf } from './comparing.js';
import { type Compared, diffDossiers } from './diff-dossiers.js';
import type { Element } from './element.js';

export interface Series {
  /** The plans' years, the earliest first: "2026", "2026-2030". */
  readonly periods: readonly string[];
  readonly indicators: readonly IndicatorHistory[];
  readonly units: readonly UnitHistory[];
}

/** One indicator through the years, as the latest plan that has it calls it. */
export interface IndicatorHistory {
  readonly name: string;
  /** By plan: what it wants and what had been reached; empty where the plan does not have it. */
  readonly years: readonly { readonly targets: readonly string[]; readonly baselines: readonly string[] }[];
}

/** One unit's duties from plan to plan. */
export interface UnitHistory {
  readonly name: string;
  /** How many duties it leads in each plan. */
  readonly totals: readonly number[];
  /** From each plan to the next: what came, what went. */
  readonly steps: readonly { readonly gained: readonly string[]; readonly lost: readonly string[] }[];
}

/** One thing through the years: its element in each plan that has it. */
type Thread = readonly (Element | undefined)[];

/** Plans in any order; they are put in the order of their periods. */
export function seriesOf(plans: readonly Compared[]): Series {
  const ordered = [...plans].sort((a, b) => periodYears(a.dossier.plan)[0] - periodYears(b.dossier.plan)[0]);
  const threads = threadsOf(ordered).filter((thread) =>
    thread.every((element) => isEverywhere(element, ordered)),
  );
  const indicators = threads.filter((thread) => thread.some((each) => each?.nature === 'indicator'));
  return {
    periods: ordered.map(({ dossier }) => periodOf(dossier.plan)),
    indicators: indicators.map(indicatorHistory),
    units: unitHistories(threads, ordered.length),
  };
}

/** A letter that one year had besides repeats what the plan says; it came and went with its year. */
function isEverywhere(element: Element | undefined, plans: readonly Compared[]): boolean {
  const id = element?.document;
  return id === undefined || plans.every(({ dossier }) => dossier.documents.some((each) => each.id === id));
}

function periodOf(plan: Compared['dossier']['plan']): string {
  const [first, last] = periodYears(plan);
  return first === last ? String(first) : `${first}-${last}`;
}

/** Follows every element from plan to plan; what skips a plan is a new one when it comes back. */
function threadsOf(plans: readonly Compared[]): readonly Thread[] {
  let open = new Map<Element, (Element | undefined)[]>();
  const threads: (Element | undefined)[][] = [];
  const start = (element: Element, at: number) => {
    const thread = [...Array<undefined>(at), element];
    threads.push(thread);
    return thread;
  };
  const [first] = plans;
  if (first && plans.length === 1) return diffDossiers(first, first).new.map((element) => [element]);
  for (const [at, next] of plans.slice(1).entries()) {
    const old = plans[at];
    if (!old) continue;
    const { matching, old: olds, new: news } = diffDossiers(old, next);
    // The same plan is taken apart anew for each step: its elements are known by their order.
    const before = new Map([...open].map(([element, thread]) => [element.index, thread]));
    const current = new Map(
      olds.map((element) => [element, before.get(element.index) ?? start(element, at)]),
    );
    open = new Map();
    for (const element of news) {
      const was = matching.pairOfNew.get(element)?.old;
      const thread = was && current.get(was);
      if (thread) {
        thread[at + 1] = element;
        open.set(element, thread);
      } else open.set(element, start(element, at + 1));
    }
  }
  return threads.map((thread) => plans.map((_, i) => thread[i]));
}

function indicatorHistory(thread: Thread): IndicatorHistory {
  const last = thread.findLast((element) => element !== undefined);
  return {
    name: last ? nameOf(last) : '',
    years: thread.map((element) => ({
      targets: (element?.item?.measures ?? []).flatMap(({ fields }) => [
        ...(fields.target === undefined ? [] : [String(fields.target)]),
        ...(fields.change === undefined ? [] : [String(fields.change)]),
        ...byYear(fields.targets),
      ]),
      baselines: (element?.item?.measures ?? []).flatMap(({ fields }) => byYear(fields.baseline)),
    })),
  };
}

function byYear(quantities: Readonly<Record<string, Quantity>> = {}): readonly string[] {
  return Object.entries(quantities).map(([year, quantity]) => `${quantity} (${year})`);
}

function unitHistories(threads: readonly Thread[], plans: number): readonly UnitHistory[] {
  const duties = threads.filter((thread) => thread.some((each) => each?.nature === 'duty'));
  const names = new Set(duties.flatMap((thread) => thread.flatMap(leadsOf)));
  return [...names].map((name) => {
    const leads = (element: Element | undefined) => leadsOf(element).includes(name);
    return {
      name,
      totals: Array.from({ length: plans }, (_, i) => duties.filter((thread) => leads(thread[i])).length),
      steps: Array.from({ length: plans - 1 }, (_, i) => {
        const words = (is: number, not: number) =>
          duties.flatMap((thread) => {
            const element = thread[is];
            return element && leads(element) && !leads(thread[not]) ? [nameOf(element)] : [];
          });
        return { gained: words(i + 1, i), lost: words(i, i + 1) };
      }),
    };
  });
}

function leadsOf(element: Element | undefined): readonly string[] {
  if (element?.nature !== 'duty') return [];
  return (element.item?.data.lead ?? []).map(({ short }) => short);
}
