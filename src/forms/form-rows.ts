/** The rows of a unit's forms: what the plan says, and what the unit has told already. */

import type {
  FundingResult,
  IndicatorResult,
  TaskResult,
  UnitResults,
} from '../model/generated/schema-types.js';
import { own } from '../model/own.js';
import { statusNames } from '../work-list/statuses.js';
import { type FundingKey, type IndicatorKey, notApplicable, type TaskKey } from './form-columns.js';
import { joinLabelled } from './labelled-lines.js';
import type { FundingRow, IndicatorRow, TaskRow, UnitForm } from './unit-form.js';

export interface FormRow<Key extends string = string> {
  /** Of the indicator or the task; empty for rows that the unit may add and for money. */
  readonly id: string;
  /** Empty cells are left out. Texts and numbers as told. */
  readonly cells: Readonly<Partial<Record<Key, string | number>>>;
}

export interface FormRows {
  readonly indicators: readonly FormRow<IndicatorKey>[];
  readonly tasks: readonly FormRow<TaskKey>[];
  readonly funding: readonly FormRow<FundingKey>[];
}

/** Labels of what shares a cell with something else. */
export const labels = {
  note: 'Ghi chú',
  document: 'Văn bản',
  person: 'Người theo dõi',
  /** A state that is none of the list. */
  status: 'Mức độ hoàn thành',
} as const;

/** Rows for what the unit adds; of indicators, where it was given none, the more (our choice). */
const spare = { indicators: 2, alone: 3, tasks: 3, funding: 5 } as const;

export function formRows(form: UnitForm, told: UnitResults = {}): FormRows {
  const indicators = [
    ...form.indicators.map((row) => indicatorCells(row, own(told.indicators, row.id))),
    ...others(told.indicators, form.indicators).map(([id, result]) =>
      indicatorCells({ ...noIndicator, id, name: result.name ?? id }, result),
    ),
  ];
  const tasks = [
    ...form.tasks.map((row) => taskCells(row, own(told.tasks, row.id))),
    ...others(told.tasks, form.tasks).map(([id, result]) =>
      taskCells({ id, name: result.name ?? id, timing: '' }, result),
    ),
  ];
  const funding = fundingCells(form.funding, told.funding ?? []);
  return {
    indicators: [...indicators, ...blanks(indicators.length === 0 ? spare.alone : spare.indicators)],
    tasks: [...tasks, ...blanks(spare.tasks)],
    funding: [...funding, ...blanks(Math.max(2, spare.funding - funding.length))],
  };
}

const noIndicator: IndicatorRow = {
  ...{ id: '', name: '', terms: '', unit: '', previous: '', target: '' },
  isRate: true,
};

/** What was told that the form does not ask. */
function others<T>(
  told: Readonly<Record<string, T>> = {},
  asked: readonly { readonly id: string }[],
): readonly (readonly [string, T])[] {
  const known = new Set(asked.map(({ id }) => id));
  return Object.entries(told).filter(([id]) => !known.has(id));
}

function indicatorCells(row: IndicatorRow, told: IndicatorResult = {}): FormRow<IndicatorKey> {
  const { cause, note, name: _, ...figures } = told;
  const share = (figure: string | number | undefined) => figure ?? (row.isRate ? '' : notApplicable);
  return filled(row.id, {
    name: indicatorName(row),
    unit: row.unit,
    target: row.target,
    ...figures,
    previous: told.previous ?? row.previous,
    numerator: share(told.numerator),
    denominator: share(told.denominator),
    remarks: joinLabelled(cause, [{ label: labels.note, text: note }]),
  });
}

/** "Tỷ lệ học sinh tiểu học biết bơi (tử số: …; mẫu số: …)". */
export function indicatorName({ name, terms }: IndicatorRow): string {
  return terms === '' ? name : `${name} (${terms})`;
}

function taskCells(row: TaskRow, told: TaskResult = {}): FormRow<TaskKey> {
  const { status, document, person, difficulty = '', proposal = '' } = told;
  return filled(row.id, {
    ...{ name: row.name, timing: row.timing, difficulty, proposal },
    status: status === undefined ? '' : statusNames[status],
    result: joinLabelled(told.result, [
      { label: labels.document, text: document },
      { label: labels.person, text: person },
    ]),
  });
}

/** Each planned line once, with what was told of it; then the others. */
function fundingCells(
  asked: readonly FundingRow[],
  told: readonly FundingResult[],
): readonly FormRow<FundingKey>[] {
  const rest = [...told];
  const planned = asked.map((row): FundingResult | FundingRow => {
    const at = rest.findIndex(({ text, source = '' }) => text === row.text && source === row.source);
    return at < 0 ? row : (rest.splice(at, 1)[0] ?? row);
  });
  return [...planned, ...rest].map((row) => filled('', { ...row }));
}

function filled<Key extends string>(id: string, cells: Partial<Record<Key, string | number>>): FormRow<Key> {
  const kept = Object.entries(cells).filter(([, value]) => value !== '' && value !== undefined);
  return { id, cells: Object.fromEntries(kept) as FormRow<Key>['cells'] };
}

function blanks(count: number): readonly FormRow<never>[] {
  return Array.from({ length: count }, () => ({ id: '', cells: {} }));
}
