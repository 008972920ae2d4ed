import { lstatSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { writeAtomically } from '../../src/cli/write-file.js';
import { makeProject } from '../support/project.js';
import { plan } from '../support/sample.js';

vi.mock('node:fs/promises', async (original) => ({ ...(await original<typeof fs>()) }));

const bytes = new TextEncoder().encode('mới');
const failing = (code: string) => async () => {
  throw Object.assign(new Error(`${code}: no`), { code });
};

describe('writing a file', () => {
  it('makes its folders, replaces what was there and leaves nothing else', async () => {
    const project = makeProject({ 'kết quả/a.md': 'cũ' });
    expect(await writeAtomically(join(project.folder, 'kết quả/a.md'), bytes)).toBeUndefined();
    expect(await writeAtomically(join(project.folder, 'b/c/a.md'), bytes)).toBeUndefined();
    expect(project.read('kết quả/a.md').toString()).toBe('mới');
    expect(project.files()).toEqual(['b/c/a.md', 'kết quả/a.md']);
  });

  it.skipIf(process.platform === 'win32')(
    'writes what a link points at, there or not yet, and keeps the link',
    async () => {
      const project = makeProject({ 'b/a.md': 'cũ' });
      symlinkSync('b/a.md', join(project.folder, 'a.md'));
      symlinkSync('b/mới.md', join(project.folder, 'm.md'));
      for (const name of ['a.md', 'm.md'])
        expect(await writeAtomically(join(project.folder, name), bytes)).toBeUndefined();
      for (const name of ['a.md', 'm.md'])
        expect(lstatSync(join(project.folder, name)).isSymbolicLink()).toBe(true);
      expect(project.read('b/a.md').toString()).toBe('mới');
      expect(project.read('b/mới.md').toString()).toBe('mới');
    },
  );

  it('never shows half a file: the new one is whole before it takes the place', async () => {
    const project = makeProject({ 'a.md': 'cũ' });
    const path = join(project.folder, 'a.md');
    const seen: string[] = [];
    const { rename } = await vi.importActual<typeof fs>('node:fs/promises');
    vi.spyOn(fs, 'rename').mockImplementationOnce(async (from, to) => {
      seen.push(project.read('a.md').toString(), (await fs.readFile(from)).toString());
      await rename(from, to);
    });
    await writeAtomically(path, bytes);
    expect(seen).toEqual(['cũ', 'mới']);
    expect(project.files()).toEqual(['a.md']);
  });

  it.each([
    ['rename', 'EBUSY', 'do tệp đang mở trong chương trình khác', 'Đóng tệp'],
    ['rename', 'EPERM', 'do không có quyền ghi hoặc tệp đang mở trong Word', 'Đóng tệp'],
    ['open', 'EACCES', 'do không có quyền ghi hoặc tệp đang mở trong Word', 'chọn thư mục khác bằng “--out”'],
    ['open', 'EROFS', 'do không có quyền ghi', 'chọn thư mục khác bằng “--out”'],
    ['rename', 'ENOSPC', 'do ổ đĩa đã đầy', 'Giải phóng ổ đĩa'],
    ['open', 'EIO', 'do máy báo lỗi khi ghi', 'Rà soát ổ đĩa'],
  ] as const)('that fails at %s with %s keeps the old file', async (step, code, why, cure) => {
    const project = makeProject({ 'a.md': 'cũ' });
    vi.spyOn(fs, step).mockImplementationOnce(failing(code));
    const finding = await writeAtomically(join(project.folder, 'a.md'), bytes);
    expect(finding).toMatchObject({ code: 'file-writable', severity: 'error' });
    expect(finding?.message.vi).toContain(`${why}`);
    expect(finding?.message.vi).toMatch(/; bản hiện có được giữ nguyên\.$/);
    expect(finding?.hint?.vi).toContain(cure);
    expect(project.read('a.md').toString()).toBe('cũ');
    expect(project.files()).toEqual(['a.md']);
  });

  it('that runs out of room halfway leaves no half behind', async () => {
    const project = makeProject({ 'a.md': 'cũ' });
    const { open } = await vi.importActual<typeof fs>('node:fs/promises');
    vi.spyOn(fs, 'open').mockImplementationOnce(async (...args: Parameters<typeof open>) => {
      const file = await open(...args);
      await file.write('m');
      return Object.assign(file, { writeFile: failing('ENOSPC') });
    });
    const finding = await writeAtomically(join(project.folder, 'a.md'), bytes);
    expect(finding?.message.en).toMatch(/the disk is full; what was there is untouched\.$/);
    expect(project.files()).toEqual(['a.md']);
    expect(project.read('a.md').toString()).toBe('cũ');
  });
});

describe('build', () => {
  const md = ['--format', 'md'];

  it('ends with 2 when a folder stands in the place of a document, and writes the others', async () => {
    const project = makeProject();
    mkdirSync(join(project.folder, 'out/trong-cay/ke-hoach.docx'), { recursive: true });
    const { code, out, err } = await project.run('build', '--format', 'docx,md');
    expect({ code, out }).toEqual({ code: 2, out: 'plans/trong-cay.yaml\n  out/trong-cay/ke-hoach.md\n' });
    expect(err).toBe(`Kết luận: chưa ghi được tệp (01 lỗi).

Lỗi out/trong-cay/ke-hoach.docx: Không ghi được tệp “out/trong-cay/ke-hoach.docx” do ở đó đã có thư mục hoặc tệp trùng tên; bản hiện có được giữ nguyên.
  Đổi tên phần trùng, hoặc chọn thư mục khác bằng “--out”.
`);
    expect(statSync(join(project.folder, 'out/trong-cay/ke-hoach.docx')).isDirectory()).toBe(true);
    expect(project.files('out')).toEqual(['out/trong-cay/ke-hoach.md']);
  });

  it.each([
    ['the folder of results', 'out'],
    ['the folder of the plan', 'out/trong-cay'],
  ])('ends with 2 when a file stands in the place of %s', async (_what, path) => {
    const project = makeProject();
    project.put(path, 'của tôi');
    const { code, err } = await project.run('build', ...md);
    expect(code).toBe(2);
    expect(err).toContain('do ở đó đã có thư mục hoặc tệp trùng tên');
    expect(project.read(path).toString()).toBe('của tôi');
  });

  it('writes where it is told, without touching the plan', async () => {
    const project = makeProject();
    await project.run('build', '--out', '.', ...md);
    expect(project.files()).toEqual([
      'plans/offices/xa.yaml',
      'plans/trong-cay.yaml',
      'trong-cay/ke-hoach.md',
    ]);
    expect(project.read('plans/trong-cay.yaml').toString()).toBe(plan);
  });
});
