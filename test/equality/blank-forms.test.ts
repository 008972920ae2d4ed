/** Forms that are filled in by hand: dotted lines, blank rows, group rows; in our pages and in LibreOffice's. */
import { describe, expect, test } from 'vitest';
import type { Doc } from '../../src/doc/document.js';
import { mm } from '../../src/doc/length.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import { lineText } from '../layout/check-layout.js';
import { docNamed, docsOf, tablesOf } from '../support/compose-text.js';
import { sampleFonts } from '../write/sample-doc.js';
import { compareDocs, missingPrograms } from './compare-lines.js';
import { expectEqual } from './expect-equal.js';

const absent = missingPrograms();

/** A slip to fill in, and a table whose group rows come to stand at the foot of a page after so many rows. */
const form = (rows: number): Doc =>
  docNamed(
    docsOf(`text: Điền Phụ lục I, Phụ lục II kèm theo.
appendices:
  - heading: Phiếu đăng ký
    text: |
      Họ và tên: ………………………………………………………

      Ngày sinh: …………………… Giới tính: ……………………

      Địa chỉ: .........................................................................................................................

      Đơn vị công tác: ${'…'.repeat(60)}

      Ý kiến đóng góp của cơ quan, đơn vị, địa phương về việc thực hiện: ${'…'.repeat(30)}

      ${'…'.repeat(80)}

      - Kiến nghị: ……………………………………………
  - heading: Biểu theo dõi
    table:
      columns: ["TT", {title: Nội dung, width: 4}, {title: Kết quả, columns: ["Trong kỳ", "Lũy kế"]}, "Ghi chú"]
      columnNumbers: true
      unit: người
      rows: |
${Array.from({ length: rows }, (_, i) => `        ${i + 1} | Việc ${i + 1} | 12 | 14 |`).join('\n')}
        I. Nhóm thứ nhất
        1 | Tiêm chủng đầy đủ cho trẻ em dưới một tuổi trên địa bàn toàn xã trong năm nay | | |
        II. Nhóm thứ hai
      blank: 4
    after: |
      Người lập biểu: ……………………………………`),
    'ke-hoach',
  );

const pages = (doc: Doc) =>
  layoutDocument(doc, sampleFonts).map(({ lines }) =>
    lines.filter(({ role }) => role !== 'Artifact').map(lineText),
  );

describe('a blank form', () => {
  test('has its dots to the right edge, none torn from the words before them', () => {
    const slip = pages(form(3))[1]
      ?.slice(4)
      .map((line) => line.replace(/\.{6,}$/, '>'));
    expect(slip).toEqual([
      'Họ và tên: >',
      'Ngày sinh: …………………… Giới tính: >',
      'Địa chỉ: >',
      'Đơn vị công tác: >',
      '>',
      expect.stringMatching(/^Ý kiến đóng góp .*thực hiện: $/),
      '>',
      '>',
      '>',
      '>',
      '- Kiến nghị: >',
    ]);
  });

  test('has rows that a hand can write in', () => {
    const [table] = tablesOf(form(3));
    const blank = table?.rows.slice(-4) ?? [];
    expect(blank.map(({ height }) => height)).toEqual([mm(8), mm(8), mm(8), mm(8)]);
    expect(table?.rows.slice(0, -4).every(({ height }) => height === undefined)).toBe(true);
  });

  test('leaves no group row at the foot of a page', () => {
    const ends = Array.from({ length: 12 }, (_, more) => {
      const all = pages(form(22 + more));
      const at = all.findIndex((page) => page.some((line) => line.startsWith('II. Nhóm')));
      const first = all.findIndex((page) => page.some((line) => line.startsWith('I. Nhóm')));
      expect(all[at]?.at(-1)).not.toMatch(/^II?\. Nhóm/);
      expect(all[first]?.at(-1)).not.toMatch(/^II?\. Nhóm/);
      return `${first} ${at}`;
    });
    // They do come to the end of a page.
    expect(new Set(ends).size).toBeGreaterThan(2);
  });

  test.skipIf(absent !== undefined)(
    `is printed so by LibreOffice too (${absent ?? 'compared'})`,
    async () => {
      const printed = await compareDocs([3, 25, 27, 29, 31].map(form), sampleFonts);
      printed.forEach(expectEqual);
    },
    180_000,
  );
});
