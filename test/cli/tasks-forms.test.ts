import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { root } from '../house/source-files.js';
import { type Contents, makeProject } from '../support/project.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const children: Contents = {
  'plans/tre-em-2027.yaml': read('plans/tre-em-2027.yaml'),
  'plans/offices/xa-minh-tam.yaml': read('plans/offices/xa-minh-tam.yaml'),
};
const asked = ['tasks', '--forms', '--as-of', '15/5/2027'] as const;

test('kehoach tasks --forms writes a form for each unit and turn, and the outline of the report', async () => {
  const project = makeProject(children);
  const { code, out, err } = await project.run(...asked, '--unit', 'tram-y-te', '--out', 'gui');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const files = ['bc-6-thang-don-vi', 'bc-nam-don-vi'].flatMap((report) =>
    ['de-cuong.docx', 'tram-y-te.docx', 'tram-y-te.xlsx'].map((file) => `gui/tre-em-2027/${report}/${file}`),
  );
  expect(project.files('gui')).toEqual(files);
  expect(out.trim().split('\n').toSorted()).toEqual(files);
  const path = 'gui/tre-em-2027/bc-6-thang-don-vi/tram-y-te.xlsx';
  const { value } = await readWorkbook(path, new Uint8Array(project.read(path)));
  expect(value?.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Biểu số 01', false],
    ['Biểu số 02', false],
    ['Biểu số 03', false],
    ['kehoach', true],
  ]);
});

test('a group’s forms are those of its members; the same again writes nothing else', async () => {
  const project = makeProject(children);
  const write = () => project.run(...asked, '-u', 'truong-hoc', '-f', 'xlsx', '-o', 'gui');
  await write();
  expect(project.files('gui').filter((file) => file.includes('bc-nam'))).toHaveLength(6);
  expect((await write()).code).toBe(0);
});

test('forms go to a folder, and are of no month', async () => {
  const project = makeProject(children);
  expect(await project.run(...asked)).toMatchObject({ code: 2, err: expect.stringContaining('--out') });
  const month = await project.run(...asked, '-o', 'gui', '-m', '5/2027');
  expect(month).toMatchObject({ code: 2, err: expect.stringContaining('--month') });
});

test('a plan without reports is told', async () => {
  const project = makeProject();
  const { err } = await project.run(...asked, '-o', 'gui');
  expect(err).toContain('không có biểu mẫu để lập');
});
