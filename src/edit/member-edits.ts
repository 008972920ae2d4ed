/** Lists of a YAML file: members put in, taken out, carried elsewhere. */
import { isMap, isSeq, type Node, type Pair } from 'yaml';
import type { Splice } from '../model/splice.js';
import { apart, applied, type Edit } from './text-edit.js';
import { memberLines } from './write-yaml.js';
import { flowOf } from './yaml-flow.js';
import { flowText } from './yaml-scalar.js';
import {
  beginsLine,
  endOf,
  indentAt,
  lineEnd,
  lineStart,
  linesOf,
  openingOf,
  type Spot,
  spotAt,
  type YamlTree,
} from './yaml-tree.js';

/** A member before another, or behind the last; undefined where the list has no place for it. */
export function insertion(list: string, at: number, value: unknown, tree: YamlTree): Edit[] | undefined {
  const spot = spotAt(tree, list);
  if (!spot || !isSeq(spot.node)) return undefined;
  const { node } = spot;
  const count = node.items.length;
  const member = (index: number): Spot => ({ node: node.items[index] as Node, parent: node, index });
  if (node.flow || count === 0) {
    const words = flowMember(value);
    if (words === undefined || !node.range) return undefined;
    if (count === 0) return [{ from: node.range[0], to: endOf(tree.text, { node }), text: `[${words}]` }];
    const before = at < count ? openingOf(member(at)) : endOf(tree.text, member(count - 1));
    return [{ from: before, to: before, text: at < count ? `${words}, ` : `, ${words}` }];
  }
  const first = member(0);
  if (!beginsLine(tree.text, first)) return undefined;
  const lines = memberLines(value, indentAt(tree.text, openingOf(first)));
  return [placed(lines, node.items.length, at, (index) => linesOf(tree.text, member(index)), tree.text)];
}

function flowMember(value: unknown): string | undefined {
  if (typeof value === 'string') return value.includes('\n') ? undefined : flowText(value, 'list');
  return typeof value === 'object' && value !== null ? flowOf(value, '') : String(value);
}

/** Whole lines before a member, or after the last; apart by a blank line where the neighbours are. */
function placed(
  lines: readonly string[],
  count: number,
  at: number,
  range: (index: number) => { from: number; to: number },
  text: string,
): Edit {
  const spaced = count > 1 && /\n[ \t]*\n/.test(text.slice(range(0).to - 1, range(1).from));
  const block = `${lines.join('\n')}\n`;
  if (at < count) {
    const { from } = range(at);
    return { from, to: from, text: spaced ? `${block}\n` : block };
  }
  const { to } = range(count - 1);
  const ended = to === 0 || text[to - 1] === '\n';
  return {
    from: to,
    to,
    text: `${ended ? '' : '\n'}${spaced ? '\n' : ''}${ended ? block : block.trimEnd()}`,
  };
}

/** A member or a field with its remarks. */
export function removal(pointer: string, tree: YamlTree, all: readonly Splice[]): Edit[] | undefined {
  const spot = spotAt(tree, pointer);
  if (!spot?.parent) return undefined;
  const { parent, index } = spot;
  const holder = pointer.slice(0, pointer.lastIndexOf('/'));
  const goes = (at: number) =>
    all.some((each) => each.type === 'remove' && each.pointer === `${holder}/${at}`) || at === index;
  const gains = all.some((each) => (each.type === 'insert' || each.type === 'move') && each.list === holder);
  if (isMap(parent) && parent.items.length === 1 && holder !== '') return removal(holder, tree, all);
  if (isSeq(parent) && !gains && parent.items.every((_, at) => goes(at))) {
    return index === 0 ? removal(holder, tree, all) : [];
  }
  if (parent.flow) {
    const next = parent.items[index + 1] as Node | Pair<Node, Node | null> | undefined;
    const start = (each: Node | Pair<Node, Node | null>) =>
      openingOf(
        'key' in each ? { node: each.value, pair: each, parent, index } : { node: each, parent, index },
      );
    if (next) return [{ from: openingOf(spot), to: start(next), text: '' }];
    const before = tree.text.slice(0, openingOf(spot)).search(/,?\s*$/);
    return [{ from: before, to: endOf(tree.text, spot), text: '' }];
  }
  if (!beginsLine(tree.text, spot)) return behindDash(spot, tree);
  const { from, to } = linesOf(tree.text, spot);
  const blankAbove = from === 0 || tree.text.slice(0, from).endsWith('\n\n');
  const blankBelow = /^[ \t]*\n/.exec(tree.text.slice(to));
  return [{ from, to: blankAbove && blankBelow ? to + blankBelow[0].length : to, text: '' }];
}

/**
 * A field without the remarks above it; one behind its value gets a line of its own. Undefined where nothing would be left of its map.
 */
export function bareRemoval(pointer: string, tree: YamlTree, all: readonly Splice[]): Edit[] | undefined {
  const { text } = tree;
  const spot = spotAt(tree, pointer);
  if (!spot?.pair || !isMap(spot.parent)) return undefined;
  const fields = spot.parent.items as Pair<Node, Node | null>[];
  const goes = all.flatMap((each) =>
    each.type === 'remove' ? (spotAt(tree, each.pointer)?.pair ?? []) : [],
  );
  if (fields.every((field) => field === spot.pair || goes.includes(field))) return undefined;
  if (spot.parent.flow) return [betweenBrackets(fields, spot.index, goes, text)];
  if (!beginsLine(text, spot)) return behindDash(spot, tree);
  const from = lineStart(text, openingOf(spot));
  const end = endOf(text, spot);
  const to = Math.min(lineEnd(text, end) + 1, text.length);
  const remark = text.slice(end, to).trim();
  return [{ from, to, text: remark === '' ? '' : `${' '.repeat(openingOf(spot) - from)}${remark}\n` }];
}

/** A field with the comma before it, or behind it where nothing before it stays. */
function betweenBrackets(
  fields: readonly Pair<Node, Node | null>[],
  index: number,
  goes: readonly unknown[],
  text: string,
): Edit {
  const end = (at: number) =>
    endOf(text, { node: fields[at]?.value ?? null, pair: fields[at] as Pair<Node, Node | null> });
  const start = (at: number) => fields[at]?.key.range?.[0] ?? 0;
  const staysBefore = fields.slice(0, index).some((field) => !goes.includes(field));
  return staysBefore
    ? { from: end(index - 1), to: end(index), text: '' }
    : { from: start(index), to: start(index + 1), text: '' };
}

/** The first field of a list member stands behind the dash: the next one takes its place. */
function behindDash({ parent, index, pair }: Spot, tree: YamlTree): Edit[] | undefined {
  if (!pair || !isMap(parent)) return undefined;
  const next = parent.items[index + 1] as Pair<Node, Node | null> | undefined;
  if (!next) return undefined;
  const [from, to] = [pair.key.range?.[0] ?? 0, next.key.range?.[0] ?? 0];
  return tree.text.slice(from, to).includes('#') ? undefined : [{ from, to, text: '' }];
}

/** All changes, with the ones inside the member carried along; undefined where it cannot be moved. */
export function move(
  { pointer, list, at }: { pointer: string; list: string; at: number },
  tree: YamlTree,
  edits: readonly Edit[],
): Edit[] | undefined {
  const spot = spotAt(tree, pointer);
  const target = spotAt(tree, list)?.node;
  const { text } = tree;
  if (!isSeq(spot?.parent) || spot.parent.flow || !isSeq(target) || target.flow) return undefined;
  if (!beginsLine(text, spot)) return undefined;
  const { from, to } = linesOf(text, spot);
  const inside = edits.filter((edit) => edit.from >= from && edit.to <= to);
  const rest = edits.filter((edit) => !inside.includes(edit));
  const member = (index: number): Spot => ({ node: target.items[index] as Node, parent: target, index });
  const shift = indentAt(text, openingOf(member(0))) - indentAt(text, openingOf(spot));
  const lines = applied(text, inside, from, to)
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => shifted(line, shift));
  const made = placed(lines, target.items.length, at, (index) => linesOf(text, member(index)), text);
  if (made.from > from && made.from < to) return undefined;
  const taken = { from, to, text: '' };
  return [taken, made].every((edit) => rest.every((other) => apart(edit, other)))
    ? [...rest, taken, made]
    : undefined;
}

function shifted(line: string, by: number): string {
  if (line.trim() === '') return line;
  return by >= 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, line.length - line.trimStart().length));
}
