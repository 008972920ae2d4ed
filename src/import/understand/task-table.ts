import { readLabelledLine } from '../../meaning/labelled-line.js';
import { isUnitName } from '../../meaning/units.js';
import type { SourceTable } from '../source.js';
import { type CellText, type Column, type ListTable, listTable } from './list-table.js';
import type { Point } from './parts.js';

/** Who is told to do the work, where the table says that it is told. */
const justUnit = /^(?:cơ quan, )?đơn vị$/;
const toldWork = /nhiệm vụ|công việc|được giao/;

/** What a column of a table of work holds, by the words of its head. */
const heads: readonly (readonly [RegExp, Column])[] = [
  [/^(tt|stt|số tt|số thứ tự)$/, 'order'],
  [/phối hợp/, 'partners'],
  [/chủ trì|(cơ quan|đơn vị|bộ phận|người) (thực hiện|phụ trách|tham mưu)|^phân công|^trách nhiệm/, 'lead'],
  [justUnit, 'lead'],
  [/lãnh đạo|chỉ đạo/, 'supervisor'],
  [/thời gian|thời hạn|tiến độ|ngày hoàn thành/, 'when'],
  [/sản phẩm|kết quả|đầu ra/, 'output'],
  [/ghi chú/, 'note'],
  [/nội dung|nhiệm vụ|công việc|hoạt động|việc cần/, 'text'],
];

/** A table whose rows are tasks: it names the work, and who does it or by when. Undefined for any other table. */
export function taskTable(table: SourceTable): ListTable | undefined {
  return listTable(table, {
    columnOf: (title) => heads.find(([pattern]) => pattern.test(title))?.[1],
    fits: (columns, titles) => {
      const titleOf = (column: Column) => (titles[columns.indexOf(column)] ?? '').toLocaleLowerCase('vi');
      if (!columns.includes('text') || !(columns.includes('lead') || columns.includes('when'))) return false;
      return !justUnit.test(titleOf('lead')) || toldWork.test(titleOf('text'));
    },
    subject: 'text',
    number: rowNumber,
    point: (cell, place): Point | undefined => {
      const data: Point['data'] = {};
      // "Chủ trì: …; phối hợp: …" in one cell is more than its column.
      if (cell('lead').lines.some((line) => readLabelledLine(line) !== undefined)) return undefined;
      for (const column of ['lead', 'partners', 'supervisor'] as const) {
        const [name, ...others] = unitsIn(cell(column));
        if (name !== undefined) data[column] = others.length === 0 ? name : [name, ...others];
      }
      for (const column of ['output', 'note'] as const) {
        if (cell(column).markdown !== '' && !cell(column).goesOn) data[column] = cell(column).markdown;
      }
      if (cell('when').plain !== '') data.when = { text: cell('when').plain };
      const { plain, markdown } = cell('text');
      return { type: 'point', place, text: markdown, plain, points: [], print: {}, data, doubts: [] };
    },
  });
}

/** "1", "2.1.", "a)", "-" or nothing. */
const rowNumber = /^(?:(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zđ])[.)]?|[-–+])?$/u;

/** A cell's units: a line each, or parted by semicolons. */
function unitsIn({ lines }: CellText): string[] {
  const bare = lines.map((line) => line.replace(/^[-–+]\s*/, ''));
  // Lines that are no names go on with one another.
  const names = bare.length > 1 && bare.every((line) => isUnitName(line)) ? bare : [bare.join(' ')];
  return names
    .flatMap((name) => name.split(/;\s*/))
    .map((name) => name.replace(/[,.]$/, '').trim())
    .filter((name) => name !== '');
}
