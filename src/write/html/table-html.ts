import { strokeWidth, type Table } from '../../doc/document.js';
import { type GridCell, tableGrid } from '../../layout/table-grid.js';
import { cssNumber, cssPoints } from './css-length.js';
import type { Place } from './place.js';

/** No column of a wide table becomes narrower than this on a phone, unless it is so on paper, in points. Our choice. */
const leastColumn = 80;

/** A true table with its header rows, in a scroller of its own: a phone moves it sideways, not the page. */
export function tableHtml(table: Table, place: Place): string {
  const width = table.columns.reduce((sum, column) => sum + column, 0);
  const least = table.columns.reduce((sum, column) => sum + Math.min(column, leastColumn), 0);
  const own = [
    `--width:${cssPoints(width)}`,
    `--least:${cssPoints(least)}`,
    `--padding:${cssPoints(table.padding.vertical)} ${cssPoints(table.padding.horizontal)}`,
    `--stroke:${table.borders === 'all' ? cssPoints(strokeWidth) : '0'}`,
  ].join(';');
  const columns = table.columns.map((column) => {
    const share = place.classes.of(`width:${cssNumber((100 * column) / width)}%`);
    return `<col class="${share}">`;
  });
  const grid = tableGrid(table);
  const rows = table.rows.map((row, index) => {
    const style = [
      ...(row.keepWithNext ? ['break-after:avoid'] : []),
      ...(row.height === undefined ? [] : [`height:${cssPoints(row.height)}`]),
    ].join(';');
    const start = style === '' ? '<tr>' : `<tr class="${place.classes.of(style)}">`;
    const cells = grid.filter((cell) => cell.row === index);
    return [start, ...cells.map((cell) => cellHtml(cell, table, place)), '</tr>'].join('\n');
  });
  const head = rows.slice(0, table.headerRows);
  const body = rows.slice(table.headerRows);
  const space = table.spaceBefore ? ` ${place.classes.of(`margin-top:${cssPoints(table.spaceBefore)}`)}` : '';
  return [
    `<div class="scroller${space}" role="region" aria-label="Bảng" tabindex="0">`,
    `<table class="${place.classes.of(own)}">`,
    `<colgroup>${columns.join('')}</colgroup>`,
    ...(head.length > 0 ? ['<thead>', ...head, '</thead>'] : []),
    ...(body.length > 0 ? ['<tbody>', ...body, '</tbody>'] : []),
    '</table>',
    '</div>',
  ].join('\n');
}

function cellHtml({ cell, row, rows, columns }: GridCell, table: Table, place: Place): string {
  const scope = headerScope(row < table.headerRows, columns, { cell, table, place });
  const element = scope === undefined ? 'td' : 'th';
  const attributes = [
    ...(scope === undefined ? [] : [` scope="${scope}"`]),
    ...(columns > 1 ? [` colspan="${columns}"`] : []),
    ...(rows > 1 ? [` rowspan="${rows}"`] : []),
    ...(cell.verticalAlign === 'center' ? [' class="middle"'] : []),
  ].join('');
  return `<${element}${attributes}>${place.blocks(cell.blocks)}</${element}>`;
}

/** What the cell heads: its columns in a header row; its row where its text has the style of a header. */
function headerScope(
  inHeader: boolean,
  columns: number,
  { cell, table, place }: Pick<GridCell, 'cell'> & { table: Table; place: Place },
): 'col' | 'colgroup' | 'row' | undefined {
  if (inHeader) return columns > 1 && columns < table.columns.length ? 'colgroup' : 'col';
  const [first] = cell.blocks;
  if (first?.type !== 'paragraph') return undefined;
  return place.styles[first.style].role === 'TH' ? 'row' : undefined;
}
