import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Stamp } from '../../src/doc/stamp.js';
import { root } from '../house/source-files.js';
import { addAfter, chain, edited, moveAfter, remove, retype } from '../import/into/corrected.js';
import { makeProject, type Project, sample } from '../support/project.js';
import { plan, planWith } from '../support/sample.js';

const docx = 'out/trong-cay/ke-hoach.docx';
const pdf = 'out/trong-cay/ke-hoach.pdf';
const yaml = 'plans/trong-cay.yaml';
const longer = `${plan}      - text: Phát động và ra quân trồng cây tại 08 thôn, 06 trường học.\n        lead: vhxh\n`;

async function built(contents = sample, ...options: string[]): Promise<Project> {
  const project = makeProject(contents);
  await project.run('build', ...options);
  return project;
}

/** Corrects the Word file in its place. */
function correct(project: Project, ...edits: ((xml: string) => string)[]): void {
  project.put(docx, edited(project.read(docx), { 'word/document.xml': chain(...edits) }));
}

async function outcome(project: Project, ...args: string[]): Promise<unknown> {
  const { out } = await project.run('verify', ...args, '--format', 'json');
  return JSON.parse(out).files[0].outcome;
}

describe('verify', () => {
  it('says of what plan and revision each file is, and that it is the same', async () => {
    const project = await built({ ...sample, [yaml]: plan.replace('period', 'revision: 1\nperiod') });
    expect(await project.run('verify', docx, pdf)).toEqual({
      code: 0,
      err: '',
      out: `${docx}
  Kế hoạch: Tổ chức Tết trồng cây năm 2027
  Tạo từ kế hoạch “trong-cay” (${yaml}), lần sửa đổi 1.
  Kết luận: đúng văn bản mà kế hoạch tạo ra, không khác một byte.
${pdf}
  Kế hoạch: Tổ chức Tết trồng cây năm 2027
  Tạo từ kế hoạch “trong-cay” (${yaml}), lần sửa đổi 1.
  Kết luận: đúng văn bản mà kế hoạch tạo ra, không khác một byte.
Đúng: 02 tệp; cần xem lại: 00 tệp.
`,
    });
  });

  it.each([
    [['--draft=2'], 'dự thảo lần 2'],
    [['--draft'], 'dự thảo'],
  ])('knows a draft of %j from the plan that is none', async (options, told) => {
    const project = await built(sample, 'plans', ...options);
    expect(await project.run('verify', docx, pdf)).toMatchObject({
      code: 0,
      out: expect.stringContaining(`(${yaml}), ${told}.`),
    });
  });

  it('knows a document that was set more tightly', async () => {
    // With this spacing the example leaves its signature behind.
    const text = readFileSync(join(root, 'plans/binh-long-2022.yaml'), 'utf8');
    const project = makeProject({
      'plans/a.yaml': text.replace('{caps: false, line: 1}', '{caps: false}'),
      'plans/offices/thi-xa-binh-long.yaml': readFileSync(join(root, 'plans/offices/thi-xa-binh-long.yaml')),
    });
    await project.run('build', '--fit');
    const { code, out } = await project.run('verify', ...project.files('out'), '--format', 'json');
    expect(code).toBe(0);
    const fitted = JSON.parse(out).files.map(({ stamp }: { stamp: Stamp }) => stamp.fitted);
    expect(fitted).toContain(true);
  });

  it('names every word that was changed in Word, place by place', async () => {
    const project = await built({ ...sample, [yaml]: longer });
    correct(
      project,
      retype('đường thôn', 'đường xã'),
      addAfter('Chuẩn bị đủ cây giống', 'Chăm sóc cây trong ba tháng đầu.'),
      remove('Phát động'),
    );
    const { code, out } = await project.run('verify', docx);
    expect(code).toBe(1);
    expect(out).toContain(`  Kết luận: kế hoạch không thay đổi, tệp đã bị sửa sau khi tạo.
  Có 03 chỗ khác:
    1. Mục I: kế hoạch in “thôn”, tệp ghi “xã”
    2. Mục II.1: tệp có thêm “Chăm sóc cây trong ba tháng đầu.”
    3. Mục II.2: tệp không có “2. Phát động và ra quân trồng cây tại 08 thôn, 06 trường học.”
`);
  });

  it('tells a line that was carried elsewhere', async () => {
    const project = await built({ ...sample, [yaml]: longer });
    correct(project, moveAfter('Trồng mới', 'Phát động'));
    const { out } = await project.run('verify', docx, '--format', 'json');
    expect(JSON.parse(out).files[0].differences).toMatchObject([{ kind: 'moved', where: 'Mục I' }]);
  });

  it('tells a file that was only saved again', async () => {
    const project = await built();
    correct(project);
    const { code, out } = await project.run('verify', docx);
    expect(code).toBe(1);
    expect(out).toContain('tệp đã được lưu lại bằng chương trình khác, cách trình bày có thể khác.');
  });

  it('tells a plan that has changed since, and the words that are printed otherwise', async () => {
    const project = await built();
    project.put(yaml, plan.replace('1.200', '1.300'));
    const { code, out } = await project.run('verify', docx, pdf);
    expect(code).toBe(1);
    expect(out).toContain(`  Kết luận: kế hoạch đã thay đổi sau khi tạo tệp.
  Có 01 chỗ khác:
    1. Mục I: kế hoạch in “1.300”, tệp ghi “1.200”
`);
    expect(out).toContain('    1. Trang 1: kế hoạch in “ĐÍCH Trồng mới 1.300 cây bóng mát”, tệp ghi');
  });

  it('tells a change of the plan that this document does not print', async () => {
    const two = `${plan}documents:\n  ke-hoach: {}\n  cong-van: {to: ["Các thôn"], subject: trồng cây, signature: pct}\n`;
    const project = await built({ ...sample, [yaml]: two });
    project.put(yaml, two.replace('subject: trồng cây', 'subject: trồng rừng'));
    const { code, out } = await project.run('verify', docx);
    expect(code).toBe(0);
    expect(out).toContain('riêng văn bản này vẫn được tạo ra đúng như trong tệp; tệp không bị sửa.');
    expect(await outcome(project, 'out/trong-cay/cong-van.docx')).toBe('plan-changed');
  });

  it('knows a PDF under the signatures appended to it', async () => {
    const project = await built();
    const first = project.read(pdf);
    const signed = append(first, 1);
    project.put(pdf, append(signed, 2));
    const size = append(signed, 2).length - first.length;
    expect(await project.run('verify', pdf)).toMatchObject({
      code: 0,
      out: expect.stringContaining(`  Kết luận: đúng văn bản mà kế hoạch tạo ra, đã ký số.
  Phần thêm dài ${size} byte, có 02 chữ ký số. Chữ ký có hợp lệ hay không do phần mềm ký số kiểm tra.
`),
    });
  });

  it('does not call signed what was written on behind the last signature, or without one', async () => {
    const project = await built();
    const first = project.read(pdf);
    project.put(pdf, Buffer.concat([append(first, 1), Buffer.from('9 0 obj\n<<>>\nendobj\n%%EOF\n')]));
    const { code, out } = await project.run('verify', pdf);
    expect(code).toBe(1);
    expect(out).toContain('; 26 byte cuối tệp nằm ngoài mọi chữ ký.');
    project.put(pdf, Buffer.concat([first, Buffer.from('9 0 obj\n<<>>\nendobj\n%%EOF\n')]));
    expect((await project.run('verify', pdf)).out).toContain('Phần thêm dài 26 byte, không có chữ ký số.');
  });

  it('finds the words that were changed under a signature', async () => {
    const project = await built({ ...sample, [yaml]: plan.replace('1.200', '1.900') });
    const forged = append(project.read(pdf), 1);
    project.put(yaml, plan);
    await project.run('build', '--out', 'that');
    const content = /<kehoach:content>(\w+)</;
    const [, now = ''] = content.exec(project.read('that/trong-cay/ke-hoach.pdf').toString('latin1')) ?? [];
    project.put(
      pdf,
      Buffer.from(forged.toString('latin1').replace(content, `<kehoach:content>${now}<`), 'latin1'),
    );
    const { out } = await project.run('verify', pdf);
    expect(out).toContain('Kết luận: kế hoạch không thay đổi, câu chữ trong tệp khác');
    expect(out).toContain('mới 1.900 cây');
  });

  it.each<[string, string, (project: Project) => void]>([
    ['no-stamp', 'không ghi được tạo từ kế hoạch nào', (p) => p.put(docx, withoutStamp(p.read(docx)))],
    ['damaged', 'tệp bị hỏng', (p) => p.put(docx, p.read(docx).subarray(0, 3000))],
    ['foreign', 'không phải văn bản Word (.docx) hoặc PDF', (p) => p.put(docx, 'Kế hoạch\n')],
    ['foreign', 'không phải văn bản Word (.docx) hoặc PDF', (p) => p.put(docx, '')],
    ['foreign', 'không phải văn bản Word', (p) => p.put(docx, zipSync({ 'a.txt': new Uint8Array(3) }))],
    [
      'plan-missing',
      'không tìm thấy kế hoạch có mã “trong-cay”',
      (p) => p.put(yaml, planWith('text: x', 'khac')),
    ],
    [
      'document-missing',
      'không còn văn bản “ke-hoach”',
      (p) => p.put(yaml, `${plan}documents: {bao-cao: {}}\n`),
    ],
    ['plan-unprintable', 'kế hoạch đang có lỗi', (p) => p.put(yaml, `${plan}nonsense: 1\n`)],
  ])('tells a file or plan as it finds it: %s, %s', async (code, words, change) => {
    const project = await built();
    change(project);
    const { out, err, code: exit } = await project.run('verify', docx);
    expect([exit, err]).toEqual([1, '']);
    expect(out).toContain(words);
    expect(await outcome(project, docx)).toBe(code);
  });

  it('holds a file against the plan that is named, wherever that is', async () => {
    const project = await built();
    project.put('luu/2027.yaml', plan);
    project.put('luu/offices/xa.yaml', sample['plans/offices/xa.yaml'] ?? '');
    expect((await project.run('verify', docx, '--plan', 'luu/2027.yaml')).code).toBe(0);
    project.put('luu/khac.yaml', planWith('text: Khác.', 'khac'));
    const { code, out } = await project.run('verify', docx, '--plan', 'luu/khac.yaml');
    expect(code).toBe(1);
    expect(out).toContain(
      '“luu/khac.yaml” là kế hoạch có mã “khac”; tệp được tạo từ kế hoạch có mã “trong-cay”.',
    );
  });

  it('takes the nearest of several plans with one id', async () => {
    const project = await built();
    project.put('plans/ban-cu.yaml', plan.replace('1.200', '900'));
    expect((await project.run('verify', docx)).code).toBe(0);
  });

  it('does not stop at a file that cannot be read, and ends with 2', async () => {
    const project = await built();
    const { code, out, err } = await project.run('verify', 'khong-co.pdf', pdf);
    expect(code).toBe(2);
    expect(out).toContain('không khác một byte');
    expect(err).toContain('Không đọc được tệp “khong-co.pdf”: không có tệp này.');
    expect(await project.run('verify', pdf, '--plan', 'khong-co.yaml')).toMatchObject({ code: 2, out: '' });
    expect(await project.run('verify')).toMatchObject({ code: 2, out: '' });
    expect(await project.run('verify', pdf, '--format', 'xml')).toMatchObject({ code: 2, out: '' });
  });

  it('speaks English and JSON', async () => {
    const project = await built();
    correct(project, retype('đường thôn', 'đường xã'));
    expect((await project.run('verify', docx, pdf, '--lang', 'en')).out).toBe(`${docx}
  Kế hoạch: Tổ chức Tết trồng cây năm 2027
  Made from the plan “trong-cay” (${yaml}).
  Verdict: the plan is unchanged; the file was edited after it was made.
  1 place differs:
    1. Section I: the plan prints “thôn”, the file says “xã”
${pdf}
  Kế hoạch: Tổ chức Tết trồng cây năm 2027
  Made from the plan “trong-cay” (${yaml}).
  Verdict: exactly what the plan makes, to the last byte.
As their plans make them: 1; to be looked at: 1.
`);
    const schema = JSON.parse(readFileSync(join(root, 'schemas/verification.schema.json'), 'utf8'));
    const check = new Ajv({ allErrors: true }).compile(schema);
    const { out, code } = await project.run('verify', docx, pdf, 'khong-co.pdf', '--format', 'json');
    expect(code).toBe(2);
    expect(check(JSON.parse(out)), JSON.stringify(check.errors)).toBe(true);
    expect(JSON.parse(out)).toMatchObject({
      files: [
        { file: docx, outcome: 'edited', plan: yaml, stamp: { plan: 'trong-cay', revision: 0 } },
        { file: pdf, outcome: 'same' },
      ],
      findings: [{ code: 'file-readable' }],
    });
  });
});

/** As programs sign: a revision appended, whose signature covers the file but for its own place. */
function append(file: Buffer, number: number): Buffer {
  const head = `${90 + number} 0 obj\n<</Type /Sig /Contents <00> /ByteRange [0 ${file.length} `;
  const tail = (length: number) =>
    `${file.length + 4} ${String(length).padStart(4)}]>>\nendobj\nstartxref\n9\n%%EOF\n`;
  const rest = head.length + tail(0).length - 4;
  return Buffer.concat([file, Buffer.from(head + tail(rest))]);
}

function withoutStamp(file: Buffer): Uint8Array {
  return edited(file, {
    'docProps/custom.xml': (xml) => xml.replaceAll('kehoach.', '').replace(/name="plan"/, 'name="x"'),
  });
}
