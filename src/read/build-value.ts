import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import type { Finding } from '../model/finding.js';
import { positionAt, type Range, pointer as step } from '../model/source-file.js';
import { flowFinding } from './flow-finding.js';
import { likelyIndentation } from './indentation.js';
import { cleanKey, isHiddenMargin } from './invisible-characters.js';
import { moreFindings } from './more-findings.js';
import { problem } from './problem.js';
import { isEndless, scalarFindings } from './scalar-findings.js';
import type { NodeRange } from './source-file.js';
import { lineAt } from './source-line.js';
import { treeProblems } from './tree-problems.js';

/** No plan nests deeper than nine; far below what the call stack bears. */
const depthLimit = 100;
/** A few thousand values make a large plan: what has more multiplies itself through aliases. */
const valueLimit = 200_000;
/** Characters kept of a text that is too long. */
const shownOfLong = 1000;
/** More names of repeated content than this are counted, not listed. */
const listed = 50;

export interface BuiltValue {
  readonly value: unknown;
  readonly ranges: ReadonlyMap<string, NodeRange>;
  readonly typed: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/**
 * Parsed YAML → plain values in NFC, the range of each in the original text, and the traps that YAML springs in silence:
 * repeated or odd keys, sentences cut at a comma or a number sign, names that point nowhere.
 */
export function buildValue(
  document: Document.Parsed<ParsedNode>,
  text: string,
  path: string,
  base: number,
): BuiltValue {
  const ranges = new Map<string, NodeRange>();
  const typed = new Map<string, string>();
  const findings: Finding[] = [];
  const anchors = new Map<string, Node>();
  const used = new Set<string>();
  const open = new Set<Node>();
  const tell = treeProblems(path);
  let values = 0;

  const rangeOf = (node: Node | null | undefined, otherwise: Range): Range => {
    if (!node?.range) return otherwise;
    const offset = node.range[0] + base;
    let end = node.range[1] + base;
    while (end > offset && /\s/.test(text[end - 1] ?? '')) end--;
    return { offset, end };
  };

  const build = (node: Node | null, at: string, depth: number, range: Range): unknown => {
    if (depth > depthLimit || ++values > valueLimit) {
      if (values <= valueLimit + 1)
        findings.push(depth > depthLimit ? tell.depth(range) : tell.expansion(range));
      values = valueLimit + 2;
      return null;
    }
    if (isAlias(node)) return alias(node.source, at, depth, range);
    if (node && 'anchor' in node && node.anchor) anchors.set(node.anchor, node);
    if (node) open.add(node);
    const value = isMap(node)
      ? map(node, at, depth, range)
      : isSeq(node)
        ? list(node.items as readonly Node[], at, depth, range, node.flow === true)
        : scalar(node, at, range);
    if (node) open.delete(node);
    return value;
  };

  const marginOf = (offset: number) => {
    const part = { offset: base, end: text.length };
    const { content, ...line } = lineAt(text, offset, part);
    const visible = content.replace(/^[\s\u00a0\u200b\ufeff]*/, '');
    const typed = ' '.repeat(content.length - visible.length);
    return likelyIndentation({ ...line, content: typed + visible }, text, part)?.spaces;
  };

  const alias = (name: string, at: string, depth: number, range: Range): unknown => {
    const target = anchors.get(name);
    used.add(name);
    if (!target || open.has(target)) {
      findings.push(tell.alias(range));
      return `*${name}`;
    }
    return build(target, at, depth + 1, range);
  };

  const list = (items: readonly Node[], at: string, depth: number, range: Range, flow: boolean): unknown => {
    if (flow) findings.push(...flowFinding(path, items, (node) => rangeOf(node, range)));
    return items.map((item, index) => {
      const child = step(at, index);
      const place = rangeOf(item, range);
      ranges.set(child, { value: place });
      return build(item, child, depth + 1, place);
    });
  };

  const map = (node: YAMLMap, at: string, depth: number, range: Range): unknown => {
    const value: Record<string, unknown> = {};
    const seen = new Map<string, Range>();
    let cut = false;
    for (const pair of node.items as readonly Pair<Node, Node | null>[]) {
      const keyRange = rangeOf(pair.key, range);
      const name = keyName(pair.key);
      if (name === undefined) {
        findings.push(tell.keyShape(keyRange));
        continue;
      }
      // In { } a comma inside a sentence leaves the rest of it as a key without a colon.
      if (node.flow && pair.value === null) {
        if (!cut) findings.push(tell.flowCut(name, keyRange));
        cut = true;
        continue;
      }
      const { key, invisible } = cleanKey(name.normalize('NFC'));
      if (invisible && isHiddenMargin(name) && text[keyRange.offset - 1] === '\n') {
        // Nobody knows what belongs to what: the line is left out.
        findings.push(tell.invisibleMargin(invisible, keyRange, marginOf(keyRange.offset)));
        continue;
      }
      if (invisible) findings.push(tell.invisibleKey(key, invisible, keyRange));
      const earlier = seen.get(key);
      if (earlier) {
        findings.push(tell.repeatedKey(key, positionAt(text, earlier.offset).line, keyRange));
        continue;
      }
      seen.set(key, keyRange);
      const child = step(at, key);
      const place = rangeOf(pair.value, keyRange);
      ranges.set(child, { key: keyRange, value: place });
      const made = build(pair.value, child, depth + 1, place);
      // A key named __proto__ must become a property like any other.
      Object.defineProperty(value, key, {
        value: made,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return value;
  };

  const scalar = (node: Node | null, at: string, range: Range): unknown => {
    if (!isScalar(node)) return null;
    findings.push(...scalarFindings(path, text, node, range));
    // A text that is too long stops printing: its beginning is enough to check the rest.
    if (typeof node.value === 'string')
      return node.value.slice(0, isEndless(node.value) ? shownOfLong : undefined).normalize('NFC');
    if (node.type === 'PLAIN' && node.source) typed.set(at, node.source);
    return node.value;
  };

  const whole = rangeOf(document.contents, { offset: base, end: base });
  ranges.set('', { value: whole });
  const value = build(document.contents, '', 0, whole);
  const unused = [...anchors].filter(([name]) => !used.has(name));
  for (const [name, node] of unused.slice(0, listed))
    findings.push(problem(path, 'yaml-anchor', anchorRange(node, name, text, base), ...tell.anchor(name)));
  findings.push(...moreFindings(path, Math.max(0, unused.length - listed)));
  return { value, ranges, typed, findings };
}

/** The key as typed: `02` stays `02`. Undefined for keys that are lists, maps, aliases or missing. */
function keyName(node: Node | null): string | undefined {
  if (!isScalar(node)) return undefined;
  const name = typeof node.value === 'string' ? node.value : node.source;
  return name === undefined || name === '' ? undefined : name;
}

/** `&name` stands before the value it names. */
function anchorRange(node: Node, name: string, text: string, base: number): Range {
  const start = (node.range?.[0] ?? 0) + base;
  const offset = text.lastIndexOf(`&${name}`, start);
  return offset === -1 ? { offset: start, end: start } : { offset, end: offset + name.length + 1 };
}
