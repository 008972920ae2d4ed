import { describe, expect, it } from 'vitest';
import { registerWorkbook } from '../../src/issue/register-workbook.js';
import { isoDay } from '../../src/model/day.js';
import type { RegisterFile } from '../../src/model/generated/schema-types.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { writeWorkbook } from '../../src/workbook/write-workbook.js';

const register: RegisterFile = {
  schema: 1,
  issuer: 'Ủy ban nhân dân xã Minh Tâm',
  year: 2027,
  entries: [
    {
      number: 4,
      symbol: 'KH-UBND',
      date: '12/01/2027',
      typeName: 'Kế hoạch',
      subject: 'Tổ chức Tết trồng cây năm 2027',
      signer: 'Lê Thị Hòa',
      recipients: ['Sở Y tế (b/c)', 'Các thôn'],
      filed: 'VT, VHXH',
      copies: 12,
      sent: '13/01/2027',
      received: 'Nguyễn Thị Lan',
      note: '=1+1',
    },
    { number: '7a', symbol: 'BC-UBND', date: '2027-01-20', typeName: 'Báo cáo', subject: 'Tết' },
  ],
};

describe('the register as a workbook', () => {
  it('has the ten columns of the decree, a row a document, and nothing else', async () => {
    const bytes = await writeWorkbook(registerWorkbook(register));
    const { value } = await readWorkbook('so.xlsx', bytes);
    const rows = value?.sheets.flatMap((sheet) =>
      sheet.rows.map(({ cells }) =>
        cells.map(
          ({ address, value: said }) => `${address} ${typeof said === 'object' ? isoDay(said) : said}`,
        ),
      ),
    );
    expect(rows).toMatchInlineSnapshot(`
      [
        [
          "A1 ỦY BAN NHÂN DÂN XÃ MINH TÂM",
        ],
        [
          "A2 SỔ ĐĂNG KÝ VĂN BẢN ĐI",
        ],
        [
          "A3 Năm: 2027",
        ],
        [
          "A4 Số, ký hiệu văn bản",
          "B4 Ngày tháng văn bản",
          "C4 Tên loại và trích yếu nội dung văn bản",
          "D4 Người ký",
          "E4 Nơi nhận văn bản",
          "F4 Đơn vị, người nhận bản lưu",
          "G4 Số lượng bản",
          "H4 Ngày chuyển",
          "I4 Ký nhận",
          "J4 Ghi chú",
        ],
        [
          "A5 (1)",
          "B5 (2)",
          "C5 (3)",
          "D5 (4)",
          "E5 (5)",
          "F5 (6)",
          "G5 (7)",
          "H5 (8)",
          "I5 (9)",
          "J5 (10)",
        ],
        [
          "A6 04/KH-UBND",
          "B6 2027-01-12",
          "C6 Kế hoạch Tổ chức Tết trồng cây năm 2027",
          "D6 Lê Thị Hòa",
          "E6 - Sở Y tế (b/c)
      - Các thôn",
          "F6 VT, VHXH",
          "G6 12",
          "H6 2027-01-13",
          "I6 Nguyễn Thị Lan",
          "J6 =1+1",
        ],
        [
          "A7 7a/BC-UBND",
          "B7 2027-01-20",
          "C7 Báo cáo Tết",
        ],
      ]
    `);
  });

  it('is the same bytes for the same register', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => writeWorkbook(registerWorkbook(register))));
    expect(one).toEqual(other);
  });
});
