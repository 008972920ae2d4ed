import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../house/source-files.js';
import { type Contents, makeProject } from '../support/project.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const contents: Contents = {
  'nam/a.yaml': read('plans/tre-em-2027.yaml'),
  'nam/b.yaml': read('plans/tre-em-2026.yaml'),
  'nam/offices/xa-minh-tam.yaml': read('plans/offices/xa-minh-tam.yaml'),
};

describe('diff of several years', () => {
  it('follows indicators and units from year to year, in every format', async () => {
    const project = makeProject(contents);
    const { code, out, err } = await project.run('diff', '--series', 'nam');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Chỉ tiêu qua các năm');
    expect(out).toMatch(
      /Tỷ lệ học sinh tiểu học biết bơi\n {4}Năm 2026: trên 45%; .*\n {4}Năm 2027: trên 60%; /,
    );
    expect(out).toContain('Nhận thêm (2027)');
    // Neither Markdown's marks nor what only the year's letter says.
    expect(out).not.toMatch(/\*\*|Cử đúng, đủ người/);
    const csv = await project.run('diff', '--series', 'nam', '--format', 'csv');
    expect(csv.out).toMatch(/^\ufeffChỉ tiêu qua các năm\r\nTT;Chỉ tiêu;Năm 2026;Năm 2027\r\n/);
    const md = await project.run('diff', '--series', 'nam', '--format', 'md');
    expect(md.out).toContain('| TT | Chỉ tiêu | Năm 2026 | Năm 2027 |');
    const json = await project.run('diff', '--series', 'nam', '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({ version: 1, periods: ['2026', '2027'] });
    for (const file of ['nam.html', 'nam.docx', 'nam.pdf']) {
      expect(await project.run('diff', '--series', 'nam', '--out', file)).toEqual({
        ...{ code: 0, err: '' },
        out: `${file}\n`,
      });
    }
  });

  it('says which plans are of another office or series', async () => {
    const other = String(contents['nam/b.yaml']).replace('series: tre-em', 'series: cay-xanh');
    const project = makeProject({ ...contents, 'nam/b.yaml': other });
    const { code, err } = await project.run('diff', '--series', 'nam');
    expect(code).toBe(0);
    expect(err).toMatch(/^01 kế hoạch không cùng cơ quan hoặc không cùng loạt .*: nam\/b\.yaml\./);
  });

  it('needs every year, and more than one', async () => {
    const project = makeProject({ ...contents, 'mot/a.yaml': contents['nam/a.yaml'] ?? '' });
    expect(await project.run('diff', '--series', 'mot')).toMatchObject({ code: 2, out: '' });
    const broken = await project.run('diff', 'nam/a.yaml', 'nam/b.yaml', 'nam/khong-co.yaml');
    expect(broken).toMatchObject({ code: 2, out: '' });
    expect(broken.err).toContain('khong-co.yaml');
    const both = await project.run('diff', '--series', 'nam', '--redline', 'a.docx');
    expect(both).toMatchObject({ code: 2, out: '' });
    expect(both.err).toContain('“--redline” chỉ dùng khi so sánh 02 tệp.');
    const level = await project.run('diff', '--series', 'nam', '--level', 'major');
    expect(level).toMatchObject({ code: 2, out: '' });
  });
});
