import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elementNames } from '../../src/compose/compose-blocks.js';
import { makeProject } from '../support/project.js';
import { root } from './schema-nodes.js';

const page = readFileSync(join(root, 'docs', 'mau-van-ban.md'), 'utf8');

/** The files of the worked example, each under a line that names it. */
const example: Readonly<Record<string, string>> = Object.fromEntries(
  [...page.matchAll(/^Tệp `([^`]+)`:\n\n```\w+\n([\s\S]*?)\n```$/gm)].map(([, path, text]) => [
    path,
    `${text}\n`,
  ]),
);

describe('the page on templates', () => {
  it('holds an example that builds as it says', async () => {
    expect(Object.keys(example)).toEqual(['mau/thong-bao.md', 'co-quan.yaml', 'ke-hoach.yaml']);
    const project = makeProject(example);
    const { code, err } = await project.run('build', 'ke-hoach.yaml', '--format', 'docx,pdf,md');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(project.files('out/he-2027').map((path) => path.replace(/^.*\//, ''))).toEqual([
      'ke-hoach.docx',
      'ke-hoach.md',
      'ke-hoach.pdf',
      'thong-bao.docx',
      'thong-bao.md',
      'thong-bao.pdf',
    ]);
    const notice = project.read('out/he-2027/thong-bao.md').toString();
    expect(notice).toContain('# THÔNG BÁO');
    expect(notice).toContain('/TB-UBND');
    expect(notice).toContain('**Phân công tổ chức hoạt động hè cho trẻ em năm 2027**');
    expect(notice).toContain(
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2027 của UBND xã, Ủy ban nhân dân xã Minh Tâm',
    );
    expect(notice).toContain('Các đơn vị bố trí người, kinh phí');
    expect(notice).toContain('Mở 12 lớp dạy bơi miễn phí cho học sinh tiểu học.');
    expect(notice).toMatch(/biết, thực hiện\.\/\.$/m);
  });

  it('names every element there is, and no other', () => {
    const named = [...page.matchAll(/:{2,}([a-z][a-z-]*)/g)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual([...elementNames()].sort());
  });

  it('names values and helpers that exist', async () => {
    const values = [...page.matchAll(/^\| (`[^|]*`) \| (?!Tên cơ quan|Tên loại văn bản)/gm)]
      .flatMap(([, cell]) => [...(cell ?? '').matchAll(/`([a-z]+(?:\.[a-z]+)?)`/g)])
      .map(([, name]) => name);
    expect(values.length).toBe(11);
    const helpers = ['lowerFirst', 'upperFirst', 'upper'];
    for (const helper of helpers) expect(page).toContain(`{{${helper} title}}`);
    const sentence = [...values, ...helpers.map((helper) => `${helper} title`)].map((name) => `{{${name}}}`);
    const template =
      example['mau/thong-bao.md']?.replace('::basis', `:::basis\n${sentence.join(' ')}\n:::`) ?? '';
    const project = makeProject({ ...example, 'mau/thong-bao.md': template });
    const { code, err } = await project.run('build', 'ke-hoach.yaml', '--format', 'md');
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it('says rightly that a wrong template builds nothing', async () => {
    for (const [right, wrong] of [
      ['::signature', '::signatur'],
      ['{{period}}', '{{periode}}'],
      ['{{/if}}', ''],
    ] as const) {
      const template = example['mau/thong-bao.md']?.replace(right, wrong) ?? '';
      const project = makeProject({ ...example, 'mau/thong-bao.md': template });
      const { code, err } = await project.run('build', 'ke-hoach.yaml');
      expect(code, wrong).not.toBe(0);
      expect(err, wrong).toContain('thong-bao.md');
      expect(project.files('out')).toEqual([]);
    }
  });
});
