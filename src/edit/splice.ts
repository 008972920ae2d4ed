/**
 * Changes to an existing YAML file: each is spliced in at its place, everything else stays byte for byte, remarks and layout too.
 * All pointers speak of the file as it was. A change that has no sure place is refused, never guessed.
 */
import { isScalar, isSeq } from 'yaml';
import { putting } from './field-edits.js';
import { insertion, move, removal } from './member-edits.js';
import { scalarSource } from './scalar-source.js';
import { apart, applied, type Edit } from './text-edit.js';
import { remarkLines } from './write-yaml.js';
import {
  endOf,
  indentAt,
  lineEnd,
  lineStart,
  openingOf,
  type Spot,
  spotAt,
  type YamlTree,
  yamlTree,
} from './yaml-tree.js';

export type Splice =
  /** Another text (or number, as typed) in the place of a scalar. */
  | { readonly type: 'set'; readonly pointer: string; readonly text: string }
  /** A new member before the one that stands at `at` now; at the list's length: after the last. */
  | { readonly type: 'insert'; readonly list: string; readonly at: number; readonly value: unknown }
  /** A list member or a field, with its own remarks; a list that loses its last member goes too. */
  | { readonly type: 'remove'; readonly pointer: string }
  /** A field that a map has not; a list member that is a bare text becomes a map with `text` first. */
  | { readonly type: 'put'; readonly pointer: string; readonly key: string; readonly value: unknown }
  /** A member carried elsewhere as it stands, with the changes made inside it. */
  | { readonly type: 'move'; readonly pointer: string; readonly list: string; readonly at: number }
  /** Remarks above a member or field, or what holds it; one that stands there already is not repeated. */
  | { readonly type: 'remark'; readonly pointer: string; readonly lines: readonly string[] };

export interface Spliced {
  readonly text: string;
  /** Changes that could not be made at their place. */
  readonly refused: readonly Splice[];
}

/** The file with the changes. A text that is no YAML comes back as it is, all changes refused. */
export function spliceYaml(source: string, splices: readonly Splice[]): Spliced {
  const crlf = source.includes('\r\n');
  const tree = yamlTree(crlf ? source.replaceAll('\r\n', '\n') : source);
  if (!tree) return { text: source, refused: splices };
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
    const made = removal(splice.pointer, tree, splices);
    // What was changed inside goes with it.
    edits = edits.filter(
      (edit) => !made?.some(({ from, to }) => from < edit.from && edit.to <= to && edit.from < to),
    );
    add(splice, made);
  }
  for (const splice of splices) {
    if (splice.type !== 'move') continue;
    const made = move(splice, tree, edits);
    if (made) edits = made;
    else refused.push(splice);
  }
  const text = applied(tree.text, edits);
  return { text: crlf ? text.replaceAll('\n', '\r\n') : text, refused };
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

function flowAround({ parent }: Spot): 'list' | 'map' | undefined {
  if (!parent?.flow) return undefined;
  return isSeq(parent) ? 'list' : 'map';
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
