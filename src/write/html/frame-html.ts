import type { Block, Table } from '../../doc/document.js';
import { tableGrid } from '../../layout/table-grid.js';
import { cssNumber, cssPoints } from './css-length.js';
import type { Place } from './place.js';

const names = { letterhead: 'Phần đầu văn bản', signature: 'Nơi nhận và chữ ký' } as const;

/**
 * Letterhead or signature: a named group whose cells stand in a grid as on paper and under one another on a phone,
 * read in the order of the rows. No table: it has no header and no data.
 */
export function frameHtml(table: Table & { readonly role: keyof typeof names }, place: Place): string {
  const columns = table.columns.map((width) => `minmax(0,${cssNumber(width)}fr)`).join(' ');
  const frame = place.classes.of(
    [
      `--columns:${columns}`,
      ...(table.spaceBefore ? [`margin-top:${cssPoints(table.spaceBefore)}`] : []),
    ].join(';'),
  );
  const cells = tableGrid(table).map(({ cell, row, rows, column, columns: span }) => {
    const height = table.rows[row]?.height;
    const own = place.classes.of(
      [
        `grid-area:${row + 1}/${column + 1}/span ${rows}/span ${span}`,
        ...(height === undefined ? [] : [`min-height:${cssPoints(height)}`]),
        ...(cell.verticalAlign === 'center' ? ['align-self:center'] : []),
      ].join(';'),
    );
    const blank = cell.blocks.every(isBlank) ? ' blank' : '';
    return `<div class="cell ${own}${blank}">${place.blocks(cell.blocks)}</div>`;
  });
  return [
    `<div class="frame ${table.role} ${frame}" role="group" aria-label="${names[table.role]}">`,
    ...cells,
    '</div>',
  ].join('\n');
}

/** Room on paper alone. */
function isBlank(block: Block): boolean {
  return block.type === 'paragraph' && block.inlines.length === 0;
}
