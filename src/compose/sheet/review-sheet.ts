import type { Block, Cell, Doc, Inline, PageSection, Row, Table } from '../../doc/document.js';
import type { FontSet } from '../../doc/fonts.js';
import { mm, wholeTwips } from '../../doc/length.js';
import { pageGeometry, textWidth } from '../../doc/page-geometry.js';
import { styleSheet } from '../../doc/styles.js';
import type { Letterhead } from '../../model/generated/schema-types.js';
import { blank, dayRoom } from '../blanks.js';
import { type CellAlign, dataTable, headCell, textCell } from '../body/cells.js';
import { columnWidths } from '../body/column-widths.js';
import { plain } from '../inlines.js';
import { nationBlocks } from '../national-header.js';
import { frame, organBlocks, paragraph, type SheetSetting, sheetSettings, strong } from './sheet-blocks.js';

/** Phiếu rà soát: the findings of plans on paper, to be written on and signed. Made without a template: nothing in it is an author's. */
export interface ReviewSheet {
  /** The first plan's office, for the file's properties. */
  readonly issuer: string;
  /** The first plan's date, ISO. */
  readonly date: string;
  readonly plans: readonly ReviewedPlan[];
}

export interface ReviewedPlan {
  /** None when the office file could not be read. */
  readonly letterhead?: Letterhead;
  readonly place?: string;
  /** The plan's name; its file's where it could not be read. */
  readonly title: string;
  /** What was looked at, and of which day. */
  readonly data: string;
  readonly verdict: string;
  readonly rows: readonly ReviewRow[];
}

export interface ReviewRow {
  readonly level: string;
  readonly place: string;
  /** The words as they stand; what the finding is about is set in bold. */
  readonly words: readonly { readonly text: string; readonly marked?: boolean }[];
  readonly problem: string;
  readonly cure: string;
}

/** Columns with their widths in millimetres of a landscape page's 247 (our choice). */
const columns: readonly { readonly title: string; readonly width: number; readonly align: CellAlign }[] = [
  { title: 'TT', width: 11, align: 'center' },
  { title: 'Mức', width: 22, align: 'center' },
  { title: 'Vị trí', width: 38, align: 'left' },
  { title: 'Nội dung hiện tại', width: 60, align: 'left' },
  { title: 'Vấn đề', width: 60, align: 'left' },
  { title: 'Đề xuất sửa', width: 56, align: 'left' },
];

/** Room for a signature, in points; the sheet carries no seal (our choice). */
const signatureRoom = 60;

const settings = { ...sheetSettings, signatureRoom } as const;

/** A landscape document with one section a plan. */
export function reviewSheet({ issuer, date, plans }: ReviewSheet, fonts: FontSet): Doc {
  const styles = styleSheet(settings);
  const geometry = pageGeometry('landscape');
  const setting = { styles, fonts, width: textWidth(geometry) };
  return {
    id: 'phieu-ra-soat',
    title: `Phiếu rà soát ${plans.map(({ title }) => title).join('; ')}`,
    issuer,
    date,
    styles,
    fontFamily: 'Times New Roman',
    sections: plans.map((plan): PageSection => ({ geometry, blocks: planBlocks(plan, setting) })),
  };
}

function planBlocks(plan: ReviewedPlan, setting: SheetSetting): Block[] {
  return [
    header(plan, setting),
    paragraph('typeName', 'PHIẾU RÀ SOÁT', { spaceBefore: 12 }),
    paragraph('subject', plan.title),
    paragraph('body', plan.data, { indentFirst: 0 }),
    strong(paragraph('body', plan.verdict, { indentFirst: 0 })),
    findingsTable(plan.rows, setting),
    signatures(setting),
  ];
}

/** Organ left, nation and day right, as at the head of a document. */
function header({ letterhead, place }: ReviewedPlan, setting: SheetSetting): Table {
  const { styles, width } = setting;
  const left = wholeTwips(width * 0.45);
  const organ = letterhead ? organBlocks(letterhead, setting) : [];
  const room = blank(dayRoom, styles.placeDate.size);
  const day = `${place === undefined ? 'N' : `${place}, n`}gày${room}tháng${room}năm${room}`;
  const nation = [...nationBlocks(setting), paragraph('placeDate', day, { spaceBefore: 4 })];
  return frame([left, width - left], [{ blocks: organ }, { blocks: nation }], 'letterhead');
}

function findingsTable(rows: readonly ReviewRow[], { styles, fonts, width }: SheetSetting): Table {
  const head: Row = { cells: columns.map(({ title }) => headCell([plain(title)], 'tableHead')) };
  const none = textCell([plain('Không có nội dung cần xem lại.')], 'tableCell');
  const body: readonly Row[] =
    rows.length === 0
      ? [{ cells: [{ ...none, columnSpan: columns.length }] }]
      : rows.map((row, i) => ({ cells: cellsOf(row, i + 1) }));
  const all = [head, ...body];
  const weights = columns.map((column) => mm(column.width));
  return dataTable(columnWidths(weights, all, width, { styles, fonts }), 1, all, 6);
}

function cellsOf({ level, place, words, problem, cure }: ReviewRow, order: number): Cell[] {
  const current = words.map(
    ({ text, marked }): Inline => ({ ...plain(text), ...(marked ? { bold: true } : {}) }),
  );
  return [
    [plain(String(order))],
    [plain(level)],
    [plain(place)],
    current,
    [plain(problem)],
    [plain(cure)],
  ].map((inlines, i) => textCell(inlines, 'tableCell', columns[i]?.align));
}

/** Who looked and who wrote; names are written by hand. */
function signatures({ width }: SheetSetting): Table {
  const half = wholeTwips(width / 2);
  const place = (title: string): Cell => ({
    blocks: [
      paragraph('signatureTitle', title),
      paragraph('sourceNote', '(Ký, ghi rõ họ tên)'),
      paragraph('signatureName', ''),
    ],
  });
  const cells = [place('NGƯỜI RÀ SOÁT'), place('NGƯỜI SOẠN THẢO')];
  return { ...frame([half, width - half], cells, 'signature'), spaceBefore: 12 };
}
