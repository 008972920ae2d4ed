/** Fields put into the maps of a YAML file, and bare sentences that become maps to hold them. */
import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Splice } from '../model/splice.js';
import type { Edit } from './text-edit.js';
import { fieldLines, memberLines } from './write-yaml.js';
import { flowOf } from './yaml-flow.js';
import { flowText, keyText } from './yaml-scalar.js';
import {
  beginsLine,
  endOf,
  indentAt,
  lineEnd,
  lineStart,
  openingOf,
  type Spot,
  spotAt,
  type YamlTree,
} from './yaml-tree.js';

/** A field the map at the pointer has not; undefined where it has it, or where nothing can hold a field. */
export function putting(
  splice: Extract<Splice, { type: 'put' }>,
  tree: YamlTree,
  all: readonly Splice[],
): Edit[] | undefined {
  const { pointer, key, value, below } = splice;
  const spot = spotAt(tree, pointer);
  if (!spot) return undefined;
  const { node } = spot;
  const { text } = tree;
  if (isMap(node) && node.items.length > 0) {
    if (node.has(key)) return undefined;
    const made = fieldEdit(node.items as Fields, node.flow === true, { key, value, below }, text);
    return made && [made];
  }
  if (spot.pair && (node === null || isMap(node) || (isScalar(node) && node.value === null))) {
    const from = text.indexOf(':', spot.pair.key.range?.[1] ?? 0) + 1;
    const indent = openingOf(spot) - lineStart(text, openingOf(spot)) + 2;
    const to = isMap(node) ? endOf(text, { node }) : from;
    return [{ from, to, text: `\n${fieldLines(key, value, indent).join('\n')}` }];
  }
  return isScalar(node) ? promotion(spot, splice, tree, all) : undefined;
}

/** Other characters for a field's key, in the quotes it has. */
export function renaming(
  { pointer, key }: Extract<Splice, { type: 'rename' }>,
  tree: YamlTree,
): Edit[] | undefined {
  const range = spotAt(tree, pointer)?.pair?.key.range;
  if (!range) return undefined;
  const [from, to] = range;
  const [quote = ''] = /^["']/.exec(tree.text.slice(from, to)) ?? [];
  return [{ from, to, text: quote === '' ? keyText(key) : `${quote}${key}${quote}` }];
}

type Fields = readonly Pair<Node, Node | null>[];

interface Field {
  readonly key: string;
  readonly value: unknown;
  readonly below: string | undefined;
}

/** A field below the one it names, else after the simple ones at the beginning, before what holds lists and records of its own; none between braces for what has to stand on lines. */
function fieldEdit(
  fields: Fields,
  flow: boolean,
  { key, value, below }: Field,
  text: string,
): Edit | undefined {
  const isSimple = ({ value: node }: Fields[number]) => !((isMap(node) || isSeq(node)) && !node.flow);
  const stop = fields.findIndex((pair) => !isSimple(pair));
  const named = fields.find((pair) => isScalar(pair.key) && pair.key.value === below);
  const last = named ?? fields[(stop === -1 ? fields.length : stop) - 1];
  const first = fields[0]?.key.range?.[0] ?? 0;
  if (flow && last) {
    const words = typeof value === 'string' ? flowText(value, 'map') : flowValue(value);
    const at = endOf(text, { node: last.value, pair: last });
    return words === undefined ? undefined : { from: at, to: at, text: `, ${keyText(key)}: ${words}` };
  }
  const column = first - lineStart(text, first);
  const lines = fieldLines(key, value, column).join('\n');
  if (!last) return { from: first, to: first, text: `${lines.trimStart()}\n${' '.repeat(column)}` };
  const end = lineEnd(text, endOf(text, { node: last.value, pair: last }));
  return { from: end, to: end, text: `\n${lines}` };
}

function flowValue(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? flowOf(value, '') : String(value);
}

/** `- words` becomes `- text: words` with the fields below; done by the first of them. */
function promotion(
  spot: Spot,
  splice: Extract<Splice, { type: 'put' }>,
  tree: YamlTree,
  all: readonly Splice[],
): Edit[] | undefined {
  const { node, parent } = spot;
  const { pointer } = splice;
  if (all.find((each) => each.type === 'put' && each.pointer === pointer) !== splice) return [];
  if (!isScalar(node) || !isSeq(parent) || parent.flow || !beginsLine(tree.text, spot)) return undefined;
  const opening = openingOf(spot);
  const set = all.find((each) => each.type === 'set' && each.pointer === pointer);
  const words = set?.type === 'set' ? set.text : String(node.value);
  const fields = all.flatMap((each) =>
    each.type === 'put' && each.pointer === pointer ? [[each.key, each.value]] : [],
  );
  const value = { text: words, ...Object.fromEntries(fields) };
  const from = lineStart(tree.text, opening);
  const to = lineEnd(tree.text, endOf(tree.text, { node }));
  return [{ from, to, text: memberLines(value, indentAt(tree.text, opening)).join('\n') }];
}
