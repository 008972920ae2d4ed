import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../../src/import/source.js';
import { splitDocuments } from '../../../src/import/understand/split-documents.js';
import { paragraph, source, table, textBlocks, title } from '../support/source-builder.js';

const split = (...blocks: SourceBlock[]) => splitDocuments(source(...blocks));
const kinds = (...blocks: SourceBlock[]) => split(...blocks).map(({ kind }) => kind);
const textKinds = (text: string) => kinds(...textBlocks(text));

const head = (number: string, name: string, subject: string, look = {}) => [
  table(
    [
      ['ỦY BAN NHÂN DÂN\nXÃ MINH TÂM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
      [number, 'Minh Tâm, ngày 05 tháng 3 năm 2026'],
    ],
    look,
  ),
  title(name),
  title(subject),
];
const body = paragraph(
  'Căn cứ Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân, UBND xã ban hành như sau:',
);
const foot = table([
  ['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nNguyễn Văn Hạ'],
]);
const plan = (look = {}) => [...head('Số: 12/KH-UBND', 'KẾ HOẠCH', 'Tổ chức bầu cử', look), body, foot];
const submission = [...head('Số: 10/TTr-UBND', 'TỜ TRÌNH', 'Về việc ban hành Kế hoạch'), body, foot];

describe('a file', () => {
  it('of one document is one', () => {
    expect(kinds(...plan())).toEqual(['ke-hoach']);
  });

  it('of two is two, in order, every block in one', () => {
    const given = source(...submission, ...plan({ pageBreak: true }));
    const spans = splitDocuments(given);
    expect(spans.map(({ kind }) => kind)).toEqual(['to-trinh', 'ke-hoach']);
    expect(spans.flatMap(({ blocks }) => blocks)).toEqual(given.blocks);
    expect(spans[1]?.place).toEqual(given.blocks[5]?.place);
  });

  it('keeps an appendix and a page’s footer with its document', () => {
    const given = source(
      paragraph('Địa chỉ: số 1', { zone: 'footer', section: 1 }),
      ...submission,
      title('PHỤ LỤC', { pageBreak: true }),
      paragraph('Nội dung'),
      ...plan({ section: 1 }).map((block) => ({ ...block, section: 1 })),
    );
    const spans = splitDocuments(given);
    expect(spans.map(({ blocks }) => blocks.length)).toEqual([7, 6]);
    expect(spans[1]?.blocks[0]?.zone).toBe('footer');
  });

  it('takes blank forms with letterheads of their own as part of the plan', () => {
    const form = (number: number) => [
      paragraph(`Mẫu số 0${number}`, { pageBreak: true, align: 'right' }),
      table([
        ['……………………\n……………………', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
        ['Số:      /BC-UBBC', '………, ngày … tháng … năm 2026'],
      ]),
      title('BÁO CÁO'),
      title('Kết quả bầu cử'),
      paragraph('Kính gửi: Ủy ban bầu cử …………'),
      table([['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'TM. ỦY BAN BẦU CỬ\nCHỦ TỊCH\n(Ký tên, đóng dấu)']]),
    ];
    const forms = [1, 2, 3, 4, 5, 6, 7, 8].flatMap(form);
    expect(kinds(...plan(), ...forms)).toEqual(['ke-hoach']);
    expect(kinds(...plan(), title('PHỤ LỤC', { pageBreak: true }), title('CÁC BIỂU MẪU'), ...forms)).toEqual([
      'ke-hoach',
    ]);
    expect(
      kinds(...submission, title('PHỤ LỤC', { pageBreak: true }), ...forms, ...plan({ pageBreak: true })),
    ).toEqual(['to-trinh', 'ke-hoach']);
  });

  it('of text is parted by letterheads, numbers or type names', () => {
    const end = 'Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Hạ\n\n';
    const first = `Số: 10/TTr-UBND\n\nTỜ TRÌNH\nVề việc ban hành\n\nKính gửi: HĐND xã.\n\nNội dung trình.\n\n${end}`;
    const second = `KẾ HOẠCH\n\nTổ chức bầu cử\n\nNội dung kế hoạch.\n\n${end}`;
    expect(textKinds(`${first}Số:   /KH-UBND\n\n${second}`)).toEqual(['to-trinh', 'ke-hoach']);
    expect(textKinds(`${first}ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố:   /KH-UBND\n\n${second}`)).toEqual([
      'to-trinh',
      'ke-hoach',
    ]);
    expect(textKinds(`${first}${second}`)).toEqual(['to-trinh', 'ke-hoach']);
    expect(textKinds(`${first}ĐỀ CƯƠNG BÁO CÁO\n\nI. KẾT QUẢ`)).toEqual(['to-trinh']);
  });

  it('parts a decision from the plan it issues, which has no number', () => {
    const decision = [
      ...head('Số: 12/QĐ-UBND', 'QUYẾT ĐỊNH', 'Về việc ban hành Kế hoạch'),
      paragraph('Điều 1. Ban hành.'),
      foot,
    ];
    const issued = [
      title('ỦY BAN NHÂN DÂN', { pageBreak: true }),
      title('XÃ MINH TÂM'),
      title('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      title('KẾ HOẠCH'),
      title('Tổ chức bầu cử'),
      paragraph('(Ban hành kèm theo Quyết định số 12/QĐ-UBND)', { align: 'center' }),
      body,
    ];
    const spans = split(...decision, ...issued);
    expect(spans.map(({ kind, blocks }) => [kind, blocks.length])).toEqual([
      ['quyet-dinh', 5],
      ['ke-hoach', 7],
    ]);
  });

  it('begins a document with its letterhead, not with its number', () => {
    const text = 'Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn Hạ\n\n';
    const [, second] = split(
      ...textBlocks(
        `Số: 1/TTr-UBND\n\nTỜ TRÌNH\nVề việc A\n\nNội dung.\n\n${text}ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố: 2/KH-UBND\n\nKẾ HOẠCH\nBầu cử\n\nNội dung.\n\n${text}`,
      ),
    );
    expect(second?.blocks[0]).toMatchObject({ inlines: [{ text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM' }] });
  });
});

describe('the kind', () => {
  it.each([
    ['QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\n\nCHỦ TỊCH\n\nCăn cứ Luật;\n\nĐiều 1. Ban hành', 'quyet-dinh'],
    ['CHỈ THỊ\nVề việc tăng cường\n\nNội dung', 'chi-thi'],
    ['Số: 5/UBND-VX\nV/v tiêm chủng\n\nKính gửi: Các xã\n\nNội dung', 'cong-van'],
    [
      'TỈNH ỦY BÌNH PHƯỚC\n*\nSố 12-KH/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nthực hiện Nghị quyết\n\nNội dung',
      'van-ban-dang',
    ],
    ['Số 12-CT/HU\n\nCHỈ THỊ\nvề phòng cháy\n\nNội dung', 'van-ban-dang'],
    ['K Ế  H O Ạ C H\nBầu cử\n\nNội dung', 'ke-hoach'],
    ['Một đoạn văn bất kỳ.', 'khong-ro'],
    ['', 'khong-ro'],
  ])('%j', (text, kind) => expect(textKinds(text)).toEqual([kind]));

  it('of a letter that speaks of a plan is a letter', () => {
    expect(
      textKinds(
        'Số: 5/UBND-VX\nV/v triển khai Kế hoạch\n\nKính gửi: Các xã\n\nNội dung.\n\nKẾ HOẠCH\n\nNội dung',
      ),
    ).toEqual(['cong-van']);
  });
});
