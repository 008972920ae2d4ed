import { describe, expect, it } from 'vitest';
import { formWorkbook } from '../../src/forms/form-workbook.js';
import { readForm } from '../../src/forms/read-form.js';
import { checkFigures } from '../../src/results/check-figures.js';
import { mergeResults } from '../../src/results/merge-results.js';
import type {
  CellFacts,
  ReadCell,
  ReadSheet,
  ReadValue,
  ReadWorkbook,
} from '../../src/workbook/read-sheets.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { writeWorkbook } from '../../src/workbook/write-workbook.js';
import { sampleForm, sampleList } from './sample-form.js';

/** On every form the heads are rows 6 and 7. */
const [first, second] = [8, 9];
const money = 8;
const columns = 'ABCDEFGHIJKL';

type Change = readonly [sheet: string, address: string, value: ReadValue | undefined];

const empty = (await readWorkbook('tram-y-te.xlsx', await writeWorkbook(formWorkbook(sampleForm)))).value;

/** The form with cells typed over, by whatever program. */
function filled(...changes: readonly Change[]): ReadWorkbook {
  if (!empty) throw new Error('the form is not read');
  return { ...empty, sheets: empty.sheets.map((sheet) => typed(sheet, changes)) };
}

function typed(sheet: ReadSheet, changes: readonly Change[]): ReadSheet {
  const cells = new Map<string, ReadCell>(
    sheet.rows.flatMap((row) => row.cells.map((cell) => [cell.address, cell] as const)),
  );
  for (const [name, address, value] of changes) {
    if (name !== sheet.name) continue;
    const row = Number(address.slice(1));
    const facts: CellFacts = { address, row, column: columns.indexOf(address.charAt(0)) + 1, formula: false };
    if (value) cells.set(address, { ...value, ...facts });
    else cells.delete(address);
  }
  const rows = [...new Set([...cells.values()].map(({ row }) => row))].sort((a, b) => a - b);
  return {
    ...sheet,
    rows: rows.map((row) => ({
      row,
      cells: [...cells.values()].filter((cell) => cell.row === row).sort((a, b) => a.column - b.column),
    })),
  };
}

const text = (value: string): ReadValue => ({ type: 'text', value });
const number = (value: number, percent = false): ReadValue => ({ type: 'number', value, percent });

function read(workbook: ReadWorkbook) {
  const { sent, findings } = readForm(workbook, sampleList);
  const merged = sent && mergeResults([sent], (unit) => unit);
  const units = new Map(sampleForm.indicators.map(({ id, unit }) => [id, unit]));
  const figures = merged ? checkFigures(merged.entries, (id) => units.get(id) ?? '') : [];
  const all = [...findings, ...(merged?.findings ?? []), ...figures];
  return {
    told: merged?.results.units['tram-y-te'],
    findings: all.map(({ severity, code, where = '' }) => `${severity} ${code} ${where}`.trim()),
    words: all.map(({ message }) => message.vi),
  };
}

const at = (sheet: number, row: number, column: string) =>
  `Trang tính “Biểu số 0${sheet}”, dòng ${row}, cột ${column}`;

describe('a figure that a unit typed', () => {
  it.each<readonly [string, ReadValue, string | number, readonly string[]]>([
    ['as a percentage', number(0.107, true), '10,7%', []],
    ['as a bare number', number(95), 95, []],
    ['as a bare number with decimals', number(10.7), '10,7', []],
    ['as words', text('10,7%'), '10,7%', []],
    ['as a share of one', number(0.95), '0,95', [`verify result-percent ${at(1, first, 'H')}`]],
    [
      'as 95 in a cell of percentages',
      number(95, true),
      '9.500%',
      [`verify result-percent ${at(1, first, 'H')}`],
    ],
    ['with a decimal point', text('10.7%'), '10.7%', [`warning result-decimal-comma ${at(1, first, 'H')}`]],
    ['in words', text('đang tổng hợp'), 'đang tổng hợp', [`error result-is-number ${at(1, first, 'H')}`]],
    ['in another unit', text('10 thôn'), '10 thôn', [`verify result-unit ${at(1, first, 'H')}`]],
    [
      'made a day by the program',
      { type: 'day', value: { year: 2027, month: 7, day: 10 } },
      'ngày 10/7/2027',
      [`error form-figure-day ${at(1, first, 'H')}`, `error result-is-number ${at(1, first, 'H')}`],
    ],
    [
      'by a formula that failed',
      { type: 'error', value: '#DIV/0!' },
      '#DIV/0!',
      [`error form-formula ${at(1, first, 'H')}`, `error result-is-number ${at(1, first, 'H')}`],
    ],
  ])('%s', (_, value, kept, findings) => {
    const home = read(filled(['Biểu số 01', `H${first}`, value]));
    expect(home.told?.indicators?.['thap-coi']?.result).toBe(kept);
    expect(home.findings).toEqual(findings);
  });

  it('is held against numerator and denominator', () => {
    const parts = (above: number, below: number, result?: string) =>
      read(
        filled(
          ['Biểu số 01', `F${first}`, number(above)],
          ['Biểu số 01', `G${first}`, number(below)],
          ['Biểu số 01', `H${first}`, result === undefined ? undefined : text(result)],
        ),
      );
    expect(parts(52, 486, '10,7%').findings).toEqual([]);
    expect(parts(52, 486, '12%').words).toEqual([
      'Kết quả ghi “12%”, trong khi tử số 52 chia mẫu số 486 được 10,7%.',
    ]);
    expect(parts(486, 52).words).toEqual(['Tử số 486 lớn hơn mẫu số 52.']);
  });

  it('with a comma may be thousands', () => {
    const home = read(filled(['Biểu số 01', `F${first}`, text('4,860')]));
    expect(home.words).toEqual(['“4,860” theo cách ghi tiếng Việt là 4,86; có thể định ghi “4.860”.']);
  });
});

describe('a form that was changed', () => {
  it('is read with its rows in another order', () => {
    const swap = (from: number, to: number): readonly Change[] =>
      [...columns].map((column) => {
        const row = empty?.sheets[0]?.rows.find((each) => each.row === from);
        const cell = row?.cells.find(({ address }) => address === `${column}${from}`);
        return ['Biểu số 01', `${column}${to}`, cell];
      });
    const sorted = filled(...swap(first, second), ...swap(second, first), [
      'Biểu số 01',
      `H${second}`,
      text('9%'),
    ]);
    expect(read(sorted)).toMatchObject({
      told: { indicators: { 'thap-coi': { result: '9%' } } },
      findings: [],
    });
  });

  it('knows its rows by their words where the ids are gone', () => {
    const home = read(
      filled(['Biểu số 01', `L${first}`, undefined], ['Biểu số 01', `H${first}`, text('9%')]),
    );
    expect(home).toMatchObject({ told: { indicators: { 'thap-coi': { result: '9%' } } }, findings: [] });
  });

  it('tells words that were changed, and counts them as what was given', () => {
    const home = read(
      filled(['Biểu số 01', `B${first}`, text('Tỷ lệ trẻ nhẹ cân')], ['Biểu số 01', `H${first}`, text('9%')]),
    );
    expect(home.told?.indicators).toEqual({ 'thap-coi': { result: '9%' } });
    expect(home.findings).toEqual([`warning form-row ${at(1, first, 'B')}`]);
  });

  it('tells a row that is gone', () => {
    const gone = [...columns].map((column): Change => ['Biểu số 02', `${column}${second}`, undefined]);
    expect(read(filled(...gone))).toMatchObject({
      findings: ['warning form-row Trang tính “Biểu số 02”'],
      words: ['Không còn dòng “Khám sức khỏe học sinh”.'],
    });
  });

  it('keeps a row that was added', () => {
    const home = read(
      filled(['Biểu số 02', 'B10', text('Tổ chức hội thi')], ['Biểu số 02', 'D10', text('Đã tổ chức')]),
    );
    expect(home.told?.tasks).toEqual({
      'to-chuc-hoi-thi': { result: 'Đã tổ chức', name: 'Tổ chức hội thi' },
    });
  });

  it('tells the name of another unit', () => {
    const home = read(filled(['Biểu số 01', 'A1', text('Đơn vị báo cáo: Công an xã')]));
    expect(home.findings).toEqual([`error form-unit ${at(1, 1, 'A')}`]);
  });

  it('tells a sheet, a row of marks, a hidden sheet that is gone', () => {
    const without = (name: string): ReadWorkbook => {
      const whole = filled();
      return { ...whole, sheets: whole.sheets.filter((sheet) => sheet.name !== name) };
    };
    expect(read(without('Biểu số 03')).words).toEqual(['Không có trang tính “Biểu số 03”.']);
    expect(read(filled(['Biểu số 02', 'A7', undefined])).findings).toEqual([
      'error form-head Trang tính “Biểu số 02”',
    ]);
    expect(read(without('kehoach')).findings).toEqual(['error form-known']);
  });

  it('tells a column that is gone', () => {
    expect(read(filled(['Biểu số 02', 'E7', undefined])).words).toEqual([
      'Không còn cột “Mức độ hoàn thành”.',
    ]);
  });
});

describe('tasks and money', () => {
  it('keeps a state that is none of the list with the result', () => {
    const home = read(
      filled(
        ['Biểu số 02', `D${first}`, text('Đã cân 486 trẻ')],
        ['Biểu số 02', `E${first}`, text('gần xong')],
      ),
    );
    expect(home.told?.tasks).toEqual({
      'dinh-duong': { result: 'Đã cân 486 trẻ\nMức độ hoàn thành: gần xong' },
    });
    expect(home.findings).toEqual([`warning form-status ${at(2, first, 'E')}`]);
  });

  it('takes states in small letters', () => {
    const home = read(filled(['Biểu số 02', `E${first}`, text('đang thực hiện ')]));
    expect(home).toMatchObject({ told: { tasks: { 'dinh-duong': { status: 'doing' } } }, findings: [] });
  });

  it('tells a share that is none, and a sum without its unit', () => {
    const home = read(
      filled(['Biểu số 03', `E${money}`, text('15 triệu đồng')], ['Biểu số 03', `F${money}`, number(80)]),
    );
    expect(home.words).toEqual(['Tỷ lệ ghi “80”, trong khi số đã thực hiện chia dự toán được 75%.']);
    expect(read(filled(['Biểu số 03', `E${money}`, number(15)])).findings).toEqual([
      `verify result-money-unit ${at(3, money, 'E')}`,
    ]);
  });
});
