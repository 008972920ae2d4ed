import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import { readReport } from '../support/read-report.js';
import { office, plan, planWith } from '../support/sample.js';

const md = ['--format', 'md'];
const build = async (file: string | Uint8Array, ...args: readonly string[]) => {
  const project = makeProject({ 'plans/a.yaml': file, 'plans/offices/xa.yaml': office });
  return { ...(await project.run('build', ...md, ...args)), project };
};

/** “Kế hoạch trồng cây”: Windows-1258 writes a letter, then its tone. */
const windows1258 = Buffer.from('id: a\ntitle: K\xea\xec hoa\xf2ch tr\xf4\xccng c\xe2y\n', 'latin1');

const utf16 = (text: string, swap: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};

describe('a file that is no plan', () => {
  it.each([
    ['bytes of Windows-1258', windows1258, 'mã UTF-8 (từ dòng 2), có thể là mã Windows-1258'],
    ['UTF-16 without its mark', Buffer.from(plan, 'utf16le'), 'UTF-16 LE'],
    ['nothing', '', 'không có nội dung'],
    ['empty lines', '\n\r\n \n', 'không có nội dung'],
    ['50 MB', Buffer.alloc(50_000_000, 'a: b\n'), 'nặng 50 MB'],
    ['a .docx', Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000word/document.xml'), 'tệp Word'],
    ['an old .doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'tệp Word hoặc Excel đời cũ'],
    ['NUL bytes', 'schema: 1\n\0\0', 'tệp nhị phân'],
  ])('%s: is told as a whole, quickly', async (_name, file, says) => {
    const start = performance.now();
    const { code, out, err, project } = await build(file);
    expect(performance.now() - start).toBeLessThan(5000);
    expect({ code, out, built: project.files('out') }).toEqual({ code: 1, out: '', built: [] });
    const [found, ...more] = readReport(err);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ label: 'Lỗi', place: 'plans/a.yaml', marked: '' });
    expect(found?.message).toContain(says);
    expect(found?.cure).not.toBe('');
    const [english] = readReport((await build(file, '--lang', 'en')).err);
    expect(english).toMatchObject({ label: 'Error', place: 'plans/a.yaml' });
    expect(english?.cure).toMatch(/[a-z] [a-z]/);
  });

  it('over the limit of what is read at all: is not read', async () => {
    const { code, err } = await build(Buffer.alloc(53_000_000));
    expect(code).toBe(2);
    expect(readReport(err)[0]?.message).toBe('Không đọc được tệp “plans/a.yaml”: tệp quá lớn.');
  });

  it('a bomb of aliases: is told at once', async () => {
    const levels = [...'bcdefghijk'].map((name, i) => {
      const below = `*${'abcdefghij'[i]}`;
      return `  ${name}: &${name} [${Array(9).fill(below).join(', ')}]\n`;
    });
    const start = performance.now();
    const { code, err } = await build(planWith(`text: A\nunits:\n  a: &a [x]\n${levels.join('')}`));
    expect(performance.now() - start).toBeLessThan(5000);
    expect(code).toBe(1);
    expect(err).toContain('Các chỗ lặp lại bằng dấu “*” nhân nội dung lên quá mức cho phép.');
  });

  it('a folder of that name: stands for the plans in it', async () => {
    const project = makeProject({ 'kế hoạch.yaml/a.yaml': plan, 'kế hoạch.yaml/offices/xa.yaml': office });
    expect((await project.run('check', 'kế hoạch.yaml')).code).toBe(0);
    mkdirSync(join(project.folder, 'trống.yaml'));
    expect((await project.run('check', 'trống.yaml')).err).toContain('Không có tệp kế hoạch (.yaml) nào');
  });

  it.skipIf(process.platform === 'win32')('a device: is not read', async () => {
    const { code, err } = await makeProject().run('build', '/dev/zero');
    expect(code).toBe(2);
    expect(err).toContain('Không đọc được tệp “/dev/zero”');
  });
});

describe('the same plan in other bytes gives the same document:', () => {
  it.each([
    ['a UTF-8 mark', Buffer.from(`\ufeff${plan}`)],
    ['UTF-16 LE with its mark', utf16(plan, false)],
    ['UTF-16 BE with its mark', utf16(plan, true)],
    ['Windows line ends', plan.replaceAll('\n', '\r\n')],
    ['letters in two parts', plan.normalize('NFD'), /Chữ ghi bằng Unicode tổ hợp/],
  ])('%s', async (_name, file, said = /^$/) => {
    const formats = ['--format', 'md,docx'];
    const usual = makeProject({ 'plans/a.yaml': plan, 'plans/offices/xa.yaml': office });
    const other = makeProject({ 'plans/a.yaml': file, 'plans/offices/xa.yaml': office });
    await usual.run('build', ...formats);
    expect(await other.run('build', ...formats)).toMatchObject({
      code: 0,
      err: expect.stringMatching(said),
    });
    for (const path of usual.files('out')) expect(other.read(path).equals(usual.read(path))).toBe(true);
    expect(other.files('out')).toHaveLength(2);
  });
});

describe("a mistake in an office's template is told at its own line:", () => {
  const withTemplate = (text: string) =>
    makeProject({
      'plans/a.yaml': plan,
      'plans/offices/xa.yaml': `${office}templates:\n  ke-hoach: mẫu/kh.md\n`,
      'plans/offices/mẫu/kh.md': text,
    });

  it.each([
    [
      'a key of the head',
      '---\nkind: ke-hoach\nname: Kế hoạch\nform: named\ncolour: red\n---\n',
      '5:1',
      'colour',
    ],
    [
      'an element that is not there',
      '---\nkind: ke-hoach\nname: Kế hoạch\nform: named\n---\n::letterheadd\n',
      '6:1',
      '::letterheadd',
    ],
    [
      'a name that is not there',
      '---\r\nkind: ke-hoach\r\nname: Kế hoạch\r\nform: named\r\n---\r\n\r\n{{tên}}\r\n',
      '7:1',
      '{{tên}}',
    ],
  ])('%s', async (_name, text, place, marked) => {
    const project = withTemplate(text);
    const { code, out, err } = await project.run('build', ...md);
    expect({ code, out, built: project.files('out') }).toEqual({ code: 1, out: '', built: [] });
    const found = readReport(err).find(({ label }) => label === 'Lỗi');
    expect(found).toMatchObject({ place: `plans/offices/mẫu/kh.md:${place}`, marked });
    expect(found?.cure).not.toBe('');
  });

  it('a template that is not there', async () => {
    const project = makeProject({
      'plans/a.yaml': plan,
      'plans/offices/xa.yaml': `${office}templates:\n  ke-hoach: kh.md\n`,
    });
    const { code, err } = await project.run('build', ...md);
    expect(code).toBe(2);
    expect(readReport(err)[0]).toMatchObject({ place: 'plans/offices/xa.yaml:22:13', marked: 'kh.md' });
  });
});
