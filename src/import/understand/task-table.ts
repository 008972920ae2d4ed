import type { Print } from '../../model/generated/schema-types.js';
import { inlineMarkdown } from '../markdown-words.js';
import type { SourceCell, SourcePlace, SourceRow, SourceTable } from '../source.js';
import { linesOf, plainWords } from './lines.js';
import type { Mutable, Point } from './parts.js';

/** Work written as the rows of a table, and how the table is printed. */
export interface TaskTable {
  readonly groups: readonly TaskGroup[];
  readonly print: Mutable<Print>;
}

/** Rows under a heading of their own, or all rows of a table without any. */
export interface TaskGroup {
  readonly place: SourcePlace;
  readonly heading?: string;
  readonly label: string;
  readonly points: Point[];
}

type Column = NonNullable<Print['columns']>[number];

/** What a column holds, by the words of its head. */
const heads: readonly (readonly [RegExp, Column])[] = [
  [/^(tt|stt|số tt|số thứ tự)$/, 'order'],
  [/phối hợp/, 'partners'],
  [/chủ trì|(cơ quan|đơn vị|bộ phận|người) (thực hiện|phụ trách|tham mưu)/, 'lead'],
  [/lãnh đạo|chỉ đạo/, 'supervisor'],
  [/thời gian|thời hạn|tiến độ|ngày hoàn thành/, 'when'],
  [/sản phẩm|kết quả|đầu ra/, 'output'],
  [/ghi chú/, 'note'],
  [/nội dung|nhiệm vụ|công việc|hoạt động|việc cần/, 'text'],
];

/** A table whose rows are tasks: it names the work, and who does it or by when. Undefined for any other table. */
export function taskTable({ rows, place }: SourceTable): TaskTable | undefined {
  const [head, ...body] = rows;
  if (!head || body.length === 0 || hasSpans(head)) return undefined;
  const titles = head.cells.map(cellWords);
  const columns = titles.map(columnOf);
  if (columns.some((column) => column === undefined) || new Set(columns).size !== columns.length)
    return undefined;
  const known = columns as Column[];
  if (!known.includes('text') || !(known.includes('lead') || known.includes('when'))) return undefined;
  const groups: TaskGroup[] = [];
  let order = 0;
  for (const row of body) {
    const group = groupOf(row, known);
    if (group) {
      groups.push(group);
      continue;
    }
    if (hasSpans(row) || row.cells.length !== known.length || wordsIn(row, known, 'text') === '')
      return undefined;
    order += 1;
    const number = known.includes('order') ? wordsIn(row, known, 'order') : String(order);
    if (!/^\d{1,3}(?:\.\d{1,3})?\.?$/.test(number)) return undefined;
    if (groups.length === 0) groups.push({ place, label: '', points: [] });
    const point = taskOf(row, known);
    // Rows are counted through all groups: a count that begins again in each is the row's own.
    if (number.replace(/\.$/, '') !== String(order)) point.print.label = number;
    groups.at(-1)?.points.push(point);
  }
  if (groups.some(({ points }) => points.length === 0)) return undefined;
  const labels = Object.fromEntries(
    known.flatMap((column, i) => (titles[i] === 'TT' ? [] : [[column, titles[i] ?? '']])),
  );
  return { groups, print: { as: 'table', columns: known, labels } };
}

/** "I | Hạ tầng số | | |": a row that names the rows below it. */
function groupOf(row: SourceRow, columns: readonly Column[]): TaskGroup | undefined {
  const [first, second] = row.cells;
  const place = first?.blocks[0]?.place ?? { line: 1 };
  if (row.cells.length === 1 && first)
    return { place, heading: plainMarkdown(cellMarkdown(first)), label: '', points: [] };
  const heading = columns[0] === 'order' ? second : undefined;
  if (!first || !heading || cellWords(heading) === '' || /^\d/.test(cellWords(first))) return undefined;
  if (row.cells.slice(2).some((cell) => cellWords(cell) !== '')) return undefined;
  return { place, heading: plainMarkdown(cellMarkdown(heading)), label: cellWords(first), points: [] };
}

/** Names of groups are bold of themselves. */
function plainMarkdown(text: string): string {
  return /^\*\*(?:[^*]|\*(?!\*))*\*\*$/.test(text) ? text.slice(2, -2) : text;
}

function wordsIn({ cells }: SourceRow, columns: readonly Column[], column: Column): string {
  return cellWords(cells[columns.indexOf(column)] ?? noCell);
}

const noCell: SourceCell = { blocks: [] };

function hasSpans({ cells }: SourceRow): boolean {
  return cells.some(({ columns = 1, rows = 1 }) => columns > 1 || rows > 1);
}

function columnOf(title: string): Column | undefined {
  const words = title.toLocaleLowerCase('vi');
  return heads.find(([pattern]) => pattern.test(words))?.[1];
}

function taskOf({ cells }: SourceRow, columns: readonly Column[]): Point {
  const words = new Map(columns.map((column, i) => [column, cellMarkdown(cells[i] ?? noCell)]));
  const plain = (column: Column) => cellWords(cells[columns.indexOf(column)] ?? noCell);
  const data: Point['data'] = {};
  const lead = plain('lead');
  if (lead) data.lead = lead;
  const partners = plain('partners');
  if (partners) data.partners = partners;
  const supervisor = plain('supervisor');
  if (supervisor) data.supervisor = supervisor;
  const when = plain('when');
  if (when) data.when = { text: when };
  const output = words.get('output');
  if (output) data.output = output;
  const note = words.get('note');
  if (note) data.note = note;
  const place = cells[columns.indexOf('text')]?.blocks[0]?.place ?? { line: 1 };
  return {
    type: 'point',
    place,
    text: words.get('text') ?? '',
    plain: plain('text'),
    points: [],
    print: {},
    data,
    doubts: [],
  };
}

function cellWords({ blocks }: SourceCell): string {
  return linesOf(blocks)
    .map((line) =>
      line.type === 'text'
        ? [line.labels[0]?.printed, plainWords(line.inlines).trim()].filter(Boolean).join(' ')
        : '',
    )
    .join(' ')
    .trim();
}

function cellMarkdown({ blocks }: SourceCell): string {
  return linesOf(blocks)
    .map((line) =>
      line.type === 'text'
        ? [line.labels[0]?.printed, inlineMarkdown(line.inlines).trim()].filter(Boolean).join(' ')
        : '',
    )
    .join(' ')
    .trim();
}
