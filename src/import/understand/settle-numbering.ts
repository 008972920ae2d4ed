import { listNumbering, nestedNumbering, nextSection } from '../../model/default-numbering.js';
import { label, runsThroughDocument } from '../../model/numbering.js';
import type { ListName } from '../../model/plan-tree.js';
import { rank } from './label.js';
import type { Part, Point } from './parts.js';

/** How a document numbers its sections, its points and its indicators when no part says otherwise. */
export interface Scheme {
  readonly sections: readonly string[];
  readonly marks: readonly string[];
  readonly indicators?: string;
}

/** Where numbers are being settled; the same bookkeeping as the outline's when it prints. */
interface Place {
  readonly above?: string;
  readonly aboveLabel: string;
  readonly asked?: string;
  readonly level: number;
  readonly counters: Map<string, number>;
  readonly beside: ReadonlyMap<ListName, number>;
  readonly scheme: Scheme;
  readonly running: Map<string, number>;
}

/**
 * Says in `print` only what the printed labels have of their own: where a list is numbered otherwise than is usual there,
 * its numbering; where one label breaks the count, that label.
 */
export function settleNumbering(root: Part, scheme: Scheme, running = new Map<string, number>()): void {
  settleContent(root, { aboveLabel: '', level: 1, counters: new Map(), beside: new Map(), scheme, running });
}

function settleContent(part: Part, outer: Place): void {
  // Rows of a table are counted in its first column.
  if (part.print.as === 'table') return;
  const { content } = part;
  if (content.type === 'parts') settleParts(part, content.parts, outer);
  if (content.type === 'list') settleList(part, content.name, content.points, outer);
}

function settleParts(part: Part, parts: readonly Part[], outer: Place): void {
  const headed = parts.filter(isHeaded);
  const wanted = mostCommon(headed.map((each) => each.label?.numbering ?? 'none'));
  const usual = outer.asked ?? nextSection(outer.scheme.sections, outer.above, outer.level);
  if (wanted !== undefined && wanted !== usual) part.print.numbering = wanted;
  const asked = part.print.numbering ?? outer.asked;
  const beside = new Map([...grouped(parts), ...outer.beside]);
  const place: Place = { ...outer, ...(asked === undefined ? {} : { asked }), beside };
  for (const each of parts) {
    if (!isHeaded(each)) {
      settleContent(each, place);
      continue;
    }
    const numbering = asked ?? usual;
    const printed = settleLabel(each, numbering, place);
    const { asked: _, ...inherited } = place;
    settleContent(each, {
      ...inherited,
      above: numbering,
      aboveLabel: printed,
      level: place.level + 1,
      counters: new Map(),
      beside: new Map(),
    });
  }
}

function isHeaded({ heading, data }: Part): boolean {
  return heading !== undefined || data.unit !== undefined;
}

/** How many points of each list the groups without a heading hold together. */
function grouped(parts: readonly Part[]): Map<ListName, number> {
  const counts = new Map<ListName, number>();
  for (const part of parts) {
    if (isHeaded(part)) continue;
    const { content } = part;
    if (content.type === 'list')
      counts.set(content.name, (counts.get(content.name) ?? 0) + content.points.length);
    if (content.type === 'parts') {
      for (const [name, count] of grouped(content.parts)) counts.set(name, (counts.get(name) ?? 0) + count);
    }
  }
  return counts;
}

function settleList(part: Part, name: ListName, points: readonly Point[], place: Place): void {
  const { scheme } = place;
  const asked = place.asked ?? (name === 'indicators' ? scheme.indicators : undefined);
  const numbering = asked ?? listNumbering(name, place.above, scheme.marks);
  const members = Math.max(points.length, place.beside.get(name) ?? 0);
  const alone = asked === undefined && members === 1 && !place.counters.has(numbering);
  const usual = alone ? 'none' : numbering;
  const wanted = mostCommon(points.map(({ label: own }) => own?.numbering ?? 'none')) ?? usual;
  if (wanted !== usual) part.print.numbering = wanted;
  for (const point of points) settlePoint(point, wanted, place);
}

function settlePoint(point: Point, numbering: string, place: Place): void {
  const printed = settleLabel(point, numbering, place);
  if (point.points.length === 0) return;
  const nested = nestedNumbering(numbering, place.scheme.marks);
  const usual = point.points.length === 1 ? 'none' : nested;
  const wanted = mostCommon(point.points.map(({ label: own }) => own?.numbering ?? 'none')) ?? usual;
  if (wanted !== usual) point.print.numbering = wanted;
  const inner: Place = { ...place, above: numbering, aboveLabel: printed, counters: new Map() };
  for (const each of point.points) settlePoint(each, wanted, inner);
}

/** Counts the part or point, and keeps its own label where the count gives another. */
function settleLabel(node: Part | Point, numbering: string, place: Place): string {
  const counters = runsThroughDocument(numbering) ? place.running : place.counters;
  const n = (counters.get(numbering) ?? 0) + 1;
  counters.set(numbering, n);
  const printed = node.label?.printed ?? '';
  if (printed === label(numbering, n, place.aboveLabel)) delete node.print.label;
  else node.print.label = printed;
  return printed;
}

/** The numbering most members have, the first of them where two are as common. */
export function mostCommon(numberings: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const each of numberings) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The numbering that stands highest in the ladder, of those that are no slip. */
function highest(level: readonly string[]): string {
  const often = level.filter((each) => level.filter((other) => other === each).length > 1);
  const [first] = [...(often.length > 0 ? often : level)].sort((a, b) => rank(a) - rank(b));
  return first ?? 'none';
}

/** The scheme a document's headings show, level by level, beside its kind's usual one. */
export function schemeOf(root: Part, usual: Scheme): Scheme {
  const levels: string[][] = [];
  const indicators: string[] = [];
  const walk = (part: Part, level: number) => {
    const { content } = part;
    if (content.type === 'list' && content.name === 'indicators') {
      indicators.push(...content.points.map(({ label: own }) => own?.numbering ?? 'none'));
    }
    if (content.type !== 'parts') return;
    for (const each of content.parts) {
      if (isHeaded(each)) {
        levels[level] ??= [];
        levels[level]?.push(each.label?.numbering ?? 'none');
      }
      walk(each, isHeaded(each) ? level + 1 : level);
    }
  };
  walk(root, 0);
  const running = mostCommon(indicators);
  const common = levels.map((level) => mostCommon(level) ?? 'none');
  // Where parts skip a step of the ladder (A. then 1., B. then I. then 1.), each level shows the highest step on it.
  const shown = new Set(common).size === common.length ? common : levels.map(highest);
  const end = shown.indexOf('none');
  const sections = shown.slice(0, end === -1 ? shown.length : end);
  const isUsual = sections.length === 0 || sections[0] === usual.sections[0];
  return {
    ...usual,
    ...(isUsual || new Set(sections).size !== sections.length ? {} : { sections }),
    ...(running !== undefined && runsThroughDocument(running) ? { indicators: running } : {}),
  };
}
