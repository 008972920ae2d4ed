import type { Block, Doc, Table } from '../../doc/document.js';
import { cellsByRow, tableGrid } from '../../layout/table-grid.js';
import { wordPieces } from './pieces.js';

/*
 * When LibreOffice opens a Word file it deals the pieces of each section out to pages by number, before it has set a
 * line, and then moves what does not fit. These are the numbers of 7.4, each told from the next by trial.
 */

/** How many pieces it deals to a page: 25; in a file of more than 98 nodes 20, and 3 more for every thousand. */
export function piecesToAPage({ sections }: Doc, spacers: number): number {
  const nodes = sections.reduce((sum, { blocks }) => sum + nodesOf(blocks, false), 2 + spacers);
  return nodes > 100 ? Math.min(53, 20 + 3 * Math.floor(nodes / 1000)) : 25;
}

/** A paragraph is one node, a cell and a table two more each; a table is taken for 25 fewer. */
function nodesOf(blocks: readonly Block[], nested: boolean): number {
  return wordPieces(blocks, nested).reduce(
    (sum, { block }) => sum + (block?.type === 'table' ? nodesOfTable(block) : 1),
    0,
  );
}

function nodesOfTable(table: Table): number {
  const places = cellsByRow(tableGrid(table), table.rows.length, (place) => place).flatMap((row, index) =>
    row.map(({ cell, row: first }) => (first === index ? nodesOf(cell.blocks, true) : 1) + 2),
  );
  return places.reduce((sum, nodes) => sum + nodes, 2 - 25);
}

/**
 * How many parts it cuts a table into that comes with so many pieces on its page: 1 where the table stays whole. A part
 * has so many rows that they have as many cells as a page has pieces.
 */
export function tableParts(table: Table, pieces: number, most: number): number {
  const count = table.rows.length;
  if (pieces + count <= most + 10) return 1;
  const grid = cellsByRow(tableGrid(table), count, (place) => place);
  const inARow = (grid[1] ?? grid[0] ?? []).length;
  const share = count > 3 * most ? most : Math.max(2, Math.floor(most / inARow));
  // The head, repeated, takes its rows of every part.
  return table.headerRows >= share
    ? 1
    : 1 + Math.ceil(Math.max(0, count - share) / (share - table.headerRows));
}
