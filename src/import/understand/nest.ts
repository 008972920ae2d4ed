import { isMark, type Label, rank } from './label.js';
import { type Line, opensLevel, type TextLine } from './lines.js';

/** A labelled or headed line with all that stands under it, in order. */
export interface Node {
  readonly type: 'node';
  line: TextLine;
  /** The reading of its label that fits its neighbours; none for a heading without a number. */
  readonly label?: Label;
  readonly children: Child[];
}

export type Child = Node | Line;

/** A node that may still take what follows. */
interface Open {
  readonly node: Node;
  readonly numbering: string;
  readonly rank: number;
  last: number;
}

/**
 * Says which line stands under which, by the labels alone: a label goes on with its own list wherever that is still open,
 * opens a list under the nearest heading above its rank otherwise. What has no label belongs to the nearest heading.
 */
export function nest(lines: readonly Line[]): Child[] {
  const top: Child[] = [];
  const open: Open[] = [];
  const under = (): Child[] => open.at(-1)?.node.children ?? top;
  for (const line of lines) {
    // "Phần thứ nhất" stands on a line of its own, above its heading.
    const bare = open.at(-1)?.node;
    if (bare && isBare(bare) && line.type === 'text' && line.labels.length === 0) {
      bare.line = { ...line, labels: bare.line.labels };
      continue;
    }
    if (line.type === 'text' && opensLevel(line)) {
      const label = choose(line.labels, open);
      const numbering = label?.numbering ?? 'none';
      const height = label ? rank(numbering) : line.headsUnit ? unitRank(open) : headingRank(line, open);
      const continued = label === undefined ? -1 : continuedList(label, line, open);
      if (continued >= 0) open.length = continued;
      else if (!beginsInside(label, line, open)) {
        while ((open.at(-1)?.rank ?? -1) >= height) open.pop();
      }
      const node: Node = { type: 'node', line, ...(label ? { label } : {}), children: [] };
      under().push(node);
      open.push({ node, numbering, rank: height, last: label?.n ?? 0 });
      continue;
    }
    // A paragraph after bullets goes on where the bullets began, unless a bullet's colon announces it.
    while (open.length > 0 && isMark(open.at(-1)?.numbering ?? '') && !announces(open.at(-1)?.node))
      open.pop();
    under().push(line);
  }
  return top;
}

function isBare({ line, children }: Node): boolean {
  return line.text === '' && children.length === 0;
}

/** The deepest open list of the label's numbering, unless the label begins a new list inside the last line. */
function continuedList(label: Label, line: TextLine, open: readonly Open[]): number {
  return beginsInside(label, line, open)
    ? -1
    : open.findLastIndex(({ numbering }) => numbering === label.numbering);
}

/**
 * "…, gồm:" announces a list, whatever its labels: what follows at once with 1 stands inside. So does a sentence that
 * follows a bold heading.
 */
function beginsInside(label: Label | undefined, line: TextLine, open: readonly Open[]): boolean {
  const last = open.at(-1);
  if (label?.n !== 1 || !last || last.node.children.length > 0) return false;
  const heads = last.node.line.bold && !line.bold;
  if (!heads && !announces(last.node)) return false;
  return !isMark(label.numbering) || label.numbering !== last.numbering;
}

function announces(node: Node | undefined): boolean {
  return node !== undefined && /:$/.test(node.line.text);
}

/** A heading without a number stands where its level says, under whatever heads it. */
function headingRank({ heading = 1 }: TextLine, open: readonly Open[]): number {
  const level = open.findLastIndex(({ node }) => (node.line.heading ?? Number.POSITIVE_INFINITY) < heading);
  return level === -1 ? 0 : (open[level]?.rank ?? 0) + 0.5;
}

/** A unit named without a label stands beside the one before it, else under the heading it follows. */
function unitRank(open: readonly Open[]): number {
  const beside = open.find(({ node }) => node.line.headsUnit);
  const above = open.findLast(({ numbering }) => !isMark(numbering));
  return beside?.rank ?? (above?.rank ?? 0) + 0.5;
}

/**
 * The reading that continues an open list, the deepest first; else one that begins a list; else the first.
 * "I." goes on after "H.", "V." after "IV.", "i)" after "h)".
 */
function choose(labels: readonly Label[], open: readonly Open[]): Label | undefined {
  for (const list of [...open].reverse()) {
    const next = labels.find(({ numbering, n }) => numbering === list.numbering && n === list.last + 1);
    if (next) return next;
  }
  const begins = labels.find(({ n }) => n === 1);
  const slips = labels.find(({ numbering }) => open.some((list) => list.numbering === numbering));
  return begins ?? slips ?? labels[0];
}
