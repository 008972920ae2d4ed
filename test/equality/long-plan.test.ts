/** A plan of a hundred pages: tables of 300 rows, footnotes, three landscape appendices, beside LibreOffice. */
import { describe, expect, test } from 'vitest';
import { docNamed, docsOf } from '../support/compose-text.js';
import { sampleFonts } from '../write/sample-doc.js';
import { compareDoc, missingPrograms } from './compare-lines.js';
import { expectEqual, lineCount } from './expect-equal.js';

const absent = missingPrograms();

const works = [
  'Rà soát, lập danh sách trẻ em có hoàn cảnh đặc biệt và trẻ em có nguy cơ rơi vào hoàn cảnh đặc biệt',
  'Tổ chức 02 lớp tập huấn cho người làm công tác trẻ em',
  'Mở lớp dạy bơi miễn phí dịp hè cho học sinh tiểu học; bảo đảm 100% giáo viên có chứng chỉ theo Quyết định số 12/QĐ-UBND',
  'Truyền thông phòng, chống tai nạn thương tích, đuối nước giai đoạn 2026-2030',
];
const units = [
  'Phòng Văn hóa - Xã hội',
  'Trạm Y tế',
  'Công an xã',
  'Các trường mầm non, tiểu học, trung học cơ sở',
];
const pick = (list: readonly string[], index: number) => list[index % list.length] ?? '';

const table = (count: number) => ({
  columns: [
    { title: 'TT', width: 2, align: 'center' },
    { title: 'Nội dung nhiệm vụ', width: 12 },
    { title: 'Chủ trì, phối hợp', width: 10, columns: ['Chủ trì', 'Phối hợp'] },
    { title: 'Thời gian', width: 5, align: 'center' },
  ],
  rows: Array.from(
    { length: count },
    (_, index) =>
      `${index + 1} | ${pick(works, index * 7 + (index >> 3))} | ${pick(units, index)} | ${pick(units, index * 3 + 1)} | Quý ${['I', 'II', 'III', 'IV'][index % 4]}/2027`,
  ).join('\n'),
});

const prose = (name: string, index: number) =>
  `${name} ${index + 1}: tăng cường sự lãnh đạo của cấp ủy, quản lý của chính quyền và trách nhiệm của gia đình, nhà trường, xã hội trong việc bảo vệ, chăm sóc và giáo dục trẻ em${
    index % 3 === 1
      ? `^[Theo Điều ${index + 1} Luật Trẻ em; số liệu chốt đến ngày 14/12/2026, chưa tính số trẻ em tạm vắng trên địa bàn xã từ 06 tháng trở lên.]`
      : ''
  }; ${pick(works, index).replace(/^./, (first) => first.toLowerCase())}.`;

const section = (heading: string, count: number) => ({
  heading,
  text: Array.from({ length: count }, (_, index) => prose(heading, index)).join('\n\n'),
});

const plan = {
  schema: 1,
  id: 'tram-trang',
  period: 2027,
  office: 'xa.yaml',
  title: 'Thực hiện công tác trẻ em năm 2027',
  sections: [
    ...Array.from({ length: 8 }, (_, index) => ({
      heading: `Nhóm nhiệm vụ thứ ${index + 1}`,
      sections: [section(`Nhiệm vụ ${index + 1}.1`, 9), section(`Nhiệm vụ ${index + 1}.2`, 5)],
    })),
    { heading: 'Danh mục chung', table: table(300) },
  ],
  appendices: [1, 2, 3].map((number) => ({
    id: `danh-muc-${number}`,
    heading: `Danh mục nhiệm vụ số ${number}`,
    print: { landscape: true },
    table: table(300),
  })),
};

describe.skipIf(absent !== undefined)(`a hundred pages (${absent ?? 'compared'})`, () => {
  test('are the pages LibreOffice prints, line by line', async () => {
    const doc = docNamed(docsOf(JSON.stringify(plan)), 'ke-hoach');
    const printed = await compareDoc(doc, sampleFonts);
    process.stdout.write(`long plan: ${lineCount(printed)}\n`);
    expect(printed.theirs.pages.ours).toBeGreaterThanOrEqual(100);
    expectEqual(printed);
  }, 300_000);
});
