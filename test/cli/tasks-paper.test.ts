import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { root } from '../house/source-files.js';
import { type Contents, makeProject, type Project } from '../support/project.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const children: Contents = {
  'plans/tre-em-2027.yaml': read('plans/tre-em-2027.yaml'),
  'plans/offices/xa-minh-tam.yaml': read('plans/offices/xa-minh-tam.yaml'),
};
const asOf = ['--as-of', '15/5/2027'] as const;
const has = (program: string) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0;

function wordsOf(project: Project, path: string): string {
  const part = unzipSync(new Uint8Array(project.read(path)))['word/document.xml'];
  return new TextDecoder()
    .decode(part)
    .replace(/<\/w:p>/g, ' ')
    .replace(/<[^>]+>/g, '');
}

describe('kehoach tasks on paper', () => {
  test('writes everybody’s list and each unit’s beside the other formats', async () => {
    const { run, files } = makeProject();
    const { code, out } = await run('tasks', ...asOf, '--format', 'md,docx,pdf', '--out', 'viec');
    expect(code).toBe(0);
    expect(files('viec')).toEqual(
      ['kinh-te', 'nhiem-vu'].flatMap((name) =>
        ['docx', 'md', 'pdf'].map((ending) => `viec/trong-cay/${name}.${ending}`),
      ),
    );
    expect(out.trim().split('\n')).toHaveLength(6);
  });

  test('one unit’s alone, of a month', async () => {
    const project = makeProject(children);
    const unit = ['-u', 'kinh-te', '--month', '9/2027'] as const;
    await project.run('tasks', ...asOf, ...unit, '--format', 'docx', '--out', 'viec');
    expect(project.files('viec')).toEqual(['viec/tre-em-2027/kinh-te.docx']);
    const words = wordsOf(project, 'viec/tre-em-2027/kinh-te.docx');
    expect(words).toContain('DANH MỤC NHIỆM VỤ GIAO PHÒNG KINH TẾ TRONG THÁNG 9/2027');
    expect(words).toContain('Làm điểm vui chơi tại thôn Tân Lập và thôn Bình Sơn');
    expect(words).not.toContain('Rà soát ao, hồ');
  });

  test('the same plan on the same day gives the same bytes', async () => {
    const project = makeProject(children);
    const write = (out: string) =>
      project.run('tasks', ...asOf, '-u', 'kinh-te', '--format', 'docx,pdf', '--out', out);
    await write('mot');
    await write('hai');
    for (const ending of ['docx', 'pdf']) {
      const [one, two] = ['mot', 'hai'].map((out) => project.read(`${out}/tre-em-2027/kinh-te.${ending}`));
      expect(two && one?.equals(two)).toBe(true);
    }
    expect((await write('mot')).code).toBe(0);
  });

  test('leaves alone what somebody ticked in, unless forced', async () => {
    const project = makeProject();
    const write = (...more: string[]) =>
      project.run('tasks', ...asOf, '-u', 'kinh-te', '--format', 'docx', '--out', 'viec', ...more);
    await write();
    project.put('viec/trong-cay/kinh-te.docx', 'đã đánh dấu');
    const again = await write();
    expect(again.code).toBe(2);
    expect(again.err).toContain('kinh-te.docx');
    expect(project.read('viec/trong-cay/kinh-te.docx').toString()).toBe('đã đánh dấu');
    expect((await write('--force')).code).toBe(0);
  });

  test('needs a folder', async () => {
    const ran = await makeProject().run('tasks', '--format', 'docx');
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('--out');
  });

  test('text stays text, whatever it begins with', async () => {
    const plan = read('plans/tre-em-2027.yaml').replace('Rà soát ao, hồ; rào chắn', '=1+1; @Rà soát');
    const project = makeProject({ ...children, 'plans/tre-em-2027.yaml': plan });
    await project.run('tasks', ...asOf, '-u', 'kinh-te', '--format', 'docx', '--out', 'viec');
    expect(wordsOf(project, 'viec/tre-em-2027/kinh-te.docx')).toContain('=1+1; @Rà soát');
  });

  test.skipIf(!has('pdftotext'))('the PDF’s words are those of the list (needs pdftotext)', async () => {
    const project = makeProject(children);
    await project.run('tasks', ...asOf, '-u', 'kinh-te', '--format', 'pdf,json', '--out', 'viec');
    const folder = join(project.folder, 'viec/tre-em-2027');
    const text = execFileSync('pdftotext', ['-raw', join(folder, 'kinh-te.pdf'), '-'], { encoding: 'utf8' });
    const spaced = (words: string) => words.replace(/[\s\u00a0]+/g, ' ');
    const joined = spaced(text);
    const { plans } = JSON.parse(project.read('viec/tre-em-2027/kinh-te.json').toString()) as {
      plans: { items: { name: string; timing?: string; result: string }[] }[];
    };
    const words = plans[0]?.items.flatMap(({ name }) => name.split(' ')) ?? [];
    expect(words.length).toBeGreaterThan(30);
    expect(words.filter((word) => !joined.includes(word))).toEqual([]);
    expect(joined.match(/□ Chưa thực hiện □ Đang thực hiện □ Hoàn thành/g)).toHaveLength(6);
  });
});
