import type { ListName } from '../../model/plan-tree.js';
import { roman } from '../../model/vietnamese.js';
import { inlineMarkdown, tableMarkdown } from '../markdown-words.js';
import type { SourcePlace } from '../source.js';
import { freeTable } from './free-table.js';
import { holdsTable, isHeaded } from './headed.js';
import { indicatorTable } from './indicator-table.js';
import { isMark, rank } from './label.js';
import type { TableLine, TextLine } from './lines.js';
import type { ListTable } from './list-table.js';
import type { Child, Node } from './nest.js';
import { emptyPart, type Part, type PartContent, type Point } from './parts.js';
import { isBoldAt, opensBold, splitAt, startsBold } from './run-in-words.js';
import { taskTable } from './task-table.js';

/** What the outline needs to know of the language and the file. */
export interface Making {
  /** Whether the file tells bold from plain: text files do not. */
  readonly dressed: boolean;
  /** Whether headings by style or mark are bold in themselves: those of Markdown are not. */
  readonly dressedHeadings: boolean;
  /** Whether words name organs, groups or posts, as the heading of their duties. */
  readonly namesUnits: (words: string) => boolean;
}

/** Makes sections and items of the nested lines that stand under one heading. */
export function fillPart(part: Part, children: readonly Child[], making: Making): Part {
  const runs = childRuns(children, making);
  const [first] = runs;
  if (runs.length <= 1) return first ? take(part, first) : part;
  const groups = runs.flatMap((run): Part[] =>
    run.content.type === 'parts' && !run.print && run.text.length === 0 && run.after.length === 0
      ? run.content.parts
      : [group(run)],
  );
  part.content = { type: 'parts', parts: groups };
  // The words before the first list are the section's own.
  const [head] = groups;
  if (head && head.heading === undefined && first && part.text.length === 0) {
    part.text = head.text;
    head.text = [];
    if (head.content.type === 'none' && head.after.length === 0) part.content.parts.shift();
  }
  return part;
}

/** Prose, one list or table or run of sections, and the prose that closes it. */
interface Run {
  readonly place: SourcePlace;
  readonly text: string[];
  content: PartContent;
  readonly after: string[];
  print?: Part['print'];
}

function group(run: Run): Part {
  const part = emptyPart(run.place);
  return take(part, run);
}

/** Gives a part what a run holds. */
function take(part: Part, { text, content, after, print = {} }: Run): Part {
  return Object.assign(part, { text, content, after, print: { ...part.print, ...print } });
}

/** Cuts what stands under a heading where one kind of content ends and another begins. */
function childRuns(children: readonly Child[], making: Making): Run[] {
  const runs: Run[] = [];
  const fresh = (place: SourcePlace): Run => {
    const run: Run = { place, text: [], content: { type: 'none' }, after: [] };
    runs.push(run);
    return run;
  };
  for (const family of families(children)) {
    const [first] = family;
    if (!first) continue;
    const place = first.type === 'node' ? first.line.place : first.place;
    const last = runs.at(-1);
    if (first.type === 'text') {
      const run = last ?? fresh(place);
      (run.content.type === 'none' ? run.text : run.after).push(inlineMarkdown(first.inlines));
      continue;
    }
    // Prose between two lists introduces the second.
    const content = first.type === 'table' ? tableContent(first) : nodesContent(family as Node[], making);
    if (typeof content === 'string') {
      const run = last ?? fresh(place);
      (run.content.type === 'none' ? run.text : run.after).push(content);
      continue;
    }
    const open = last?.content.type === 'none' ? last : fresh(place);
    if (last && open !== last) open.text.push(...last.after.splice(0));
    open.content = content.type === 'table' ? measured(content, open.text) : content;
    if ('print' in content && content.print) open.print = content.print;
  }
  return runs;
}

/** "Đơn vị tính: triệu đồng" above a table is the table's own. */
function measured(content: PartContent & { readonly type: 'table' }, above: string[]): PartContent {
  const unit = /^\*?Đơn vị tính: ([^*]{1,60}?)\*?$/.exec(above.at(-1) ?? '')?.[1];
  if (unit === undefined) return content;
  above.pop();
  return { ...content, table: { ...content.table, unit } };
}

/** Nodes of one list together, everything else by itself. */
function families(children: readonly Child[]): Child[][] {
  const found: Child[][] = [];
  for (const child of children) {
    const last = found.at(-1)?.[0];
    const related =
      child.type === 'node' &&
      last?.type === 'node' &&
      rank(child.label?.numbering ?? 'none') === rank(last.label?.numbering ?? 'none') &&
      isMark(child.label?.numbering ?? 'none') === isMark(last.label?.numbering ?? 'none');
    if (related) found.at(-1)?.push(child);
    else found.push([child]);
  }
  return found;
}

/** A plain table goes into the prose; what needs column widths, groups or blank rows is a table of the model. */
function tableContent({ table }: TableLine): PartContent | string {
  const tasks = taskTable(table);
  if (tasks) return listContent('tasks', tasks);
  const indicators = indicatorTable(table);
  if (indicators) return listContent('indicators', indicators);
  const made = freeTable(table);
  return made ? { type: 'table', table: made } : (tableMarkdown(table) ?? '');
}

function listContent(name: ListName, { groups, print }: ListTable): PartContent {
  const [only] = groups;
  if (only && groups.length === 1 && only.heading === undefined) {
    return { type: 'list', name, points: only.points, print };
  }
  const parts = groups.map(({ place, heading, label, points }, i): Part => {
    const part = emptyPart(place);
    if (heading !== undefined) part.heading = heading;
    if (label !== roman(i + 1)) part.print.label = label;
    return { ...part, content: { type: 'list', name, points } };
  });
  return { type: 'parts', parts, print };
}

function nodesContent(nodes: readonly Node[], making: Making): PartContent {
  const certain = (node: Node) => isHeaded(node, making) || holdsTable(node);
  const run = nodes.filter((node) => runIn(node, making) !== undefined);
  // One sentence alone is no part for beginning with a unit's name.
  const alone =
    nodes.length === 1 && run.every(({ line, children }) => children.length === 0 && !opensBold(line));
  const some = nodes.some(certain) || (!alone && run.length * 2 > nodes.length);
  // Beside headings, a line with points under it is one too, though it ends in a full stop.
  const heads = (node: Node) =>
    certain(node) || (some && node.children.length > 0 && node.line.text.split(' ').length <= 60);
  if (!some) {
    return { type: 'list', name: 'items', points: nodes.map((node) => point(node)) };
  }
  const parts: Part[] = [];
  for (const node of nodes) {
    const made = heads(node) ? section(node, making) : runIn(node, making);
    if (made) {
      parts.push(made);
      continue;
    }
    // A sentence among headings: a group without heading, which goes on with their numbers.
    const last = parts.at(-1);
    if (last && last.heading === undefined && last.content.type === 'list')
      last.content.points.push(point(node));
    else
      parts.push({
        ...emptyPart(node.line.place),
        content: { type: 'list', name: 'items', points: [point(node)] },
      });
  }
  return { type: 'parts', parts };
}

function section(node: Node, making: Making): Part {
  const { line } = node;
  const part = emptyPart(line.place, node.label);
  const split = runIn(node, making);
  if (split && !line.bold && (node.children.length > 0 || opensBold(line))) {
    return split;
  }
  part.heading = headingMarkdown(line);
  if (line.heading === undefined ? making.dressed : making.dressedHeadings) {
    if (line.italic && !line.bold) part.print.heading = 'italic';
    else if (!line.bold) part.print.heading = 'plain';
  }
  if (line.centred && node.label !== undefined && !/^\p{L}+ /u.test(node.label.printed))
    part.print.align = 'center';
  return fillPart(part, node.children, making);
}

/** "7. Phòng Quản lý đô thị: Rà soát …": the heading runs into its first sentence. */
function runIn(node: Node, making: Making): Part | undefined {
  const { line } = node;
  const { namesUnits, dressed, dressedHeadings } = making;
  const colon = line.text.search(/:\s/);
  if (colon === -1 || colon > 160) return undefined;
  const heading = line.text.slice(0, colon);
  if (!namesUnits(heading) && !startsBold(line, colon)) return undefined;
  const part = emptyPart(line.place, node.label);
  const [before, words] = splitAt(line, colon);
  const mark = isBoldAt(line, colon) ? ':' : '';
  part.heading =
    inlineMarkdown(before.map((inline) => (inline.type === 'text' ? bare(inline) : inline))) + mark;
  part.print.heading = (dressed || dressedHeadings) && !startsBold(line, colon) ? 'run-in-plain' : 'run-in';
  const sentence: TextLine = { ...line, labels: [], inlines: words, text: line.text.slice(colon + 1).trim() };
  part.content = { type: 'list', name: 'items', points: [makePoint(sentence, undefined, [])] };
  if (node.children.length > 0) {
    part.text = [inlineMarkdown(words)];
    part.content = { type: 'none' };
    const filled = fillPart(emptyPart(line.place), node.children, making);
    Object.assign(part, {
      text: [...part.text, ...filled.text],
      content: filled.content,
      after: filled.after,
    });
  }
  return part;
}

function bare<T extends { readonly bold?: boolean; readonly italic?: boolean }>(
  inline: T,
): Omit<T, 'bold' | 'italic'> {
  const { bold: _, italic: __, ...rest } = inline;
  return rest;
}

/** A heading's look belongs to its level; only what stands out inside it is kept. */
function headingMarkdown(line: TextLine): string {
  const level = line.inlines.map((inline) => {
    if (inline.type !== 'text') return inline;
    const { bold: _, ...rest } = inline;
    return line.italic ? bare(inline) : rest;
  });
  return inlineMarkdown(level).replace(/\s+$/, '');
}

function point(node: Node): Point {
  const points = node.children.flatMap((child): Point[] => {
    if (child.type === 'node') return [point(child)];
    if (child.type === 'text') return [makePoint(child, undefined, [])];
    return [];
  });
  return makePoint(node.line, node.label, points);
}

/** A line as a sentence of its own. */
export function pointOf(line: TextLine): Point {
  return makePoint(line, undefined, []);
}

function makePoint(line: TextLine, label: Point['label'], points: Point[]): Point {
  return {
    type: 'point',
    place: line.place,
    ...(label ? { label } : {}),
    text: inlineMarkdown(line.inlines).trim(),
    plain: line.text,
    points,
    print: {},
    data: {},
    doubts: [],
  };
}
