/** A unit's forms as a workbook: one sheet for each form, cells to fill in yellow, all others locked. */
import type { UnitResults } from '../model/generated/schema-types.js';
import { statusNames } from '../work-list/statuses.js';
import type { Cell, ChoiceList, Look, Row, Sheet, Workbook } from '../workbook/workbook.js';
import {
  assessments,
  type FormColumn,
  type FormName,
  formColumns,
  formNames,
  formTitles,
  notApplicable,
} from './form-columns.js';
import { identityOf } from './form-identity.js';
import { type FormRow, formRows } from './form-rows.js';
import {
  dateLabel,
  fillingHints,
  head,
  idMark,
  maker,
  planLine,
  sendingLine,
  turnLine,
  unitLabel,
} from './form-words.js';
import type { UnitForm } from './unit-form.js';

/** Light yellow: to be filled. */
const openFill = 'FFF9DB';
const headFill = 'E8EEF7';

export function formWorkbook(form: UnitForm, told?: UnitResults): Workbook {
  const columns = formColumns(form.turn.year, form.plan.period);
  const rows = formRows(form, told);
  const names = Object.keys(formNames) as FormName[];
  const sheets = names.map((name, i) =>
    formSheet(name, columns[name], rows[name], { form, ...(i === 0 ? { dated: told?.date ?? '' } : {}) }),
  );
  return {
    title: `Biểu mẫu báo cáo ${form.turn.name} - ${form.unit.name}`,
    company: form.plan.office,
    asOf: form.turn.due ?? form.plan.period.start,
    sheets: [...sheets, identityOf(form)],
  };
}

interface Making {
  readonly form: UnitForm;
  /** The day it reports, asked on its first sheet. */
  readonly dated?: string;
}

function formSheet(
  name: FormName,
  columns: readonly FormColumn[],
  rows: readonly FormRow[],
  { form, dated }: Making,
): Sheet {
  const width = columns.length;
  const half = Math.floor(width / 2);
  const hint = fillingHints[name];
  const top: readonly Row[] = [
    beside(
      [`${unitLabel} ${form.unit.name}`, { bold: true }],
      [formNames[name], { bold: true, align: 'right' }],
      width,
      3,
    ),
    line(turnLine(form), width, { align: 'right', italic: true }, 18),
    line(formTitles[name], width, { align: 'center', bold: true, size: 14 }, 24),
    line(planLine(form), width, { align: 'center', italic: true }, 18),
    line(`${sendingLine(form)} ${hint}`.trim(), width, { italic: true, size: 11, vertical: 'top' }, 32),
    { cells: [...columns.map((column) => text(column.title, headLook)), text('Mã', headLook)], height: 48 },
    { cells: [...columns.map(({ mark }) => text(mark, markLook)), text(idMark, markLook)] },
  ];
  const body = rows.map((row, i) => bodyRow(row, i + 1, columns));
  const first = top.length + 1;
  const last = top.length + body.length;
  return {
    name: formNames[name],
    columns: [...columns.map((column) => ({ width: column.width * 0.52 })), { width: 100, hidden: true }],
    rows: [...top, ...body, { cells: [] }, ...foot(width, half, dated)],
    orientation: 'landscape',
    frozen: { rows: top.length, columns: 2 },
    repeated: { from: top.length - 1, to: top.length },
    lists: lists(columns, first, last),
    locked: true,
  };
}

const headLook: Look = { bold: true, align: 'center', border: true, fill: headFill, size: 11 };
const markLook: Look = { italic: true, align: 'center', border: true, size: 10 };

function text(value: string, look: Look): Cell {
  return { value, look };
}

function line(value: string, columns: number, look: Look, height: number): Row {
  return { cells: [{ value, columns, look }], height };
}

type Side = readonly [value: string, look: Look];

/** Left and right of one row; `right` columns belong to the right side. */
function beside([left, leftLook]: Side, [value, look]: Side, width: number, right: number): Row {
  const gap = Array.from({ length: width - right - 1 }, () => undefined);
  return {
    cells: [{ value: left, columns: width - right, look: leftLook }, ...gap, { value, columns: right, look }],
    height: 18,
  };
}

function bodyRow({ id, cells }: FormRow, order: number, columns: readonly FormColumn[]): Row {
  const isSpare = Object.keys(cells).length === 0;
  return {
    cells: [
      ...columns.map(({ key, align, open }): Cell => {
        const value = key === 'order' ? order : cells[key];
        const isOpen = (open || (isSpare && key !== 'order')) && value !== notApplicable;
        const look: Look = { align: value === notApplicable ? 'center' : align, border: true, size: 11 };
        return {
          ...(value === undefined ? {} : { value }),
          look: isOpen ? { ...look, fill: openFill } : look,
          ...(isOpen ? { open: true } : {}),
        };
      }),
      { value: id },
    ],
  };
}

function foot(width: number, half: number, dated: string | undefined): readonly Row[] {
  const right = width - half;
  const gap = (length: number) => Array.from({ length }, () => undefined);
  const pair = (left: string, value: string, look: Look): Row => ({
    cells: [{ value: left, columns: half, look }, ...gap(half - 1), { value, columns: right, look }],
    height: 18,
  });
  const date: readonly Row[] =
    dated === undefined
      ? []
      : [
          {
            cells: [
              ...gap(half),
              { value: dateLabel, columns: right - 2, look: { align: 'right', italic: true } },
              ...gap(right - 3),
              {
                value: dated,
                columns: 2,
                look: { align: 'center', border: true, fill: openFill },
                open: true,
              },
            ],
            height: 20,
          },
        ];
  return [
    ...date,
    pair(maker.title, head.title, { align: 'center', bold: true }),
    pair(maker.hint, head.hint, { align: 'center', italic: true }),
  ];
}

/** States and judgements are chosen, so that they come back as they are asked. */
function lists(columns: readonly FormColumn[], top: number, bottom: number): readonly ChoiceList[] {
  const choices: Readonly<Record<string, readonly string[]>> = {
    status: Object.values(statusNames),
    assessment: assessments,
  };
  return columns.flatMap(({ key, title }, i) => {
    const values = choices[key];
    if (!values) return [];
    const area = { top, bottom, left: i + 1, right: i + 1 };
    return [{ area, values, refusal: { title, text: `Chọn trong danh sách: ${values.join('; ')}.` } }];
  });
}
