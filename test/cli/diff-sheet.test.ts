import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { root } from '../house/source-files.js';
import { type Contents, makeProject, type Project } from '../support/project.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const years: Contents = {
  'a.yaml': read('plans/tre-em-2026.yaml'),
  'b.yaml': read('plans/tre-em-2027.yaml'),
  'offices/xa-minh-tam.yaml': read('plans/offices/xa-minh-tam.yaml'),
};
const pair = ['diff', 'a.yaml', 'b.yaml'] as const;

function documentOf(project: Project, path: string): string {
  const part = unzipSync(new Uint8Array(project.read(path)))['word/document.xml'];
  return new TextDecoder().decode(part);
}

describe('diff on paper', () => {
  it('writes a Word file with the words of both plans marked, the same bytes each time', async () => {
    const project = makeProject(years);
    expect(await project.run(...pair, '--out', 'so-sanh.docx')).toEqual({
      ...{ code: 0, out: 'so-sanh.docx\n', err: '' },
    });
    const xml = documentOf(project, 'so-sanh.docx');
    expect(xml).toContain('w:orient="landscape"');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toMatch(/<w:strike\/><\/w:rPr><w:t[^>]*>Tổ chức Hội trại hè thiếu nhi/);
    await project.run(...pair, '--format', 'docx', '--out', 'lan-2.docx', '--lang', 'en');
    expect(project.read('lan-2.docx').equals(project.read('so-sanh.docx'))).toBe(true);
  });

  it('writes a PDF by the ending of the name', async () => {
    const project = makeProject(years);
    expect((await project.run(...pair, '--out', 'so-sanh.pdf')).code).toBe(0);
    expect(project.read('so-sanh.pdf').subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('shows no lesser changes than asked for', async () => {
    const project = makeProject(years);
    await project.run(...pair, '--out', 'so-sanh.docx', '--level', 'major');
    const xml = documentOf(project, 'so-sanh.docx');
    expect(xml).toContain('Bổ sung nhiệm vụ');
    expect(xml).not.toContain('Chỉnh sửa câu chữ');
  });

  it('wants a file to write to, and keeps one that is there', async () => {
    const project = makeProject({ ...years, 'so-sanh.docx': 'x' });
    const asked = await project.run(...pair, '--format', 'docx');
    expect(asked).toMatchObject({ code: 2, out: '' });
    expect(asked.err).toContain('“--format docx” chỉ dùng cùng “--out”.');
    expect((await project.run(...pair, '--out', 'so-sanh.docx')).code).toBe(2);
    expect(project.read('so-sanh.docx').toString()).toBe('x');
    expect((await project.run(...pair, '--out', 'so-sanh.docx', '--force')).code).toBe(0);
  });
});
