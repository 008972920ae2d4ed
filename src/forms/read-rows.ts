/** The rows of the three forms as single values. A row is known by its hidden id, else by its words. */
import type { Finding } from '../model/finding.js';
import { slug } from '../model/slug.js';
import { levelled } from '../model/vietnamese.js';
import { type Entry, fundingKeys, type Spot } from '../results/entries.js';
import { sentFigure } from '../results/sent-figure.js';
import { statusNames, type WorkStatus, workStatuses } from '../work-list/statuses.js';
import type { ReadCell } from '../workbook/read-sheets.js';
import { type CellPlace, cellFinding } from '../workbook/workbook-findings.js';
import { assessments, notApplicable } from './form-columns.js';
import { changedRow, missingRow, otherShare, unknownAssessment, unknownStatus } from './form-findings.js';
import type { FormGrid, GridRow } from './form-grid.js';
import type { GivenRow } from './form-identity.js';
import { labels } from './form-rows.js';
import { splitLabelled } from './labelled-lines.js';
import { readFigure, readText } from './read-cell.js';

export interface ReadRows {
  /** Without the unit, which the whole form is of. */
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}

export interface Reading {
  readonly file: string;
  readonly grid: FormGrid;
  /** The rows as handed out. */
  readonly given: readonly GivenRow[];
}

export function readIndicators(reading: Reading): ReadRows {
  return readKnownRows(reading, 'indicators', (row, given, rows) => {
    for (const key of ['numerator', 'denominator', 'result', 'estimate', 'previous'] as const) {
      const cell = row.cells.get(key);
      if (!cell || isNotApplicable(cell)) continue;
      const value = rows.figure(cell);
      if (key !== 'previous' || String(value) !== given?.cells.previous) rows.add(key, value, cell);
    }
    const judged = row.cells.get('assessment');
    if (judged) {
      const value = rows.text(judged);
      const known = assessments.find((each) => levelled(each) === levelled(value));
      if (known === undefined) rows.tell(unknownAssessment(rows.place(judged), value));
      rows.add('assessment', known ?? value, judged);
    }
    const remarks = row.cells.get('remarks');
    if (remarks) {
      const texts = splitLabelled(rows.text(remarks), [labels.note]);
      rows.add('cause', texts.get(''), remarks);
      rows.add('note', texts.get(labels.note), remarks);
    }
  });
}

export function readTasks(reading: Reading): ReadRows {
  return readKnownRows(reading, 'tasks', (row, _, rows) => {
    const stated = row.cells.get('status');
    const words = stated ? rows.text(stated) : '';
    const status = statusOf(words);
    if (stated && status) rows.add('status', status, stated);
    if (stated && !status) rows.tell(unknownStatus(rows.place(stated), words));
    const done = row.cells.get('result');
    const texts = done
      ? splitLabelled(rows.text(done), [labels.document, labels.person])
      : new Map<string, string>();
    // A state that is none of the list is kept with the result.
    const kept = stated && !status ? `${labels.status}: ${words}` : undefined;
    const result = [texts.get(''), kept].filter((text) => text !== undefined).join('\n');
    const cell = done ?? stated;
    if (cell) {
      rows.add('result', result === '' ? undefined : result, cell);
      rows.add('document', texts.get(labels.document), cell);
      rows.add('person', texts.get(labels.person), cell);
    }
    for (const key of ['difficulty', 'proposal'] as const) {
      const said = row.cells.get(key);
      if (said) rows.add(key, rows.text(said), said);
    }
  });
}

function statusOf(words: string): WorkStatus | undefined {
  return workStatuses.find((status) => levelled(statusNames[status]) === levelled(words));
}

/** Lines of money: those handed out that say no more than they did are none. */
export function readFunding(reading: Reading): ReadRows {
  const { grid, given } = reading;
  const findings: Finding[] = [];
  const left = [...given];
  const lines = grid.rows.flatMap((row) => {
    const rows = rowReader(reading, [], findings);
    const text = (key: string) => {
      const cell = row.cells.get(key);
      return cell ? { value: rows.text(cell), cell } : undefined;
    };
    const words = { text: text('text'), source: text('source'), note: text('note') };
    const figures = (['planned', 'spent'] as const).map((key) => {
      const cell = row.cells.get(key);
      return cell ? { key, value: rows.figure(cell), cell } : undefined;
    });
    const [planned, spent] = figures;
    const same = left.findIndex(
      ({ cells }) =>
        cells.text === (words.text?.value ?? '') &&
        cells.source === (words.source?.value ?? '') &&
        cells.planned === String(planned?.value ?? ''),
    );
    if (same >= 0) left.splice(same, 1);
    const says = [words.text, words.source, words.note, planned, spent].some((each) => each !== undefined);
    if (!says || (same >= 0 && !spent && !words.note)) return [];
    checkShare(row, planned?.value, spent?.value, rows);
    const first = words.text ?? words.source ?? words.note ?? planned ?? spent;
    return [{ words: { ...words, text: words.text ?? { value: '…', cell: first?.cell } }, planned, spent }];
  });
  const keys = fundingKeys(
    lines.map(({ words }) => ({
      text: words.text.value,
      ...(words.source ? { source: words.source.value } : {}),
    })),
  );
  const entries = lines.flatMap(({ words, planned, spent }, i) => {
    const made: Entry[] = [];
    const rows = rowReader(reading, ['funding', keys[i] ?? ''], findings, made);
    for (const [key, said] of Object.entries({ ...words, planned, spent })) {
      if (said?.cell) rows.add(key, said.value, said.cell);
    }
    return made;
  });
  const gone = left.map(({ cells }) => missingRow(reading.file, grid.sheet.name, cells.text ?? ''));
  return { entries, findings: [...findings, ...gone] };
}

/** The share that the unit computed itself, against what it is. */
function checkShare(
  row: GridRow,
  planned: string | number | undefined,
  spent: string | number | undefined,
  rows: RowReader,
): void {
  const cell = row.cells.get('share');
  const [whole, part] = [sentFigure(planned), sentFigure(spent)];
  if (!cell) return;
  const told = sentFigure(rows.figure(cell));
  if (!told || !whole || !part || whole.unit !== part.unit || whole.value === 0) {
    if (!told) rows.tell(otherShare(rows.place(cell), rows.text(cell)));
    return;
  }
  const share = (part.value / whole.value) * 100;
  if (Math.abs(share - told.value) > 0.5 * 10 ** -told.decimals + 1e-9)
    rows.tell(otherShare(rows.place(cell), told.text, share));
}

function isNotApplicable(cell: ReadCell): boolean {
  return cell.type === 'text' && cell.value.toLowerCase() === notApplicable;
}

interface RowReader {
  readonly figure: (cell: ReadCell) => string | number;
  readonly text: (cell: ReadCell) => string;
  readonly add: (field: string, value: string | number | undefined, cell: ReadCell) => void;
  readonly tell: (finding: Finding) => void;
  readonly place: (cell: ReadCell) => CellPlace;
}

function rowReader(
  { file, grid: { sheet } }: Reading,
  path: readonly string[],
  findings: Finding[],
  entries: Entry[] = [],
): RowReader {
  const place = (cell: ReadCell): CellPlace => ({
    file,
    sheet: sheet.name,
    row: cell.row,
    column: cell.column,
  });
  const kept = <T>({
    value,
    findings: told,
  }: {
    readonly value: T;
    readonly findings: readonly Finding[];
  }): T => {
    findings.push(...told);
    return value;
  };
  return {
    figure: (cell) => kept(readFigure({ file, sheet: sheet.name, cell })),
    text: (cell) => kept(readText({ file, sheet: sheet.name, cell })),
    add: (field, value, cell) => {
      if (value !== undefined)
        entries.push({ unit: '', path: [...path, field], value, spot: spotOf(place(cell)) });
    },
    tell: (finding) => findings.push(finding),
    place,
  };
}

function spotOf(place: CellPlace): Spot {
  const { file, at, where } = cellFinding(place, { code: '', severity: 'info', message: { vi: '', en: '' } });
  return { file, at, ...(where === undefined ? {} : { where }) };
}

/** Rows of indicators and tasks: found again by id, else by their words; those changed, added and gone are told. */
function readKnownRows(
  reading: Reading,
  list: 'indicators' | 'tasks',
  read: (row: GridRow, given: GivenRow | undefined, rows: RowReader) => void,
): ReadRows {
  const { grid, given, file } = reading;
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const row of grid.rows) {
    const nameCell = row.cells.get('name');
    const name = nameCell ? String(nameCell.value) : '';
    const own = given.find(({ id }) => id === row.id) ?? given.find(({ cells }) => isSame(cells.name, name));
    const id = own?.id ?? (row.id === '' ? slug(name) : row.id);
    if (own) seen.add(own.id);
    const mine: Entry[] = [];
    const rows = rowReader(reading, [list, id], findings, mine);
    read(row, own, rows);
    if (own) findings.push(...changes(row, own, rows));
    const cell = nameCell ?? [...row.cells.values()].find(({ column }) => column > 1);
    if (mine.length > 0 && !own && cell && name !== '' && name !== id) rows.add('name', name, cell);
    entries.push(...mine.map((entry) => withId(entry, id === '' ? `dong-${row.row}` : id)));
  }
  const gone = given.filter((each) => !seen.has(each.id));
  return {
    entries,
    findings: [...findings, ...gone.map(({ cells }) => missingRow(file, grid.sheet.name, cells.name ?? ''))],
  };
}

function withId(entry: Entry, id: string): Entry {
  const [list = '', , ...rest] = entry.path;
  return { ...entry, path: [list, id, ...rest] };
}

function isSame(a: string | undefined, b: string): boolean {
  return a !== undefined && b !== '' && levelled(a) === levelled(b);
}

/** Given words that the unit changed; what was reached the year before may be mended. */
function changes(row: GridRow, { cells }: GivenRow, rows: RowReader): readonly Finding[] {
  return Object.entries(cells).flatMap(([key, was]) => {
    const cell = row.cells.get(key);
    if (key === 'previous' || !cell || isSame(was, String(cell.value))) return [];
    return was === '' && String(cell.value) === ''
      ? []
      : [changedRow(rows.place(cell), was, rows.text(cell))];
  });
}
