import { escapeHtml } from '../../../write/html/escape-html.js';
import { element, lines } from '../../../write/html/markup.js';
import type { Load } from '../load.js';
import { columnMark, columnName, noDays, rowName } from '../year-words.js';
import type { YearPage } from './year-page.js';

/** How many times something is due in each month, per unit and in all; the fuller a month, the darker. */
export function loadHtml({ load, id }: YearPage): string {
  const { columns, rows, totals } = load;
  const title =
    columns[0]?.type === 'quarter' ? 'Số lượt việc đến hạn từng quý' : 'Số lượt việc đến hạn từng tháng';
  const isDated = totals.some((count) => count > 0);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const marks = columns.map(
    (column) => `<th scope="col"><abbr title="${columnName(column)}">${columnMark(column)}</abbr></th>`,
  );
  const table = lines(
    element('p', 'class="where"', 'Mỗi kỳ của việc định kỳ là một lượt; việc không ghi ngày không tính.'),
    `<div class="roll" tabindex="0" role="region" aria-label="${escapeHtml(title)}"><table class="load">`,
    '<thead>',
    `<tr><th scope="col" rowspan="2">Đơn vị</th>${yearHeads(columns)}<th scope="col" rowspan="2">Cộng</th></tr>`,
    `<tr>${marks.join('')}</tr>`,
    '</thead><tbody>',
    ...rows.map(({ row, counts, total }) => {
      const cells = counts.map((count) => `<td${heat(count, most)}>${count === 0 ? '' : count}</td>`);
      return `<tr>${element('th', 'scope="row"', rowName(row))}${cells.join('')}<td class="sum">${total}</td></tr>`;
    }),
    '</tbody>',
    totalsHtml(totals),
    '</table></div>',
  );
  return lines(
    `<section aria-labelledby="${id('load')}">`,
    element('h2', `id="${id('load')}" tabindex="-1"`, title),
    isDated ? table : element('p', 'class="note"', noDays),
    '</section>',
  );
}

function yearHeads(columns: Load['columns']): string {
  const years = [...new Set(columns.map(({ year }) => year))];
  const width = (year: number) => columns.filter((column) => column.year === year).length;
  return years.map((year) => `<th scope="colgroup" colspan="${width(year)}">${year}</th>`).join('');
}

function totalsHtml(totals: readonly number[]): string {
  const all = totals.reduce((sum, count) => sum + count, 0);
  const cells = [...totals, all].map((count) => `<td class="sum">${count}</td>`);
  return `<tfoot><tr><th scope="row">Cộng</th>${cells.join('')}</tr></tfoot>`;
}

/** Four shades, by share of the fullest. */
function heat(count: number, most: number): string {
  return count === 0 ? '' : ` class="heat${Math.ceil((4 * count) / most)}"`;
}
