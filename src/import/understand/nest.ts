import { readLabelledLine } from '../../meaning/labelled-line.js';
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
  const lists = new Map<string, LastPlace>();
  const under = (): Child[] => open.at(-1)?.node.children ?? top;
  for (const [at, line] of lines.entries()) {
    // "Phần thứ nhất" stands on a line of its own, above its heading.
    const bare = open.at(-1)?.node;
    if (bare && isBare(bare) && line.type === 'text' && line.labels.length === 0) {
      bare.line = { ...line, labels: bare.line.labels };
      continue;
    }
    if (line.type === 'text' && opensLevel(line)) {
      const label = choose(line.labels, open);
      const numbering = label?.numbering ?? 'none';
      open.length = levelsAbove(line, label, { open, lists });
      const height = label
        ? rank(numbering)
        : line.headsUnit
          ? unitRank(open)
          : (open.at(-1)?.rank ?? -0.5) + 0.5;
      const node: Node = { type: 'node', line, ...(label ? { label } : {}), children: [] };
      under().push(node);
      if (label) lists.set(numbering, { n: label.n, above: open.at(-1)?.numbering ?? 'none' });
      open.push({ node, numbering, rank: height, last: label?.n ?? 0 });
      continue;
    }
    while (closesList(at, lines, open)) open.pop();
    under().push(line);
  }
  return top;
}

const announcesList = /,\s*(?:bao )?gồm:$/iu;

/** Where a numbering was met last: its number, and the numbering of the line above its list. */
interface LastPlace {
  readonly n: number;
  readonly above: string;
}

interface SoFar {
  readonly open: readonly Open[];
  readonly lists: ReadonlyMap<string, LastPlace>;
}

/** How many of the open lines stand above a line that has a label or is a heading. */
function levelsAbove(line: TextLine, label: Label | undefined, { open, lists }: SoFar): number {
  if (!label && !line.headsUnit) return aboveHeading(line, open) + 1;
  const continued = label ? continuedList(label, line, open) : -1;
  if (continued >= 0) return continued;
  if (beginsInside(label, line, open) || saysOfPoint(label, line, open)) return open.length;
  if (label && goesOnInside(label, open, lists)) return open.length;
  const height = label ? rank(label.numbering) : unitRank(open);
  const isAbove = (each: Open) => each.rank < height && !followsUnlabelled(line, label, each.node);
  return open.findLastIndex(isAbove) + 1;
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

/** "Nhiệm vụ 2." under "B." after "Nhiệm vụ 1." under "A.": one list goes on from heading to heading. */
function goesOnInside(label: Label, open: readonly Open[], lists: ReadonlyMap<string, LastPlace>): boolean {
  const last = lists.get(label.numbering);
  return last !== undefined && last.n + 1 === label.n && open.at(-1)?.numbering === last.above;
}

/** "2." after a heading without a number: the two stand beside each other. */
function followsUnlabelled({ heading }: TextLine, label: Label | undefined, above: Node): boolean {
  if (above.label || above.line.headsUnit) return false;
  const level = above.line.heading ?? Number.POSITIVE_INFINITY;
  return heading === undefined ? (label?.n ?? 0) > 1 : heading <= level;
}

/**
 * Whether what has no label ends the innermost open list. A paragraph after bullets goes on where the bullets began, unless a
 * bullet's colon announces it; one after a whole sentence is that sentence's own only where its list goes on below, or where
 * the sentences before it have paragraphs too.
 */
function closesList(at: number, lines: readonly Line[], open: readonly Open[]): boolean {
  const line = lines[at];
  const last = open.at(-1);
  if (!last?.node.label) return false;
  const { node, numbering } = last;
  if (isMark(numbering)) return !announces(node) || node.children.some(({ type }) => type === 'node');
  const words = line?.type === 'text' ? line.text : '';
  if (readLabelledLine(words)) return false;
  const next = nextOf(last, at, lines);
  // "…, gồm:" right above the list's next point announces that one.
  if (announcesList.test(words) && next === at + 1) return true;
  const siblings = open.at(-2)?.node.children ?? [];
  const beside = siblings.filter((each) => each.type === 'node');
  if (isHeading(node) || !(isAnnounced(siblings) || [node, ...beside].some(isSentence))) return false;
  // As does any other colon between two sentences.
  if (/:$/.test(words) && next === at + 1) return true;
  return next === -1 && ![node, ...beside].some(hasParagraphs);
}

/** Whether the first point of a list follows "…, gồm:": its points are what that sentence says, whatever marks end them. */
function isAnnounced(siblings: readonly Child[]): boolean {
  const above = siblings[siblings.findIndex(({ type }) => type === 'node') - 1];
  return above?.type === 'text' && announcesList.test(above.text);
}

function hasParagraphs({ children }: Node): boolean {
  return children.some(({ type }) => type !== 'node');
}

function isHeading({ line }: Node): boolean {
  return line.heading !== undefined || line.bold;
}

/** Whether a line of a list says what it has to say, in itself or in the points that it announces. */
function isSentence(node: Node): boolean {
  const { line, children } = node;
  if (isHeading(node)) return false;
  if (/[.;]$/.test(line.text) || readLabelledLine(line.text)) return true;
  return children.length > 0 && announcesList.test(line.text);
}

/** Where the list's next label stands below a line, before one that stands higher; -1 where it ends. */
function nextOf({ numbering, rank: height, last }: Open, from: number, lines: readonly Line[]): number {
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line?.type !== 'text' || !opensLevel(line)) continue;
    if (line.labels.some((label) => label.numbering === numbering && label.n === last + 1)) return at;
    const [label] = line.labels;
    if (!label || rank(label.numbering) <= height) return -1;
  }
  return -1;
}

/** "- Chủ trì: …" after "+ …": no list of dashes is open, so the line says who does that point. */
function saysOfPoint(label: Label | undefined, line: TextLine, open: readonly Open[]): boolean {
  const last = open.at(-1);
  return (
    label !== undefined &&
    last !== undefined &&
    isMark(label.numbering) &&
    isMark(last.numbering) &&
    last.node.label !== undefined &&
    !open.some(({ numbering }) => numbering === label.numbering) &&
    readLabelledLine(line.text) !== undefined
  );
}

function announces(node: Node | undefined): boolean {
  return node !== undefined && /:$/.test(node.line.text);
}

/** Where the heading stands among those open that heads a heading without a number: by its level. */
function aboveHeading({ heading = 1 }: TextLine, open: readonly Open[]): number {
  return open.findLastIndex(({ node }) => (node.line.heading ?? Number.POSITIVE_INFINITY) < heading);
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
