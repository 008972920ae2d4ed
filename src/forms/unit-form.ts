/** What one unit is asked in one turn of a reporting line: its indicators, its tasks, its money. */
import { shortDay } from '../model/day.js';
import type { Dossier } from '../model/dossier.js';
import type { Quantity } from '../model/generated/schema-types.js';
import { periodYears } from '../model/period.js';
import { plain } from '../model/plain-words.js';
import { type ItemNode, type MeasureNode, walkItems, walkSections } from '../model/plan-tree.js';
import { parseQuantity } from '../model/quantity.js';
import type { UnitMention } from '../model/units.js';
import { type AskedTurn, askedTurn } from '../results/asked-turn.js';
import { isRate } from '../results/sent-figure.js';
import { type Target, targetOf } from '../results/target.js';
import { distinctParties, isAbove, membersOf } from '../work-list/parties.js';
import type { Party, PlanFacts, PlanIndicator, Work, WorkItem, WorkList } from '../work-list/work.js';

export interface UnitForm {
  readonly plan: PlanFacts;
  readonly turn: AskedTurn;
  readonly unit: Party;
  /** Who collects it: "Phòng Văn hóa - Xã hội". */
  readonly receiver: string;
  readonly indicators: readonly IndicatorRow[];
  readonly tasks: readonly TaskRow[];
  readonly funding: readonly FundingRow[];
}

/** Words of the plan, empty where it has none. */
export interface IndicatorRow {
  readonly id: string;
  readonly name: string;
  /** Of a share: "tử số: …; mẫu số: …", where the plan says. */
  readonly terms: string;
  readonly unit: string;
  /** What was reached the year before. */
  readonly previous: string;
  readonly target: string;
  /** A share, which numerator and denominator are asked of. */
  readonly isRate: boolean;
}

export interface TaskRow {
  readonly id: string;
  readonly name: string;
  readonly timing: string;
}

export interface FundingRow {
  readonly text: string;
  readonly source: string;
  readonly planned: string;
}

/**
 * The lines that units are asked on, each with the turn that is next on the day of the list. What those who collect send on themselves
 * is the report made from the forms.
 */
export function askedTurns(list: WorkList): readonly AskedTurn[] {
  const lines = list.works.filter(({ kind }) => kind === 'report');
  return lines.flatMap((line) => {
    const others = lines.filter((each) => each !== line);
    const collecting = new Set(
      others.flatMap(({ report }) => [...(report?.to ?? []), ...(report?.via ?? [])]).map(({ id }) => id),
    );
    const isSentOn = line.leads.length > 0 && line.leads.every(({ id }) => collecting.has(id));
    return isSentOn ? [] : (askedTurn(line, list) ?? []);
  });
}

/** A form for each unit that owes the report, in the order of the list, and for those who collect it: they have work of their own. */
export function unitForms(list: WorkList, dossier: Dossier, turn: AskedTurn): readonly UnitForm[] {
  const owing = list.items.flatMap(({ work, unit }) => (work.id === turn.report.id && unit ? [unit] : []));
  const receivers = receiversOf(turn.report).map(({ id }) => id);
  const collecting = list.units.filter((unit) => receivers.includes(unit.id) && !isAbove(unit));
  const measures = measuresOf(dossier);
  return distinctParties([...owing, ...collecting]).map((unit) => ({
    plan: list.plan,
    turn,
    unit,
    receiver: receivers.includes(unit.id) ? '' : receiverOf(turn.report),
    indicators: list.indicators.flatMap((indicator) => {
      const measure = measures.get(indicator.place.pointer);
      const isOwn = indicator.leads.some((lead) => isOf(unit, lead, dossier));
      return isOwn && measure ? [indicatorRow(indicator, measure, dossier, turn)] : [];
    }),
    tasks: list.items.filter((item) => item.unit?.id === unit.id).flatMap(taskRow),
    funding: fundingRows(unit, dossier),
  }));
}

/** "Phòng Văn hóa - Xã hội". */
export function receiverOf(report: Work): string {
  return receiversOf(report)
    .map(({ name }) => name)
    .join(', ');
}

/** Those who sum up, where the plan names them; else who gets the report. */
function receiversOf({ report }: Work): readonly Party[] {
  return report && report.via.length > 0 ? report.via : (report?.to ?? []);
}

function isOf(unit: Party, lead: Party, { registry }: Dossier): boolean {
  return lead.id === unit.id || membersOf(lead, registry).some(({ id }) => id === unit.id);
}

function measuresOf({ body }: Dossier): ReadonlyMap<string, MeasureNode> {
  const lists = [...walkSections(body.main)].flatMap(({ content }) =>
    content.type === 'list' ? [content.items] : [],
  );
  const measures = lists.flatMap((items) => [...walkItems(items)].flatMap((item) => item.measures));
  return new Map(measures.map((measure) => [measure.pointer, measure]));
}

function indicatorRow(
  { id, name, target: allTargets }: PlanIndicator,
  { fields }: MeasureNode,
  { plan }: Dossier,
  { year }: AskedTurn,
): IndicatorRow {
  const target = targetOf(fields, year, periodYears(plan)[1]);
  const { numerator, denominator, baseline = {} } = fields;
  const years = Object.keys(baseline).map(Number);
  const last = Math.max(...years.filter((each) => each < year));
  const previous = baseline[String(last)];
  const unit = unitOf(target, previous);
  const terms = [
    ...(numerator === undefined ? [] : [`tử số: ${plain(numerator)}`]),
    ...(denominator === undefined ? [] : [`mẫu số: ${plain(denominator)}`]),
  ];
  return {
    ...{ id, name, terms: terms.join('; ') },
    unit,
    previous:
      previous === undefined ? '' : last === year - 1 ? String(previous) : `${previous} (năm ${last})`,
    target: target && target.by === undefined ? target.text : allTargets,
    isRate: isRate(unit) || terms.length > 0,
  };
}

/** As planned, else as it was reached before. */
function unitOf(target: Target | undefined, baseline: Quantity | undefined): string {
  const planned = target?.type === 'level' ? target.quantity.unit : '';
  return planned === '' ? (parseQuantity(baseline ?? '')?.unit ?? '') : planned;
}

/** The unit of measure of each indicator, by its id; empty where the plan says none. */
export function indicatorUnits({ indicators }: WorkList, dossier: Dossier): ReadonlyMap<string, string> {
  const measures = measuresOf(dossier);
  const [first, last] = periodYears(dossier.plan);
  return new Map(
    indicators.map(({ id, place }) => {
      const fields = measures.get(place.pointer)?.fields;
      const baseline = Object.values(fields?.baseline ?? {}).at(-1);
      return [id, fields ? unitOf(targetOf(fields, first, last), baseline) : ''];
    }),
  );
}

/** What the unit leads, and what the plan tells it in its own part to do with others. */
function taskRow({ work, role, own }: WorkItem): readonly TaskRow[] {
  if (work.kind !== 'duty' && work.kind !== 'task') return [];
  if (role === 'lead') return [{ id: work.id, name: nameOf(work), timing: timingOf(work) }];
  if (own.length === 0) return [];
  const name = `${own.map(({ text }) => nameOf({ text })).join(' ')} (phối hợp)`;
  return [{ id: work.id, name, timing: timingOf(work) }];
}

/** Longer words than these are cut after a sentence (our choice). */
const longName = 160;

/** The first sentence where the plan has no shorter name. */
export function nameOf({ name, text }: Pick<Work, 'name' | 'text'>): string {
  const words = name ?? text;
  if (words.length <= longName) return words;
  return /^.{30,}?[.;](?=\s)/u.exec(words)?.[0].replace(/;$/, '.') ?? words;
}

function timingOf({ timing, schedule }: Work): string {
  return timing === '' && schedule.type === 'once' ? `Chậm nhất ${shortDay(schedule.due)}` : timing;
}

/** The plan's lines that name the unit, what stands above them as their source. */
function fundingRows(unit: Party, dossier: Dossier): readonly FundingRow[] {
  const rows: FundingRow[] = [];
  const names = (mentions: readonly UnitMention[]) =>
    mentions.some(({ id }) => id !== undefined && isOf(unit, { ...unit, id }, dossier));
  const walk = (item: ItemNode, source: string) => {
    const text = plain((item.text ?? item.name)?.text ?? '');
    for (const child of item.items) walk(child, text);
    if (item.items.length > 0 || item.amount === undefined || !names(item.data.lead)) return;
    rows.push({ text, source, planned: String(item.amount) });
  };
  for (const { content } of walkSections(dossier.body.main)) {
    if (content.type !== 'list' || content.name !== 'budget') continue;
    for (const item of content.items) walk(item, '');
  }
  return rows;
}
