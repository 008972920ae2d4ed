import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isTrackingWorkbook, readStatuses } from '../../src/work-files/read-statuses.js';
import { shownList } from '../../src/work-list/shown-list.js';
import { statusNames, type WorkStatus, workStatuses } from '../../src/work-list/statuses.js';
import type { WorkList } from '../../src/work-list/work.js';
import type { ReadCell, ReadWorkbook } from '../../src/workbook/read-sheets.js';
import fc from '../support/random.js';
import { listOf } from '../work-list/support.js';
import { python, runPython } from '../workbook/python.js';
import { bookOf, type Filling, filled, plan, written } from './support.js';

let folder = '';
let list: WorkList;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-viec-'));
  list = await listOf(plan);
});
afterAll(() => rmSync(folder, { recursive: true }));

const told = ({ items }: ReturnType<typeof readStatuses>) =>
  items.map(({ item, place, ...said }) => [item.id, `${place.sheet} ${place.row}`, said]);

describe('a filled work list', () => {
  test('comes back from another program, sorted, with rows hidden and columns moved', async ({ skip }) => {
    skip(!python, 'python3 with openpyxl is missing');
    const [from, to] = [join(folder, 'trong.xlsx'), join(folder, 'dien.xlsx')];
    writeFileSync(from, await written(shownList(list, {})));
    const said = {
      'Tổng hợp': { 'Trồng cây': { 'Tình trạng': 'Đang thực hiện', 'Người theo dõi': 'Bà Mai' } },
      'Phòng Văn hóa - Xã hội': {
        '=1+1': { 'Tình trạng': 'Hoàn thành quá hạn', 'Kết quả (số, ngày văn bản)': 'số 12, ngày 3/5/2027' },
      },
      'Trường Tiểu học A': { 'Trồng cây': { 'Tình trạng': 'hoàn thành  đúng hạn', 'Ghi chú': 'Đủ cây' } },
    };
    runPython('fill-workbook.py', from, to, JSON.stringify(said));
    const book = await bookOf(readFileSync(to));
    expect(isTrackingWorkbook(book)).toBe(true);
    const statuses = readStatuses(book, list);
    expect(statuses.findings).toEqual([]);
    expect(told(statuses)).toEqual([
      ['mot--vhxh', 'Phòng Văn hóa - Xã hội 6', { status: 'done-late', result: 'số 12, ngày 3/5/2027' }],
      ['hai--th-a', 'Trường Tiểu học A 6', { status: 'done', person: 'Bà Mai', note: 'Đủ cây' }],
      ['hai--th-b', 'Tổng hợp 7', { status: 'doing', person: 'Bà Mai' }],
    ]);
  });

  test('comes back from LibreOffice', async ({ skip }) => {
    const from = join(folder, 'lo.xlsx');
    writeFileSync(from, await written(shownList(list, {})));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir'];
    spawnSync('soffice', [...options, join(folder, 'lo'), from], { timeout: 80_000 });
    const saved = join(folder, 'lo', 'lo.xlsx');
    skip(!existsSync(saved), 'LibreOffice Calc is missing');
    const book = filled(await bookOf(readFileSync(saved)), [
      { sheet: 'Phòng Kinh tế', task: 'Trực', head: 'Tình trạng', text: 'Đang thực hiện' },
    ]);
    const statuses = readStatuses(book, list);
    expect(statuses.findings).toEqual([]);
    expect(told(statuses)).toEqual([['ba--kinh-te', 'Phòng Kinh tế 8', { status: 'doing' }]]);
  }, 90_000);

  test('that nobody filled in says nothing', async () => {
    expect(readStatuses(await bookOf(await written(shownList(list, {}))), list)).toEqual({
      items: [],
      findings: [],
    });
  });

  test('with any statuses, its rows in any order, says just them', async () => {
    const book = await bookOf(await written(shownList(list, {})));
    const units = book.sheets.filter(({ name }) => name !== 'Tổng hợp');
    const rows = units.flatMap(({ name, rows: all }) => all.slice(5).map((row) => ({ name, row })));
    const ids = rows.map(({ row }) => String(row.cells.at(-1)?.value));
    const statuses = fc.array(fc.option(fc.constantFrom(...workStatuses)), {
      ...{ minLength: rows.length, maxLength: rows.length },
    });
    fc.assert(
      fc.property(statuses, fc.shuffledSubarray(rows, { minLength: rows.length }), (wanted, order) => {
        const cell = (row: number, status: WorkStatus): ReadCell => ({
          ...{ address: '', row, column: 10, formula: false, type: 'text', value: statusNames[status] },
        });
        const sheets = units.map((sheet) => {
          const own = order.filter(({ name }) => name === sheet.name);
          const sorted = own.map(({ row }, i) => {
            const status = wanted[rows.findIndex((each) => each.row === row)];
            return { row: 6 + i, cells: [...row.cells, ...(status ? [cell(6 + i, status)] : [])] };
          });
          return { ...sheet, rows: [...sheet.rows.slice(0, 5), ...sorted] };
        });
        const { items, findings } = readStatuses({ ...book, sheets }, list);
        expect(findings).toEqual([]);
        const said = new Map(items.map(({ item, status }) => [item.id, status]));
        expect(ids.map((id) => said.get(id) ?? null)).toEqual(wanted);
      }),
    );
  });

  const findingsOf = async (fillings: readonly Filling[], of = list) => {
    const { items, findings } = readStatuses(
      filled(await bookOf(await written(shownList(list, {}))), fillings),
      of,
    );
    return {
      items: items.map(({ item }) => item.id),
      findings: findings.map(({ code, where }) => [code, where]),
    };
  };
  const inVhxh = (head: string, text: string | undefined): Filling => ({
    ...{ sheet: 'Phòng Văn hóa - Xã hội', task: '=1+1', head, text },
  });

  test('with a status that is none', async () => {
    expect(await findingsOf([inVhxh('Tình trạng', 'Xong')])).toEqual({
      items: [],
      findings: [['status-unknown', 'Trang tính “Phòng Văn hóa - Xã hội”, dòng 6, cột J']],
    });
  });

  test('with an id that was changed or deleted', async () => {
    const status = inVhxh('Tình trạng', 'Đang thực hiện');
    const changed = [['status-row-unknown', 'Trang tính “Phòng Văn hóa - Xã hội”, dòng 6, cột M']];
    expect(await findingsOf([status, inVhxh('Mã', 'mot--vhx')])).toEqual({ items: [], findings: changed });
    expect(await findingsOf([status, inVhxh('Mã', undefined)])).toEqual({ items: [], findings: changed });
    expect((await findingsOf([inVhxh('Mã', undefined)])).findings).toEqual([]);
  });

  test('with two statuses for one piece of work: neither is chosen', async () => {
    const all = { sheet: 'Tổng hợp', task: '=1+1', head: 'Tình trạng', text: 'Chưa thực hiện' };
    expect(await findingsOf([all, inVhxh('Tình trạng', 'Đang thực hiện')])).toEqual({
      items: [],
      findings: [['status-contradiction', 'Trang tính “Phòng Văn hóa - Xã hội”, dòng 6, cột J']],
    });
    const same = await findingsOf([all, inVhxh('Tình trạng', 'Chưa thực hiện')]);
    expect(same).toEqual({ items: ['mot--vhxh'], findings: [] });
  });

  test('of another plan', async () => {
    const other = { ...list, plan: { ...list.plan, id: 'khac' } };
    const { findings } = await findingsOf([], other);
    expect(findings.map(([code]) => code)).toEqual(Array(5).fill('status-other-plan'));
  });

  test('without its column of ids, or of statuses', async () => {
    const book = await bookOf(await written(shownList(list, {})));
    const without = (head: string): ReadWorkbook => ({
      ...book,
      sheets: book.sheets.slice(0, 1).map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.filter(({ value }) => !String(value).startsWith(head)),
        })),
      })),
    });
    const codes = (one: ReadWorkbook) => readStatuses(one, list).findings.map(({ code }) => code);
    expect(codes(without('Mã ('))).toEqual(['status-ids-lost']);
    expect(codes(without('Tình trạng'))).toEqual(['status-column-lost']);
  });

  test('of a group holds for all its members', async () => {
    const group = list.items.find((item) => item.group?.id === 'truong')?.group;
    if (!group) throw new Error('no group');
    const book = filled(await bookOf(await written(shownList(list, { unit: group }))), [
      { sheet: group.short, task: 'Trồng cây', head: 'Tình trạng', text: 'Đề nghị điều chỉnh' },
    ]);
    expect(told(readStatuses(book, list)).map(([id, , said]) => [id, said])).toEqual([
      ['hai--th-a', { status: 'adjust' }],
      ['hai--th-b', { status: 'adjust' }],
    ]);
  });
});
