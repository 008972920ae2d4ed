/**
 * Changes to an existing YAML file: each is spliced in at its place, everything else stays byte for byte, remarks and layout too.
 * All pointers speak of the file as it was. A change that has no sure place is refused, never guessed.
 */
import { isScalar, isSeq } from 'yaml';
import type { Splice } from '../model/splice.js';
import { putting, renaming } from './field-edits.js';
import { bareRemoval, insertion, move, removal } from './member-edits.js';
import { scalarSource } from './scalar-source.js';
import { apart, applied, type Edit, lineAfter } from './text-edit.js';
import { remarkLines } from './write-yaml.js';
import {
  endOf,
  flowAround,
  indentAt,
  lineEnd,
  lineStart,
  openingOf,
  type Spot,
  spotAt,
  type YamlTree,
  yamlTree,
} from './yaml-tree.js';

export interface Spliced {
  readonly text: string;
  /** Changes that could not be made at their place. */
  readonly refused: readonly Splice[];
  /** The line that an old line is now, both from 1; of a line that is gone, where it stood. */
  readonly lineNow: (line: number) => number;
}

/** The file with the changes. A text that is no YAML comes back as it is, all changes refused. */
export function spliceYaml(source: string, splices: readonly Splice[]): Spliced {
  const crlf = source.includes('\r\n');
  const tree = yamlTree(crlf ? source.replaceAll('\r\n', '\n') : source);
  if (!tree) return { text: source, refused: splices, lineNow: (line) => line };
  const refused: Splice[] = [];
  let edits: Edit[] = [];
  const add = (splice: Splice, made: readonly Edit[] | undefined) => {
    if (!made?.every((edit) => edits.every((other) => apart(edit, other)))) refused.push(splice);
    else edits.push(...made);
  };
  const bare = bareMembers(splices, tree);
  for (const splice of splices) {
    if (splice.type === 'move' || splice.type === 'remove') continue;
    if (splice.type !== 'set' || !bare.has(splice.pointer)) add(splice, editsOf(splice, tree, splices));
  }
  for (const splice of splices) {
    if (splice.type !== 'remove') continue;
    const made =
      splice.comments === 'stay'
        ? bareRemoval(splice.pointer, tree, splices)
        : removal(splice.pointer, tree, splices);
    // What was changed inside goes with it.
    edits = edits.filter(
      (edit) => !made?.some(({ from, to }) => from < edit.from && edit.to <= to && edit.from < to),
    );
    add(splice, made);
  }
  for (const splice of splices) {
    if (splice.type !== 'move') continue;
    const made = empties(splice, splices, tree) ? undefined : move(splice, tree, edits);
    if (made) edits = made;
    else refused.push(splice);
  }
  const text = applied(tree.text, edits);
  const lineNow = (line: number) => lineAfter(tree.text, edits, line);
  return { text: crlf ? text.replaceAll('\n', '\r\n') : text, refused, lineNow };
}

/** Whether the list that a member leaves would hold nothing any more. */
function empties({ pointer }: { pointer: string }, all: readonly Splice[], tree: YamlTree): boolean {
  const holder = pointer.slice(0, pointer.lastIndexOf('/'));
  const { node } = spotAt(tree, holder) ?? {};
  if (!isSeq(node)) return false;
  const gains = all.some((each) => (each.type === 'insert' || each.type === 'move') && each.list === holder);
  const leaves = (at: number) =>
    all.some(
      (each) => (each.type === 'move' || each.type === 'remove') && each.pointer === `${holder}/${at}`,
    );
  return !gains && node.items.every((_, at) => leaves(at));
}

/** Bare texts that become maps: a new text for one is part of that change. */
function bareMembers(splices: readonly Splice[], tree: YamlTree): ReadonlySet<string> {
  return new Set(
    splices.flatMap((splice) =>
      splice.type === 'put' &&
      isSeq(spotAt(tree, splice.pointer)?.parent) &&
      isScalar(spotAt(tree, splice.pointer)?.node)
        ? [splice.pointer]
        : [],
    ),
  );
}

function editsOf(splice: Splice, tree: YamlTree, all: readonly Splice[]): readonly Edit[] | undefined {
  switch (splice.type) {
    case 'set':
      return setting(splice, tree);
    case 'insert':
      return insertion(splice.list, splice.at, splice.value, tree);
    case 'put':
      return putting(splice, tree, all);
    case 'rename':
      return renaming(splice, tree);
    case 'remark':
      return remark(splice, tree);
    case 'remove':
    case 'move':
      return undefined;
  }
}

function setting({ pointer, text }: { pointer: string; text: string }, tree: YamlTree): Edit[] | undefined {
  const spot = spotAt(tree, pointer);
  if (!spot || !isScalar(spot.node) || !spot.node.range) return undefined;
  const from = spot.node.range[0];
  const to = endOf(tree.text, { node: spot.node });
  const source = tree.text.slice(from, to);
  const place = {
    source,
    type: spot.node.type,
    flow: flowAround(spot),
    remarked: tree.text.slice(to, lineEnd(tree.text, to)).trim().startsWith('#'),
    column: from - lineStart(tree.text, from),
    indent: openingOf(spot) - lineStart(tree.text, openingOf(spot)) + 2,
  };
  return [{ from, to, text: scalarSource(place, text) }];
}

function remark(
  { pointer, lines }: { pointer: string; lines: readonly string[] },
  tree: YamlTree,
): Edit[] | undefined {
  const spot = nearest(pointer, tree);
  if (!spot) return undefined;
  const start = lineStart(tree.text, openingOf(spot));
  const indent = indentAt(tree.text, lineEnd(tree.text, start));
  const block = `${remarkLines(lines, indent).join('\n')}\n`;
  const above = tree.text.slice(0, start);
  return above.endsWith(`\n${block}`) || above === block ? [] : [{ from: start, to: start, text: block }];
}

/** The spot itself or the nearest around it that can have a remark above. */
function nearest(pointer: string, tree: YamlTree): Spot | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const spot = spotAt(tree, at);
    if (spot && !spot.parent?.flow) return spot;
  }
  return undefined;
}
