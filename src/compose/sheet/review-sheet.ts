import type { Block, Doc, Inline, PageSection, Table } from '../../doc/document.js';
import type { FontSet } from '../../doc/fonts.js';
import { wholeTwips } from '../../doc/length.js';
import { pageGeometry, textWidth } from '../../doc/page-geometry.js';
import { styleSheet } from '../../doc/styles.js';
import type { Letterhead } from '../../model/generated/schema-types.js';
import { blank, dayRoom } from '../blanks.js';
import { plain } from '../inlines.js';
import { nationBlocks } from '../national-header.js';
import {
  frame,
  organBlocks,
  paragraph,
  type SheetColumn,
  type SheetSetting,
  sheetRow,
  sheetSettings,
  sheetTable,
  signaturePlace,
  signingHeight,
  strong,
  wideRow,
} from './sheet-blocks.js';

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
const columns: readonly SheetColumn[] = [
  { title: 'TT', width: 11, align: 'center' },
  { title: 'Mức', width: 22, align: 'center' },
  { title: 'Vị trí', width: 38, align: 'left' },
  { title: 'Nội dung hiện tại', width: 60, align: 'left' },
  { title: 'Vấn đề', width: 60, align: 'left' },
  { title: 'Đề xuất sửa', width: 56, align: 'left' },
];

/** A landscape document with one section a plan. */
export function reviewSheet({ issuer, date, plans }: ReviewSheet, fonts: FontSet): Doc {
  const styles = styleSheet(sheetSettings);
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
  return frame([left, width - left], [{ cells: [{ blocks: organ }, { blocks: nation }] }], 'letterhead');
}

function findingsTable(rows: readonly ReviewRow[], setting: SheetSetting): Table {
  const none = wideRow(columns, plain('Không có nội dung cần xem lại.'));
  const body = rows.map((row, i) =>
    sheetRow(
      columns,
      cellsOf(row, i + 1).map((inlines) => [inlines]),
    ),
  );
  return sheetTable(columns, body.length === 0 ? [none] : body, setting);
}

function cellsOf(
  { level, place, words, problem, cure }: ReviewRow,
  order: number,
): readonly (readonly Inline[])[] {
  const current = words.map(
    ({ text, marked }): Inline => ({ ...plain(text), ...(marked ? { bold: true } : {}) }),
  );
  return [[plain(String(order))], [plain(level)], [plain(place)], current, [plain(problem)], [plain(cure)]];
}

/** Who looked and who wrote. */
function signatures({ width }: SheetSetting): Table {
  const half = wholeTwips(width / 2);
  const cells = [signaturePlace('NGƯỜI RÀ SOÁT'), signaturePlace('NGƯỜI SOẠN THẢO')];
  return {
    ...frame([half, width - half], [{ cells, height: signingHeight }], 'signature'),
    spaceBefore: 12,
  };
}
