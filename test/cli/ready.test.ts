import { describe, expect, it } from 'vitest';
import { makeProject, type Project } from '../support/project.js';
import { office, plan } from '../support/sample.js';

const confirmed = `confirmed:
  content: {by: Nguyễn Thị Lan, on: 05/01/2024}
  form: {by: Trần Văn Minh, on: 06/01/2024}
`;

function project(text: string, officeText = office): Project {
  return makeProject({ 'plans/a.yaml': text, 'plans/offices/xa.yaml': officeText });
}

interface Row {
  readonly code: string;
  readonly severity: string;
  readonly line: number;
  readonly message: string;
  readonly hint: string;
  readonly documents: readonly string[];
}

/** What stands in the way: `line code [documents]`. */
async function standing(text: string, officeText = office, ...flags: readonly string[]) {
  const { code, out } = await project(text, officeText).run('check', '--ready', '--format', 'json', ...flags);
  const rows: readonly Row[] = JSON.parse(out);
  expect(code).toBe(rows.length === 0 ? 0 : 1);
  return rows.map((row) => `${row.line} ${row.code} ${row.documents.join(' ')}`);
}

const letter = (rest: string) => `documents:
  ke-hoach: {signature: pct}
  cong-van:
    signature: pct
    to: ["Các thôn"]
    subject: triển khai Tết trồng cây
${rest}`;

describe('check --ready', () => {
  it('says yes to a plan that both have confirmed, and that number and day may wait', async () => {
    expect(await project(plan + confirmed).run('check', '--ready')).toEqual({
      code: 0,
      err: '',
      out: `Kết luận: đủ điều kiện trình ký. Số và ngày, tháng ban hành được để trống, chờ văn thư cấp số.

plans/a.yaml
  Kế hoạch (ke-hoach): đủ điều kiện trình ký
`,
    });
  });

  it('counts what stands in the way, in the words of the office', async () => {
    const { code, out } = await project(plan.replace('lead: kinh-te', 'lead: kinh-tee')).run(
      'check',
      '--ready',
    );
    expect(code).toBe(1);
    expect(out).toMatch(
      /^Kết luận: chưa đủ điều kiện trình ký: còn 01 lỗi và 02 nội dung chưa xác nhận\. Số và ngày, tháng/,
    );
    expect(out).toContain('  Kế hoạch (ke-hoach): còn 03 nội dung\n');
    const en = await project(plan).run('check', '--ready', '--lang', 'en');
    expect(en.out).toMatch(/^Verdict: not ready to be submitted for signature: 2 not confirmed\. Number/);
  });

  it('wants both confirmations, on days that have come', async () => {
    expect(await standing(plan)).toEqual(['1 ready-confirmed ke-hoach', '1 ready-confirmed ke-hoach']);
    const one = `${plan}confirmed:\n  form: {by: Minh, on: 05/01/2024}\n`;
    expect(await standing(one)).toEqual(['14 ready-confirmed ke-hoach']);
    const late = plan + confirmed.replace('05/01/2024', '31/12/2099');
    expect(await standing(late)).toEqual(['15 ready-confirmed ke-hoach']);
    expect(await standing(plan + confirmed.replace('05/01/2024', '31/6/2024'))).toContain(
      '15 date-exists ke-hoach',
    );
  });

  it('finds guesses that stand in plan and office file, each at its line', async () => {
    const guessed = `${plan}${confirmed}# kiểm tra: đơn vị chủ trì đoán theo tên gọi\n`.replace(
      '        lead:',
      '        # kiểm tra: chưa rõ phòng nào\n        lead:',
    );
    expect(await standing(guessed, `# Kiểm tra: tên viết tắt\n${office}`)).toEqual([
      '12 ready-guess ke-hoach',
      '18 ready-guess ke-hoach',
      '1 ready-guess ke-hoach',
    ]);
    expect(await standing(`${plan}${confirmed}text: "Xem # kiểm tra: là chữ"\n`)).toEqual([]);
  });

  it('wants the mark of a draft away, a subject, a name to sign, dots filled in', async () => {
    const draft = `documents:\n  ke-hoach: {draft: 2}\n${plan.slice(plan.indexOf('sections'))}`;
    const head = plan.slice(0, plan.indexOf('sections'));
    expect(await standing(head + draft + confirmed)).toEqual(['7 ready-draft ke-hoach']);
    const untitled = plan.replace(/^title: .*$/m, 'title: Chưa có trích yếu') + confirmed;
    expect(await standing(untitled)).toEqual(['5 ready-blank ke-hoach']);
    const nameless = office.replace(', name: Lê Thị Hòa', '');
    expect(await standing(plan + confirmed, nameless)).toEqual(['13 ready-blank ke-hoach']);
    const unsigned = office.replace('    signature: pct\n', '');
    expect(await standing(plan + confirmed, unsigned)).toEqual(['1 signature-given ke-hoach']);
    const dotted =
      plan
        .replace('text: Trồng mới', 'text: Trồng mới ............ cây,')
        .replace('sân trường.', 'sân trường ..........') + confirmed;
    // The one in the sentence is a warning of a rule, the one at its end a line to write on.
    expect(await standing(dotted)).toEqual(['8 ready-blank ke-hoach', '8 blanks-filled ke-hoach']);
  });

  it('lets the forms of an appendix have their dots', async () => {
    const form = `${plan}${confirmed}appendices:\n  - heading: Mẫu báo cáo\n    text: "Kỳ báo cáo: ............"\n`;
    expect(await standing(form)).toEqual([]);
  });

  it('holds a letter back while the plan it cites has no number, not the plan', async () => {
    const body = plan.slice(plan.indexOf('sections'));
    const head = plan.slice(0, plan.indexOf('sections'));
    const open = `${head}${letter('')}${body}${confirmed}`;
    expect(await standing(open)).toEqual(['8 ready-number-cited cong-van']);
    expect(await standing(open, office, '--document', 'ke-hoach')).toEqual([]);
    expect(await standing(open, office, '--document', 'cong-van')).toHaveLength(1);
    const numbered = open.replace('ke-hoach: {signature', 'ke-hoach: {number: 12, signature');
    expect(await standing(numbered)).toEqual(['8 ready-number-cited cong-van']);
    const issued = numbered.replace('{number: 12', '{number: 12, date: 15/01/2027');
    expect(await standing(issued)).toEqual([]);
    const typed = open.replace('triển khai Tết', 'triển khai [@ke-hoach] về Tết');
    expect(await standing(typed)).toEqual(['11 ready-number-cited cong-van']);
  });

  it('tells which documents a fault of the shared text stands in', async () => {
    const head = plan.slice(0, plan.indexOf('sections'));
    const money = `sections:
  - heading: Kinh phí
    budget:
      - text: Tổng kinh phí
        amount: 36 triệu đồng
        items:
          - {text: Cây, amount: 20 triệu đồng}
          - {text: Công, amount: 15 triệu đồng}
`;
    const numbered = letter('').replace('{signature', '{number: 12, date: 15/01/2027, signature');
    expect(await standing(`${head}${numbered}${money}${confirmed}`)).toEqual(['16 budget-adds-up ke-hoach']);
    const guess = letter('').replace('  cong-van', '  # kiểm tra: nơi kính gửi\n  cong-van');
    const guessed = `${head}${guess}${plan.slice(plan.indexOf('sections'))}${confirmed}`;
    expect(await standing(guessed, office, '--document', 'ke-hoach')).toEqual([]);
    expect(await standing(guessed, office, '--document', 'cong-van')).toContain('8 ready-guess cong-van');
  });

  it('looks at the pages: the letterhead, the signature, the length that is told', async () => {
    const long = office.replace(
      '"ỦY BAN NHÂN DÂN", "XÃ MINH TÂM"',
      '"ỦY BAN NHÂN DÂN XÃ MINH TÂM TỈNH ĐỒNG NAI"',
    );
    expect(await standing(plan + confirmed, long)).toEqual(['8 ready-letterhead ke-hoach']);
    const pages = (count: number) =>
      `${plan}${confirmed}closing: Trên đây là Kế hoạch gồm ${count} trang, đề nghị các đơn vị thực hiện.\n`;
    const longer = pages(1).replace('bóng mát', `bóng mát ${'ở đường thôn, ngõ xóm '.repeat(200)}`);
    expect(await standing(longer)).toContain('17 ready-pages ke-hoach');
    expect(await standing(pages(1))).toEqual([]);
    const counts = Array.from({ length: 20 }, (_, i) => 400 + 12 * i);
    const alone = [];
    for (const count of counts) {
      const text = plan.replace('bóng mát', `bóng mát ${'ở đường thôn '.repeat(count)}`) + confirmed;
      alone.push(...(await standing(text)));
    }
    expect(new Set(alone)).toEqual(new Set(['1 signature-with-text ke-hoach']));
  }, 60_000);

  it('says which documents there are when asked about another', async () => {
    const { code, out } = await project(plan + confirmed).run('check', '--ready', '--document', 'ke-hoac');
    expect(code).toBe(1);
    expect(out).toContain('Hồ sơ không có văn bản “ke-hoac”.');
    expect(out).toContain('Sửa thành “--document ke-hoach”');
  });

  it('says what each obstacle asks for in both languages', async () => {
    const text = `${plan}# kiểm tra: a\n`;
    for (const lang of ['vi', 'en']) {
      const { out } = await project(text).run('check', '--ready', '--format', 'json', '--lang', lang);
      for (const { message, hint } of JSON.parse(out) as Row[]) {
        expect(message).toMatch(/\.$/);
        expect(hint).toMatch(/\.$/);
        expect(`${message}${hint}`).not.toMatch(/undefined|\bbạn\b|vui lòng|!/i);
      }
    }
  });

  it('of a file that cannot be read says so, with exit code 2', async () => {
    const { code, out } = await makeProject({ 'plans/x': '' }).run('check', '--ready', 'plans/none.yaml');
    expect(code).toBe(2);
    expect(out).toMatch(/^Kết luận: chưa đọc được tệp \(01 lỗi\)\./);
  });
});

describe('build --ready', () => {
  it('writes documents that are ready, and nothing of a plan that is not', async () => {
    const made = makeProject({
      'plans/a.yaml': plan + confirmed,
      'plans/b.yaml': plan.replace('trong-cay', 'b'),
      'plans/offices/xa.yaml': office,
    });
    const { code, out, err } = await made.run('build', '--ready', '--format', 'md');
    expect(code).toBe(1);
    expect(out).toBe('plans/a.yaml\n  out/trong-cay/ke-hoach.md\n');
    expect(made.files('out')).toEqual(['out/trong-cay/ke-hoach.md']);
    expect(err).toMatch(/^Kết luận: chưa đủ điều kiện trình ký: còn 02 nội dung chưa xác nhận\./);
    expect(err).toContain('plans/b.yaml\n  Kế hoạch (ke-hoach): còn 02 nội dung\n');
    const good = await made.run('build', '--ready', '--format', 'md', 'plans/a.yaml');
    expect(good.code).toBe(0);
    expect(good.err).toMatch(/^Kết luận: đủ điều kiện trình ký\./);
  });

  it('writes the one document that is asked about', async () => {
    const head = plan.slice(0, plan.indexOf('sections'));
    const made = project(`${head}${letter('')}${plan.slice(plan.indexOf('sections'))}${confirmed}`);
    expect((await made.run('build', '--ready', '--format', 'md')).code).toBe(1);
    expect(made.files('out')).toEqual([]);
    expect((await made.run('build', '--ready', '--format', 'md', '--document', 'ke-hoach')).code).toBe(0);
    expect(made.files('out')).toEqual(['out/trong-cay/ke-hoach.md']);
  });

  it('refuses flags that contradict it or do nothing without it', async () => {
    const made = project(plan);
    expect((await made.run('build', '--ready', '--draft')).err).toContain(
      '“--draft” không dùng cùng “--ready”',
    );
    expect((await made.run('check', '--document', 'ke-hoach')).err).toContain(
      '“--document” chỉ dùng cùng “--ready”',
    );
  });
});
