import { describe, expect, it } from 'vitest';
import { makeProject, sample } from '../support/project.js';
import { office, plan, planWith } from '../support/sample.js';

const bad = planWith('sections:\n  - heading: A\n    lead: kinh-tee\n    text: B\n');

describe('check', () => {
  it('of a good plan says so, and makes nothing', async () => {
    const project = makeProject();
    const vi = 'Kết luận: không có lỗi, không có nội dung cần xem lại.\n';
    expect(await project.run('check')).toEqual({ code: 0, out: vi, err: '' });
    const en = 'Verdict: no errors, nothing to look at.\n';
    expect(await project.run('check', '--lang', 'en')).toEqual({ code: 0, out: en, err: '' });
    expect(project.files()).toEqual(['plans/offices/xa.yaml', 'plans/trong-cay.yaml']);
  });

  it('prints findings as its result', async () => {
    const project = makeProject({ 'plans/a.yaml': bad, 'plans/offices/xa.yaml': office });
    expect(await project.run('check', '--lang', 'en')).toEqual({
      code: 1,
      out: `Verdict: not ready to be submitted for signature (1 error).

Error Section I, plans/a.yaml:8:11: The unit “kinh-tee” is not among the units of the office or the plan.
  8 |     lead: kinh-tee
    |           ^^^^^^^^
  Did you mean “kinh-te” (Phòng Kinh tế)?
`,
      err: '',
    });
  });

  it('names the code of what can be silenced, and ends with how much is', async () => {
    const typed = planWith('sections:\n  - heading: I. A\n    text: B\n  - heading: II. C\n    text: D\n');
    const silence = '  # bỏ qua: label-not-typed (số của tỉnh) đến 31/12/2999\n';
    const project = makeProject({
      'plans/a.yaml': typed.replace('  - heading: II', `${silence}  - heading: II`),
      'plans/offices/xa.yaml': office,
    });
    const { out } = await project.run('check');
    expect(out).toMatch(/^Cảnh báo Mục I, plans\/a\.yaml:7:14: .*$/m);
    expect(out).toMatch(/^ {2}.* \[label-not-typed\]$/m);
    expect(out).not.toContain('plans/a.yaml:10');
    expect(out).toMatch(/\n\nĐã bỏ qua 01 nội dung theo ghi chú “# bỏ qua:” trong tệp\.\n$/);
  });

  it('prints JSON and nothing else when asked for it', async () => {
    const project = makeProject({ ...sample, 'plans/a.yaml': bad.replace('trong-cay', 'a') });
    const { code, out, err } = await project.run('check', '--format', 'json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out)).toEqual([
      {
        code: 'unit-known',
        severity: 'error',
        message: 'Đơn vị “kinh-tee” không có trong danh mục đơn vị của cơ quan và của kế hoạch.',
        hint: 'Sửa thành “kinh-te” (Phòng Kinh tế).',
        where: 'Mục I',
        file: 'plans/a.yaml',
        line: 8,
        column: 11,
        endLine: 8,
        endColumn: 19,
        cites: '',
        count: 1,
      },
    ]);
    const good = await project.run('check', 'plans/trong-cay.yaml', '--format', 'json');
    expect(good).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  it('counts columns in UTF-16 units, after a mark of byte order too', async () => {
    const text = `\ufeff${planWith('units:\n  a: {name: "\u{1d400}đ", level: x}\ntext: B\n')}`;
    const project = makeProject({ 'plans/a.yaml': text, 'plans/offices/xa.yaml': office });
    const [finding] = JSON.parse((await project.run('check', '--format', 'json')).out);
    expect(finding).toMatchObject({ line: 7, column: 27, endLine: 7, endColumn: 28 });
  });

  it('fails at the level asked for', async () => {
    const warned = planWith('text: Trồng cây # bóng mát\n');
    const project = makeProject({ 'plans/a.yaml': warned, 'plans/offices/xa.yaml': office });
    const severities = JSON.parse((await project.run('check', '--format', 'json')).out).map(
      ({ severity }: { severity: string }) => severity,
    );
    expect(severities).toEqual(['warning']);
    expect((await project.run('check')).code).toBe(0);
    expect((await project.run('check', '--level', 'warning')).code).toBe(1);
    expect((await project.run('check', '--level', 'info')).code).toBe(1);
  });

  it('tells of two plans with one id, as building them would', async () => {
    const { code, out } = await makeProject({ ...sample, 'plans/z.yaml': plan }).run('check');
    expect(code).toBe(1);
    expect(out).toContain('Lỗi plans/z.yaml:2:5: Mã hồ sơ “trong-cay” đã dùng cho “plans/trong-cay.yaml”');
  });

  it('puts findings in the order of files and lines, whatever the order of the arguments', async () => {
    const project = makeProject({
      'plans/b.yaml': bad.replace('trong-cay', 'b'),
      'plans/a.yaml': bad.replace('    text: B', '    deadline: x'),
      'plans/offices/xa.yaml': office,
    });
    const one = await project.run('check', 'plans/a.yaml', 'plans/b.yaml');
    expect(await project.run('check', 'plans/b.yaml', 'plans/a.yaml')).toEqual(one);
    expect(one.out.match(/plans\S+(?=: )/g)).toEqual([
      'plans/a.yaml:7:14',
      'plans/a.yaml:8:11',
      'plans/a.yaml:9:5',
      'plans/b.yaml:8:11',
    ]);
  });
});
