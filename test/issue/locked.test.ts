import { describe, expect, it } from 'vitest';
import { png } from '../support/pictures.js';
import type { Project } from '../support/project.js';
import { dossier, dossierOffice, dossierPlan, kept, planIssue, planPath, submission } from './dossier.js';

const office = 'plans/offices/xa.yaml';

async function issued(): Promise<Project & { readonly text: string }> {
  const project = dossier();
  for (const command of [submission, planIssue]) expect((await project.run(...command)).err).toBe('');
  return { ...project, text: project.read(planPath).toString('utf8') };
}

/** The messages of `check`, in their order. */
async function told({ run }: Project, ...flags: readonly string[]): Promise<readonly string[]> {
  const { out } = await run('check', '--format', 'json', ...flags);
  const rows: readonly { code: string; message: string; line: number }[] = JSON.parse(out);
  return rows
    .filter(({ code }) => code.startsWith('issue'))
    .map(({ code, line, message }) => `${line} ${code}: ${message}`);
}

describe('an issued document is locked', () => {
  it('as it was issued it is no finding; remarks and layout of the YAML may change', async () => {
    const project = await issued();
    expect(await told(project)).toEqual([]);
    project.put(
      planPath,
      project.text.replace('sections:', '# lưu ý\n\nsections:').replace('(t/h)', '(t/h) # xem lại'),
    );
    expect(await told(project)).toEqual([]);
    const { code, err } = await project.run('build', '--draft', '--format', 'md');
    expect(code).toBe(0);
    expect(err).not.toContain('đã ban hành');
  });

  it('a changed word is a finding of check and build at its place, with what was issued', async () => {
    const project = await issued();
    project.put(planPath, project.text.replace('1.200 cây', '1.500 cây'));
    const { code, out } = await project.run('check');
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "Kết luận: chưa đủ điều kiện trình ký (02 lỗi, 01 cảnh báo, 01 gợi ý).

      Gợi ý Kế hoạch, nơi nhận, plans/trong-cay.yaml:20:9: Nơi nhận để báo cáo đứng sau nơi nhận để thực hiện.
        20 |       - Đảng ủy xã (b/c)
           |         ^^^^^^^^^^^^^^^^
        Chuyển lên trước các nơi nhận để thực hiện. (theo thông lệ trình bày) [recipients-in-order]

      Lỗi Mục I, plans/trong-cay.yaml:28:11: Tờ trình số 45/TTr-VHXH ngày 12/01/2027 đã ban hành, nội dung đã khóa: bản đã ban hành ghi “1.200”, nay ghi “1.500”.
        28 |     text: Trồng mới 1.500 cây bóng mát ở đường thôn và sân trường.
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Khôi phục như bản đã ban hành. Sai sót về nội dung: lập văn bản sửa đổi, bổ sung hoặc thay thế; sai sót về thể thức: lập Công văn đính chính. (khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP)

      Lỗi Mục I, plans/trong-cay.yaml:28:11: Kế hoạch số 64/KH-UBND ngày 15/01/2027 đã ban hành, nội dung đã khóa: bản đã ban hành ghi “1.200”, nay ghi “1.500”.
        28 |     text: Trồng mới 1.500 cây bóng mát ở đường thôn và sân trường.
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Khôi phục như bản đã ban hành. Sai sót về nội dung: lập văn bản sửa đổi, bổ sung hoặc thay thế; sai sót về thể thức: lập Công văn đính chính. (khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP)

      Cảnh báo Phụ lục, plans/trong-cay.yaml:35:14: Phụ lục này chưa được nhắc đến trong nội dung văn bản.
        35 |   - heading: Danh mục cây
           |              ^^^^^^^^^^^^
        Đặt “id” (mã) cho phụ lục và nhắc đến trong câu bằng [@mã], ví dụ: “… tại [@danh-muc] kèm theo”. (điểm a khoản 1 Mục III Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP) [appendix-mentioned]
      "
    `);
    expect((await project.run('check', '--lang', 'en')).out).toContain(
      'Kế hoạch 64/KH-UBND of 15/01/2027 has been issued and is locked: it was issued with “1.200”, now it has “1.500”.',
    );
    const built = await project.run('build', '--format', 'md');
    expect(built.code).toBe(1);
    expect(built.err).toContain('bản đã ban hành ghi “1.200”, nay ghi “1.500”');
    expect(project.files('out')).toHaveLength(3);
  });

  it('what is gone, what is new, the number, the day', async () => {
    const project = await issued();
    const change = async (from: string | RegExp, to: string) => {
      expect(project.text).toMatch(from);
      project.put(planPath, project.text.replace(from, to));
      return told(project);
    };
    expect(await change('      - Đảng ủy xã (b/c)\n', '')).toMatchInlineSnapshot(`
      [
        "19 issued-locked: Kế hoạch số 64/KH-UBND ngày 15/01/2027 đã ban hành, nội dung đã khóa: nay bỏ “- Đảng ủy xã (b/c);”.",
      ]
    `);
    expect(await change('(b/c)\n', '(b/c)\n      - Các thôn\n')).toMatchInlineSnapshot(`
      [
        "21 issued-locked: Kế hoạch số 64/KH-UBND ngày 15/01/2027 đã ban hành, nội dung đã khóa: nay thêm “- Các thôn;”.",
      ]
    `);
    expect(await change('number: 64', 'number: 65')).toMatchInlineSnapshot(`
      [
        "18 issued-locked: Kế hoạch số 64/KH-UBND ngày 15/01/2027 đã ban hành, nội dung đã khóa: bản đã ban hành ghi “64”, nay ghi “65”.",
        "16 issued-locked: Kế hoạch số 64/KH-UBND ngày 15/01/2027 đã ban hành, nội dung đã khóa: bản đã ban hành ghi “64”, nay ghi “65”.",
      ]
    `);
    expect(await change('date: 15/01/2027', 'date: 16/01/2027')).toMatchInlineSnapshot(`
      [
        "18 issued-locked: Kế hoạch số 64/KH-UBND ngày 15/01/2027 đã ban hành, nội dung đã khóa: bản đã ban hành ghi “15”, nay ghi “16”.",
        "18 issued-locked: Kế hoạch số 64/KH-UBND ngày 15/01/2027 đã ban hành, nội dung đã khóa: bản đã ban hành ghi “15/01/2027”, nay ghi “16/01/2027”.",
      ]
    `);
    expect(await change(/number: 64\n/, '\n')).toMatchInlineSnapshot(`
      [
        "18 issued-locked: Kế hoạch số 64/KH-UBND ngày 15/01/2027 đã ban hành, nội dung đã khóa: bản đã ban hành ghi “Số: 64/KH-UBND”, nay ghi “Số: /KH-UBND”.",
        "18 issued-locked: Kế hoạch số 64/KH-UBND ngày 15/01/2027 đã ban hành, nội dung đã khóa: bản đã ban hành ghi “(Kèm theo Kế hoạch số 64/KH-UBND ngày 15/01/2027 của Ủy ban nhân dân xã Minh …”, nay ghi “(Kèm theo Kế hoạch số /KH-UBND ngày 15/01/2027 của Ủy ban nhân dân xã Minh Tâm)”.",
      ]
    `);
  });

  it('another way of printing, told by the fields', async () => {
    const project = await issued();
    project.put(planPath, `${project.text}print: {size: 13}\n`);
    expect((await told(project)).map((line) => line.replace(/^\d+ /, ''))).toEqual([
      'issued-locked: Tờ trình số 45/TTr-VHXH ngày 12/01/2027 đã ban hành, nội dung đã khóa: cách in (“print”: “size”) không còn như khi ban hành.',
      'issued-locked: Kế hoạch số 64/KH-UBND ngày 15/01/2027 đã ban hành, nội dung đã khóa: cách in (“print”: “size”) không còn như khi ban hành.',
    ]);
  });

  it('another picture under the same name', async () => {
    const pictured = dossierPlan.replace(
      'sections:\n',
      'sections:\n  - heading: Sơ đồ\n    image: {file: so-do.png, alt: Sơ đồ nơi trồng cây}\n',
    );
    const project = dossier(pictured);
    project.put('plans/so-do.png', png({ width: 40, height: 20 }));
    for (const command of [submission, planIssue]) expect((await project.run(...command)).err).toBe('');
    expect(await told(project)).toEqual([]);
    project.put('plans/so-do.png', png({ width: 40, height: 30 }));
    expect((await told(project)).join()).toContain('hình “so-do.png” không còn như bản đã ban hành');
  });

  it('another seal or signature, which the record has among the files that went in', async () => {
    const sealed = `${dossierOffice.replace('name: Lê Thị Hòa', 'name: Lê Thị Hòa, image: {file: ky.png}')}seal: {file: dau.png}\n`;
    const project = dossier(dossierPlan, sealed);
    project.put('plans/offices/ky.png', png({ width: 40, height: 20 }));
    project.put('plans/offices/dau.png', png({ width: 30, height: 30 }));
    for (const command of [submission, planIssue]) expect((await project.run(...command)).err).toBe('');
    const { inputs } = JSON.parse(project.read(`${kept}/ke-hoach.json`).toString('utf8'));
    expect(inputs.map(({ file }: { file: string }) => file)).toEqual(
      expect.arrayContaining(['offices/ky.png', 'offices/dau.png']),
    );
    expect(await told(project)).toEqual([]);
    project.put('plans/offices/dau.png', png({ width: 30, height: 30, color: 2 }));
    expect((await told(project)).join()).toContain('hình “dau.png” không còn như bản đã ban hành');
  });

  it('a change of the office file is told there', async () => {
    const project = await issued();
    project.put(office, dossierOffice.replace('Lê Thị Hòa', 'Ngô Văn Nam'));
    const { out } = await project.run('check');
    expect(out).toMatch(
      /^Lỗi plans\/offices\/xa\.yaml:\d+:\d+: Kế hoạch số 64.* ghi “Lê Thị Hòa”, nay ghi “Ngô Văn Nam”/m,
    );
  });

  it('many changes are counted after the tenth', async () => {
    const project = await issued();
    const items = Array.from({ length: 15 }, (_, i) => `      - Việc thứ ${i + 1} mới thêm.`).join('\n');
    project.put(
      planPath,
      project.text.replace('sections:\n', `sections:\n  - heading: Bổ sung\n    items:\n${items}\n`),
    );
    const all = await told(project);
    expect(all).toHaveLength(11);
    expect(all.join('\n')).toMatch(/còn \d\d chỗ khác in không như bản đã ban hành/);
  });

  it('is no obstacle for a document that has not been issued', async () => {
    const project = await issued();
    project.put(planPath, project.text.replace('1.200 cây', '1.500 cây'));
    const letter = await project.run('check', '--ready', '--document', 'cong-van');
    expect(letter.out).toContain('Công văn (cong-van): đủ điều kiện trình ký');
    const plan = await project.run('check', '--ready', '--document', 'ke-hoach');
    expect(plan.code).toBe(1);
  });

  it('a record that cannot be read is said to be', async () => {
    const project = await issued();
    for (const broken of ['{', '[]', '{"state":"issued"}', '{"plan":"trong-cay"}', '']) {
      project.put(`${kept}/ke-hoach.json`, broken);
      expect(await told(project), broken).toEqual([
        expect.stringContaining(
          'issue-readable: Tệp “ban-hanh/trong-cay/ke-hoach.json” (ghi nhận việc ban hành Kế hoạch) không đọc được',
        ),
      ]);
      expect((await project.run(...planIssue)).code).toBe(1);
    }
    project.put(`${kept}/ke-hoach.json`, project.read(`${kept}/to-trinh.json`));
    expect(await told(project)).toHaveLength(1);
  });
});
