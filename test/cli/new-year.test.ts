import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { questionKinds } from '../../src/new-year/questions.js';
import { root } from '../house/source-files.js';
import { makeProject } from '../support/project.js';

const plan = readFileSync(join(root, 'plans/ke-hoach-dau-tien.yaml'), 'utf8');
const office = readFileSync(join(root, 'plans/offices/xa-minh-tam.yaml'), 'utf8');
const project = (text: string | Uint8Array = plan) =>
  makeProject({ 'kh-2027.yaml': text, 'offices/xa-minh-tam.yaml': office });
const schema = JSON.parse(readFileSync(join(root, 'schemas/new-year-report.schema.json'), 'utf8'));

describe('new-year', () => {
  it('writes the new plan beside the old one and says what must be decided', async () => {
    const { run, read } = project();
    expect(await run('new-year', 'kh-2027.yaml', '--year', '2028')).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "kh-2028.yaml: dự thảo lần 1, lập từ kh-2027.yaml
        Còn 04 nội dung cần xác định; từng chỗ có ghi chú “# kiểm tra:” trong tệp:
        1. Xác định kinh phí năm 2028: Mục III, dòng 27.
        2. Đối chiếu người ký, chức vụ: dòng 9.
        3. Thời hạn rơi vào ngày nghỉ (02 chỗ): Mục II.1, dòng 19: 29/01/2028 là thứ Bảy; ngày làm việc liền trước là 24/01/2028; Mục IV, dòng 32: 05/3/2028 là Chủ nhật; ngày làm việc liền trước là 03/3/2028.
        4. Ấn định ngày diễn ra: Mục II.2, dòng 24: 18/02/2028 là thứ Sáu (kỳ trước: thứ Năm).
      Đã ghi “kh-2028.yaml”.
      ",
      }
    `);
    expect(read('kh-2027.yaml').toString()).toBe(plan);
    const made = read('kh-2028.yaml').toString();
    expect(made).toContain('title: Tổ chức Tết trồng cây năm 2028\n');
    expect((await run('check', 'kh-2028.yaml')).code).toBe(0);
    expect((await run('check', '--ready', 'kh-2028.yaml')).out).toContain('kinh phí năm 2028');
  });

  it('says it in English', async () => {
    const { run } = project();
    const { out } = await run('new-year', 'kh-2027.yaml', '--year', '2028', '--lang', 'en');
    expect(out).toMatchInlineSnapshot(`
      "kh-2028.yaml: first draft, made of kh-2027.yaml
        To decide: 4; each place has a comment “# kiểm tra:” in the file:
        1. Set the budget for 2028: Mục III, line 27.
        2. Who signs, and with what post: line 9.
        3. Due on a day off (2 places): Mục II.1, line 19: 29/01/2028 is a Saturday; the working day before is 24/01/2028; Mục IV, line 32: 05/3/2028 is a Sunday; the working day before is 03/3/2028.
        4. Settle the days of events: Mục II.2, line 24: 18/02/2028 is a Friday (before: Thursday).
      “kh-2028.yaml” is written.
      "
    `);
  });

  it('only lists with --dry-run', async () => {
    const { run, files } = project();
    const { code, out } = await run('new-year', 'kh-2027.yaml', '--year', '2028', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('Chỉ liệt kê; chưa ghi “kh-2028.yaml”.');
    expect(files()).toEqual(['kh-2027.yaml', 'offices/xa-minh-tam.yaml']);
  });

  it('overwrites nothing without --force', async () => {
    const { run, read, put } = project();
    put('kh-2028.yaml', 'cũ');
    const refused = await run('new-year', 'kh-2027.yaml', '--year', '2028');
    expect(refused.code).toBe(2);
    expect(refused.out).toContain('Chưa ghi “kh-2028.yaml”.');
    expect(refused.err).toContain('Đã có tệp “kh-2028.yaml”');
    expect(read('kh-2028.yaml').toString()).toBe('cũ');
    expect((await run('new-year', 'kh-2027.yaml', '--year', '2028', '--force')).code).toBe(0);
    const once = read('kh-2028.yaml').toString();
    expect((await run('new-year', 'kh-2027.yaml', '--year', '2028', '--force')).code).toBe(0);
    expect(read('kh-2028.yaml').toString()).toBe(once);
  });

  it('writes elsewhere with the way to the office file', async () => {
    const { run, read, put } = project();
    put('kehoach.yaml', '');
    const ran = await run('new-year', 'kh-2027.yaml', '--year', '2028', '--out', 'moi/cay.yaml');
    expect(ran.code).toBe(0);
    expect(read('moi/cay.yaml').toString()).toContain('office: ../offices/xa-minh-tam.yaml #');
    expect((await run('check', 'moi/cay.yaml')).code).toBe(0);
  });

  it('reports to programs as its schema says', async () => {
    const { run } = project();
    const validate = new Ajv({ allErrors: true }).compile(schema);
    expect(schema.properties.questions.items.properties.kind.enum).toEqual(questionKinds);
    for (const year of ['2028', '2027']) {
      const { code, out, err } = await run(
        'new-year',
        'kh-2027.yaml',
        '--year',
        year,
        '-f',
        'json',
        '--dry-run',
      );
      const report = JSON.parse(out);
      validate(report);
      expect(validate.errors ?? []).toEqual([]);
      expect([code, err, report.written]).toEqual([year === '2028' ? 0 : 1, '', false]);
      expect(report.findings).toHaveLength(year === '2028' ? 0 : 1);
    }
  });

  it('keeps byte order mark, encoding and line ends', async () => {
    const text = `\ufeff${plan.replaceAll('\n', '\r\n')}`;
    const { run, read } = project(Buffer.from(text, 'utf16le'));
    expect((await run('new-year', 'kh-2027.yaml', '--year', '2028')).code).toBe(0);
    const made = read('kh-2028.yaml').toString('utf16le');
    expect(made.startsWith('\ufeff#')).toBe(true);
    expect(made.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('refuses a year that is not after the plan, and plans that cannot be read', async () => {
    const { run, put } = project();
    const early = await run('new-year', 'kh-2027.yaml', '--year', '2027');
    expect(early.code).toBe(1);
    expect(early.err).toContain('Năm 2027 không ở sau năm của kế hoạch này (2027).');
    put('xau.yaml', plan.replace('period: 2027\n', ''));
    const yearless = await run('new-year', 'xau.yaml', '--year', '2028');
    expect(yearless.code).toBe(1);
    expect(yearless.err).toContain('period');
    expect((await run('new-year', 'khong-co.yaml', '--year', '2028')).code).toBe(2);
  });

  it.each([
    [['new-year'], 'Ghi tên một tệp kế hoạch sau “new-year”.'],
    [['new-year', 'a.yaml', 'b.yaml', '--year', '2028'], 'Ghi tên một tệp kế hoạch sau “new-year”.'],
    [['new-year', 'a.yaml'], 'Chưa ghi “--year”'],
    [['new-year', 'a.yaml', '--year', '28'], '“--year” không nhận “28”.'],
    [['new-year', 'a.yaml', '--year', '2028', '--out', 'b.docx'], '“--out” nhận tệp .yaml'],
    [['new-year', 'a.yaml', '--year', '2028', '-f', 'xml'], '“--format” không nhận “xml”.'],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, err } = await project().run(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
