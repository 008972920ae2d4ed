import type { Print } from '../../model/generated/schema-types.js';
import { inlineMarkdown } from '../markdown-words.js';
import type { SourceCell, SourceRow, SourceTable } from '../source.js';
import { linesOf, plainWords } from './lines.js';
import type { Mutable, Point } from './parts.js';

/** Work written as the rows of a table: a point a row, and how the table is printed. */
export interface TaskTable {
  readonly points: Point[];
  readonly print: Mutable<Print>;
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
export function taskTable({ rows }: SourceTable): TaskTable | undefined {
  const [head, ...body] = rows;
  if (!head || body.length === 0 || rows.some(hasSpans)) return undefined;
  const titles = head.cells.map(cellWords);
  const columns = titles.map(columnOf);
  if (columns.some((column) => column === undefined) || new Set(columns).size !== columns.length)
    return undefined;
  const known = columns as Column[];
  if (!known.includes('text') || !(known.includes('lead') || known.includes('when'))) return undefined;
  const order = known.indexOf('order');
  const counted = body.every(
    ({ cells }, i) => order === -1 || Number(cellWords(cells[order] ?? noCell).replace(/\.$/, '')) === i + 1,
  );
  const said = body.every(
    ({ cells }) => cells.length === known.length && cellWords(cells[known.indexOf('text')] ?? noCell) !== '',
  );
  if (!counted || !said) return undefined;
  const labels = Object.fromEntries(
    known.flatMap((column, i) => (column === 'order' ? [] : [[column, titles[i] ?? '']])),
  );
  return {
    points: body.map((row) => taskOf(row, known)),
    print: { as: 'table', columns: known, labels },
  };
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
