import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProject, sample } from '../support/project.js';
import { office, plan, planWith } from '../support/sample.js';

const bad = planWith('sections:\n  - heading: A\n    lead: kinh-tee\n    text: B\n', 'hong');
const good = planWith('text: Trồng cây.\n', 'tot');
const md = ['--format', 'md'];

describe('build', () => {
  it('writes the documents of every plan and says what it wrote', async () => {
    const project = makeProject();
    expect(await project.run('build')).toEqual({
      code: 0,
      out: `plans/trong-cay.yaml
  out/trong-cay/ke-hoach.docx (01 trang)
  out/trong-cay/ke-hoach.pdf (01 trang)
`,
      err: '',
    });
    expect(project.files('out')).toEqual(['out/trong-cay/ke-hoach.docx', 'out/trong-cay/ke-hoach.pdf']);
    expect(project.read('out/trong-cay/ke-hoach.docx').subarray(0, 2).toString()).toBe('PK');
    expect(project.read('out/trong-cay/ke-hoach.pdf').subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('writes the formats asked for, to the folder asked for', async () => {
    const project = makeProject();
    const { out } = await project.run('build', '--format', 'pdf, md,pdf', '--out', 'kết quả', '--lang', 'en');
    expect(out).toBe(`plans/trong-cay.yaml
  kết quả/trong-cay/ke-hoach.pdf (1 page)
  kết quả/trong-cay/ke-hoach.md
`);
  });

  it('builds the other plans when one is bad, and says what is wrong with it', async () => {
    const project = makeProject({
      'plans/hong.yaml': bad,
      'plans/offices/xa.yaml': office,
      'plans/tot.yaml': good,
    });
    const ran = await project.run('build', ...md);
    expect(ran).toEqual({
      code: 1,
      out: 'plans/tot.yaml\n  out/tot/ke-hoach.md\n',
      err: `Kết luận: chưa đủ điều kiện trình ký (01 lỗi).

Lỗi Mục I, plans/hong.yaml:8:11: Đơn vị “kinh-tee” không có trong danh mục đơn vị của cơ quan và của kế hoạch.
  8 |     lead: kinh-tee
    |           ^^^^^^^^
  Sửa thành “kinh-te” (Phòng Kinh tế).
`,
    });
    expect(project.files('out')).toEqual(['out/tot/ke-hoach.md']);
  });

  it('keeps what was built before when a plan has become bad', async () => {
    const project = makeProject();
    await project.run('build', ...md);
    const before = project.read('out/trong-cay/ke-hoach.md');
    project.put('plans/trong-cay.yaml', plan.replace('kinh-te', 'kinh-tee'));
    expect((await project.run('build', ...md)).code).toBe(1);
    expect(project.read('out/trong-cay/ke-hoach.md')).toEqual(before);
  });

  it('refuses the second of two plans with one id', async () => {
    const project = makeProject({ ...sample, 'plans/z.yaml': plan });
    const ran = await project.run('build', ...md);
    expect(ran.code).toBe(1);
    expect(ran.out).toBe('plans/trong-cay.yaml\n  out/trong-cay/ke-hoach.md\n');
    expect(ran.err).toContain(
      'Lỗi plans/z.yaml:2:5: Mã hồ sơ “trong-cay” đã dùng cho “plans/trong-cay.yaml”; hai hồ sơ cùng mã sẽ ghi đè văn bản của nhau.',
    );
  });

  it('tells a mistake in the office of two plans once', async () => {
    const project = makeProject({
      'plans/a.yaml': plan,
      'plans/b.yaml': good,
      'plans/offices/xa.yaml': office.replace(/^place.*\n/m, ''),
    });
    const { code, err } = await project.run('build', ...md);
    expect(code).toBe(1);
    expect(err.match(/^Lỗi .*$/gm)).toEqual([
      'Lỗi plans/offices/xa.yaml:1:1: Cơ quan chưa có “place” (địa danh).',
    ]);
  });
});

describe('on a person’s terminal', () => {
  const clear = '\r\u001b[K';

  it('shows which plan it is at, and wipes that away', async () => {
    const project = makeProject({ ...sample, 'plans/tot.yaml': good });
    const { out, err } = await project.runForPerson('build', ...md);
    expect(err).toBe(`${clear}[1/2] tot.yaml${clear}${clear}[2/2] trong-cay.yaml${clear}`);
    expect(out).not.toContain('\u001b');
  });

  it('colours verdict and severity', async () => {
    const project = makeProject({ 'plans/hong.yaml': bad, 'plans/offices/xa.yaml': office });
    const { err } = await project.runForPerson('build', ...md);
    expect(err).toContain('\u001b[1mKết luận: chưa đủ điều kiện trình ký (01 lỗi).\u001b[0m\n');
    expect(err).toContain('\u001b[1;31mLỗi\u001b[0m Mục I, plans/hong.yaml:8:11: ');
  });
});

describe('the plans to build', () => {
  const built = ({ out }: { readonly out: string }) => out.match(/^\S.*$/gm) ?? [];

  it('may be named by file or folder, and are built once each', async () => {
    const project = makeProject({ ...sample, 'plans/2028/tot.yaml': good.replace('offices', '../offices') });
    project.put('kehoach.yaml', '');
    expect(built(await project.run('build', './plans', 'plans/trong-cay.yaml', 'plans/2028', ...md))).toEqual(
      ['plans/2028/tot.yaml', 'plans/trong-cay.yaml'],
    );
    expect(built(await project.run('build', 'plans/2028', ...md))).toEqual(['plans/2028/tot.yaml']);
  });

  it.each([
    ['Nguyễn Văn A', 'kế hoạch năm 2027.yaml'],
    ['Nguyễn Văn A'.normalize('NFD'), 'kế hoạch.yaml'.normalize('NFD')],
    ["dấu ' và #", '“trồng” (2).YAML'],
  ])('may have any path: %s/%s', async (folder, name) => {
    const project = makeProject({ [name]: plan, 'offices/xa.yaml': office }, folder);
    const ran = await project.run('build', join(project.folder, name), ...md);
    expect(ran).toEqual({
      code: 0,
      out: `${join(project.folder, name)}\n  out/trong-cay/ke-hoach.md\n`,
      err: '',
    });
    expect(built(await project.run('build', project.folder, ...md))).toEqual([join(project.folder, name)]);
  });

  it('are told from the offices beside them, whole or not', async () => {
    const project = makeProject({
      ...sample,
      'plans/xa-khac.yaml': office.replace(/^letterhead:\n.*\n/m, ''),
      'plans/xa-cu.yaml': Buffer.from(`\ufeff${office}`, 'utf16le'),
      'plans/kehoach.yaml': '',
      'plans/.nhap.yaml': 'x',
    });
    expect(await project.run('build', ...md)).toMatchObject({ code: 0, err: '' });
  });

  it('name their office with Windows slashes too', async () => {
    const project = makeProject({ ...sample, 'plans/trong-cay.yaml': plan.replace('offices/', 'offices\\') });
    expect((await project.run('build', ...md)).code).toBe(0);
  });

  it('say how the file of a template ends that is not there', async () => {
    const mine = `${office}templates:\n  thong-bao: mau/thong-bao.md\n`;
    const ran = await makeProject({ ...sample, 'plans/offices/xa.yaml': mine }).run('build', ...md);
    expect(ran.err).toContain('  Rà soát tên tệp và đường dẫn, kể cả dấu tiếng Việt và phần mở rộng .md.\n');
  });

  it('take an office from the whole project, which a kehoach.yaml marks', async () => {
    const project = makeProject({
      'plans/a.yaml': plan.replace('offices', '../offices'),
      'offices/xa.yaml': office,
    });
    const refused = await project.run('build', ...md);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(
      '  Chép tệp vào trong thư mục của kế hoạch; hoặc tạo tệp trống kehoach.yaml trong thư mục chứa cả hai.\n',
    );
    project.put('kehoach.yaml', '');
    expect((await project.run('build', ...md)).code).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('may be a link, but its office may not lead out', async () => {
    const project = makeProject({
      'kho/a.yaml': plan,
      'kho/xa.yaml': office,
      'plans/offices/b.yaml': office,
    });
    symlinkSync('../kho/a.yaml', join(project.folder, 'plans/a.yaml'));
    symlinkSync('../../kho/xa.yaml', join(project.folder, 'plans/offices/xa.yaml'));
    const ran = await project.run('build', 'plans/a.yaml', ...md);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(
      'Lỗi plans/a.yaml:4:9: Không đọc được tệp “plans/offices/xa.yaml”: tệp nằm ngoài thư mục của kế hoạch.',
    );
  });

  it.each(['build', 'check'])('must be somewhere: %s', async (command) => {
    const seeHelp = 'Xem hướng dẫn: kehoach --help\n';
    const empty = makeProject({});
    expect(await empty.run(command)).toEqual({
      code: 2,
      out: '',
      err: `Không có thư mục “plans” ở đây. Ghi tên tệp kế hoạch sau lệnh, hoặc chuyển đến thư mục có “plans” rồi thực hiện lại.\n${seeHelp}`,
    });
    const none = makeProject({ 'plans/offices/xa.yaml': office, 'plans/đọc.txt': '' });
    const nothing = (folders: string) => ({
      code: 2,
      out: '',
      err: `Không có tệp kế hoạch (.yaml) nào trong thư mục ${folders}.\n${seeHelp}`,
    });
    expect(await none.run(command)).toEqual(nothing('“plans”'));
    expect(await none.run(command, 'plans', 'plans/offices')).toEqual(nothing('“plans”, “plans/offices”'));
  });

  it('that are not there end with 2, and the others are built', async () => {
    const ran = await makeProject().run('build', 'plans/khong-co.yaml', 'plans/trong-cay.yaml', ...md);
    expect(ran).toEqual({
      code: 2,
      out: 'plans/trong-cay.yaml\n  out/trong-cay/ke-hoach.md\n',
      err: `Kết luận: chưa đọc được tệp (01 lỗi).

Lỗi plans/khong-co.yaml: Không đọc được tệp “plans/khong-co.yaml”: không có tệp này.
  Rà soát tên tệp và đường dẫn, kể cả dấu tiếng Việt và phần mở rộng .yaml.
`,
    });
  });
});
