/** Lines that the corrected file no longer has: what goes from the plan with them. */
import { type Change, documentField, type PlanView, textAt } from './change.js';
import type { PrintedLine } from './lines.js';
import { itemOf, listLineOf, pointerOf, sectionOf } from './node.js';
import { reasons } from './reasons.js';
import type { LineOrigin } from './source-map.js';

/** One change for each part that is gone; `partner` are the corrected lines of those that are still there. */
export function deletions(
  lines: readonly PrintedLine[],
  origins: readonly LineOrigin[],
  partner: ReadonlyMap<number, number>,
  plan: PlanView,
  which?: readonly number[],
): readonly Change[] {
  const gone = new Set(which ?? [...lines.keys()].filter((i) => !partner.has(i)));
  const done = new Set<number>();
  const changes: Change[] = [];
  for (const i of gone) {
    const line = lines[i];
    if (!line || done.has(i)) continue;
    const made = deletion(i, lines, origins, gone, plan, partner);
    for (const each of made.lines) done.add(each);
    const words = made.lines.map((each) => lines[each]?.text.trim() ?? '').join(' ');
    changes.push({
      ...{
        kind: line.cell ? 'cell' : 'deleted',
        pointer: pointerOf(line),
        before: words,
        after: '',
        line: -1,
      },
      ...{ also: [], edits: [], splices: [] },
      ...made.change,
    });
  }
  return changes;
}

interface Deletion {
  /** The lines it covers. */
  readonly lines: readonly number[];
  readonly change: Partial<Change>;
}

function deletion(
  i: number,
  lines: readonly PrintedLine[],
  origins: readonly LineOrigin[],
  gone: ReadonlySet<number>,
  plan: PlanView,
  partner: ReadonlyMap<number, number>,
): Deletion {
  const line = lines[i] as PrintedLine;
  const pointer = pointerOf(line);
  if (line.note) return { lines: [i], change: { left: reasons.note } };
  const ofTemplate = line.runs.some(({ source = '' }) => source.startsWith('template:'));
  if (pointer === '' || ofTemplate) return ownless(i, line, plan);
  const all = (part: string) => [...lines.keys()].filter((k) => isUnder(pointerOf(lines[k]), part));
  // Rows of a table made of the list elsewhere go with the sentence.
  const under = (part: string) => all(part).filter((k) => line.cell !== undefined || !lines[k]?.cell);
  const listed = listLineOf(pointer);
  if (listed) {
    // What is enclosed stands in one paragraph.
    const members = new Set(line.runs.flatMap(({ source = '' }) => listLineOf(source)?.pointer ?? []));
    return {
      lines: [i],
      change: { splices: [...members].map((each) => ({ type: 'remove', pointer: each })) },
    };
  }
  const part = owner(pointer);
  if (part !== undefined) {
    const own = under(part);
    const brings =
      /\/(?:heading|unit(?:\/\d+)?)$/.test(pointer) && plan.valueAt(`${part}/include`) !== undefined;
    if (brings || !own.every((k) => gone.has(k))) return { lines: [i], change: { left: reasons.children } };
    const top = topmost(part, under, gone, plan);
    if (isReferred(top, plan)) return { lines: under(top), change: { left: reasons.referred } };
    const moot = all(top).flatMap((k) => partner.get(k) ?? []);
    return { lines: under(top), change: { splices: [{ type: 'remove', pointer: top }], moot } };
  }
  return proseDeletion(i, pointer, origins[i], lines, gone, plan);
}

function isUnder(pointer: string, part: string): boolean {
  return pointer === part || pointer.startsWith(`${part}/`);
}

/** The part that stands or falls with a line: an item with its sentence, a section with its heading. */
function owner(pointer: string): string | undefined {
  const item = itemOf(pointer);
  if (item && !/\/(?:text|after|rows)$/.test(pointer.slice(item.pointer.length).replace(/^\/text$/, '')))
    return item.pointer;
  const section = sectionOf(pointer);
  return section && /\/(?:heading|unit(?:\/\d+)?)$/.test(pointer) ? section.pointer : undefined;
}

/** The largest part around it of which nothing is left. */
function topmost(
  part: string,
  under: (part: string) => readonly number[],
  gone: ReadonlySet<number>,
  plan: PlanView,
): string {
  const above = part.replace(/\/[^/]+\/\d+$/, '');
  if (above === part || above === '' || !/\/\d+$/.test(above)) return part;
  if (!Array.isArray(plan.valueAt(above.replace(/\/\d+$/, '')))) return part;
  return under(above).every((k) => gone.has(k)) ? topmost(above, under, gone, plan) : part;
}

/** Whether an id inside the part is named outside of it. */
function isReferred(part: string, { valueAt }: PlanView): boolean {
  const ids = idsIn(valueAt(part));
  if (ids.length === 0) return false;
  const rest = JSON.stringify(without(valueAt(''), part.split('/').slice(1)));
  return ids.some((id) => new RegExp(`\\[@${id}[:\\]]|"${id}"|"[^"]*#${id}"`).test(rest));
}

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'id' && typeof child === 'string' ? [child] : idsIn(child),
  );
}

function without(value: unknown, [key, ...way]: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  const entries = Object.entries(value).flatMap(([name, child]) =>
    name !== key ? [[name, child]] : way.length === 0 ? [] : [[name, without(child, way)]],
  );
  return Object.fromEntries(entries);
}

/** Sentences of a kind are left out with `none`; what else the product made cannot be. */
function ownless(i: number, { runs }: PrintedLine, plan: PlanView): Deletion {
  const element = runs.map(({ source = '' }) => plan.elementOf(source)).find((each) => each !== undefined);
  if (element === 'opening' || element === 'closing') {
    return { lines: [i], change: { splices: [documentField(plan, element, 'none')] } };
  }
  const sources = runs.map(({ source = '' }) => source);
  if (sources.some((source) => source.startsWith('office:')))
    return { lines: [i], change: { left: reasons.office } };
  const template = sources.some((source) => source.startsWith('template:'));
  return { lines: [i], change: { left: template ? reasons.template : reasons.made } };
}

/** A paragraph of several in one text; the text goes with its last one. */
function proseDeletion(
  i: number,
  pointer: string,
  origin: LineOrigin | undefined,
  lines: readonly PrintedLine[],
  gone: ReadonlySet<number>,
  plan: PlanView,
): Deletion {
  const text = textAt(plan, pointer);
  const own = [...lines.keys()].filter((k) => pointerOf(lines[k]) === pointer);
  if (text === undefined || pointer === '/title') return { lines: [i], change: { left: reasons.made } };
  if (/\/(?:opening|closing)$/.test(pointer) && own.every((k) => gone.has(k))) {
    // Without the field the kind's usual sentence would come back.
    return { lines: own, change: { splices: [{ type: 'set', pointer, text: 'none' }] } };
  }
  if (/\/subject$/.test(pointer)) return { lines: own, change: { left: reasons.made } };
  if (own.every((k) => gone.has(k)) && !/\/(?:title|rows)$/.test(pointer)) {
    return { lines: own, change: { splices: [{ type: 'remove', pointer }] } };
  }
  const places = (origin?.at ?? []).filter((at) => at >= 0);
  if (places.length === 0) return { lines: [i], change: { left: reasons.mention } };
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const before = text.slice(0, first).search(/\s*(?:[-+]\s+)?[*[@\w:-]*$/);
  const after = /^[^\n]*/.exec(text.slice(last + 1))?.[0].length ?? 0;
  const from = before <= 0 ? 0 : before;
  const to = last + 1 + after;
  const tail = from === 0 ? (/^\s*/.exec(text.slice(to))?.[0].length ?? 0) : 0;
  return { lines: [i], change: { edits: [{ pointer, from, to: to + tail, text: '' }] } };
}
