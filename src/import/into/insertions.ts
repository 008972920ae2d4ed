/** Lines that somebody added: where in the plan they belong, by their label and by what stands around them. */

import type { Words } from '../../model/finding.js';
import { contentKeys } from '../../model/plan-tree.js';
import type { Splice } from '../../model/splice.js';
import { inlineMarkdown } from '../markdown-words.js';
import { type Change, documentField, type PlanView, type TextEdit, textAt } from './change.js';
import { labelOff } from './label-off.js';
import { type CorrectedLine, levelled, type PrintedLine } from './lines.js';
import { around, listLineOf, type Member, numberings, pointerOf, sameKind, sectionOf } from './node.js';
import { reasons } from './reasons.js';
import type { LineOrigin } from './source-map.js';
import { withoutEnd } from './text-changes.js';

/** Lines that follow each other, all new, between two that have partners. */
export interface NewLines {
  readonly lines: readonly { readonly line: CorrectedLine; readonly at: number }[];
  /** The printed lines before and after; undefined at the ends. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

interface Around {
  readonly lines: readonly PrintedLine[];
  readonly origins: readonly LineOrigin[];
  readonly plan: PlanView;
}

interface NewPart {
  readonly label: string;
  readonly text: string;
  readonly words: string;
  readonly at: number;
  readonly children: NewPart[];
}

export function insertions({ lines, before, after }: NewLines, given: Around): readonly Change[] {
  const roots = treeOf(lines);
  return roots.map((root): Change => {
    const made = place(root, before, after, given);
    const all = flat(root);
    return {
      ...{ kind: 'inserted', before: '', line: root.at, also: [], edits: [], splices: [] },
      pointer: pointerOf(given.lines[before ?? -1]) || pointerOf(given.lines[after ?? -1]),
      covers: all.map(({ at }) => at),
      after: all.map(({ label, words }) => `${label} ${words}`.trim()).join(' '),
      ...made,
    };
  });
}

function flat(part: NewPart): NewPart[] {
  return [part, ...part.children.flatMap(flat)];
}

/** New lines as parts: a label seen before continues its level, a new one goes below the line before it. */
function treeOf(lines: NewLines['lines']): NewPart[] {
  const roots: NewPart[] = [];
  const open: NewPart[] = [];
  for (const { line, at } of lines) {
    const { label, text, inlines } = labelOff(line);
    const part: NewPart = { label, text: inlineMarkdown(inlines), words: levelled(text), at, children: [] };
    const level = open.findIndex((each) => sameKind(each.label, label));
    const depth = level >= 0 ? level : label === '' ? 0 : open.length;
    open.length = depth;
    const above = open.at(-1);
    if (above && above.label !== '') above.children.push(part);
    else roots.push(part);
    open.push(part);
  }
  return roots;
}

type Placed = Pick<Change, 'splices'> | Pick<Change, 'edits'> | { readonly left: Words };

function place(part: NewPart, before: number | undefined, after: number | undefined, given: Around): Placed {
  const { lines, plan } = given;
  const [a, b] = [lines[before ?? -1], lines[after ?? -1]];
  const [from, to] = [pointerOf(a), pointerOf(b)];
  if ([a, b].some((line) => line?.list) && (a?.list || (!a && b?.list) || (a && b?.list && isListHead(a)))) {
    return listLine(part, a, b, plan);
  }
  const chain = around(from);
  for (const member of chain) {
    if (hasLabel(member, part.label, lines)) return insert(member.list, member.at + 1, part, plan);
  }
  for (const member of around(to)) {
    const starts = lines[after ?? -1] && headOf(member, lines) === after;
    if (starts && hasLabel(member, part.label, lines)) return insert(member.list, member.at, part, plan);
  }
  const [inner] = chain;
  const isItem = inner !== undefined && !/\/(?:sections|appendices)$/.test(inner.list);
  if (isItem && part.label !== '') {
    const label = labelOf(inner, lines);
    // A list of one has no label; a second member gives it one.
    if (label === '') return insert(inner.list, inner.at + 1, part, plan);
    return insertBelow(inner.pointer, part, plan);
  }
  if (isProse(from)) return intoProse(part, from, given.origins[before ?? -1], 'after', plan);
  if (part.label === '' && isProse(to) && around(to)[0]?.pointer === inner?.pointer) {
    return intoProse(part, to, given.origins[after ?? -1], 'before', plan);
  }
  const element = a?.runs.map(({ source = '' }) => plan.elementOf(source)).find((each) => each !== undefined);
  if (a && (element === 'opening' || element === 'closing')) {
    const words = flat(part).map(({ label, text }) => `${label} ${text}`.trim());
    const own = a.text.trim().replace(/\s*\.?\/\.?$/, '.');
    return { splices: [documentField(plan, element, [own, ...words].join('\n\n'))] };
  }
  const section = sectionOf(from);
  // A paragraph between two points of a list belongs to the first.
  const goesOn = isItem && around(to).some(({ list }) => list === inner.list);
  if (goesOn) return insertBelow(inner.pointer, part, plan);
  if (isItem) return field(section?.pointer ?? bodyOf(from), 'after', part, plan);
  if (!section) return { left: from === '' ? sourceReason(a) : reasons.place };
  const value = plan.valueAt(section.pointer) as Readonly<Record<string, unknown>> | undefined;
  const empty = value !== undefined && !contentKeys.some((key) => key in value);
  if (part.label !== '' && empty && (part.children.length > 0 || isMark(part.label))) {
    return { splices: [{ type: 'put', pointer: section.pointer, key: 'items', value: [onlyValue(part)] }] };
  }
  return field(section.pointer, 'text', part, plan);
}

/** The body that a pointer leads into: the shared one, or a document's own. */
function bodyOf(pointer: string): string {
  return /^\/documents\/[^/]+/.exec(pointer)?.[0] ?? '';
}

function isListHead({ runs, text }: PrintedLine): boolean {
  return runs.every(({ source }) => source === undefined) && /^(?:Nơi nhận|Kính gửi)/.test(text);
}

function isMark(label: string): boolean {
  return numberings(label).some((each) => each === 'dash' || each === 'plus' || each === 'star');
}

function sourceReason(line: PrintedLine | undefined): Words {
  const sources = (line?.runs ?? []).map(({ source = '' }) => source);
  if (sources.some((source) => source.startsWith('office:'))) return reasons.office;
  return sources.some((source) => source.startsWith('template:')) ? reasons.template : reasons.place;
}

/** The line that begins a part. */
function headOf(member: Member, lines: readonly PrintedLine[]): number {
  return lines.findIndex((line) => `${pointerOf(line)}/`.startsWith(`${member.pointer}/`));
}

function labelOf(member: Member, lines: readonly PrintedLine[]): string {
  return lines[headOf(member, lines)]?.label ?? '';
}

/** Unlabelled lines go beside an unlabelled point only where the list has no labels at all. */
function hasLabel(member: Member, label: string, lines: readonly PrintedLine[]): boolean {
  const own = labelOf(member, lines);
  if (label !== '' || own !== '') return label !== '' && own !== '' && sameKind(own, label);
  const beside = { ...member, pointer: `${member.list}/${member.at === 0 ? 1 : member.at - 1}` };
  return headOf(beside, lines) >= 0 && labelOf(beside, lines) === '';
}

function insert(list: string, at: number, part: NewPart, plan: PlanView): Placed {
  if (!Array.isArray(plan.valueAt(list))) return { left: reasons.place };
  const section = /\/(?:sections|appendices)$/.test(list);
  return { splices: [{ type: 'insert', list, at, value: section ? sectionValue(part) : itemValue(part) }] };
}

function insertBelow(item: string, part: NewPart, plan: PlanView): Placed {
  const items = plan.valueAt(`${item}/items`);
  const splice: Splice = Array.isArray(items)
    ? { type: 'insert', list: `${item}/items`, at: 0, value: itemValue(part) }
    : { type: 'put', pointer: item, key: 'items', value: [onlyValue(part)] };
  return { splices: [splice] };
}

/** A list of one prints no label: the one that was typed is kept. */
function onlyValue(part: NewPart): unknown {
  const value = itemValue(part);
  const fields = typeof value === 'string' ? { text: value } : value;
  return { ...(fields as object), print: { label: part.label } };
}

function itemValue({ text, children }: NewPart): unknown {
  return children.length === 0 ? text : { text, items: children.map(itemValue) };
}

/** Headings are typed in sentence case; capitals are a matter of look. */
function sectionValue({ words, children }: NewPart): unknown {
  const capitals = words === words.toLocaleUpperCase('vi');
  const lowered = capitals ? words.toLocaleLowerCase('vi') : words;
  const heading = lowered.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('vi'));
  const [first] = children;
  if (!first) return { heading };
  if (children.every(({ label }) => isMark(label) || label === ''))
    return { heading, items: children.map(itemValue) };
  return { heading, sections: children.map(sectionValue) };
}

/** A basis, an addressee, a recipient: the list sets its marks itself. */
function listLine(
  part: NewPart,
  a: PrintedLine | undefined,
  b: PrintedLine | undefined,
  plan: PlanView,
): Placed {
  const value = withoutEnd(part.text).replace(/^[-–]\s*/, '');
  const [from, to] = [pointerOf(a), pointerOf(b)];
  const one = listLineOf(from);
  if (one && a?.list) return listed(one.list, one.at + 1, value, plan);
  const other = listLineOf(to);
  if (other && b?.list) return listed(other.list, other.at, value, plan);
  // "Như trên" and the filing line are made; what stands beside them goes to the ends of the list.
  const list = [from, to].find((each) => Array.isArray(plan.valueAt(each)));
  if (list === undefined) return { left: sourceReason(a?.list ? a : b) };
  const count = (plan.valueAt(list) as readonly unknown[]).length;
  return listed(list, list === from ? 0 : count, value, plan);
}

function listed(list: string, at: number, value: string, plan: PlanView): Placed {
  if (!Array.isArray(plan.valueAt(list))) return { left: reasons.office };
  return { splices: [{ type: 'insert', list, at, value }] };
}

/** Texts of paragraphs; a point's text is one sentence. */
function isProse(pointer: string): boolean {
  return (
    /\/(?:text|after|basis|opening|closing)$/.test(pointer) &&
    !/\/(?:items|tasks|indicators|reports|budget)\/\d+\/text$/.test(pointer)
  );
}

/** One more paragraph, or bullet, in a text of several. */
function intoProse(
  part: NewPart,
  pointer: string,
  origin: LineOrigin | undefined,
  side: 'before' | 'after',
  plan: PlanView,
): Placed {
  const text = textAt(plan, pointer);
  const places = (origin?.at ?? []).filter((at) => at >= 0);
  if (text === undefined || places.length === 0) return { left: reasons.place };
  const words = flat(part)
    .map(({ label, text: own }) => `${label} ${own}`.trim())
    .join('\n\n');
  if (side === 'before') {
    const first = Math.min(...places);
    const start = text.lastIndexOf('\n\n', first);
    const at = start === -1 ? 0 : start + 2;
    return { edits: [{ pointer, from: at, to: at, text: `${words}\n\n` }] };
  }
  const last = Math.max(...places) + 1;
  const end = text.slice(last).search(/\n\s*\n|\n(?=\s*[-+] )/);
  const at = end === -1 ? text.trimEnd().length : last + end;
  const bullets = isMark(part.label) && /^\s*[-+] /.test(lineAt(text, last));
  const edit: TextEdit = { pointer, from: at, to: at, text: `${bullets ? '\n' : '\n\n'}${words}` };
  return { edits: [edit] };
}

function lineAt(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
}

function field(pointer: string, key: 'text' | 'after', part: NewPart, plan: PlanView): Placed {
  if (plan.valueAt(`${pointer}/${key}`) !== undefined) return { left: reasons.place };
  const value = flat(part)
    .map(({ label, text }) => `${label} ${text}`.trim())
    .join('\n\n');
  return { splices: [{ type: 'put', pointer, key, value }] };
}
