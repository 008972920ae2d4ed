import { describe, expect, test } from 'vitest';
import { taskSheet } from '../../src/compose/sheet/task-sheet.js';
import { trackingSheet } from '../../src/compose/sheet/tracking-sheet.js';
import { docLines } from '../../src/doc/doc-lines.js';
import type { Doc } from '../../src/doc/document.js';
import { textWidth } from '../../src/doc/page-geometry.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import { missingGlyphs } from '../../src/layout/missing-glyphs.js';
import { type Month, partyNamed, type ShownList, shownList } from '../../src/work-list/shown-list.js';
import type { WorkList } from '../../src/work-list/work.js';
import { linesOf, tablesOf } from '../support/compose-text.js';
import { exampleLists } from '../support/example-lists.js';
import { listOf } from '../work-list/support.js';
import { sampleFonts } from '../write/sample-doc.js';

const plan = `sections:
  - heading: "Truyền thông:"
    tasks:
      - {id: boi, name: Mở lớp bơi, text: Mở 12 lớp bơi cho học sinh., lead: vhxh, partners: [kinh-te, truong], when: {every: month, by: 10}, output: Báo cáo kết quả, note: Xã hội hóa}
      - text: "Tổ chức ngày hội:"
        lead: kinh-te
        when: 30/4/2027
        items: ["Mời đại biểu.", "Trang trí."]
  - heading: Tổ chức thực hiện
    sections:
      - {unit: truong, tasks: [{ref: boi, text: Lập danh sách học sinh.}]}
      - {unit: mttq, text: Giám sát việc thực hiện.}
  - heading: Chế độ báo cáo
    reports:
      - text: Các đơn vị báo cáo Phòng Văn hóa - Xã hội trước ngày 17/6 và trước ngày 17/12.
        reports:
          - {id: bc-6, period: half-year, due: 17/6/2027, to: vhxh}
          - {id: bc-nam, period: year, due: 17/12/2027, to: vhxh}
`;

async function sheetOf(unit?: string, month?: Month): Promise<Doc> {
  return sheetFor(await listOf(plan), unit, month);
}

function sheetFor(list: WorkList, unit?: string, month?: Month): Doc {
  const party = unit === undefined ? undefined : partyNamed(list, unit);
  const shown = shownList(list, { ...(party ? { unit: party } : {}), ...(month ? { month } : {}) });
  return party ? trackingSheet(shown, sampleFonts) : taskSheet(shown, sampleFonts);
}

/** The rows under the head of the table. */
const rowsOf = (doc: Doc) =>
  linesOf(doc).slice(linesOf(doc).findIndex((line) => line.startsWith('TT |')) + 1);

describe('Danh mục nhiệm vụ', () => {
  test('lies on its side under its title, the plan, the day of the data and the totals', async () => {
    const doc = await sheetOf();
    expect(linesOf(doc).slice(0, 4)).toEqual([
      'DANH MỤC NHIỆM VỤ TỔ CHỨC TẾT TRỒNG CÂY NĂM 2027',
      '(theo Kế hoạch số …/KH-UBND ngày …/…/2027 của Ủy ban nhân dân xã Minh Tâm; số liệu đến ngày 15/5/2027)',
      'Tổng số 07 nhiệm vụ; đến hạn trong tháng 5/2027: 00; quá hạn: 01.',
      'TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện, hoàn thành | Sản phẩm, kết quả | Ghi chú',
    ]);
    const [section] = doc.sections;
    expect(section && section.geometry.width > section.geometry.height).toBe(true);
    expect(doc.date).toBe('2027-05-15');
    expect(tablesOf(doc)[0]).toMatchObject({ headerRows: 1, borders: 'all' });
  });

  test('stands in the order of the plan under its headings, reports at the end, numbered through', async () => {
    expect(rowsOf(await sheetOf())).toEqual([
      'Truyền thông',
      '1 | Mở lớp bơi | Phòng Văn hóa - Xã hội | Phòng Kinh tế, Các trường học | Hằng tháng, ngày 10 | Báo cáo kết quả | Mục I.1 Xã hội hóa',
      '2 | Tổ chức ngày hội: - Mời đại biểu. - Trang trí. | Phòng Kinh tế |  | Chậm nhất 30/4/2027 |  | Mục I.2',
      'Đề nghị Ủy ban MTTQ Việt Nam xã',
      '3 | Giám sát việc thực hiện. | Ủy ban MTTQ Việt Nam xã |  |  |  | Mục II.2',
      'Chế độ báo cáo, đôn đốc',
      '4 | Báo cáo 6 tháng gửi Phòng Văn hóa - Xã hội | Phòng Kinh tế, Các trường học, Ủy ban MTTQ Việt Nam xã |  | Chậm nhất 17/6/2027 |  | Mục III',
      '5 | Đôn đốc các đơn vị gửi báo cáo 6 tháng | Phòng Văn hóa - Xã hội |  | Chậm nhất 17/6/2027 |  | Mục III',
      '6 | Báo cáo năm gửi Phòng Văn hóa - Xã hội | Phòng Kinh tế, Các trường học, Ủy ban MTTQ Việt Nam xã |  | Chậm nhất 17/12/2027 |  | Mục III',
      '7 | Đôn đốc các đơn vị gửi báo cáo năm | Phòng Văn hóa - Xã hội |  | Chậm nhất 17/12/2027 |  | Mục III',
    ]);
  });

  test('keeps each heading with what follows it', async () => {
    const rows = tablesOf(await sheetOf())[0]?.rows.slice(1) ?? [];
    expect(
      rows.map(({ cells, keepWithNext = false }) => (cells.length === 1) === keepWithNext),
    ).not.toContain(false);
  });

  test('names many units once', async () => {
    const list = await listOf(`sections:
  - heading: Nhiệm vụ
    tasks: [{text: Treo cờ., lead: [kinh-te, truong, thon, cong-an, mttq]}]
  - heading: Chế độ báo cáo
    reports:
      - text: Các đơn vị báo cáo Phòng Văn hóa - Xã hội trước ngày 17/6.
        reports: [{id: bc, period: half-year, due: 17/6/2027, to: vhxh}]
`);
    const [, first = '', , report] = rowsOf(sheetFor(list));
    expect(first).toContain(
      '| Phòng Kinh tế, Các trường học, Các thôn, Công an xã, Ủy ban MTTQ Việt Nam xã |',
    );
    expect(report).toContain('| Như nhiệm vụ số 1 |');
  });

  test('of a month says so and holds its work only', async () => {
    const doc = await sheetOf(undefined, { year: 2027, month: 12 });
    expect(linesOf(doc)[0]).toBe('DANH MỤC NHIỆM VỤ TỔ CHỨC TẾT TRỒNG CÂY NĂM 2027 TRONG THÁNG 12/2027');
    expect(rowsOf(doc).map((row) => row.split(' | ')[1] ?? row)).toEqual([
      ...['Truyền thông', 'Mở lớp bơi', 'Chế độ báo cáo, đôn đốc'],
      ...['Báo cáo năm gửi Phòng Văn hóa - Xã hội', 'Đôn đốc các đơn vị gửi báo cáo năm'],
    ]);
  });

  test('says so where there is nothing to do', async () => {
    const list = await listOf('tasks: [{text: Treo cờ., lead: vhxh, when: 30/4/2027}]\n');
    expect(rowsOf(sheetFor(list, undefined, { year: 2027, month: 7 }))).toEqual(['Không có nhiệm vụ.']);
    expect(rowsOf(sheetFor(list, 'vhxh', { year: 2027, month: 7 }))[0]).toEqual('Không có nhiệm vụ.');
  });
});

describe('Bảng theo dõi', () => {
  test('has the columns that offices follow work by, and places to sign', async () => {
    const lines = linesOf(await sheetOf('th-a'));
    expect(lines.slice(0, 4)).toEqual([
      'DANH MỤC NHIỆM VỤ GIAO TRƯỜNG TIỂU HỌC A',
      '(theo Kế hoạch số …/KH-UBND ngày …/…/2027 của Ủy ban nhân dân xã Minh Tâm; số liệu đến ngày 15/5/2027)',
      'Tổng số 03 nhiệm vụ: chủ trì 02, phối hợp 01; đến hạn trong tháng 5/2027: 00; quá hạn: 00.',
      'TT | Nhiệm vụ | Vai trò | Cơ quan phối hợp (chủ trì) | Thời hạn | Sản phẩm | Mục trong Kế hoạch | Người theo dõi | Tình trạng | Kết quả (số, ngày văn bản) | Ghi chú',
    ]);
    expect(lines.at(-1)).toBe('NGƯỜI THEO DÕI (Ký, ghi rõ họ tên) | THỦ TRƯỞNG ĐƠN VỊ (Ký, ghi rõ họ tên)');
  });

  test('stands by urgency; a shared sentence is told once, the unit’s own words under it', async () => {
    const boxes = '□▁Chưa▁thực▁hiện □▁Đang▁thực▁hiện □▁Hoàn▁thành';
    expect(rowsOf(await sheetOf('th-a')).slice(0, -1)).toEqual([
      'Chưa đến hạn',
      `1 | Báo cáo 6 tháng gửi Phòng Văn hóa - Xã hội Các đơn vị báo cáo Phòng Văn hóa - Xã hội trước ngày 17/6 và trước ngày 17/12. | Chủ trì |  | Chậm nhất 17/6/2027 |  | Mục III |  | ${boxes} |  | `,
      `2 | Báo cáo năm gửi Phòng Văn hóa - Xã hội | Chủ trì |  | Chậm nhất 17/12/2027 |  | Mục III |  | ${boxes} |  | `,
      'Định kỳ',
      `3 | Mở lớp bơi Mở 12 lớp bơi cho học sinh. Phần việc của đơn vị (Mục II.1): Lập danh sách học sinh. | Phối hợp | Phòng Văn hóa - Xã hội | Hằng tháng, ngày 10 (kỳ tới: 10/6/2027) | Báo cáo kết quả | Mục I.1 |  | ${boxes} |  | Xã hội hóa`,
    ]);
  });

  test('ticks what is done', async () => {
    const list = await listOf(plan);
    const unit = partyNamed(list, 'kinh-te');
    const done = new Set(list.works.map(({ id }) => `${id}--kinh-te`));
    const shown: ShownList = shownList(list, { ...(unit ? { unit } : {}), done });
    const rows = rowsOf(trackingSheet(shown, sampleFonts));
    expect(rows[0]).toBe('Đã hoàn thành');
    expect(rows[1]).toContain('□▁Đang▁thực▁hiện ■▁Hoàn▁thành');
  });

  test('nobody signs on a page without a row', async () => {
    const rows = tablesOf(await sheetOf('th-a'))[0]?.rows;
    expect(rows?.at(-2)?.keepWithNext).toBe(true);
  });

  test('lets a long row go on overleaf, and no short one', async () => {
    const list = await listOf(`tasks:
  - {text: "${'Treo cờ ở nhà văn hóa thôn. '.repeat(30).trim()}", lead: kinh-te}
  - {text: Mua cờ., lead: kinh-te}
`);
    const rows = tablesOf(sheetFor(list, 'kinh-te'))[0]?.rows ?? [];
    expect(rows.map(({ splits = false }) => splits)).toEqual([false, false, true, false, false]);
  });

  test('takes nothing for more than text', async () => {
    const list = await listOf('tasks: [{text: "=SUM(A1) *đậm* [@vhxh] <b>", lead: kinh-te}]\n');
    expect(docLines(sheetFor(list, 'kinh-te')).join('\n')).toContain('=SUM(A1)');
  });
});

describe.each(await exampleLists())('$name', ({ list }) => {
  const sheets = [undefined, ...list.units].map((unit) => ({ unit, doc: sheetFor(list, unit?.id) }));

  test('every entry stands in its sheets, with its words', () => {
    for (const { unit, doc } of sheets) {
      const words = docLines(doc).join('\n');
      const { entries } = shownList(list, unit ? { unit } : {});
      const numbered = rowsOf(doc).filter((row) => /^\d+ \| /.test(row));
      expect(numbered).toHaveLength(entries.length);
      const missing = entries.flatMap(({ work: { name, text, points }, item }) =>
        [
          unit || name === undefined ? text : '',
          name ?? '',
          ...points,
          ...(item?.own ?? []).map((own) => own.text),
        ].filter(
          (said) => said !== '' && !words.includes(said) && !words.includes(said.slice((name ?? '').length)),
        ),
      );
      expect(missing).toEqual([]);
    }
  });

  test('each is as wide as its page, in characters that the font holds', () => {
    for (const { doc } of sheets) {
      const [table] = tablesOf(doc);
      const [section] = doc.sections;
      const width = table?.columns.reduce((sum, each) => sum + each, 0);
      expect(width).toBeCloseTo(section ? textWidth(section.geometry) : 0, 1);
      expect(missingGlyphs(doc, sampleFonts)).toEqual([]);
    }
  });

  test('pages are as many as the words need', () => {
    for (const { doc } of sheets) {
      const letters = docLines(doc).join('').length;
      // The fullest page of narrow columns holds some 1,000 letters.
      expect(layoutDocument(doc, sampleFonts).length).toBeLessThanOrEqual(2 + letters / 500);
    }
  });
});
