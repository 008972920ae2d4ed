import type { Comparison } from '../../diff/comparison.js';
import { summaryLines } from '../../diff/summary-words.js';
import type { Block, Cell, Doc, Inline, Paragraph, Row, Table } from '../../doc/document.js';
import type { FontSet } from '../../doc/fonts.js';
import { wholeTwips } from '../../doc/length.js';
import { pageGeometry, textWidth } from '../../doc/page-geometry.js';
import { styleSheet } from '../../doc/styles.js';
import type { Dossier } from '../../model/dossier.js';
import { twoDigits } from '../../model/two-digits.js';
import { fileDate } from '../compose-dossier.js';
import { plain } from '../inlines.js';
import { ruleShare, styledWidth } from '../titles.js';
import { countedKinds } from './change-words.js';
import { type ChangeLine, type ComparisonLine, comparisonLines } from './comparison-lines.js';
import { planWords, type SideWords } from './plan-words.js';
import {
  frame,
  groupRow,
  organBlocks,
  paragraph,
  type SheetColumn,
  type SheetSetting,
  sheetRow,
  sheetSettings,
  sheetTable,
  wideRow,
} from './sheet-blocks.js';

/** Two plans compared, with what both are. */
export type ComparedPlans = Comparison & {
  readonly dossiers: { readonly old: Dossier; readonly new: Dossier };
};

function columnsFor(old: string, next: string): readonly SheetColumn[] {
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
  return [frame([left, setting.width - left], [{ cells: [organ, { blocks: [] }] }], 'letterhead')];
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

function table({ old, new: next }: Sides, lines: readonly ComparisonLine[], setting: SheetSetting): Table {
  const columns = columnsFor(old.short, next.short);
  let order = 0;
  const body = lines.map((line): Row => {
    if (line.type === 'heading') return groupRow(columns, line.text);
    order += 1;
    const row = sheetRow(columns, cellsOf(line, order));
    return line.isPart ? { ...row, keepWithNext: true } : row;
  });
  const none = wideRow(columns, plain('Không có nội dung thay đổi.'));
  return sheetTable(columns, body.length === 0 ? [none] : body, setting);
}

function cellsOf(line: ChangeLine, order: number): readonly (readonly (readonly Inline[])[])[] {
  const words = (texts: readonly string[]) => texts.map((text) => [plain(text)]);
  return [
    words([String(order)]),
    line.old,
    line.new,
    words(line.changes),
    words(line.reason === '' ? [] : [line.reason]),
  ];
}

/** What a new year or another place brings by itself. */
function closing({ changes }: ComparedPlans): readonly Paragraph[] {
  const expected = changes.filter(({ level }) => level === 'expected');
  if (expected.length === 0) return [];
  const words = `Các thay đổi đương nhiên không liệt kê trong bảng: ${countedKinds(expected)}.`;
  return [paragraph('body', words, { indentFirst: 0 })];
}
