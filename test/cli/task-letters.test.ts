import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../house/source-files.js';
import { type Contents, makeProject } from '../support/project.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const children: Contents = {
  'plans/tre-em-2027.yaml': read('plans/tre-em-2027.yaml'),
  'plans/offices/xa-minh-tam.yaml': read('plans/offices/xa-minh-tam.yaml'),
};
const asOf = ['--as-of', '15/5/2027'] as const;

describe('tasks --letters, --extracts, --remind', () => {
  test('one letter as .docx and .pdf where no format is asked for', async () => {
    const project = makeProject(children);
    const { code, out, err } = await project.run('tasks', ...asOf, '--letters', '--out', 'viec');
    expect({ code, err, out }).toEqual({
      ...{ code: 0, err: '' },
      out: 'viec/tre-em-2027/giao-nhiem-vu.docx\nviec/tre-em-2027/giao-nhiem-vu.pdf\n',
    });
  });

  test('the same files on every run', async () => {
    const project = makeProject(children);
    const args = ['tasks', ...asOf, '--letters', '--extracts', '--together', '--remind'];
    await project.run(...args, '--out', 'a');
    await project.run(...args, '--out', 'b');
    const files = project.files('a');
    expect(files).toHaveLength(6);
    for (const path of files)
      expect(project.read(path).equals(project.read(path.replace(/^a/, 'b')))).toBe(true);
  });

  test('one unit’s only, and who is no unit of the plan is told', async () => {
    const project = makeProject(children);
    const one = await project.run(
      ...['tasks', ...asOf, '--letters', '--extracts', '-u', 'kinh-te', '-f', 'md', '--out', 'viec'],
    );
    expect(one.out).toBe('viec/tre-em-2027/giao-nhiem-vu-kinh-te.md\nviec/tre-em-2027/trich-kinh-te.md\n');
    const none = await project.run('tasks', '--letters', '-u', 'kinh-tee', '--out', 'viec');
    expect(none.code).toBe(1);
    expect(none.err).toContain('Có thể là “kinh-te”');
  });

  test('what to put into the plan goes to the terminal', async () => {
    const project = makeProject(children);
    const { code, out } = await project.run('tasks', ...asOf, '--letters', '--format', 'yaml');
    expect(code).toBe(0);
    expect(out).toMatch(/^# Chép vào tệp kế hoạch/);
    expect(out).toContain('\n  giao-nhiem-vu:\n');
    expect(out).toContain('ke-hoach: {appendices: [danh-muc-nhiem-vu, bieu-bao-cao]}');
  });

  test.each([
    [['--letters'], '“--letters” cần “--out”'],
    [['--each', '--out', 'viec'], '“--each” chỉ dùng cùng “--letters, --remind”'],
    [['--together', '--out', 'viec'], '“--together” chỉ dùng cùng “--extracts”'],
    [['--remind', '-m', '5/2027', '--out', 'viec'], '“--month” không dùng cùng “--remind”'],
    [['--letters', '-f', 'csv', '--out', 'viec'], '“--format” không nhận “csv”'],
  ])('%j is refused', async (args, said) => {
    const { code, err } = await makeProject(children).run('tasks', ...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
