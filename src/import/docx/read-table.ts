import type { SourceBlock, SourceCell, SourceRow, SourceTable } from '../source.js';
import { isRuled } from './borders.js';
import { type RunProperties, runProperties } from './properties.js';
import { lose, placed, type ReadBlocks, type Story } from './reading.js';
import { all, child, integer, onOff, points, unwrapped, value } from './tree.js';
import type { XmlElement } from './xml.js';

/** A cell as the file has it: those below it that only go on with it are still there. */
interface GridCell {
  readonly element: XmlElement;
  /** First grid column, from 0. */
  readonly column: number;
  readonly columns: number;
  /** Begins or goes on with a cell over several rows. */
  readonly merge: 'none' | 'begins' | 'continues';
}

/** A `w:tbl`. */
export function readTable(table: XmlElement, story: Story, readBlocks: ReadBlocks): SourceTable {
  const rows = unwrapped(table).filter(({ name }) => name === 'w:tr');
  const grid = settledMerges(rows.map(gridCells));
  const where = placed(story, {
    line: story.at.line + (story.at.counts ? 1 : 0),
    ...(story.cell ? { cell: story.cell } : {}),
  });
  const ruled = isRuled(
    table,
    grid.map((cells) => cells.map(({ element }) => element)),
    story.reading.styles,
  );
  const heads = headRows(rows);
  const looks = tableLooks(table, story);
  return {
    type: 'table',
    ...where,
    ruled,
    widths: all(child(table, 'w:tblGrid'), 'w:gridCol').flatMap(
      ({ attributes }) => points(attributes['w:w']) ?? [],
    ),
    rows: grid.map((cells, row): SourceRow => {
      const tableRun = row === 0 ? looks.first : looks.whole;
      return {
        ...(row < heads ? { header: true } : {}),
        cells: [
          ...gap(integer(value(child(rows[row], 'w:trPr'), 'w:gridBefore'))),
          ...cells.flatMap((cell) => readCell(cell, grid, row, { ...story, tableRun }, readBlocks)),
          ...gap(integer(value(child(rows[row], 'w:trPr'), 'w:gridAfter'))),
        ],
      };
    }),
  };
}

/** Columns that a row leaves out before or after its cells. */
function gap(columns: number | undefined): SourceCell[] {
  if (columns === undefined || columns < 1) return [];
  return [{ blocks: [], ...(columns > 1 ? { columns: Math.min(columns, 63) } : {}) }];
}

function readCell(
  cell: GridCell,
  grid: readonly (readonly GridCell[])[],
  row: number,
  story: Story,
  readBlocks: ReadBlocks,
): SourceCell[] {
  const blocks = readBlocks(cell.element, { ...story, cell: [row + 1, cell.column + 1] });
  if (cell.merge === 'continues') {
    tellHidden(blocks, { ...story, cell: [row + 1, cell.column + 1] });
    return [];
  }
  const rows = cell.merge === 'begins' ? height(cell, grid, row) : 1;
  return [
    {
      blocks,
      ...(cell.columns > 1 ? { columns: cell.columns } : {}),
      ...(rows > 1 ? { rows } : {}),
    },
  ];
}

/** Words in a cell that another covers are not shown in Word. */
function tellHidden(blocks: readonly SourceBlock[], story: Story): void {
  const words = blocks
    .flatMap((block) => (block.type === 'paragraph' ? block.inlines : []))
    .map((inline) => (inline.type === 'text' ? inline.text : ''))
    .join(' ');
  if (words.trim() === '') return;
  lose(story, words, {
    vi: 'Chữ trong ô bị ô gộp phía trên che không được đưa sang.',
    en: 'Words in a cell covered by a merged one are not carried over.',
  });
}

/** A cell that goes on with one which is not there stands for itself. */
function settledMerges(grid: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] {
  const made: GridCell[][] = [];
  for (const cells of grid) {
    const above = made.at(-1);
    const isOrphan = (cell: GridCell) => (sameColumn(cell, above)?.merge ?? 'none') === 'none';
    made.push(
      cells.map((cell) => (cell.merge === 'continues' && isOrphan(cell) ? { ...cell, merge: 'none' } : cell)),
    );
  }
  return made;
}

function height(cell: GridCell, grid: readonly (readonly GridCell[])[], row: number): number {
  let rows = 1;
  while (sameColumn(cell, grid[row + rows])?.merge === 'continues') rows++;
  return rows;
}

function sameColumn({ column }: GridCell, cells: readonly GridCell[] | undefined): GridCell | undefined {
  return cells?.find((each) => each.column === column);
}

/** The cells of a row with their grid columns; those merged sideways the old way are one. */
function gridCells(row: XmlElement): GridCell[] {
  const made: GridCell[] = [];
  let column = integer(value(child(row, 'w:trPr'), 'w:gridBefore')) ?? 0;
  for (const element of unwrapped(row).filter(({ name }) => name === 'w:tc')) {
    const tcPr = child(element, 'w:tcPr');
    const columns = Math.min(Math.max(integer(value(tcPr, 'w:gridSpan')) ?? 1, 1), 63);
    const last = made.at(-1);
    const sideways = child(tcPr, 'w:hMerge');
    if (sideways && sideways.attributes['w:val'] !== 'restart' && last) {
      const joined = { ...last.element, children: [...last.element.children, ...element.children] };
      made[made.length - 1] = { ...last, element: joined, columns: last.columns + columns };
    } else {
      const down = child(tcPr, 'w:vMerge');
      const merge = !down ? 'none' : down.attributes['w:val'] === 'restart' ? 'begins' : 'continues';
      made.push({ element, column, columns, merge });
    }
    column += columns;
  }
  return made;
}

/** Rows at the top that repeat on every page. */
function headRows(rows: readonly XmlElement[]): number {
  const plain = rows.findIndex((row) => !onOff(child(row, 'w:trPr'), 'w:tblHeader'));
  return plain === -1 ? rows.length : plain;
}

/** The look of words that the table's style gives, for its first row and the others. */
function tableLooks(table: XmlElement, { reading }: Story): { whole: RunProperties; first: RunProperties } {
  const tblPr = child(table, 'w:tblPr');
  const chain = reading.styles.table(value(tblPr, 'w:tblStyle')).toReversed();
  const whole: RunProperties = Object.assign(
    {},
    ...chain.map((style) => runProperties(child(style, 'w:rPr'))),
  );
  if (!firstRowMarked(child(tblPr, 'w:tblLook'))) return { whole, first: whole };
  const first = chain.flatMap((style) =>
    all(style, 'w:tblStylePr')
      .filter(({ attributes }) => attributes['w:type'] === 'firstRow')
      .map((part) => runProperties(child(part, 'w:rPr'))),
  );
  return { whole, first: Object.assign({}, whole, ...first) };
}

/** Bit 0x20 of the old form, an attribute of the new one. */
function firstRowMarked(look: XmlElement | undefined): boolean {
  const { 'w:firstRow': said, 'w:val': bits = '0' } = look?.attributes ?? {};
  if (said !== undefined) return said === '1' || said === 'true';
  return (Number.parseInt(bits, 16) & 0x20) !== 0;
}
