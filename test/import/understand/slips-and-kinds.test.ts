import { describe, expect, it } from 'vitest';
import { txt } from '../../../src/import/importers/txt.js';
import { compareWords } from '../../../src/import/losses.js';
import { isHeadingLine } from '../../../src/import/understand/frame/line-kinds.js';
import { readLabel } from '../../../src/import/understand/label.js';
import { readFrame } from '../../../src/import/understand/read-frame.js';
import { understand } from '../../../src/import/understand/understand.js';
import { isUnitName, readUnitHeading } from '../../../src/meaning/units.js';
import { productKinds } from '../support/product-kinds.js';

async function read(lines: readonly string[]) {
  const { value } = await txt.read({ file: 'cu.txt', bytes: new TextEncoder().encode(lines.join('\n')) });
  if (!value) throw new Error('not read');
  return value;
}

const head = (number: string, date: string) => [
  'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'XÃ TAM PHƯỚC             Độc lập - Tự do - Hạnh phúc',
  `${number}             ${date}`,
  '',
];
const plan = ['KẾ HOẠCH', 'Phòng, chống rét năm 2027', '', 'I. MỤC ĐÍCH', '1. Giữ đàn vật nuôi an toàn.'];

describe('slips of text recognition in a head', () => {
  it('are read as the digits they look like, with a doubt each', async () => {
    const { blocks } = await read([
      ...head('Số: l2/KH-UBND', 'Tam Phước, ngày 2O tháng 0l năm 2027'),
      ...plan,
    ]);
    const frame = readFrame(blocks, 'cu.txt');
    expect(frame).toMatchObject({ number: '12', symbol: 'KH-UBND', date: { day: 20, month: 1, year: 2027 } });
    expect(frame.doubts.map(({ field }) => field)).toEqual(expect.arrayContaining(['number', 'date']));
  });

  it('a number without slips has no doubt', async () => {
    const { blocks } = await read([
      ...head('Số: 12/KH-UBND', 'Tam Phước, ngày 20 tháng 01 năm 2027'),
      ...plan,
    ]);
    expect(readFrame(blocks, 'cu.txt').doubts.map(({ field }) => field)).not.toContain('number');
  });
});

describe('documents of other kinds', () => {
  const kindOf = async (lines: readonly string[]) =>
    understand(await read(lines), isUnitName, productKinds).findings.map(({ message }) => message.vi);

  it.each([
    [['HƯỚNG DẪN', 'Lập dự toán năm 2027'], 'Văn bản này là Hướng dẫn'],
    [['ĐƠN XIN XÁC NHẬN', '', 'Kính gửi: .........', '', 'Tôi tên là: ..........'], 'Văn bản này là Đơn'],
    [['const a = 1;', 'const b = 2;'], 'Không nhận ra đây là văn bản loại gì'],
    [['Kính gửi: ..........', '', 'Tôi xin trình bày như sau.'], 'Không nhận ra đây là văn bản loại gì'],
  ])('are refused by their name: %j', async (lines, words) => {
    expect(await kindOf(lines)).toEqual([expect.stringContaining(words)]);
  });

  it('a plan behind the decision that issues it is read, the decision named', async () => {
    const source = await read([
      ...head('Số: 12/QĐ-UBND', 'Tam Phước, ngày 20 tháng 01 năm 2027'),
      ...['QUYẾT ĐỊNH', 'Ban hành Kế hoạch phòng, chống rét năm 2027', '', 'Điều 1. Ban hành Kế hoạch.', ''],
      ...['Nơi nhận:', '- Như Điều 1;', '- Lưu: VT.', '', 'CHỦ TỊCH', 'Lê Thị Hoa', ''],
      ...plan,
    ]);
    const { documents, findings, refused } = understand(source, isUnitName, productKinds);
    expect(documents.map(({ frame }) => frame.kind)).toEqual(['ke-hoach']);
    expect(findings.map(({ message }) => message.vi)).toEqual([expect.stringContaining('Quyết định')]);
    expect(refused.size).toBeGreaterThan(0);
    expect(refused.size).toBeLessThan(source.blocks.length);
  });
});

it.each(['1. Chính quyền số', '2. Xã hội số', 'Kinh tế số'])('%s names no unit', (heading) => {
  expect(readUnitHeading(heading)).toEqual([]);
});

it('"T/M BAN THƯỜNG VỤ" and "V/v" begin with words cut short, not with labels', () => {
  expect(readLabel('T/M BAN THƯỜNG VỤ')).toBeUndefined();
  expect(isHeadingLine({ text: 'V/v xin kinh phí tổ chức Tết Trung thu' })).toBe(false);
  expect(readLabel('A . MỤC ĐÍCH')?.labels.map(({ printed }) => printed)).toEqual(['A.']);
});

it('a Tờ trình may have its "V/v" under the type name', async () => {
  const { blocks } = await read([
    'TỜ TRÌNH',
    'V/v xin kinh phí',
    '',
    'Kính gửi:',
    '- UBND huyện;',
    '- Phòng Y tế.',
    '',
    'I. LÝ DO',
  ]);
  expect(readFrame(blocks, 'cu.txt')).toMatchObject({
    subject: 'V/v xin kinh phí',
    to: [{ text: 'UBND huyện' }, { text: 'Phòng Y tế' }],
  });
});

it('"hoà" and "hòa", "6" and "06" are the same words printed', () => {
  const place = { line: 1 };
  expect(compareWords([{ text: 'An Hoà, ngày 6 tháng 4', place }], 'An Hòa, ngày 06 tháng 4').lost).toEqual(
    [],
  );
});

it('a Tờ trình of one sentence says it as its own text, so that none is made for it', async () => {
  const source = await read([
    'TỜ TRÌNH',
    'Về việc ban hành Kế hoạch',
    '',
    'Kính gửi: UBND huyện.',
    '',
    'Phòng Y tế kính trình UBND huyện xem xét, ban hành./.',
  ]);
  const [document] = understand(source, isUnitName, productKinds).documents;
  expect(document?.body.root.content).toMatchObject({
    type: 'list',
    points: [{ plain: expect.stringContaining('kính trình') }],
  });
  expect(document?.body.closing).toBe('none');
});
