/** Biểu mẫu báo cáo on paper: a unit's forms, one after the other, to be filled by hand or in Word. */
import type { Block, Cell, Doc, PageSection, Row, Table } from '../../doc/document.js';
import type { FontSet } from '../../doc/fonts.js';
import { mm, wholeTwips } from '../../doc/length.js';
import { pageGeometry, textWidth } from '../../doc/page-geometry.js';
import { styleSheet } from '../../doc/styles.js';
import {
  type FormColumn,
  type FormName,
  formColumns,
  formNames,
  formTitles,
  notApplicable,
} from '../../forms/form-columns.js';
import { type FormRow, formRows } from '../../forms/form-rows.js';
import { head, maker, planLine, sendingLine, turnLine, unitLabel } from '../../forms/form-words.js';
import type { UnitForm } from '../../forms/unit-form.js';

import { dataTable, headCell, tableStyles, textCell } from '../body/cells.js';
import { columnWidths } from '../body/column-widths.js';
import { plain } from '../inlines.js';
import {
  frame,
  paragraph,
  type SheetSetting,
  sheetRow,
  sheetSettings,
  signingHeight,
  strong,
} from './sheet-blocks.js';
import { isoDay } from './work-blocks.js';

/** Room to write in, in points (our choice). */
const rowHeight = 22;

/** In millimetres: narrower than a document's, so that the signatures stand under a usual table (our choice). */
const margins = { top: 15, bottom: 15, left: 20, right: 15 } as const;

export function formSheet(form: UnitForm, fonts: FontSet): Doc {
  const { plan, turn, unit } = form;
  const styles = styleSheet(sheetSettings);
  const geometry = pageGeometry('landscape', margins);
  const setting = { styles, fonts, width: textWidth(geometry) };
  const columns = formColumns(turn.year, plan.period);
  const rows = formRows(form);
  const names = Object.keys(formNames) as FormName[];
  return {
    id: 'bieu-mau',
    title: `Biểu mẫu báo cáo ${turn.name} - ${unit.name} (${plan.document})`,
    issuer: plan.office,
    date: isoDay(turn.due ?? plan.period.start),
    styles,
    fontFamily: 'Times New Roman',
    sections: names.map(
      (name): PageSection => ({
        geometry,
        blocks: [
          ...headBlocks(name, form, setting),
          table(columns[name], rows[name], setting),
          signatures(setting),
        ],
      }),
    ),
  };
}

function headBlocks(name: FormName, form: UnitForm, { width }: SheetSetting): readonly Block[] {
  const left = wholeTwips(width * 0.45);
  const right = { align: 'right' } as const;
  const unit: Cell = { blocks: [strong(paragraph('tableCell', `${unitLabel} ${form.unit.name}`))] };
  const turn: Cell = {
    blocks: [
      strong(paragraph('tableCell', formNames[name], right)),
      paragraph('tableCell', turnLine(form), right),
    ],
  };
  const sending = sendingLine(form);
  return [
    frame([left, width - left], [{ cells: [unit, turn] }], 'letterhead'),
    paragraph('typeName', formTitles[name], { spaceBefore: 12 }),
    paragraph('sourceNote', planLine(form)),
    ...(sending === '' ? [] : [paragraph('sourceNote', sending)]),
  ];
}

function table(
  columns: readonly FormColumn[],
  rows: readonly FormRow[],
  { styles, fonts, width }: SheetSetting,
): Table {
  const { head: style } = tableStyles(columns.length);
  const { cell: markStyle } = tableStyles(columns.length);
  const all: readonly Row[] = [
    { cells: columns.map(({ title }) => headCell([plain(title)], style)) },
    { cells: columns.map(({ mark }) => textCell([{ ...plain(mark), italic: true }], markStyle, 'center')) },
    ...rows.map((row, i) => bodyRow(row, i + 1, columns)),
  ];
  const widths = columnWidths(
    columns.map((column) => mm(column.width)),
    all,
    width,
    { styles, fonts },
  );
  return dataTable(widths, 2, all, 6);
}

function bodyRow({ cells }: FormRow, order: number, columns: readonly FormColumn[]): Row {
  const values = columns.map(({ key }) => (key === 'order' ? order : cells[key]));
  const aligned = columns.map(
    (column, i): FormColumn => (values[i] === notApplicable ? { ...column, align: 'center' } : column),
  );
  const words = values.map((value) => (value === undefined ? [] : [[plain(String(value))]]));
  return { ...sheetRow(aligned, words), height: rowHeight };
}

function signatures({ width }: SheetSetting): Table {
  const half = wholeTwips(width / 2);
  const place = ({ title, hint }: typeof maker | typeof head): Cell => ({
    blocks: [paragraph('signatureTitle', title), paragraph('sourceNote', hint)],
  });
  const day: Cell = { blocks: [paragraph('sourceNote', '………, ngày …… tháng …… năm ………')] };
  const rows = [
    { cells: [{ blocks: [] }, day], keepWithNext: true },
    { cells: [place(maker), place(head)], height: signingHeight - 20 },
  ];
  return { ...frame([half, width - half], rows, 'signature'), spaceBefore: 12 };
}
