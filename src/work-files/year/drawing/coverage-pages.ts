import type { Shape } from '../../../doc/drawing.js';
import type { FontSet } from '../../../doc/fonts.js';
import type { ShownList } from '../../../work-list/shown-list.js';
import { alikeRows, joinedNames } from '../alike-rows.js';
import { type Coverage, type CoverageCell, type CoverageRow, coverageOf, isEmpty } from '../coverage.js';
import type { UnitRow } from '../unit-rows.js';
import { coverageKey, coverageTitle, coverageWords, noWork } from '../year-words.js';
import { block, brokenLines, colors, fewLines, leading, type Page, pageHead, room } from './paper.js';

/** Sizes in points. */
const nameWidth = 210;
const countWidth = 46;
const leastWidth = 21;
const mostWidth = 60;
const headHeight = 112;
/** Of a row with a dot above words. */
const answeredHeight = 18;
const size = 8.5;
const cellSize = 7.5;

/** A column: units whose cells are all the same. */
interface Column {
  readonly name: string;
  readonly cells: readonly (CoverageCell | undefined)[];
}

interface Table {
  readonly columns: readonly Column[];
  readonly width: number;
}

/** Indicators by units; as many pages as units and indicators take. None where the plan has no indicators. */
export function coveragePages(shown: ShownList, rows: readonly UnitRow[], fonts: FontSet): readonly Page[] {
  const coverage = coverageOf(shown, rows);
  if (coverage.rows.length === 0 || coverage.units.length === 0) return [];
  const all = columnsOf(coverage, rows);
  const wide = room.right - room.left - nameWidth - countWidth;
  const most = Math.floor(wide / leastWidth);
  return chunks(all, most).flatMap((columns) => {
    const table = { columns, width: Math.min(wide / columns.length, mostWidth) };
    const pages: Page[] = [];
    for (let from = 0; from < coverage.rows.length; ) {
      const { page, next } = tablePage(shown, coverage, table, from, fonts);
      pages.push(page);
      from = next;
    }
    return pages;
  });
}

/** Units with the same work, whose cells are the same too, share a column. */
function columnsOf({ units, rows }: Coverage, unitRows: readonly UnitRow[]): readonly Column[] {
  return alikeRows(unitRows.filter(({ unit }) => unit)).flatMap((alike) => {
    const columns = new Map<string, { names: string[]; cells: Column['cells'] }>();
    for (const { unit } of alike.rows) {
      const order = units.findIndex(({ id }) => id === unit?.id);
      const cells = rows.map((row) => row.cells[order]);
      const key = JSON.stringify(cells.map((cell) => [cell?.answers, cell?.role, cell?.count]));
      const names = [...(columns.get(key)?.names ?? []), unit?.short ?? ''];
      columns.set(key, { names, cells });
    }
    return [...columns.values()].map(({ names, cells }) => ({
      name: names.length === alike.rows.length ? alike.name : joinedNames(names),
      cells,
    }));
  });
}

function tablePage(
  shown: ShownList,
  coverage: Coverage,
  table: Table,
  from: number,
  fonts: FontSet,
): { readonly page: Page; readonly next: number } {
  const head = pageHead(coverageTitle, shown, fonts);
  const width = room.right - room.left;
  const told = `${coverageWords(coverage, shown)} ${coverageKey}`;
  const key = block(told, { x: room.left, y: head.bottom, width, size }, fonts);
  const top = key.bottom + 4;
  const shapes: Shape[] = [...head.shapes, ...key.shapes, ...headShapes(table, top, fonts)];
  let y = top + headHeight;
  let next = from;
  for (const row of coverage.rows.slice(from)) {
    const height = rowHeight(row, fonts);
    if (next > from && y + height > room.bottom) break;
    shapes.push(...rowShapes(row, next, { table, y, height }, fonts));
    y += height;
    next += 1;
  }
  shapes.push(...borders(table, top, y));
  return { page: { title: coverageTitle, shapes }, next };
}

const cellsLeft = room.left + nameWidth + countWidth;

function headShapes({ columns, width }: Table, top: number, fonts: FontSet): readonly Shape[] {
  const bottom = top + headHeight;
  const right = cellsLeft + columns.length * width;
  const heads = columns.flatMap(({ name, cells }, i): readonly Shape[] => {
    const lines = fewLines(
      name,
      Math.floor((width - 4) / (cellSize * leading)),
      headHeight - 8,
      cellSize,
      fonts.regular,
    );
    const color = cells.every(isEmpty) ? { color: colors.late } : {};
    const first = cellsLeft + (i + 0.5) * width - (lines.length * cellSize * leading) / 2 + cellSize;
    return lines.map((text, j) => ({
      ...{
        type: 'words',
        text,
        x: first + j * cellSize * leading,
        y: bottom - 4,
        size: cellSize,
        upwards: true,
      },
      ...color,
    }));
  });
  const count = block(
    'Số nhiệm vụ',
    { x: room.left + nameWidth + 4, y: bottom - 24, width: countWidth - 8, size, bold: true },
    fonts,
  );
  return [
    { type: 'box', x: room.left, y: top, width: right - room.left, height: headHeight, fill: colors.shade },
    { type: 'words', text: 'Chỉ tiêu', x: room.left + 4, y: bottom - 5, size, bold: true },
    ...count.shapes,
    ...heads,
  ];
}

function nameOf({ indicator: { name, target } }: CoverageRow): string {
  return target === '' ? name : `${name}: ${target}`;
}

function rowHeight(row: CoverageRow, fonts: FontSet): number {
  const lines = brokenLines(nameOf(row), nameWidth - 8, size, fonts.regular).length;
  const none =
    row.entries.length === 0 ? brokenLines(noWork, countWidth - 6, cellSize, fonts.bold).length : 1;
  const least = row.cells.some(({ answers, role }) => answers && role) ? answeredHeight : 0;
  return Math.max(Math.max(lines * size, none * cellSize) * leading + 4, least);
}

interface RowPlace {
  readonly table: Table;
  readonly y: number;
  readonly height: number;
}

function rowShapes(
  row: CoverageRow,
  order: number,
  { table: { columns, width }, y, height }: RowPlace,
  fonts: FontSet,
): readonly Shape[] {
  const name = block(nameOf(row), { x: room.left + 4, y: y + 2, width: nameWidth - 8, size }, fonts);
  const middle = room.left + nameWidth + countWidth / 2;
  const count: readonly Shape[] =
    row.entries.length === 0
      ? block(
          noWork,
          {
            x: room.left + nameWidth + 3,
            y: y + 2,
            width: countWidth - 6,
            size: cellSize,
            bold: true,
            color: colors.late,
          },
          fonts,
        ).shapes
      : [
          {
            type: 'words',
            text: String(row.entries.length),
            x: middle,
            y: y + 2 + size,
            size,
            bold: true,
            anchor: 'middle',
          },
        ];
  const right = cellsLeft + columns.length * width;
  const cells = columns.flatMap(({ cells: own }, i) =>
    cellShapes(own[order], cellsLeft + i * width, width, y, height),
  );
  return [
    ...cells,
    { type: 'line', x1: room.left, y1: y, x2: right, y2: y, color: colors.grid },
    ...name.shapes,
    ...count,
  ];
}

const roles = { lead: 'CT', partner: 'PH' } as const;

function cellShapes(
  cell: CoverageCell | undefined,
  x: number,
  width: number,
  y: number,
  height: number,
): readonly Shape[] {
  if (!cell || isEmpty(cell)) return [];
  const { role, count, answers } = cell;
  // Who answers for the indicator without any work for it is set apart.
  const inset = role ? 0 : 1.5;
  const look = role
    ? { fill: role === 'lead' ? colors.bar : colors.partner }
    : { stroke: colors.late, strokeWidth: 0.8 };
  const middle = x + width / 2;
  const center = y + height / 2;
  const text = role ? `${roles[role]} ${count}` : '';
  // A dot stands above the words, or alone.
  const [dot, line] = answers && role ? [center - 4.2, center + 6] : [center, center + 2.6];
  const ground: Shape = {
    ...{ type: 'box', x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset },
    ...look,
  };
  const shapes: Shape[] = [ground];
  if (answers) shapes.push({ type: 'disc', x: middle, y: dot, radius: 2, fill: '000000' });
  if (text !== '') shapes.push({ type: 'words', text, x: middle, y: line, size: cellSize, anchor: 'middle' });
  return shapes;
}

function borders({ columns, width }: Table, top: number, bottom: number): readonly Shape[] {
  const right = cellsLeft + columns.length * width;
  const xs = [
    room.left,
    room.left + nameWidth,
    ...Array.from({ length: columns.length + 1 }, (_, i) => cellsLeft + i * width),
  ];
  return [
    ...xs.map((x): Shape => ({ type: 'line', x1: x, y1: top, x2: x, y2: bottom, color: colors.grid })),
    ...[top, top + headHeight, bottom].map(
      (y): Shape => ({ type: 'line', x1: room.left, y1: y, x2: right, y2: y, color: colors.year }),
    ),
  ];
}

function chunks<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / most);
  const length = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, i) => all.slice(i * length, (i + 1) * length));
}
