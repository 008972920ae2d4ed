/** What a form says of itself on a hidden sheet, so that it comes home whatever was done to the sheets that people see. */
import { parseDay, shortDay } from '../model/day.js';
import { cellIn, type ReadSheet } from '../workbook/read-sheets.js';
import type { Cell, Row, Sheet } from '../workbook/workbook.js';
import { type FormName, formNames } from './form-columns.js';
import { type FormRow, formRows } from './form-rows.js';
import type { UnitForm } from './unit-form.js';

/** As handed out. */
export interface FormIdentity {
  readonly plan: string;
  readonly revision: number;
  readonly report: string;
  readonly unit: string;
  readonly unitName: string;
  readonly from?: string;
  readonly to?: string;
  readonly rows: readonly GivenRow[];
}

/** A row as handed out: what the unit is not to change. */
export interface GivenRow {
  readonly form: FormName;
  readonly id: string;
  /** By column. */
  readonly cells: Readonly<Record<string, string>>;
}

export const identitySheet = 'kehoach';

/** Columns whose given words tell whether a row was changed. */
const givenKeys: Readonly<Record<FormName, readonly string[]>> = {
  indicators: ['name', 'unit', 'previous', 'target'],
  tasks: ['name', 'timing'],
  funding: ['text', 'source', 'planned'],
};

export function identityOf(form: UnitForm): Sheet {
  const { plan, turn, unit } = form;
  const rows = formRows(form);
  const facts: readonly (readonly [string, string])[] = [
    ['plan', plan.id],
    ['revision', String(plan.revision)],
    ['report', turn.report.id],
    ['unit', unit.id],
    ['unitName', unit.name],
    ...(turn.from ? [['from', shortDay(turn.from)] as const] : []),
    ...(turn.to ? [['to', shortDay(turn.to)] as const] : []),
  ];
  const given = (['indicators', 'tasks', 'funding'] as const).flatMap((name) =>
    (rows[name] as readonly FormRow[])
      .filter(({ cells }) => Object.keys(cells).length > 0)
      .map(({ id, cells }) => [name, id, ...givenKeys[name].map((key) => String(cells[key] ?? ''))]),
  );
  return {
    name: identitySheet,
    columns: Array.from({ length: 6 }, () => ({ width: 20 })),
    rows: [...facts, ...given].map((texts): Row => ({ cells: texts.map((value): Cell => ({ value })) })),
    orientation: 'portrait',
    hidden: true,
    locked: true,
  };
}

/** Undefined where the sheet is not one of ours any more. */
export function readIdentity(sheet: ReadSheet): FormIdentity | undefined {
  const facts = new Map<string, string>();
  const rows: GivenRow[] = [];
  for (const row of sheet.rows) {
    const text = (column: number) => String(cellIn(row, column)?.value ?? '');
    const form = (Object.keys(formNames) as FormName[]).find((name) => name === text(1));
    if (form) {
      const cells = givenKeys[form].map((key, i) => [key, text(i + 3)] as const);
      rows.push({ form, id: text(2), cells: Object.fromEntries(cells) });
    } else facts.set(text(1), text(2));
  }
  const [plan, report, unit] = [facts.get('plan'), facts.get('report'), facts.get('unit')];
  if (plan === undefined || report === undefined || unit === undefined) return undefined;
  const day = (key: 'from' | 'to') => {
    const text = facts.get(key) ?? '';
    return parseDay(text) ? { [key]: text } : {};
  };
  return {
    ...{ plan, report, unit, rows },
    revision: Number(facts.get('revision') ?? 0),
    unitName: facts.get('unitName') ?? unit,
    ...day('from'),
    ...day('to'),
  };
}
