/** Lines of a text and the outline that is made of them: labels, nesting, headings, groups, tables. */
import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../../src/import/source.js';
import { readBody } from '../../../src/import/understand/body.js';
import { readLabel } from '../../../src/import/understand/label.js';
import { plainContent } from '../../../src/import/understand/plain-parts.js';
import { schemeOf, settleNumbering } from '../../../src/import/understand/settle-numbering.js';
import { paragraph, table } from '../support/source-builder.js';

const decree = { sections: ['roman', 'number', 'letter'], marks: ['dash', 'plus'] };

/** The outline as the YAML would hold it. */
function outline(...blocks: readonly (string | SourceBlock)[]) {
  const body = readBody(
    blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
    { dressed: false, dressedHeadings: false, namesUnits: (words) => /^(Phòng|Công an)/.test(words) },
  );
  settleNumbering(body.root, schemeOf(body.root, decree));
  return plainContent(body.root, '', { guess: () => undefined, stands: () => undefined });
}

describe('a label', () => {
  it.each([
    ['II. MỤC TIÊU', ['roman 2']],
    ['I. MỤC TIÊU', ['roman 1', 'upper 8']],
    ['B. MỤC TIÊU', ['upper 2']],
    ['12. Nội dung', ['number 12']],
    ['1.2. Nội dung', ['decimal 2']],
    ['đ) Nội dung', ['letter 5']],
    ['(3) Nội dung', ['paren 3']],
    ['(ii) Nội dung', ['roman-paren 2']],
    ['– Nội dung', ['dash 1']],
    ['•Nội dung', ['dash 1']],
    ['○ Nội dung', ['plus 1']],
    ['B . MỤC TIÊU', ['upper 2']],
    ['+ Nội dung', ['plus 1']],
    ['2) Nội dung', ['{1}) 2']],
    ['- Chỉ tiêu 7: Nội dung', ['- Chỉ tiêu {1}: 7']],
    ['Phần thứ hai', ['Phần thứ {nhất} 2']],
  ])('“%s”', (text, expected) => {
    expect(readLabel(text)?.labels.map(({ numbering, n }) => `${numbering} ${n}`)).toEqual(expected);
  });

  it.each(['Năm 2026 xã có 3 thôn', '2026. Năm bản lề', '15/4 là hạn cuối', '-5 độ', 'o tròn'])(
    'is none in “%s”',
    (text) => expect(readLabel(text)).toBeUndefined(),
  );
});

describe('an outline', () => {
  it('stands parts under parts and points under points', () => {
    expect(
      outline(
        'I. MỤC TIÊU',
        '1. Chung',
        'Khỏe mạnh.',
        '2. Cụ thể',
        '- Một.',
        '- Hai:',
        '+ Hai một.',
        'II. NHIỆM VỤ',
        '1. Làm.',
        '2. Làm nữa.',
      ),
    ).toEqual({
      sections: [
        {
          heading: 'MỤC TIÊU',
          sections: [
            { heading: 'Chung', text: 'Khỏe mạnh.' },
            {
              heading: 'Cụ thể',
              items: ['Một.', { text: 'Hai:', print: { numbering: 'plus' }, items: ['Hai một.'] }],
            },
          ],
        },
        { heading: 'NHIỆM VỤ', print: { numbering: 'number' }, items: ['Làm.', 'Làm nữa.'] },
      ],
    });
  });

  it('takes a numbered sentence that announces points for a point', () => {
    const lines = ['I. NHIỆM VỤ', '1. Làm.', '2. Mở các lớp, gồm:', '- Một;', '- Hai.', '3. Xong.'];
    expect(outline(...lines, 'II. KINH PHÍ', 'Đủ.')).toMatchObject({
      sections: [{ items: ['Làm.', { text: 'Mở các lớp, gồm:', items: ['Một;', 'Hai.'] }, 'Xong.'] }, {}],
    });
  });

  it('keeps the label that breaks the count and counts on', () => {
    const { sections } = outline('I. MỘT', 'a.', 'II. HAI', 'b.', 'II. BA', 'c.', 'IV. BỐN', 'd.');
    expect(sections?.map(({ print }) => print?.label)).toEqual([undefined, undefined, 'II.', undefined]);
  });

  it('runs a unit’s heading into its sentence, and goes on with the numbers of its neighbours', () => {
    const { sections } = outline(
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Tư pháp',
      '- Một.',
      '- Hai.',
      '2. Phòng Kinh tế: Lo vốn.',
      '3. Các bên còn lại theo dõi.',
    );
    expect(sections?.[0]?.sections).toEqual([
      { heading: 'Phòng Tư pháp', items: ['Một.', 'Hai.'] },
      { heading: 'Phòng Kinh tế', print: { heading: 'run-in' }, items: ['Lo vốn.'] },
      { print: { numbering: 'number' }, items: ['Các bên còn lại theo dõi.'] },
    ]);
  });

  it('parts lists that prose stands between', () => {
    const { sections } = outline(
      'I. NỘI DUNG',
      'Trước hết:',
      '- Một.',
      '- Hai.',
      'Sau đó:',
      '- Ba.',
      '- Bốn.',
    );
    expect(sections?.[0]).toEqual({
      heading: 'NỘI DUNG',
      text: 'Trước hết:',
      sections: [{ items: ['Một.', 'Hai.'] }, { text: 'Sau đó:', items: ['Ba.', 'Bốn.'] }],
    });
  });

  it('gives a bare label the line below as its heading', () => {
    const { sections } = outline('PHẦN I', 'TÌNH HÌNH', 'Tốt.', 'PHẦN II', 'NHIỆM VỤ', 'Nhiều.');
    expect(sections?.map(({ heading }) => heading)).toEqual(['TÌNH HÌNH', 'NHIỆM VỤ']);
  });
});

describe('a table', () => {
  it('of work becomes tasks, in groups under their headings', () => {
    const rows = [
      ['TT', 'Nội dung', 'Chủ trì', 'Thời gian'],
      ['I', 'Hạ tầng', '', ''],
      ['1', 'Lắp đèn', 'Phòng Kinh tế', 'Quý II/2027'],
      ['II', 'Con người', '', ''],
      ['2', 'Mở lớp', 'Công an xã', ''],
    ];
    const { sections } = outline('I. PHÂN CÔNG', table(rows, { ruled: true }));
    expect(sections?.[0]).toMatchObject({
      print: { as: 'table', columns: ['order', 'text', 'lead', 'when'] },
      sections: [
        {
          heading: 'Hạ tầng',
          tasks: [{ text: 'Lắp đèn', lead: 'Phòng Kinh tế', when: { text: 'Quý II/2027' } }],
        },
        { heading: 'Con người', tasks: [{ text: 'Mở lớp', lead: 'Công an xã' }] },
      ],
    });
  });

  it('of indicators becomes indicators, with what they were and are to be', () => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'Kết quả năm 2026', 'Kế hoạch năm 2027'],
      ['1', 'Tỷ lệ trẻ em biết bơi', '41%', 'Trên 60%'],
      ['2', 'Số điểm vui chơi', '06 thôn', '08 thôn'],
    ];
    const { sections } = outline('I. CHỈ TIÊU', table(rows, { ruled: true }));
    expect(sections?.[0]).toMatchObject({
      print: { as: 'table', columns: ['order', 'name', 'baseline', 'target'] },
      indicators: [
        { name: 'Tỷ lệ trẻ em biết bơi', baseline: { 2026: '41%' }, target: 'trên 60%' },
        { name: 'Số điểm vui chơi', baseline: { 2026: '06 thôn' }, target: '08 thôn' },
      ],
    });
    const [, ...odd] = rows;
    const { sections: free } = outline(
      'I. CHỈ TIÊU',
      table([rows[0] ?? [], ...odd, ['3', 'Số lớp', 'chưa có', 'vài lớp']], { ruled: true }),
    );
    expect(free?.[0]?.table).toBeDefined();
  });

  it('of anything else keeps its columns, groups of columns, group rows and blank rows', () => {
    const rows = [
      ['TT', 'Xã', { content: 'Số hộ', columns: 2 }],
      ['', '', 'Nghèo', 'Cận nghèo'],
      [{ content: 'Vùng cao', columns: 4 }],
      ['1', 'An Bình', '12', '30'],
      ['', '', '', ''],
    ];
    const { sections } = outline('I. SỐ LIỆU', table(rows, { ruled: true }));
    expect(sections?.[0]?.table).toMatchObject({
      columns: [{ title: 'TT' }, 'Xã', { title: 'Số hộ', columns: ['Nghèo', 'Cận nghèo'] }],
      rows: 'Vùng cao\n1 | An Bình | 12 | 30',
      blank: 1,
    });
  });
});
