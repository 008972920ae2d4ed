import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import { office, planWith } from '../support/sample.js';

/** Words with a blank too many, in every style, between remarks. */
const spaced = planWith(`# đầu
sections:
  - heading: Mục  đích
    text: >-
      Trồng  mới cây bóng mát
      ở đường  thôn.
  - heading: "Nhiệm  vụ"
    text: 'Chăm  sóc cây.' # sau
`);
const right = spaced.replace(/(?<=\S) {2}(?=\S)/g, ' ');
const files = { 'plans/a.yaml': spaced, 'plans/offices/xa.yaml': office };

describe('check --fix', () => {
  it('repairs the file, says where, and has nothing left to do', async () => {
    const project = makeProject(files);
    const before = await project.run('check');
    expect(before.out).toMatch(/\nCó 05 chỗ tự sửa được: kehoach check --fix\n$/);
    const { out, err } = await project.run('check', '--fix');
    expect(project.read('plans/a.yaml').toString()).toBe(right);
    expect(project.read('plans/offices/xa.yaml').toString()).toBe(office);
    expect(err).toBe('');
    expect(out).toMatch(/\n\nĐã tự sửa trong tệp:\n {2}plans\/a\.yaml:8:17: .*05 chỗ\)\.\n$/);
    const again = await project.run('check', '--fix');
    expect(again.out).not.toContain('tự sửa');
    expect(project.read('plans/a.yaml').toString()).toBe(right);
    expect(project.files()).toEqual(['plans/a.yaml', 'plans/offices/xa.yaml']);
  });

  it.each<[string, (text: string) => Buffer]>([
    ['with a mark of byte order', (text) => Buffer.from(`\ufeff${text}`)],
    ['in UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['in UTF-16, the high byte first', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['with other line ends', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('keeps a file %s so', async (_name, encoded) => {
    const project = makeProject({ ...files, 'plans/a.yaml': encoded(spaced) });
    await project.run('check', '--fix');
    expect(project.read('plans/a.yaml').equals(encoded(right))).toBe(true);
  });

  it('composes letters and changes no other character', async () => {
    const project = makeProject({
      ...files,
      'plans/a.yaml': spaced.normalize('NFD').replaceAll('\n', '\r\n'),
    });
    const { out } = await project.run('check');
    expect(out.match(/Unicode tổ hợp/g)).toHaveLength(1);
    await project.run('check', '--fix');
    expect(project.read('plans/a.yaml').toString()).toBe(right.replaceAll('\n', '\r\n'));
  });

  it('leaves silenced places alone', async () => {
    const { out: json } = await makeProject(files).run('check', '--format', 'json');
    const [{ code }] = JSON.parse(json).filter(({ count }: { count: number }) => count === 5);
    const silence = `  # bỏ qua: ${code} (theo bản gốc) đến 31/12/2999\n`;
    const text = spaced.replace('  - heading: "', `${silence}  - heading: "`);
    const project = makeProject({ ...files, 'plans/a.yaml': text });
    await project.run('check', '--fix');
    const repaired = project.read('plans/a.yaml').toString();
    expect(repaired).toContain('Trồng mới');
    expect(repaired).toContain('"Nhiệm  vụ"\n    text: \'Chăm  sóc');
  });

  it('prints only the report where programs read it', async () => {
    const { out, err } = await makeProject(files).run('check', '--fix', '--format', 'json');
    expect(JSON.parse(out)).toEqual(expect.any(Array));
    expect(err).toMatch(/^Đã tự sửa trong tệp:\n/);
  });
});
