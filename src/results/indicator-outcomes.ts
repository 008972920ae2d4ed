/** What came of each indicator of the plan: its figure of the turn against its target. */

import { directionOf } from '../meaning/measure-facts.js';
import type { Dossier } from '../model/dossier.js';
import { unitHeading } from '../model/headings.js';
import { own } from '../model/own.js';
import { periodYears } from '../model/period.js';
import { type MeasureNode, type SectionNode, walkItems } from '../model/plan-tree.js';
import { membersOf } from '../work-list/parties.js';
import type { PlanIndicator, WorkList } from '../work-list/work.js';
import { judge, type Verdict } from './judge.js';
import { type Given, givenOf, type Pooled, pool } from './pool.js';
import type { ReportedTurn } from './reported-turn.js';
import type { UnitSent } from './sent.js';
import { type SentFigure, sentFigure } from './sent-figure.js';
import { type Target, targetOf } from './target.js';

export interface IndicatorOutcome {
  readonly indicator: PlanIndicator;
  /** The heading it stands under in the plan. */
  readonly heading: string;
  /** "%", "thôn"; as planned, else as typed. */
  readonly unit: string;
  readonly target?: Target;
  readonly better?: 'higher' | 'lower';
  /** What was reached the year before. */
  readonly previous?: SentFigure & { readonly year: number };
  readonly pooled: Pooled;
  readonly verdict: Verdict;
  /** What the whole year is expected to come to. */
  readonly estimate?: SentFigure;
  /** Those who sent something of it. */
  readonly givens: readonly Given[];
}

export function indicatorOutcomes(
  dossier: Dossier,
  list: WorkList,
  turn: ReportedTurn,
  sent: readonly UnitSent[],
): readonly IndicatorOutcome[] {
  const places = measurePlaces(dossier);
  return list.indicators.flatMap((indicator) => {
    const place = places.get(indicator.place.pointer);
    return place ? [outcomeOf(indicator, place, { dossier, turn, sent })] : [];
  });
}

interface MeasureAt {
  readonly measure: MeasureNode;
  readonly heading: string;
}

function measurePlaces({ body }: Dossier): ReadonlyMap<string, MeasureAt> {
  const places = new Map<string, MeasureAt>();
  const walk = (section: SectionNode, above: string) => {
    const heading = (section.heading ?? unitHeading(section))?.text ?? above;
    const { content } = section;
    if (content.type === 'sections') for (const child of content.sections) walk(child, heading);
    if (content.type !== 'list') return;
    for (const { measures } of walkItems(content.items)) {
      for (const measure of measures) places.set(measure.pointer, { measure, heading });
    }
  };
  walk(body.main, '');
  return places;
}

interface Outcoming {
  readonly dossier: Dossier;
  readonly turn: ReportedTurn;
  readonly sent: readonly UnitSent[];
}

function outcomeOf(
  indicator: PlanIndicator,
  { measure, heading }: MeasureAt,
  { dossier, turn, sent }: Outcoming,
): IndicatorOutcome {
  const { fields } = measure;
  const { year } = turn;
  const target = targetOf(fields, year, periodYears(dossier.plan)[1]);
  const before = baselineOf(measure, year);
  const givens = sent.flatMap(({ unit, results }) => {
    const typed = own(results.indicators, indicator.id);
    return typed ? [givenOf(unit, typed)] : [];
  });
  const unit = unitOf(target, before, givens);
  const answering = indicator.leads.flatMap((lead) => {
    const members = membersOf(lead, dossier.registry);
    return members.length > 0 ? members : [lead];
  });
  const owner = answering.length === 1 ? answering[0]?.id : undefined;
  const pooled = pool(givens, { unit, name: indicator.name, ...(owner === undefined ? {} : { owner }) });
  const better = directionOf(measure);
  const judging = {
    ...(target ? { target } : {}),
    ...(better ? { better } : {}),
    ...(before ? { baseline: before } : {}),
  };
  const estimate = estimateOf(givens, owner);
  return {
    ...{ indicator, heading, unit, pooled, givens },
    ...(target ? { target } : {}),
    ...(better ? { better } : {}),
    ...previousOf(before, givens, owner, year),
    verdict: pooled.type === 'value' ? judge(pooled.value, judging) : {},
    ...(estimate ? { estimate } : {}),
  };
}

/** The last level before the year. */
function baselineOf({ fields: { baseline = {} } }: MeasureNode, year: number) {
  const last = Object.keys(baseline)
    .map(Number)
    .filter((each) => each < year)
    .sort((a, b) => b - a)[0];
  const figure = last === undefined ? undefined : sentFigure(baseline[String(last)]);
  return figure && last !== undefined ? { ...figure, year: last } : undefined;
}

function unitOf(
  target: Target | undefined,
  before: SentFigure | undefined,
  givens: readonly Given[],
): string {
  if (target?.type === 'level' && target.quantity.unit !== '') return target.quantity.unit;
  if (before && before.unit !== '') return before.unit;
  return givens.find(({ result }) => result && result.unit !== '')?.result?.unit ?? '';
}

/** Of one unit only: what several expect of a share cannot be put together. */
function estimateOf(givens: readonly Given[], owner: string | undefined): SentFigure | undefined {
  const [only, ...more] = spokesmen(givens, owner);
  return more.length > 0 ? undefined : sentFigure(only?.typed.estimate);
}

function previousOf(
  before: (SentFigure & { readonly year: number }) | undefined,
  givens: readonly Given[],
  owner: string | undefined,
  year: number,
): Pick<IndicatorOutcome, 'previous'> {
  if (before?.year === year - 1) return { previous: before };
  const [only, ...more] = spokesmen(givens, owner);
  const typed = more.length > 0 ? undefined : sentFigure(only?.typed.previous);
  return typed ? { previous: { ...typed, year: year - 1 } } : {};
}

/** The unit that answers for the indicator, else all that sent something. */
function spokesmen(givens: readonly Given[], owner: string | undefined): readonly Given[] {
  const own = givens.filter(({ unit }) => unit.id === owner);
  return own.length > 0 ? own : givens;
}

/** Judges what the whole year is expected to come to, as the result is judged. */
export function estimateVerdict({ estimate, target, better, previous }: IndicatorOutcome): Verdict {
  if (!estimate) return {};
  return judge(estimate.value, {
    ...(target ? { target } : {}),
    ...(better ? { better } : {}),
    ...(previous ? { baseline: previous } : {}),
  });
}
