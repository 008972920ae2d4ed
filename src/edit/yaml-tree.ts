/** Where the parts of a YAML text stand: values, list members with their dashes, fields with their keys and remarks. */
import {
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

export interface YamlTree {
  readonly text: string;
  readonly document: Document.Parsed<ParsedNode>;
}

/** What stands at a pointer, with what holds it. */
export interface Spot {
  readonly node: Node | null;
  readonly parent: YAMLMap | YAMLSeq | undefined;
  /** Its place in the parent. */
  readonly index: number;
  readonly pair?: Pair<Node, Node | null>;
}

/** The text as a tree, or undefined where it is no YAML. */
export function yamlTree(text: string): YamlTree | undefined {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    keepSourceTokens: true,
    logLevel: 'silent',
  });
  return document.errors.length > 0 ? undefined : { text, document };
}

/** The value at a pointer; undefined where there is none, or where the way leads through a name (`*a`). */
export function spotAt({ document }: YamlTree, pointer: string): Spot | undefined {
  let spot: Spot = { node: document.contents, parent: undefined, index: 0 };
  for (const escaped of pointer.split('/').slice(1)) {
    const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    const { node }: Spot = spot;
    if (isSeq(node)) {
      const index = Number(key);
      const member = node.items[index] as Node | undefined;
      if (member === undefined) return undefined;
      spot = { node: member, parent: node, index };
    } else if (isMap(node)) {
      const index = node.items.findIndex((pair) => keyOf(pair.key) === key);
      const pair = node.items[index] as Pair<Node, Node | null> | undefined;
      if (!pair) return undefined;
      spot = { node: pair.value, parent: node, index, pair };
    } else return undefined;
    if (isAlias(spot.node)) return undefined;
  }
  return spot;
}

function keyOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value.normalize('NFC') : key.source;
}

/** What kind of brackets a spot stands in. */
export function flowAround({ parent }: Spot): 'list' | 'map' | undefined {
  if (!parent?.flow) return undefined;
  return isSeq(parent) ? 'list' : 'map';
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The end of the line, before its "\n". */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

/** Spaces before the first character of the line. */
export function indentAt(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return (/^ */.exec(text.slice(start, offset)) ?? [''])[0].length;
}

/** Where the first dash or key of a spot stands. */
export function openingOf({ parent, index, pair, node }: Spot): number {
  if (pair) return startOf(pair.key);
  if (isSeq(parent) && !parent.flow) {
    const token = parent.srcToken as CST.BlockSequence | undefined;
    const dash = token?.items[index]?.start.find(({ type }) => type === 'seq-item-ind');
    if (dash) return dash.offset;
  }
  return startOf(node);
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

/** The offset after the last character of a value, comments behind it left out. */
export function endOf(text: string, { node, pair }: Pick<Spot, 'node' | 'pair'>): number {
  if (node === null) return pair ? text.indexOf(':', pair.key.range?.[1] ?? 0) + 1 : 0;
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1);
    if (isMap(node)) {
      const own = last as Pair<Node, Node | null>;
      return endOf(text, { node: own.value, pair: own });
    }
    return endOf(text, { node: last as Node });
  }
  let end = node.range?.[1] ?? 0;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  return end;
}

/**
 * The whole lines of a list member or field in block style: from the remarks right above it, which are its own, to the end of its last
 * line, with the remarks below that stand further in. `to` is after the line's end.
 */
export function linesOf(text: string, spot: Spot): { from: number; to: number } {
  const opening = openingOf(spot);
  const indent = indentAt(text, opening);
  let from = lineStart(text, opening);
  while (from > 0) {
    const above = lineStart(text, from - 1);
    if (!isRemark(text.slice(above, from), (column) => column === indent)) break;
    from = above;
  }
  let to = Math.min(lineEnd(text, endOf(text, spot)) + 1, text.length);
  while (to < text.length) {
    const end = Math.min(lineEnd(text, to) + 1, text.length);
    if (!isRemark(text.slice(to, end), (column) => column > indent)) break;
    to = end;
  }
  return { from, to };
}

function isRemark(line: string, stands: (column: number) => boolean): boolean {
  const found = /^( *)#/.exec(line);
  return found !== null && stands((found[1] ?? '').length);
}

/** Whether the spot's dash or key is the first thing on its line. */
export function beginsLine(text: string, spot: Spot): boolean {
  const opening = openingOf(spot);
  return text.slice(lineStart(text, opening), opening).trim() === '';
}
