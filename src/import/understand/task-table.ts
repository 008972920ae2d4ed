import type { SourceTable } from '../source.js';
import { type Column, type ListTable, listTable } from './list-table.js';
import type { Point } from './parts.js';

/** What a column of a table of work holds, by the words of its head. */
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
export function taskTable(table: SourceTable): ListTable | undefined {
  return listTable(table, {
    columnOf: (title) => heads.find(([pattern]) => pattern.test(title))?.[1],
    fits: (columns) => columns.includes('text') && (columns.includes('lead') || columns.includes('when')),
    subject: 'text',
    point: (cell, place): Point => {
      const data: Point['data'] = {};
      for (const column of ['lead', 'partners', 'supervisor'] as const) {
        if (cell(column).plain !== '') data[column] = cell(column).plain;
      }
      for (const column of ['output', 'note'] as const) {
        if (cell(column).markdown !== '') data[column] = cell(column).markdown;
      }
      if (cell('when').plain !== '') data.when = { text: cell('when').plain };
      const { plain, markdown } = cell('text');
      return { type: 'point', place, text: markdown, plain, points: [], print: {}, data, doubts: [] };
    },
  });
}
