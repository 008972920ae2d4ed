/** How offices head the duties of units: in capitals, with and without a number. */
import { expect, it } from 'vitest';
import { title } from './fixtures/office-habits.js';
import { body } from './fixtures/word-builder.js';
import { head, imported, opened, planOf, roman, signed } from './office-file.js';

const duties = (who: string) => [
  body(`- ${who} quét dọn đường làng.`),
  body('- Trồng 20 cây trước ngày 31/3/2026.'),
];

it('reads headings in capitals as units with duties, and prints them as typed', async () => {
  const { plan, office, printed } = await imported(
    head('Số: 12/KH-UBND'),
    ...title('KẾ HOẠCH', ['Vệ sinh môi trường năm 2026']),
    body(opened),
    roman('I. MỤC ĐÍCH'),
    body('- Sạch đường làng.'),
    roman('II. TỔ CHỨC THỰC HIỆN'),
    roman('1. SỞ Y TẾ'),
    ...duties('Cán bộ'),
    roman('2. PHÒNG NỘI VỤ:'),
    ...duties('Công chức'),
    roman('3. ĐỀ NGHỊ HỘI NÔNG DÂN XÃ'),
    ...duties('Hội viên'),
    signed,
  );
  expect(plan.sections?.[1]?.sections).toMatchObject([
    { heading: 'SỞ Y TẾ', unit: 'so-y-te', tasks: [expect.any(String), { when: '31/3/2026' }] },
    { heading: 'PHÒNG NỘI VỤ:', unit: 'phong-noi-vu' },
    { heading: 'ĐỀ NGHỊ HỘI NÔNG DÂN XÃ', unit: 'hoi-nong-dan-xa' },
  ]);
  expect(Object.values(office.units ?? {}).map(({ name }) => name)).toEqual([
    'Sở Y tế',
    'Phòng Nội vụ',
    'Hội Nông dân xã',
  ]);
  expect(printed[0]).toContain('2. PHÒNG NỘI VỤ:');
});

it('reads a bold name without a number as the heading of what follows', async () => {
  const plan = await planOf(
    roman('I. PHÂN CÔNG'),
    body('Các đơn vị thực hiện như sau:'),
    roman('Phòng Kinh tế:'),
    ...duties('Công chức'),
    roman('PHÒNG VĂN HÓA - XÃ HỘI'),
    ...duties('Cán bộ'),
    roman('II. KINH PHÍ'),
    body('Từ ngân sách xã.'),
  );
  expect(plan.sections?.map(({ heading }) => heading)).toEqual(['PHÂN CÔNG', 'KINH PHÍ']);
  expect(plan.sections?.[0]).toMatchObject({
    text: 'Các đơn vị thực hiện như sau:',
    sections: [
      { heading: 'Phòng Kinh tế:', unit: 'phong-kinh-te' },
      { heading: 'PHÒNG VĂN HÓA - XÃ HỘI', unit: 'phong-vhxh' },
    ],
  });
});

it('reads a name with a colon above points, bold or not', async () => {
  const plan = await planOf(
    roman('I. PHÂN CÔNG'),
    body('Phòng Kinh tế:'),
    ...duties('Công chức'),
    body('Công an xã:'),
    ...duties('Cán bộ'),
  );
  expect(plan.sections?.[0]?.sections).toMatchObject([
    { unit: 'phong-kinh-te', tasks: [{}, {}].map(() => expect.anything()) },
    { unit: 'cong-an-xa', tasks: [{}, {}].map(() => expect.anything()) },
  ]);
});

it('reads names before a colon, several paragraphs in a row, as headings that run on', async () => {
  const plan = await planOf(
    roman('I. TỔ CHỨC THỰC HIỆN'),
    body([['Phòng Văn hóa - Xã hội: ', { bold: true }], 'Tham mưu ban hành văn bản.']),
    body('Công an xã: Bảo đảm an ninh, xong trước ngày 10/4/2026.'),
    body('Các thôn: Vận động nhân dân.'),
  );
  expect(plan.sections?.[0]?.sections).toMatchObject([
    { unit: 'phong-vhxh', tasks: ['Tham mưu ban hành văn bản.'] },
    { unit: 'cong-an-xa', tasks: [{ when: '10/4/2026' }] },
    { unit: 'cac-thon', tasks: ['Vận động nhân dân.'] },
  ]);
});

it('reads several labels on one line', async () => {
  const plan = await planOf(
    roman('I. NHIỆM VỤ'),
    body('1. Họp thôn. Chủ trì: Trưởng thôn; thời gian: ngày 05/4/2026.'),
    body('2. Niêm yết danh sách cử tri.'),
    body('Chủ trì: Các thôn; phối hợp: Công an xã; thời gian: trước ngày 16/3/2026.'),
  );
  const words = JSON.stringify(plan.sections?.[0]);
  expect(words).toContain('"lead":"Trưởng thôn","when":"05/4/2026"');
  expect(words).toContain('"lead":"Các thôn","partners":"Công an xã","when":"16/3/2026"');
});
