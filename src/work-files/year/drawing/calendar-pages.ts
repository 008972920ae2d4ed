import type { Shape } from '../../../doc/drawing.js';
import type { FontSet } from '../../../doc/fonts.js';
import type { ShownList } from '../../../work-list/shown-list.js';
import { type AlikeRow, alikeRows } from '../alike-rows.js';
import { legendOf, type Sample } from '../legend.js';
import type { Load } from '../load.js';
import { soonSpan, type TimeAxis, yearsOf } from '../time-axis.js';
import type { PlacedEntry, UnitRow } from '../unit-rows.js';
import { columnMark, lateCount, periodWords } from '../year-words.js';
import { barShape, dueShapes, entryShapes, lineHeight, lineShape, trackHeight } from './marks.js';
import { block, brokenLines, colors, leading, type Page, pageHead, room } from './paper.js';

export interface YearParts {
  readonly shown: ShownList;
  readonly axis: TimeAxis;
  readonly rows: readonly UnitRow[];
  readonly load: Load;
}

/** Sizes in points. */
const nameWidth = 158;
const gap = 8;
const nameSize = 8.5;
const lateSize = 7.5;
const headHeight = 26;
const loadHeight = 46;
const left = room.left + nameWidth + gap;

const at = (share: number) => left + share * (room.right - left);

/** Who has what due when: a strip for each unit, those with the same work together, over as many pages as it takes. */
export function calendarPages(parts: YearParts, fonts: FontSet): readonly Page[] {
  const { shown, rows } = parts;
  const title = `Lịch thời hạn ${periodWords(shown)}`;
  const all = alikeRows(rows);
  const dated = all.filter(({ row }) => row.entries.some(({ drawn }) => drawn));
  if (dated.length === 0) return [];
  const undated = all.filter((each) => !dated.includes(each)).map(({ name }) => name);
  const closing = undated.length === 0 ? '' : `Không việc nào ghi ngày: ${undated.join(', ')}.`;
  const pages: Page[] = [];
  let waiting = dated;
  while (waiting.length > 0) {
    const head = pageHead(title, shown, fonts);
    const legend = legendShapes(parts, head.bottom, fonts);
    const top = legend.bottom + 4;
    const start = top + headHeight + (pages.length === 0 ? loadHeight : 0);
    const fitting = fittingRows(waiting, room.bottom - start - closingHeight(closing, fonts), fonts);
    const strips = stripShapes(fitting, start, fonts);
    waiting = waiting.slice(fitting.length);
    const words =
      waiting.length > 0 || closing === ''
        ? []
        : block(closing, { ...closingLook, y: strips.bottom + 4 }, fonts).shapes;
    pages.push({
      title,
      shapes: [
        ...head.shapes,
        ...legend.shapes,
        ...gridShapes(parts, { top, start, bottom: strips.bottom }),
        ...axisShapes(parts, top),
        ...(pages.length === 0 ? loadShapes(parts, top + headHeight) : []),
        ...strips.shapes,
        ...words,
      ],
    });
  }
  return pages;
}

const closingLook = { x: room.left, width: room.right - room.left, size: 8.5, italic: true } as const;

function closingHeight(words: string, fonts: FontSet): number {
  return words === '' ? 0 : block(words, { ...closingLook, y: 0 }, fonts).bottom + 4;
}

/** At least one, so that pages come to an end. */
function fittingRows(rows: readonly AlikeRow[], height: number, fonts: FontSet): readonly AlikeRow[] {
  let used = 0;
  const count = rows.findIndex((row) => {
    used += rowHeight(row, fonts);
    return used > height;
  });
  return count < 0 ? rows : rows.slice(0, Math.max(count, 1));
}

function rowHeight(alike: AlikeRow, fonts: FontSet): number {
  const { tracks, lines } = alike.row;
  const names = brokenLines(alike.name, nameWidth, nameSize, fonts.regular).length * nameSize * leading;
  const late = lateCount(alike.row) === '' ? 0 : lateSize * leading;
  return Math.max(tracks * trackHeight + lines * lineHeight, names + late) + 5;
}

function stripShapes(
  rows: readonly AlikeRow[],
  top: number,
  fonts: FontSet,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const shapes: Shape[] = [];
  let y = top;
  for (const alike of rows) {
    shapes.push({ type: 'line', x1: room.left, y1: y, x2: room.right, y2: y, color: colors.grid });
    shapes.push(
      ...nameShapes(alike, y + 1.5, fonts),
      ...markShapes(alike.row.entries, alike.row.tracks, y + 2.5),
    );
    y += rowHeight(alike, fonts);
  }
  shapes.push({ type: 'line', x1: room.left, y1: y, x2: room.right, y2: y, color: colors.grid });
  return { shapes, bottom: y };
}

function nameShapes(alike: AlikeRow, y: number, fonts: FontSet): readonly Shape[] {
  const width = nameWidth;
  const name = block(alike.name, { x: room.left, y, width, size: nameSize }, fonts);
  const each = alike.rows.length > 1 ? 'mỗi đơn vị ' : '';
  const late = lateCount(alike.row);
  const words = late === '' ? '' : `${each}${late}`;
  const look = { x: room.left, y: name.bottom, width, size: lateSize, color: colors.late, bold: true };
  return [...name.shapes, ...block(words, look, fonts).shapes];
}

function markShapes(entries: readonly PlacedEntry[], tracks: number, top: number): readonly Shape[] {
  return entries.flatMap((placed) => {
    const { drawn, track } = placed;
    const isLine = drawn?.type === 'line';
    const y = isLine
      ? top + tracks * trackHeight + (track + 0.5) * lineHeight
      : top + (track + 0.5) * trackHeight;
    return entryShapes(placed, y, at);
  });
}

/** From the years at the top; the day of the data from where the strips start. */
function gridShapes(
  { axis, load, shown }: YearParts,
  { top, start, bottom }: { readonly top: number; readonly start: number; readonly bottom: number },
): readonly Shape[] {
  const area = (from: number, to: number, fill: string): Shape => ({
    ...{ type: 'box', x: at(from), y: top, width: at(to) - at(from), height: bottom - top, fill },
  });
  const upright = (share: number, color: string, width: number, y1 = top): Shape => ({
    ...{ type: 'line', x1: at(share), y1, x2: at(share), y2: bottom, color, width },
  });
  const soon = soonSpan(axis, shown.list.asOf);
  const years = new Set(yearsOf(axis).map(([first]) => first?.from));
  return [
    ...axis.months.filter(({ isBeyond }) => isBeyond).map(({ from, to }) => area(from, to, colors.beyond)),
    ...(soon ? [area(soon.from, soon.to, colors.soon)] : []),
    ...load.columns.map(({ from }) =>
      years.has(from) ? upright(from, colors.year, 0.7) : upright(from, colors.grid, 0.5),
    ),
    upright(1, colors.year, 0.7),
    ...(soon ? [upright(soon.from, colors.today, 1.2, start)] : []),
  ];
}

function axisShapes({ axis, load }: YearParts, top: number): readonly Shape[] {
  const label = (text: string, from: number, to: number, y: number, bold: boolean): Shape => ({
    ...{ type: 'words', text, x: (at(from) + at(to)) / 2, y, size: 9, anchor: 'middle', bold },
  });
  return [
    ...yearsOf(axis).map((months) =>
      label(String(months[0]?.year), months[0]?.from ?? 0, months.at(-1)?.to ?? 0, top + 10, true),
    ),
    ...load.columns.map((column) => label(columnMark(column), column.from, column.to, top + 21.5, false)),
  ];
}

function loadShapes({ load: { columns, totals } }: YearParts, top: number): readonly Shape[] {
  const most = Math.max(1, ...totals);
  const bottom = top + loadHeight;
  const bars = columns.flatMap((column, i): readonly Shape[] => {
    const count = totals[i] ?? 0;
    const height = ((loadHeight - 13) * count) / most;
    const inset = (at(column.to) - at(column.from)) * 0.15;
    const [x, end] = [at(column.from) + inset, at(column.to) - inset];
    if (count === 0) return [];
    return [
      { type: 'box', x, y: bottom - height, width: end - x, height, fill: colors.load },
      {
        type: 'words',
        text: String(count),
        x: (x + end) / 2,
        y: bottom - height - 2.5,
        size: 8.5,
        anchor: 'middle',
      },
    ];
  });
  const words = ['Số lượt việc đến hạn', 'của tất cả các đơn vị'].map(
    (text, i): Shape => ({
      type: 'words',
      text,
      x: room.left,
      y: top + 22 + i * 11,
      size: nameSize,
      bold: i === 0,
    }),
  );
  return [
    { type: 'line', x1: room.left, y1: top, x2: room.right, y2: top, color: colors.grid },
    ...words,
    ...bars,
  ];
}

/** The marks that the pages hold, each with its words, on as many lines as they take. */
function legendShapes(
  { rows, axis, shown }: YearParts,
  top: number,
  fonts: FontSet,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const size = 8.5;
  let [x, y] = [room.left, top + 6];
  const shapes = legendOf(rows, axis, shown).flatMap(({ sample, words }): readonly Shape[] => {
    const width = 24 + fonts.regular.width(words, size) + 12;
    if (x + width > room.right) [x, y] = [room.left, y + 12];
    const place = x;
    x += width;
    return [...sampleShapes(sample, place, y), { type: 'words', text: words, x: place + 24, y: y + 3, size }];
  });
  return { shapes, bottom: y + 7 };
}

function sampleShapes(sample: Sample, x: number, y: number): readonly Shape[] {
  const lead = { isPartner: false, isLate: false };
  switch (sample) {
    case 'bar':
      return [barShape(x, x + 20, y, lead)];
    case 'ongoing':
    case 'dashed':
      return [lineShape(x, x + 20, y, sample === 'dashed')];
    case 'partner':
      return dueShapes('task', x + 10, y, { ...lead, isPartner: true });
    case 'overdue':
      return dueShapes('task', x + 10, y, { ...lead, isLate: true });
    case 'soon':
      return [
        { type: 'box', x, y: y - 5, width: 20, height: 10, fill: colors.soon },
        { type: 'line', x1: x, y1: y - 5, x2: x, y2: y + 5, color: colors.today, width: 1.2 },
      ];
    default:
      return dueShapes(sample, x + 10, y, lead);
  }
}
