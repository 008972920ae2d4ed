import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isStop } from '../../src/model/finding.js';
import { body, faultsOf, follow } from './support.js';

const reworded = body.replace('không để cây chết khô', 'không để cây bị chết khô');
const changed = body
  .replace('1.200 cây', '1.500 cây')
  .replaceAll('26/3/2027', '19/3/2027')
  .replace(/ {6}- id: ve-sinh[\s\S]*?(?= {6}- id: cham-soc)/u, '')
  .concat(`      - id: to-roi
        text: In 500 tờ rơi về kỹ thuật trồng cây, xong trong tháng 4/2027.
        lead: kinh-te
        partners: [thon]
        when: 4/2027
`);

describe('before issue', () => {
  test.each(['correct', 'amend', 'replace', 'recall'] as const)('nothing follows: --%s', async (way) => {
    const made = await follow({ way, now: body.replace('    number: 64\n', '') });
    expect(made.text).toBeUndefined();
    expect(made.findings.map(({ code }) => code)).toEqual(['document-issued']);
    expect(made.findings[0]?.hint?.vi).toContain('kehoach issue plans/trong-cay.yaml --document ke-hoach');
  });

  test('a document that is not there is named', async () => {
    const { findings } = await follow({ way: 'recall', document: 'ke-hoac' });
    expect(findings.map(({ code }) => code)).toEqual(['document-known']);
  });
});

describe('Công văn đính chính', () => {
  test('says what was printed and how it is to be read, to everybody who got the document', async () => {
    const made = await follow({ way: 'correct', now: reworded, issued: body });
    const letter = parse(made.text ?? '').documents['dinh-chinh-ke-hoach'];
    expect(made.differences).toBe(1);
    expect(made.findings).toEqual([]);
    expect(letter.subject).toBe('đính chính Kế hoạch\nsố 64/KH-UBND ngày 22/02/2027');
    expect(letter.symbol).toBe('UBND-KT');
    expect(letter.to).toEqual(['Sở Nội vụ', 'Các đơn vị nêu tại [@giao-viec]']);
    expect(letter.recipients).toEqual(['Chủ tịch, các Phó Chủ tịch UBND xã', 'Lưu: VT, KT']);
    expect(letter.opening).toContain('[@ke-hoach] về tổ chức Tết trồng cây năm 2027');
    expect(letter.table.rows).toBe(
      '1 | Mục I, gạch đầu dòng thứ hai | Vận động nhân dân chăm sóc cây đã trồng, không để cây chết khô. | Vận động nhân dân chăm sóc cây đã trồng, không để cây bị chết khô.',
    );
    expect(await faultsOf(made)).toEqual([]);
  });

  test('keeps every other character of the plan', async () => {
    const { text = '' } = await follow({ way: 'correct', now: `# đầu tệp\n${reworded}`, issued: body });
    const added = /\n {2}dinh-chinh-ke-hoach:\n(?: {4}.*\n)+/u.exec(text)?.[0] ?? '';
    expect(text.replace(added, '\n')).toContain(`# đầu tệp\n${reworded}`);
  });

  test('tells what a letter cannot correct, and marks it', async () => {
    const { text = '', findings } = await follow({ way: 'correct', now: changed, issued: body });
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning correction-of-form',
    ]);
    expect(text).toMatch(/# kiểm tra: dòng 01, 02, 03, 04 của bảng làm thay đổi nội dung/u);
  });

  test('has places to fill in where nothing is known to differ', async () => {
    const made = await follow({ way: 'correct' });
    expect(made.differences).toBeUndefined();
    expect(made.text).toContain('[Ghi nguyên văn đã in]');
    expect(await faultsOf(made)).toEqual([]);
  });

  test('says it in sentences where the words hold a bar', async () => {
    const now = body.replace('đường thôn và sân trường', 'đường thôn | sân trường');
    const { text = '' } = await follow({ way: 'correct', now, issued: body });
    expect(parse(text).documents['dinh-chinh-ke-hoach'].items).toHaveLength(1);
  });

  test('writes to those who got the document, not to those who would get it now', async () => {
    const { text = '' } = await follow({
      way: 'correct',
      now: body.replace('Sở Nội vụ', 'Sở Y tế'),
      issued: body,
    });
    expect(parse(text).documents['dinh-chinh-ke-hoach'].to[0]).toBe('Sở Nội vụ');
  });

  test('is one more where there is one', async () => {
    const first = await follow({ way: 'correct' });
    const now = (first.text ?? '').replace(/^[\s\S]*?(?=documents:)/u, '');
    expect((await follow({ way: 'correct', now })).document).toBe('dinh-chinh-ke-hoach-2');
  });

  test('is refused where the fields have no lines of their own', async () => {
    const now = body.replace(
      /documents:[\s\S]*?(?=basis)/u,
      'documents: {ke-hoach: {number: 64, date: 22/02/2027}}\n',
    );
    const made = await follow({ way: 'correct', now });
    expect(made.text).toBeUndefined();
    expect(made.findings.map(({ code }) => code)).toEqual(['place-for-change']);
  });
});

describe('Công văn thu hồi', () => {
  test('asks for the reason, on paper back and deleted otherwise (khoản 4 Điều 18)', async () => {
    const made = await follow({ way: 'recall' });
    const letter = parse(made.text ?? '').documents['thu-hoi-ke-hoach'];
    expect(letter.subject).toBe('thu hồi Kế hoạch\nsố 64/KH-UBND ngày 22/02/2027');
    expect(letter.opening).toMatch(/^Vì \[Ghi lý do thu hồi\], .*\[@ke-hoach\] về tổ chức/u);
    expect(letter.items.join(' ')).toMatch(/gửi lại bản đã nhận.*hủy bỏ văn bản.*thông báo qua Hệ thống/u);
    expect(await faultsOf(made)).toEqual([]);
  });
});

describe('Kế hoạch sửa đổi, bổ sung', () => {
  test('says only what changes, duties with their data', async () => {
    const made = await follow({ way: 'amend', now: changed, issued: body });
    const plan = parse(made.text ?? '');
    expect(made.path).toBe('plans/trong-cay-sua-doi.yaml');
    expect(plan).toMatchObject({
      ...{ id: 'trong-cay-sua-doi', series: 'trong-cay', original: 'trong-cay', revision: 1 },
      title:
        'Sửa đổi, bổ sung một số nội dung của Kế hoạch số 64/KH-UBND ngày 22/02/2027 của Ủy ban nhân dân xã Minh Tâm về tổ chức Tết trồng cây năm 2027',
    });
    const [content] = plan.sections;
    const old = '[@van-ban-da-ban-hanh:short]';
    expect(content.sections.map(({ heading }: { heading: string }) => heading)).toEqual([
      'Sửa đổi, bổ sung nhiệm vụ, giải pháp',
      'Sửa đổi, bổ sung các nội dung khác',
      'Bãi bỏ một số nội dung',
    ]);
    expect(content.sections[0].tasks).toEqual([
      {
        id: 'cay-giong',
        text: `Sửa đổi khoản 1 mục II ${old} như sau: “Chuẩn bị đủ cây giống, xong chậm nhất ngày 19/3/2027”.`,
        lead: 'kinh-te',
        when: '19/3/2027',
      },
      {
        id: 'to-roi',
        text: `Bổ sung nhiệm vụ vào sau khoản 3 mục II ${old} như sau: “In 500 tờ rơi về kỹ thuật trồng cây, xong trong tháng 4/2027”.`,
        ...{ lead: 'kinh-te', partners: 'thon', when: '4/2027' },
      },
    ]);
    expect(content.sections[1].items).toEqual([
      `Sửa đổi gạch đầu dòng thứ nhất mục I ${old} như sau: “Trồng mới 1.500 cây bóng mát ở đường thôn và sân trường”.`,
    ]);
    expect(content.sections[2].items).toEqual([
      `Bãi bỏ nhiệm vụ “Vệ sinh đường làng trước ngày ra quân” tại khoản 2 mục II ${old}.`,
    ]);
    expect(plan.documents['ke-hoach']).not.toHaveProperty('number');
    expect(plan.documents['ke-hoach'].recipients).toContain(
      'Các đơn vị nêu tại mục II Kế hoạch số 64/KH-UBND (t/h)',
    );
    expect(await faultsOf(made)).toEqual([]);
  });

  test('is a skeleton where nothing is known to differ', async () => {
    const made = await follow({ way: 'amend' });
    expect(made.text).toContain('[Ghi nội dung mới]');
    expect(await faultsOf(made)).toEqual([]);
  });
});

describe('Kế hoạch thay thế', () => {
  test('is the whole plan without number and day, saying what it takes the place of', async () => {
    const made = await follow({ way: 'replace', now: changed });
    const plan = parse(made.text ?? '');
    expect(plan).toMatchObject({
      ...{ id: 'trong-cay-thay-the', series: 'trong-cay', original: 'trong-cay', revision: 1 },
      title: 'Tổ chức Tết trồng cây năm 2027',
      documents: { 'ke-hoach': { date: 2027 } },
    });
    expect(plan.documents['ke-hoach']).not.toHaveProperty('number');
    expect(plan.sections).toEqual(parse(changed).sections);
    expect(plan.basis).toEqual([
      'Căn cứ [@luat-tre-em]',
      'Xét kết quả rà soát việc thực hiện [@van-ban-da-ban-hanh]',
      'Theo đề nghị của Trưởng phòng Kinh tế',
    ]);
    expect(plan.documents['ke-hoach'].closing).toMatch(
      /^Kế hoạch này thay thế \[@van-ban-da-ban-hanh:full\]\./u,
    );
    expect(await faultsOf(made)).toEqual([]);
  });

  test('replaced again, it is still the same plan to calendars', async () => {
    const { text = '' } = await follow({
      way: 'replace',
      now: `original: goc\nrevision: 2\nseries: cay\n${body}`,
    });
    expect(parse(text)).toMatchObject({ original: 'goc', revision: 3, series: 'cay' });
  });

  test('leaves letters about the old one behind', async () => {
    const recalled = await follow({ way: 'recall' });
    const now = (recalled.text ?? '').replace(/^[\s\S]*?(?=documents:)/u, '');
    const { text = '', findings } = await follow({ way: 'replace', now });
    expect(Object.keys(parse(text).documents)).toEqual(['ke-hoach']);
    expect(findings.filter(isStop)).toEqual([]);
  });
});
