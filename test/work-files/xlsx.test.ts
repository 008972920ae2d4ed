import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shownList } from '../../src/work-list/shown-list.js';
import type { WorkList } from '../../src/work-list/work.js';
import { listOf } from '../work-list/support.js';
import { python, runPython } from '../workbook/python.js';
import { bookOf, plan, sheetNamed, written } from './support.js';

let folder = '';
let list: WorkList;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-viec-'));
  list = await listOf(plan);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the workbook of a work list', () => {
  test('has a sheet for everybody and one for each unit that has work', async () => {
    const book = await bookOf(await written(shownList(list, {})));
    expect(book.sheets.map(({ name }) => name)).toEqual([
      ...['Tổng hợp', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'],
      ...['Trường Tiểu học A', 'Trường Tiểu học B'],
    ]);
    expect(
      sheetNamed(book, 'Phòng Kinh tế').rows.map(({ cells }) => cells.map(({ value }) => value)),
    ).toEqual([
      ['DANH MỤC NHIỆM VỤ GIAO PHÒNG KINH TẾ'],
      [expect.stringMatching(/^\(theo Kế hoạch số .*số liệu đến ngày 15\/5\/2027\)$/)],
      [expect.stringMatching(/^Tổng số 03 nhiệm vụ: chủ trì 01, phối hợp 02/)],
      [expect.stringMatching(/^Tình trạng chọn trong danh sách/)],
      [
        ...[
          'TT',
          'Nhiệm vụ',
          'Vai trò',
          'Cơ quan phối hợp (chủ trì)',
          'Thời hạn',
          'Ngày đến hạn',
          'Sản phẩm',
        ],
        ...['Mục trong Kế hoạch', 'Người theo dõi', 'Tình trạng', 'Kết quả (số, ngày văn bản)', 'Ghi chú'],
        `Mã (${list.plan.id})`,
      ],
      [
        ...[1, '=1+1 Lập danh mục.', 'Phối hợp', 'Phòng Văn hóa - Xã hội', expect.any(String)],
        ...[{ year: 2027, month: 4, day: 30 }, 'Danh mục', 'Khoản 1', 'mot--kinh-te'],
      ],
      [
        ...[2, 'Trồng cây\nTrồng 100 cây.', 'Phối hợp', 'Các trường học', expect.any(String)],
        ...[{ year: 2027, month: 12, day: 31 }, 'Khoản 2', 'Có mưa', 'hai--kinh-te'],
      ],
      [3, 'Trực.', 'Chủ trì', 'Thường xuyên', 'Khoản 3', 'ba--kinh-te'],
    ]);
  });

  test('of one unit or one month has that only; an empty one still has its head', async () => {
    const unit = list.units.find(({ id }) => id === 'vhxh');
    if (!unit) throw new Error('no unit');
    const names = async (bytes: Uint8Array) => (await bookOf(bytes)).sheets.map(({ name }) => name);
    expect(await names(await written(shownList(list, { unit })))).toEqual(['Phòng Văn hóa - Xã hội']);
    const none = await written(
      shownList(await listOf('tasks:\n  - {text: Xong., lead: vhxh, when: 30/4/2027}\n'), {
        month: { year: 2027, month: 1 },
      }),
    );
    expect(await names(none)).toEqual(['Tổng hợp']);
  });

  test('is the same bytes for the same day', async () => {
    expect(await written(shownList(list, {}))).toEqual(await written(shownList(await listOf(plan), {})));
  });

  test('can be sorted, filtered, chosen from and printed', async ({ skip }) => {
    skip(!python, 'python3 with openpyxl is missing');
    const file = join(folder, 'goc.xlsx');
    writeFileSync(file, await written(shownList(list, {})));
    const { sheets } = runPython('describe-workbook.py', file) as { sheets: Record<string, unknown>[] };
    const due = '$F6';
    const status = '$J6';
    const rules = [
      [`LEFT(${status},10)="Hoàn thành"`, 'FFE2EFDA'],
      [`OR(${status}="Quá hạn chưa hoàn thành",AND(ISNUMBER(${due}),${due}<TODAY()))`, 'FFFFC7CE'],
      [`AND(ISNUMBER(${due}),${due}<=TODAY()+15)`, 'FFFFF2CC'],
    ];
    expect(sheets[0]).toMatchObject({
      freeze: 'A6',
      filter: 'A5:M8',
      repeated: '$5:$5',
      page: ['landscape', 9, 1, 0, true],
      hiddenColumns: ['M'],
      lists: [
        [
          'J6:J8',
          '"Chưa thực hiện,Đang thực hiện,Hoàn thành đúng hạn,Hoàn thành quá hạn,Quá hạn chưa hoàn thành,Đề nghị điều chỉnh"',
        ],
      ],
      conditions: ['E6:E8', 'F6:F8', 'J6:J8'].flatMap((area) => rules.map((rule) => [area, ...rule])),
      cells: { B6: ['s', '=1+1 Lập danh mục.', '@'], F6: ['d', '2027-04-30', 'dd/mm/yyyy'] },
    });
  });
});
