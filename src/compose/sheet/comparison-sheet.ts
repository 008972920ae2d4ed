import type { Comparison } from '../../diff/comparison.js';
import { summaryLines } from '../../diff/summary-words.js';
import type { Block, Cell, Doc, Inline, Paragraph, Row, Table } from '../../doc/document.js';
import type { FontSet } from '../../doc/fonts.js';
import { mm, wholeTwips } from '../../doc/length.js';
import { pageGeometry, textWidth } from '../../doc/page-geometry.js';
import { styleSheet } from '../../doc/styles.js';
import type { Dossier } from '../../model/dossier.js';
import { twoDigits } from '../../model/two-digits.js';
import { type CellAlign, dataTable, headCell, textCell } from '../body/cells.js';
import { columnWidths } from '../body/column-widths.js';
import { fileDate } from '../compose-dossier.js';
import { plain } from '../inlines.js';
import { ruleShare, styledWidth } from '../titles.js';
import { countedKinds } from './change-words.js';
import { type ChangeLine, type ComparisonLine, comparisonLines } from './comparison-lines.js';
import { planWords, type SideWords } from './plan-words.js';
import { frame, organBlocks, paragraph, type SheetSetting, sheetSettings } from './sheet-blocks.js';

/** Two plans compared, with what both are. */
export type ComparedPlans = Comparison & {
  readonly dossiers: { readonly old: Dossier; readonly new: Dossier };
};

interface Column {
  readonly title: string;
  /** Share of the width; millimetres of a landscape page's 247 (practice). */
  readonly width: number;
  readonly align: CellAlign;
}

function columnsFor(old: string, next: string): readonly Column[] {
  return [
    { title: 'TT', width: 10, align: 'center' },
    { title: old, width: 75, align: 'left' },
    { title: next, width: 75, align: 'left' },
    { title: 'Nội dung thay đổi', width: 42, align: 'left' },
    { title: 'Lý do, thuyết minh', width: 45, align: 'left' },
  ];
}

/**
 * Bảng so sánh, thuyết minh (practice): what a leader must know first, then every change in the order of the newer plan, dropped
 * words struck and new ones bold, room for the reasons beside. Made without a template.
 */
export function comparisonSheet(compared: ComparedPlans, fonts: FontSet): Doc {
  const styles = styleSheet(sheetSettings);
  const geometry = pageGeometry('landscape');
  const setting: SheetSetting = { styles, fonts, width: textWidth(geometry) };
  const { office, documents } = compared.dossiers.new;
  const [document] = documents;
  const words = planWords(compared);
  const lines = comparisonLines(compared);
  return {
    id: 'bang-so-sanh',
    title: `Bảng so sánh, thuyết minh ${words.new.full} với ${words.old.full}`,
    issuer: office.name,
    date: document ? fileDate(document, compared.dossiers.new) : `${compared.new.period.slice(0, 4)}-01-01`,
    styles,
    fontFamily: 'Times New Roman',
    sections: [
      {
        geometry,
        blocks: [
          ...letterhead(compared.dossiers.new, setting),
          ...title(words, setting),
          ...summary(compared, lines),
          table(words, lines, setting),
          ...closing(compared),
        ],
      },
    ],
  };
}

/** The unit that drafts and submits the plan, where the dossier says one. */
function letterhead({ documents }: Dossier, setting: SheetSetting): readonly Block[] {
  const submitting = documents.find(({ issuer }) => issuer.unit !== undefined);
  if (!submitting) return [];
  const left = wholeTwips(setting.width * 0.45);
  const organ: Cell = { blocks: organBlocks(submitting.issuer.letterhead, setting) };
  return [frame([left, setting.width - left], [organ, { blocks: [paragraph('issuer', '')] }], 'letterhead')];
}

function title({ old, new: next }: Sides, setting: SheetSetting): readonly Block[] {
  const last = `với ${old.full}`;
  const inlines: readonly Inline[] = [plain(next.full), { type: 'break' }, plain(last)];
  const { subject } = setting.styles;
  const length = Math.min(styledWidth(last, subject, setting), setting.width) * ruleShare;
  return [
    paragraph('typeName', 'BẢNG SO SÁNH, THUYẾT MINH', { spaceBefore: 12 }),
    { type: 'paragraph', style: 'subject', inlines },
    { type: 'rule', length, keepWithNext: true },
  ];
}

interface Sides {
  readonly old: SideWords;
  readonly new: SideWords;
}

/** Half a page for the leader: the name of each thing in bold, then its numbers. */
function summary({ summary: counts }: ComparedPlans, lines: readonly ComparisonLine[]): readonly Block[] {
  const told = summaryLines(counts).map(({ name, text }) => [name.vi, text.vi] as const);
  return [...told, ...handedOver(lines)].map(([name, text]) => ({
    ...paragraph('body', '', { indentFirst: 0 }),
    inlines: [{ ...plain(`${name}: `), bold: true }, plain(`${text}.`)],
  }));
}

/** Which rows of the table tell of another lead. */
function handedOver(lines: readonly ComparisonLine[]): readonly (readonly [name: string, text: string])[] {
  const changed = lines.filter(isChange).flatMap(({ told }, i) => {
    const isHanded = told.some(({ kind }) => kind === 'lead-changed' || kind === 'lead-partner-swapped');
    return isHanded ? [String(i + 1)] : [];
  });
  const orders = changed.join(', ');
  return changed.length === 0
    ? []
    : [['Thay đổi cơ quan chủ trì', `${twoDigits(changed.length)} nhiệm vụ (số thứ tự ${orders})`]];
}

function isChange(line: ComparisonLine): line is ChangeLine {
  return line.type === 'change';
}

function table(
  { old, new: next }: Sides,
  lines: readonly ComparisonLine[],
  { styles, fonts, width }: SheetSetting,
): Table {
  const columns = columnsFor(old.short, next.short);
  const head: Row = { cells: columns.map((column) => headCell([plain(column.title)], 'tableHead')) };
  const over = (words: Inline): Cell => ({ ...textCell([words], 'tableCell'), columnSpan: columns.length });
  let order = 0;
  const body = lines.map((line): Row => {
    if (line.type === 'heading')
      return { cells: [over({ ...plain(line.text), bold: true })], keepWithNext: true };
    order += 1;
    return { cells: cellsOf(line, order, columns), ...(line.isPart ? { keepWithNext: true } : {}) };
  });
  const rows = [
    head,
    ...(body.length === 0 ? [{ cells: [over(plain('Không có nội dung thay đổi.'))] }] : body),
  ];
  const weights = columns.map((column) => mm(column.width));
  return dataTable(columnWidths(weights, rows, width, { styles, fonts }), 1, rows, 6);
}

function cellsOf(line: ChangeLine, order: number, columns: readonly Column[]): readonly Cell[] {
  const words = (texts: readonly string[]) => texts.map((text) => [plain(text)]);
  const cells = [
    words([String(order)]),
    line.old,
    line.new,
    words(line.changes),
    words(line.reason === '' ? [] : [line.reason]),
  ];
  return cells.map((paragraphs, i) => paragraphsCell(paragraphs, columns[i]?.align));
}

function paragraphsCell(paragraphs: readonly (readonly Inline[])[], align: CellAlign | undefined): Cell {
  const shown = paragraphs.length === 0 ? [[]] : paragraphs;
  return { blocks: shown.flatMap((inlines) => textCell(inlines, 'tableCell', align).blocks) };
}

/** What a new year or another place brings by itself. */
function closing({ changes }: ComparedPlans): readonly Paragraph[] {
  const expected = changes.filter(({ level }) => level === 'expected');
  if (expected.length === 0) return [];
  const words = `Các thay đổi đương nhiên không liệt kê trong bảng: ${countedKinds(expected)}.`;
  return [paragraph('body', words, { indentFirst: 0 })];
}
