import { describe, expect, test } from 'vitest';
import { body, office } from '../after-issue/support.js';
import { makeProject } from '../support/project.js';
import { planWith } from '../support/sample.js';

const plan = 'plans/trong-cay.yaml';
const about = ['issue', plan, '--document', 'ke-hoach'] as const;
const issued = planWith(body.replace('"Các đơn vị nêu tại [@giao-viec] (t/h)"', '"Các thôn (t/h)"'));
const project = (text = issued) => makeProject({ 'plans/offices/xa.yaml': office, [plan]: text });

describe('issue --correct, --amend, --recall', () => {
  test('put letters into the plan and new plans beside it', async () => {
    const made = project();
    for (const flag of ['--correct', '--recall']) {
      const { code, out } = await made.run(...about, flag);
      expect({ flag, code }).toEqual({ flag, code: 0 });
      expect(out).toContain('# kiểm tra:');
    }
    const { out } = await made.run(...about, '--amend');
    expect(out).toMatch(/^Đã lập Kế hoạch sửa đổi, bổ sung Kế hoạch số 64\/KH-UBND ngày 22\/02\/2027/u);
    await made.run(...about, '--amend', '--replace');
    expect(made.files('plans')).toEqual([
      'plans/offices/xa.yaml',
      'plans/trong-cay-sua-doi.yaml',
      'plans/trong-cay-thay-the.yaml',
      'plans/trong-cay.yaml',
    ]);
    expect(made.read(plan).toString()).toMatch(/ {2}dinh-chinh-ke-hoach:[\s\S]* {2}thu-hoi-ke-hoach:/u);
  });

  test('what they make is built as .docx and .pdf', async () => {
    const made = project();
    await made.run(...about, '--recall');
    await made.run(...about, '--amend');
    const { err } = await made.run('build', 'plans', '--out', 'out', '--format', 'docx,pdf');
    expect(err).not.toContain('[file-');
    expect(made.files('out')).toEqual(
      expect.arrayContaining([
        'out/trong-cay/thu-hoi-ke-hoach.docx',
        'out/trong-cay/thu-hoi-ke-hoach.pdf',
        'out/trong-cay-sua-doi/ke-hoach.docx',
        'out/trong-cay-sua-doi/ke-hoach.pdf',
      ]),
    );
  });

  test('lay the plan beside a file of what was issued', async () => {
    const made = makeProject({
      'plans/offices/xa.yaml': office,
      [plan]: issued.replace('1.200', '1.500'),
      'plans/cu.yaml': issued,
    });
    const { code, out } = await made.run(...about, '--amend', '--issued', 'plans/cu.yaml');
    expect({ code, told: /01 chỗ khác/u.test(out) }).toEqual({ code: 0, told: true });
    expect(made.read('plans/trong-cay-sua-doi.yaml').toString()).toContain('1.500 cây');
  });

  test('lay it beside what was kept when the number was recorded', async () => {
    const draft = issued
      .replace('    number: 64\n    date: 22/02/2027\n', '    date: 02/2027\n')
      .replace(
        'documents:',
        'confirmed:\n  content: {by: A, on: 20/02/2027}\n  form: {by: B, on: 20/02/2027}\ndocuments:',
      );
    const made = project(draft);
    const recorded = await made.run(...about, '--number', '64', '--date', '22/02/2027');
    expect(recorded.err).toBe('');
    made.put(plan, made.read(plan).toString().replace('1.200', '1.500'));
    const { out } = await made.run(...about, '--correct');
    expect(out).toContain('01 chỗ khác bản đã ban hành');
    expect(made.read(plan).toString()).toMatch(/1 \| Mục I.* 1\.200 cây .* \| .*1\.500 cây /u);
  });

  test('a new plan elsewhere finds its office, and overwrites nothing unasked', async () => {
    const made = project();
    const out = ['--out', 'plans/nam/sua.yaml'] as const;
    expect((await made.run(...about, '--amend', ...out)).code).toBe(0);
    expect(made.read('plans/nam/sua.yaml').toString()).toContain('office: ../offices/xa.yaml');
    made.put('plans/nam/sua.yaml', 'x');
    expect((await made.run(...about, '--amend', ...out)).code).toBe(2);
    expect((await made.run(...about, '--amend', ...out, '--force')).code).toBe(0);
  });

  test('a draft is not followed', async () => {
    const made = project(issued.replace('    number: 64\n', ''));
    const { code, out, err } = await made.run(...about, '--correct');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('Kết luận: chưa lập được văn bản (01 lỗi).');
    expect(err).toContain('chưa ban hành');
  });

  test.each([
    [['--replace'], '“--replace” chỉ dùng cùng “--amend”'],
    [['--correct', '--recall'], '--recall'],
    [['--correct', '--number', '64'], '--number'],
    [['--recall', '--out', 'a.yaml'], '--out'],
    [['--force'], '--force'],
    [['--amend', '--out', 'a.docx'], 'a.docx'],
  ])('%j is explained', async (flags, told) => {
    const { code, err } = await project().run(...about, ...flags);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });
});
