import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { changeKinds } from '../../src/diff/change.js';
import { root } from '../house/source-files.js';
import { started } from '../import/into/corrected.js';
import { type Contents, makeProject, sample } from '../support/project.js';
import { planWith } from '../support/sample.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const years: Contents = {
  'a.yaml': read('plans/tre-em-2026.yaml'),
  'b.yaml': read('plans/tre-em-2027.yaml'),
  'offices/xa-minh-tam.yaml': read('plans/offices/xa-minh-tam.yaml'),
};

const body = (target: string) => `sections:
  - heading: Chỉ tiêu
    indicators:
      - {name: Tỷ lệ cây sống, target: ${target}}
`;
/** Two drafts of one plan that differ in a target. */
const drafts: Contents = {
  ...sample,
  'plans/a.yaml': planWith(body('90%')),
  'plans/b.yaml': planWith(body('95%')),
};

describe('diff of two drafts', () => {
  it('says what is different, and where', async () => {
    expect(await makeProject(drafts).run('diff', 'plans/a.yaml', 'plans/b.yaml')).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "Bản trước: Dự thảo Kế hoạch năm 2027 “Tổ chức Tết trồng cây năm 2027” (plans/a.yaml)
      Bản sau:   Dự thảo Kế hoạch năm 2027 “Tổ chức Tết trồng cây năm 2027” (plans/b.yaml)

      Có 01 thay đổi: 01 quan trọng.

        Chỉ tiêu: 01 (điều chỉnh tăng 01).
        Đề mục: 01 (giữ nguyên 01).

      I. Chỉ tiêu

        Tỷ lệ cây sống
          Quan trọng  Điều chỉnh tăng từ 90% lên 95%
                      Mục I (plans/a.yaml:9 → plans/b.yaml:9)
      ",
      }
    `);
  });

  it('fails on changes from the level asked for', async () => {
    const project = makeProject(drafts);
    const both = ['plans/a.yaml', 'plans/b.yaml'];
    expect((await project.run('diff', ...both, '--fail-on', 'major')).code).toBe(1);
    expect((await project.run('diff', ...both, '--fail-on', 'expected')).code).toBe(1);
    expect((await project.run('diff', 'plans/a.yaml', 'plans/a.yaml', '--fail-on', 'expected')).code).toBe(0);
  });

  it('says that both are one file, however it is named', async () => {
    const { code, out } = await makeProject(drafts).run('diff', 'plans/a.yaml', './plans/../plans/a.yaml');
    expect(code).toBe(0);
    expect(out).toContain('Hai tệp là một: “./plans/../plans/a.yaml”.\n\nKhông có thay đổi nào.');
  });

  it('writes the format that the file’s name asks for, never over another file unasked', async () => {
    const project = makeProject(drafts);
    const write = (...more: string[]) =>
      project.run('diff', 'plans/a.yaml', 'plans/b.yaml', '--out', 'so-sanh.csv', ...more);
    expect(await write()).toEqual({ code: 0, out: 'so-sanh.csv\n', err: '' });
    const first = project.read('so-sanh.csv');
    expect(first.toString()).toContain('Quan trọng;Chỉ tiêu;Điều chỉnh tăng;');
    const again = await write();
    expect(again.code).toBe(2);
    expect(again.err).toContain('Đã có tệp “so-sanh.csv”');
    expect((await write('--force', '--format', 'text')).code).toBe(0);
    expect(project.read('so-sanh.csv').toString()).toContain('Bản trước: ');
  });

  it('compares plans of two offices, and says so first', async () => {
    const other = String(sample['plans/offices/xa.yaml']).replace(
      'name: Ủy ban nhân dân xã Minh Tâm',
      'name: Ủy ban nhân dân xã Tân Lập',
    );
    const project = makeProject({
      ...drafts,
      'plans/offices/khac.yaml': other,
      'plans/b.yaml': String(drafts['plans/b.yaml']).replace('offices/xa.yaml', 'offices/khac.yaml'),
    });
    const { code, out } = await project.run('diff', 'plans/a.yaml', 'plans/b.yaml');
    expect(code).toBe(0);
    expect(out.indexOf('Hai kế hoạch của hai cơ quan khác nhau')).toBeLessThan(out.indexOf('thay đổi:'));
    const json = await project.run('diff', 'plans/a.yaml', 'plans/b.yaml', '--format', 'json');
    expect(JSON.parse(json.out).notes).toHaveLength(1);
    expect(json.err).toContain('Hai kế hoạch của hai cơ quan khác nhau');
  });

  it('tells of errors that keep nothing from being compared', async () => {
    const project = makeProject(drafts);
    project.put('plans/b.yaml', `${drafts['plans/b.yaml']}closing: Báo cáo trước ngày 31/02/2027.\n`);
    const { code, out } = await project.run('diff', 'plans/a.yaml', 'plans/b.yaml');
    expect(code).toBe(0);
    expect(out).toMatch(/“plans\/b.yaml” còn \d\d lỗi khi rà soát; .* kehoach check plans\/b.yaml\n/);
  });
});

describe('diff of two years', () => {
  it('is JSON as its schema says, every change in its place', async () => {
    const { code, out, err } = await makeProject(years).run('diff', 'a.yaml', 'b.yaml', '--format', 'json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const told = JSON.parse(out);
    const check = new Ajv({ allErrors: true }).compile(JSON.parse(read('schemas/diff.schema.json')));
    check(told);
    expect(check.errors ?? []).toEqual([]);
    expect(told.changes.length).toBeGreaterThan(50);
    const placed = [...told.whole, ...told.rows.flatMap((row: { changes: number[] }) => row.changes)];
    expect(placed.toSorted((a, b) => a - b)).toEqual(told.changes.map((_: unknown, i: number) => i));
    for (const { kind, old, new: next, count, places } of told.changes) {
      expect(changeKinds).toHaveProperty(kind);
      expect(old ?? next).not.toBeNull();
      if (count > 1) expect(places.length).toBeGreaterThan(0);
    }
  });

  it('holds every change in each format, the same in each run', async () => {
    const project = makeProject(years);
    const run = async (...more: string[]) => (await project.run('diff', 'a.yaml', 'b.yaml', ...more)).out;
    const told = JSON.parse(await run('--format', 'json'));
    const text = await run();
    const sentences: string[] = told.changes.map(({ sentence }: { sentence: string }) => sentence);
    expect(sentences.filter((sentence) => !text.includes(sentence.replace(/\s+/g, ' ')))).toEqual([]);
    const csv = await run('--format', 'csv');
    expect(csv.trim().split('\r\n')).toHaveLength(told.changes.length + 1);
    const md = await run('--format', 'md');
    const rows = md.split('\n').filter((line) => /^\| \d/.test(line));
    expect(rows).toHaveLength(told.changes.length - told.counts.expected);
    expect(await run('--format', 'md')).toBe(md);
  });

  it('is the same text for everybody but the colours', async () => {
    const project = makeProject(years);
    const { out } = await project.run('diff', 'a.yaml', 'b.yaml');
    const person = await project.runForPerson('diff', 'a.yaml', 'b.yaml');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the terminal's colours
    expect(person.out.replace(/\u001b\[[\d;]*m/g, '')).toBe(out);
    expect(person.out).not.toBe(out);
  });

  it('takes a document for a plan: what is in both is no change', async () => {
    const { files } = await started('tre-em-2026');
    const project = makeProject({ ...years, 'kh.docx': files.get('ke-hoach') ?? new Uint8Array() });
    const { code, out } = await project.run('diff', 'kh.docx', 'b.yaml');
    expect(code).toBe(0);
    expect(out).toContain('Bản trước: Kế hoạch số 15/KH-UBND ngày 13/3/2026');
    expect(out).toContain('Điều chỉnh tăng từ');
    expect(out).toMatch(/Mục II\.2[^\n]*\(kh\.docx\) → /);
    expect(out).not.toContain('không cùng loạt');
    const alone = await project.run('diff', 'kh.docx', 'kh.docx');
    expect(alone.out).toContain('Hai tệp là một: “kh.docx”.\n\nKhông có thay đổi nào.');
  });
});

describe('what cannot be compared ends with 2, the file named, and is never “no change”:', () => {
  const project = () =>
    makeProject({ ...drafts, 'hong.yaml': 'title: [', 'hong.docx': 'không phải Word', 'trong.yaml': '' });

  it.each(['khong-co.yaml', 'khong-co.docx', 'hong.yaml', 'hong.docx', 'trong.yaml'])('%s', async (bad) => {
    for (const both of [
      [bad, 'plans/a.yaml'],
      ['plans/a.yaml', bad],
      [bad, bad],
    ]) {
      const { code, out, err } = await project().run('diff', ...both);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err.split('\n')[0]).toBe(`Chưa so sánh được “${both[0]}” với “${both[1]}”.`);
      expect(err).toMatch(new RegExp(`Lỗi.* ${bad.replace('.', '\\.')}`));
    }
  });

  it('the very line', async () => {
    const wrong = project();
    wrong.put('plans/b.yaml', String(drafts['plans/b.yaml']).replace('period: 2027', 'period: hai'));
    const { err } = await wrong.run('diff', 'plans/a.yaml', 'plans/b.yaml');
    expect(err).toContain('plans/b.yaml:3:9: ');
  });

  it('a place that cannot be written', async () => {
    const { code, err } = await project().run(
      'diff',
      'plans/a.yaml',
      'plans/b.yaml',
      '--out',
      'plans/a.yaml/x.md',
    );
    expect(code).toBe(2);
    expect(err).toContain('Không ghi được tệp “plans/a.yaml/x.md”');
  });

  it.each([
    ['', 'Lệnh so sánh cần đúng 02 tệp, đã ghi 00.'],
    ['plans/a.yaml', 'Lệnh so sánh cần đúng 02 tệp, đã ghi 01.'],
    ['plans plans/a.yaml', '“plans” là thư mục.'],
    [
      'plans/a.yaml plans/b.yaml --format xlsx',
      '“--format” không nhận “xlsx”. Chọn trong: csv, html, json, md, text, docx, pdf.',
    ],
    ['plans/a.yaml plans/b.yaml --level high', '“--level” không nhận “high”'],
    ['plans/a.yaml plans/b.yaml --fail-on error', '“--fail-on” không nhận “error”'],
    ['plans/a.yaml plans/b.yaml --force', '“--force” chỉ dùng cùng “--out”'],
  ])('usage: diff %s', async (line, message) => {
    const { code, out, err } = await project().run('diff', ...line.split(' ').filter(Boolean));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
