import { parseQuantity } from '../../model/quantity.js';
import { upperFirst } from '../../model/vietnamese.js';
import type { SourceTable } from '../source.js';
import { type Column, type ListTable, listTable } from './list-table.js';
import type { Point } from './parts.js';

/** What a column of a table of indicators holds, by the words of its head. */
const heads: readonly (readonly [RegExp, Column])[] = [
  [/^(tt|stt|số tt|số thứ tự)$/, 'order'],
  [/đơn vị tính|^đvt$/, 'unit'],
  [/ghi chú/, 'note'],
  [/(kết quả|thực hiện|hiện trạng|ước).*\d{4}/, 'baseline'],
  [/(kế hoạch|mục tiêu|chỉ tiêu giao|phấn đấu|đến).*\d{4}|^kế hoạch$|^mức phấn đấu$/, 'target'],
  [/(cơ quan|đơn vị|bộ phận).*(theo dõi|chủ trì|phụ trách|thực hiện)|chủ trì/, 'lead'],
  [/chỉ tiêu|nội dung/, 'name'],
];

/** A table whose rows are indicators with what they are to reach. Undefined for any other table. */
export function indicatorTable(table: SourceTable): ListTable | undefined {
  const titles = table.rows[0]?.cells.flatMap(({ blocks }) => blocks) ?? [];
  const year = titles
    .flatMap((block) => (block.type === 'paragraph' ? [block.inlines] : []))
    .map((inlines) => inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join(''))
    .find((title) => columnOf(title.toLocaleLowerCase('vi')) === 'baseline');
  const base = /\d{4}/.exec(year ?? '')?.[0] ?? '';
  return listTable(table, {
    columnOf,
    fits: (columns) => columns.includes('name') && columns.includes('target'),
    subject: 'name',
    number: /^\d{1,3}(?:\.\d{1,3})?\.?$/,
    point: (cell, place): Point | undefined => {
      const unit = cell('unit').plain;
      const target = quantity(cell('target').plain, unit);
      const baseline = quantity(cell('baseline').plain, unit);
      if (target === undefined || baseline === undefined) return undefined;
      const data: Point['data'] = { name: cell('name').markdown };
      if (baseline !== '') data.baseline = { [base]: baseline };
      if (target !== '') data.target = target;
      if (cell('lead').plain !== '') data.lead = cell('lead').plain;
      if (cell('note').markdown !== '') data.note = cell('note').markdown;
      // An indicator of a table has a name and no sentence.
      return { type: 'point', place, text: '', plain: '', points: [], print: {}, data, doubts: [] };
    },
  });
}

function columnOf(title: string): Column | undefined {
  return heads.find(([pattern]) => pattern.test(title))?.[1];
}

/** A cell's amount as the model writes it, with the unit of its row; undefined where printing would not give the cell again. */
function quantity(cell: string, unit: string): string | undefined {
  if (cell === '') return '';
  const lower = cell.charAt(0).toLocaleLowerCase('vi') + cell.slice(1);
  const text = unit === '' ? lower : `${lower}${unit === '%' ? '' : ' '}${unit}`;
  const parsed = parseQuantity(text);
  if (!parsed || (unit !== '' && parsed.unit !== unit)) return undefined;
  const printed = parsed.comparator === undefined ? parsed.digits : `${parsed.comparator} ${parsed.digits}`;
  return upperFirst(unit === '' ? text : printed) === cell ? text : undefined;
}
