import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossier, dossierPlan, kept, letter, planIssue, planPath, register, submission } from './dossier.js';

/** A command with other values for some of its options. */
function having(command: readonly string[], values: Readonly<Record<string, string>>): string[] {
  return command.map((word, i) => values[command[i - 1] ?? ''] ?? word);
}

const untouched = ['plans/offices/xa.yaml', planPath];

/** The first lines of findings: what is told. */
const told = (text: string) => text.split('\n').filter((line) => /^(?:Lỗi|Cần đối chiếu|Error) /.test(line));

describe('issue refuses, and leaves everything as it was', () => {
  it.each(['0', '-3', '64/KH-UBND', 'sáu tư', '123456', '6.4', '64A', '', '٦٤'])(
    'the number “%s”',
    async (number) => {
      const { run, files } = dossier();
      const ran = await run(...having(submission, { '--number': number }));
      expect(ran.code).toBe(2);
      expect(ran.err).toMatch(/“?--number”?/);
      expect(files()).toEqual(untouched);
    },
  );

  it.each(['31/02/2027', '2027-02-30', '15/2027', 'hôm nay', '2027-2-3', '00/01/2027'])(
    'the day “%s”',
    async (date) => {
      const { run, files } = dossier();
      const ran = await run(...having(submission, { '--date': date }));
      expect(ran.code).toBe(2);
      expect(ran.err).toContain(`“--date” không nhận “${date}”. Ghi một ngày có trong lịch`);
      expect(files()).toEqual(untouched);
    },
  );

  it.each([
    [[planPath, '--number', '4', '--date', '12/01/2027'], '“--document”'],
    [[planPath, '--document', 'ke-hoach', '--date', '12/01/2027'], '“--number”'],
    [[planPath, '--document', 'ke-hoach', '--number', '4'], '“--date”'],
    [['--document', 'ke-hoach', '--number', '4', '--date', '12/01/2027'], 'một tệp kế hoạch'],
    [[...planIssue.slice(1), '--copies', '0'], '“--copies”'],
    [[...planIssue.slice(1), '--force'], '--force'],
  ])('what is missing or unknown: %j', async (args, word) => {
    const { run } = dossier();
    const ran = await run('issue', ...args);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(word);
  });

  it('a document that the dossier does not have', async () => {
    const { run, files } = dossier();
    const ran = await run(...having(submission, { '--document': 'to-trinhh' }));
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('Hồ sơ không có văn bản “to-trinhh”.');
    expect(ran.err).toContain('Sửa thành “--document to-trinh”');
    expect(files()).toEqual(untouched);
  });

  it('a document without a number of its own', async () => {
    const { run } = dossier(dossierPlan.replace('  ke-hoach:\n', '  ke-hoach:\n    number: none\n'));
    expect((await run(...planIssue)).err).toContain('không có số riêng (“number: none”)');
  });

  it('a plan that cannot be read, is not there, or has faults', async () => {
    const { run, put, files } = dossier();
    const none = await run(...having(submission, { issue: 'thu-muc/khong-co.yaml' }));
    expect(none.code).toBe(2);
    expect(none.err).toContain('Không đọc được tệp');
    expect(existsSync('thu-muc')).toBe(false);
    put(planPath, dossierPlan.replace('lead: kinh-te', 'lead: [kinh-te'));
    expect((await run(...submission)).code).toBe(1);
    put(planPath, dossierPlan.replace('office: offices/xa.yaml', 'office: offices/khong.yaml'));
    expect((await run(...submission)).code).toBe(2);
    put(planPath, dossierPlan.replace('[@luat-tre-em]', '[@luat-tre]'));
    expect((await run(...planIssue)).code).toBe(1);
    expect(files()).toEqual(untouched);
  });

  it('what is not ready: no confirmation, a guess, a document cited without its number; others may wait', async () => {
    const { run, put, files } = dossier();
    const early = await run(...planIssue);
    expect(early.code).toBe(1);
    expect(early.err).toMatch(/^Kết luận: chưa ghi nhận số, ngày ban hành \(01 lỗi\)\./);
    expect(early.err).toContain('Kế hoạch viện dẫn Tờ trình số …/TTr-VHXH của cùng hồ sơ');
    put(planPath, dossierPlan.replace(/^confirmed:[\s\S]*/m, ''));
    expect(told((await run(...submission)).err)).toHaveLength(2);
    put(planPath, dossierPlan.replace('  ke-hoach:\n', '  # kiểm tra: nơi nhận\n  ke-hoach:\n'));
    expect((await run(...submission)).code).toBe(0);
    expect((await run(...planIssue)).err).toContain('Nội dung suy đoán chưa được xác nhận: nơi nhận.');
    expect(files(kept)).toHaveLength(3);
  });

  it('a confirmation of a day after the day of issue', async () => {
    const { run } = dossier(dossierPlan.replace('05/01/2024', '13/01/2027'));
    expect((await run(...submission)).err).toContain(
      'Ngày xác nhận nội dung (13/01/2027) ở sau ngày rà soát (12/01/2027).',
    );
  });

  it('a day before what it rests on: a basis, another document of the dossier', async () => {
    const late = dossierPlan
      .replace(
        'documents: #',
        'citations:\n  kh: {type: Kế hoạch, number: 31/KH-UBND, date: 14/01/2027, issuer: UBND tỉnh, subject: về trồng cây}\ndocuments: #',
      )
      .replace('- Căn cứ [@luat-tre-em]', '- Căn cứ [@luat-tre-em]\n      - Thực hiện [@kh]');
    const { run } = dossier(late);
    expect((await run(...submission)).err).toBe('');
    const ran = await run(...having(planIssue, { '--date': '11/01/2027' }));
    expect(told(ran.err)).toMatchInlineSnapshot(`
      [
        "Lỗi plans/trong-cay.yaml:25:9: Kế hoạch ban hành ngày 11/01/2027 nhưng viện dẫn Kế hoạch số 31/KH-UBND ngày 14/01/2027, là văn bản ban hành sau.",
        "Lỗi plans/trong-cay.yaml:26:9: Kế hoạch ban hành ngày 11/01/2027 nhưng viện dẫn Tờ trình số 45/TTr-VHXH ngày 12/01/2027, là văn bản ban hành sau.",
      ]
    `);
    expect((await run(...having(planIssue, { '--date': '14/01/2027' }))).err).toBe('');
  });

  it('a year far from the plan’s', async () => {
    const { run } = dossier();
    expect((await run(...having(submission, { '--date': '12/01/2072' }))).err).toContain(
      'Ngày ban hành 12/01/2072 cách xa kỳ kế hoạch (2027).',
    );
  });

  it('a number or a day other than the plan has', async () => {
    const numbered = dossierPlan.replace('date: 01/2027', 'number: 44\n    date: 11/01/2027');
    const { run } = dossier(numbered);
    expect(told((await run(...submission)).err)).toMatchInlineSnapshot(`
      [
        "Lỗi plans/trong-cay.yaml:9:13: Tờ trình trong tệp kế hoạch đã ghi số 44, nay ghi nhận số 45.",
        "Lỗi plans/trong-cay.yaml:10:11: Tờ trình trong tệp kế hoạch đã ghi ngày 11/01/2027, nay ghi nhận ngày 12/01/2027.",
      ]
    `);
  });

  it('the same number twice in a series of one year, naming the other document', async () => {
    const { run, read, put } = dossier();
    await run(...submission);
    await run(...planIssue);
    const before = [read(planPath).toString(), read(register).toString()];
    const twice = await run(...having(letter, { '--number': '064' }));
    expect(twice).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "Kết luận: chưa ghi nhận số, ngày ban hành (01 lỗi).

      Lỗi plans/offices/so-van-ban-di/xa-2027.yaml:10:13: Số 64 năm 2027 đã cấp cho Kế hoạch số 64/KH-UBND ngày 15/01/2027 “Tổ chức Tết trồng cây năm 2027”. Trong một hệ thống số, mỗi năm một số chỉ cấp cho một văn bản.
        10 |   - number: 64
           |             ^^
        Đối chiếu số do hệ thống quản lý văn bản cấp, rồi ghi lại “--number”. Loại văn bản có số riêng thì khai tại “numbering” (cách lấy số văn bản đi) của tệp cơ quan. (khoản 1 Điều 15 Nghị định số 30/2020/NĐ-CP)
      ",
        "out": "",
      }
    `);
    expect(twice.code).toBe(1);
    const en = await run(...having(letter, { '--number': '64' }), '--lang', 'en');
    expect(en.err).toContain('Number 64 of 2027 was given to Kế hoạch 64/KH-UBND of 15/01/2027');
    expect([read(planPath).toString(), read(register).toString()]).toEqual(before);
    // A number that the clerk entered by hand is taken too.
    put(
      register,
      `${before[1]}  - {number: "70", symbol: BC-UBND, date: 16/01/2027, typeName: Báo cáo, subject: Tết}\n`,
    );
    expect((await run(...letter)).err).toContain('đã cấp cho Báo cáo số 70/BC-UBND ngày 16/01/2027 “Tết”');
    // In another year it is free.
    expect((await run(...having(letter, { '--date': '03/01/2028' }))).err).toBe('');
  });

  it('the same document twice, whatever the number', async () => {
    const { run, files } = dossier();
    await run(...submission);
    const again = await run(...submission);
    expect(again.code).toBe(1);
    expect(again.err).toContain(
      'Tờ trình số 45/TTr-VHXH ngày 12/01/2027 đã ban hành, nội dung đã khóa; không ghi nhận lại.',
    );
    expect(again.err).toContain('(khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP)');
    const other = await run(...having(submission, { '--number': '46' }), '--lang', 'en');
    expect(other.err).toContain('has been issued and is locked; it is not recorded again');
    expect(files(kept)).toHaveLength(3);
  });

  it('a register that is broken, or has this document under another number', async () => {
    const { run, put, files, read } = dossier();
    await run(...submission);
    put(register, 'schema: 1\nissuer: UBND\nyear: 2027\nentries:\n  - {number: 3}\n');
    expect((await run(...planIssue)).code).toBe(1);
    put(
      register,
      'schema: 1\nissuer: UBND\nyear: 2027\nentries:\n  - {number: 63, symbol: KH-UBND, date: 15/01/2027, typeName: Kế hoạch, subject: Tết, plan: trong-cay, document: ke-hoach}\n',
    );
    expect((await run(...planIssue)).err).toContain(
      'Sổ đã ghi văn bản này là Kế hoạch số 63/KH-UBND ngày 15/01/2027, nay lại ghi Kế hoạch số 64/KH-UBND ngày 15/01/2027.',
    );
    expect(files(kept)).toHaveLength(3);
    expect(read(planPath).toString()).not.toContain('number: 64');
  });

  it('a file in the place of a document that is not as it was made', async () => {
    const { run, put, read } = dossier();
    put(`${kept}/to-trinh.pdf`, '%PDF-1.7 signed');
    const ran = await run(...submission);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('đã được ký số hoặc sửa sau khi tạo');
    expect(ran.err).toContain('Chuyển tệp ấy đi nơi khác rồi thực hiện lại.');
    expect(read(`${kept}/to-trinh.pdf`).toString()).toBe('%PDF-1.7 signed');
    expect(read(planPath).toString()).toBe(dossierPlan);
  });

  it('a place that cannot be written', async () => {
    const { run, put, read, files } = dossier();
    put('plans/offices/so-van-ban-di', 'not a folder');
    const ran = await run(...submission);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^Kết luận: chưa (?:ghi được tệp|thực hiện được|đọc được tệp)/);
    expect(read(planPath).toString()).toBe(dossierPlan);
    expect(files().filter((path) => path.includes('.lock'))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a folder that is read-only (not for root)',
    async () => {
      const { run, folder, read } = dossier();
      chmodSync(join(folder, 'plans'), 0o555);
      const ran = await run(...submission);
      chmodSync(join(folder, 'plans'), 0o755);
      expect(ran.code).toBe(2);
      expect(ran.err).toContain('không có quyền ghi');
      expect(read(planPath).toString()).toBe(dossierPlan);
    },
  );
});
