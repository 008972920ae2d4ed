/**
 * Small repairs of texts in a YAML file: only the characters that change are touched, so that folding, quotes, blocks and comments
 * stay. A repair that would not read back as meant is left out.
 */
import { isScalar } from 'yaml';
import type { Replacement } from '../model/finding.js';
import { meaningOf } from './scalar-source.js';
import { apart, applied, type Edit } from './text-edit.js';
import { endOf, flowAround, type Spot, spotAt, type YamlTree, yamlTree } from './yaml-tree.js';

/** The source offset of every UTF-16 unit of a scalar's value, then the offset after the last. */
type CharacterMap = (source: string) => readonly number[];

/** The changes of the file's characters for each repair, in their order; none where it cannot be made. */
export function repairEdits(
  text: string,
  repairs: readonly Replacement[],
  mapOf: CharacterMap,
): readonly (Edit | undefined)[] {
  const tree = yamlTree(text);
  const made: Edit[] = [];
  return repairs.map((repair) => {
    const edit = tree && editOf(repair, tree, mapOf);
    // Two rules may want the same characters: the second comes with the next round.
    if (!edit || !made.every((other) => apart(edit, other) && edit.from !== other.from)) return undefined;
    made.push(edit);
    return edit;
  });
}

function editOf(repair: Replacement, tree: YamlTree, mapOf: CharacterMap): Edit | undefined {
  const spot = spotAt(tree, repair.pointer);
  const place = spot && scalarAt(spot, tree);
  if (!place) return undefined;
  const { source, offset, flow } = place;
  const before = textOf(source, flow);
  if (before === undefined) return undefined;
  const { span, text } = smallest(repair, before);
  const map = mapOf(source);
  const from = map[span.from];
  const to = map[span.to];
  if (from === undefined || to === undefined) return undefined;
  const edit = { from, to, text: inStyle(text, source) };
  const after = before.slice(0, span.from) + text + before.slice(span.to);
  if (after === before || textOf(applied(source, [edit]), flow) !== after) return undefined;
  return { from: from + offset, to: to + offset, text: edit.text };
}

function scalarAt(spot: Spot, { text }: YamlTree) {
  if (!isScalar(spot.node) || !spot.node.range) return undefined;
  const offset = spot.node.range[0];
  return { source: text.slice(offset, endOf(text, { node: spot.node })), offset, flow: flowAround(spot) };
}

/** Texts are read in NFC: spans count its letters. */
function textOf(source: string, flow: 'list' | 'map' | undefined): string | undefined {
  const value = meaningOf(source, flow);
  return typeof value === 'string' ? value.normalize('NFC') : undefined;
}

/** The repair without what stays at its ends: of two spaces only one goes, and the line it ends stays. */
function smallest({ span, text }: Replacement, value: string): Pick<Replacement, 'span' | 'text'> {
  const old = value.slice(span.from, span.to);
  const room = Math.min(old.length, text.length);
  let end = 0;
  while (end < room && old.at(-1 - end) === text.at(-1 - end)) end++;
  let start = 0;
  while (start < room - end && old[start] === text[start]) start++;
  return {
    span: { from: span.from + start, to: span.to - end },
    text: text.slice(start, text.length - end),
  };
}

function inStyle(text: string, source: string): string {
  if (source.startsWith("'")) return text.replaceAll("'", "''");
  return source.startsWith('"') ? JSON.stringify(text).slice(1, -1) : text;
}
