/** A form that a unit filled, as single values with the cells they stand in. Nothing typed is lost: what cannot be read is kept as text and told. */
import { parseDay, shortDay } from '../model/day.js';
import type { Finding } from '../model/finding.js';
import { levelled } from '../model/vietnamese.js';
import type { Entry, SentFile, Spot } from '../results/entries.js';
import type { WorkList } from '../work-list/work.js';
import type { ReadWorkbook } from '../workbook/read-sheets.js';
import { cellFinding } from '../workbook/workbook-findings.js';
import { type FormName, formColumns, formNames } from './form-columns.js';
import { missingColumn, missingHead, missingSheet, noDay, notAForm, otherUnit } from './form-findings.js';
import { dateCellIn, formSheetIn, gridOf, unitNameIn } from './form-grid.js';
import { type FormIdentity, identitySheet, readIdentity } from './form-identity.js';
import { unitLabel } from './form-words.js';
import { type ReadRows, readFunding, readIndicators, readTasks } from './read-rows.js';

export interface ReadForm {
  readonly sent?: SentFile;
  readonly findings: readonly Finding[];
}

export function readForm(workbook: ReadWorkbook, list: WorkList): ReadForm {
  const { file } = workbook;
  const hidden = workbook.sheets.find(({ name }) => name === identitySheet);
  const identity = hidden && readIdentity(hidden);
  if (!identity) return { findings: [notAForm(file)] };
  const unit = namedUnit(workbook, identity, list);
  const read = (Object.keys(formNames) as FormName[]).map((name) => readOne(name, workbook, identity, list));
  const date = readDate(workbook);
  const entries = [...(date.value ?? []), ...read.flatMap((each) => each.entries)];
  const whole: Spot = { file, at: { file: 'whole' } };
  return {
    sent: {
      file,
      plan: identity.plan,
      report: identity.report,
      spots: { plan: whole, report: whole },
      units: [{ id: unit.id, spot: whole }],
      entries: [
        ...(['from', 'to'] as const).flatMap((key): Entry[] => {
          const value = identity[key];
          return value === undefined ? [] : [{ unit: '', path: [key], value, spot: whole }];
        }),
        ...entries.map((entry) => ({ ...entry, unit: unit.id })),
      ],
    },
    findings: [...unit.findings, ...date.findings, ...read.flatMap((each) => each.findings)],
  };
}

/** The unit that the form was made for; another written over it is told. */
function namedUnit(
  workbook: ReadWorkbook,
  { unit, unitName }: FormIdentity,
  { units }: WorkList,
): { readonly id: string; readonly findings: readonly Finding[] } {
  for (const name of Object.keys(formNames) as FormName[]) {
    const sheet = formSheetIn(workbook, name);
    const cell = sheet && unitNameIn(sheet);
    if (!sheet || cell?.type !== 'text') continue;
    const typed = cell.value.slice(unitLabel.length).trim();
    if (levelled(typed) === levelled(unitName)) continue;
    const place = { file: workbook.file, sheet: sheet.name, row: cell.row, column: cell.column };
    const meant = units.find((each) =>
      [each.name, each.short].some((one) => levelled(one) === levelled(typed)),
    );
    return { id: unit, findings: [otherUnit(place, typed, unitName, meant)] };
  }
  return { id: unit, findings: [] };
}

function readOne(
  name: FormName,
  workbook: ReadWorkbook,
  identity: FormIdentity,
  { plan: { period } }: WorkList,
): ReadRows {
  const given = identity.rows.filter(({ form }) => form === name);
  const sheet = formSheetIn(workbook, name);
  if (!sheet) return { entries: [], findings: [missingSheet(workbook.file, formNames[name])] };
  const columns = formColumns(period.start.year, period)[name];
  const grid = gridOf(sheet, columns);
  if (!grid) return { entries: [], findings: [missingHead(workbook.file, sheet.name)] };
  const reading = { file: workbook.file, grid, given };
  const { entries, findings } = { indicators: readIndicators, tasks: readTasks, funding: readFunding }[name](
    reading,
  );
  const missing = grid.missing.map(({ title }) => missingColumn(workbook.file, sheet.name, title));
  return { entries, findings: [...missing, ...findings] };
}

function readDate(workbook: ReadWorkbook): {
  readonly value?: readonly Entry[];
  readonly findings: readonly Finding[];
} {
  const found = dateCellIn(workbook);
  if (!found) return { findings: [] };
  const { sheet, cell } = found;
  const place = { file: workbook.file, sheet: sheet.name, row: cell.row, column: cell.column };
  const typed = cell.type === 'day' ? shortDay(cell.value) : String(cell.value).trim();
  if (!parseDay(typed)) return { findings: [noDay(place, typed)] };
  const { file, at, where } = cellFinding(place, { code: '', severity: 'info', message: { vi: '', en: '' } });
  const spot: Spot = { file, at, ...(where === undefined ? {} : { where }) };
  return { value: [{ unit: '', path: ['date'], value: typed, spot }], findings: [] };
}
