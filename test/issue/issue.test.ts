import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../house/source-files.js';
import { makeProject } from '../support/project.js';
import {
  dossier,
  dossierOffice,
  dossierPlan,
  kept,
  letter,
  planIssue,
  planPath,
  register,
  submission,
} from './dossier.js';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const json = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString('utf8'));

describe('issue', () => {
  it('records number and day, enters the register, keeps the documents, and says what is where', async () => {
    const { run } = dossier();
    expect(await run(...submission)).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "Đã ghi nhận Tờ trình số 45/TTr-VHXH ngày 12/01/2027; nội dung đã khóa.
        plans/trong-cay.yaml
        plans/offices/so-van-ban-di/xa-vhxh-2027.yaml
        plans/ban-hanh/trong-cay/to-trinh.docx (01 trang)
        plans/ban-hanh/trong-cay/to-trinh.pdf (01 trang)
        plans/ban-hanh/trong-cay/to-trinh.json
      Số lượng bản: 03 (gồm bản lưu).
      Văn bản cùng hồ sơ có viện dẫn, nay đủ số: Kế hoạch (ke-hoach).
      ",
      }
    `);
    expect(await run(...planIssue, '--lang', 'en')).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "Recorded: Kế hoạch 64/KH-UBND of 15/01/2027; it is locked now.
        plans/trong-cay.yaml
        plans/offices/so-van-ban-di/xa-2027.yaml
        plans/ban-hanh/trong-cay/ke-hoach.docx (2 pages)
        plans/ban-hanh/trong-cay/ke-hoach.pdf (2 pages)
        plans/ban-hanh/trong-cay/ke-hoach.json
      Copies: 4, filed ones too.
      Documents of the dossier that cite it and have its number now: Công văn (cong-van).
      ",
      }
    `);
  });

  it('puts number and day into the plan and keeps every other character', async () => {
    const { run, read } = dossier();
    for (const command of [submission, planIssue, letter]) expect((await run(...command)).err).toBe('');
    const before = dossierPlan.split('\n');
    const after = read(planPath).toString('utf8').split('\n');
    expect(after.filter((line) => !before.includes(line))).toMatchInlineSnapshot(`
      [
        "    date: 12/01/2027 # văn thư ghi ngày",
        "    number: 45",
        "    number: 64",
        "    date: 15/01/2027",
        "  cong-van: {symbol: UBND-VHXH, number: 70, date: 18/01/2027, signature: pct, to: ["Các thôn"], subject: triển khai Tết trồng cây, opening: "Thực hiện [@ke-hoach], Ủy ban nhân dân xã đề nghị các thôn như sau:", text: Bố trí đất trồng cây.}",
      ]
    `);
    expect(before.filter((line) => !after.includes(line))).toMatchInlineSnapshot(`
      [
        "    date: 01/2027 # văn thư ghi ngày",
        "  cong-van: {symbol: UBND-VHXH, signature: pct, to: ["Các thôn"], subject: triển khai Tết trồng cây, opening: "Thực hiện [@ke-hoach], Ủy ban nhân dân xã đề nghị các thôn như sau:", text: Bố trí đất trồng cây.}",
      ]
    `);
  });

  it('completes what cites it: bases, mentions, Kèm theo', async () => {
    const { run, read } = dossier();
    await run(...submission);
    await run(...planIssue);
    await run('build', '--format', 'md', planPath);
    const plan = read('out/trong-cay/ke-hoach.md').toString('utf8');
    expect(plan).toContain('Theo đề nghị tại Tờ trình số 45/TTr-VHXH ngày 12/01/2027 của Phòng Văn hóa');
    expect(plan).toContain(
      '(Kèm theo Kế hoạch số 64/KH-UBND ngày 15/01/2027<br>của Ủy ban nhân dân xã Minh Tâm)',
    );
    expect(read('out/trong-cay/cong-van.md').toString('utf8')).toContain(
      'Thực hiện Kế hoạch số 64/KH-UBND ngày 15/01/2027 của UBND xã',
    );
  });

  it('writes the register of each issuer with what the decree asks of a line', async () => {
    const { run, read, files } = dossier();
    for (const command of [submission, planIssue, letter]) await run(...command);
    expect(files('plans/offices/so-van-ban-di')).toEqual([
      register,
      'plans/offices/so-van-ban-di/xa-vhxh-2027.yaml',
    ]);
    expect(read(register).toString('utf8')).toMatchInlineSnapshot(`
      "# Sổ đăng ký văn bản đi năm 2027 của Ủy ban nhân dân xã Minh Tâm (Phụ lục IV Nghị định số
      # 30/2020/NĐ-CP).
      # Lệnh “kehoach issue” ghi thêm vào cuối. Văn thư bổ sung ngày chuyển (sent), ký nhận (received),
      # ghi chú (note), và các văn bản lập ngoài chương trình để không cấp trùng số.
      schema: 1
      issuer: Ủy ban nhân dân xã Minh Tâm
      year: 2027

      entries:
        - number: 64
          symbol: KH-UBND
          date: 15/01/2027
          typeName: Kế hoạch
          subject: Tổ chức Tết trồng cây năm 2027
          signer: Lê Thị Hòa
          recipients:
            - Phòng Kinh tế, Phòng Văn hóa - Xã hội (t/h)
            - Đảng ủy xã (b/c)
          filed: VT
          copies: 4
          plan: trong-cay
          document: ke-hoach
        - number: 70
          symbol: UBND-VHXH
          date: 18/01/2027
          typeName: Công văn
          subject: V/v triển khai Tết trồng cây
          signer: Lê Thị Hòa
          recipients:
            - Các thôn
          filed: VT, VHXH
          plan: trong-cay
          document: cong-van
      "
    `);
  });

  it('keeps what the clerk wrote in the register', async () => {
    const project = dossier();
    await project.run(...submission);
    await project.run(...planIssue);
    const text = project.read(register).toString('utf8');
    const mended = `${text.replace('    plan:', '    sent: 16/01/2027 # qua mạng\n    plan:')}
  # Văn bản lập ngoài chương trình
  - {number: 65, symbol: BC-UBND, date: 16/01/2027, typeName: Báo cáo, subject: Tình hình Tết}
`;
    project.put(register, mended);
    expect((await project.run(...letter)).code).toBe(0);
    const now = project.read(register).toString('utf8');
    expect(now.startsWith(mended)).toBe(true);
    expect(parse(now).entries.map(({ number }: { number: number }) => number)).toEqual([64, 65, 70]);
  });

  it('hashes every file that went in and came out, with fonts and versions', async () => {
    const { run, read } = dossier();
    await run(...submission);
    await run(...planIssue);
    const record = json(read(`${kept}/ke-hoach.json`));
    const schema = JSON.parse(readFileSync(join(root, 'schemas', 'issued.schema.json'), 'utf8'));
    const ajv = new Ajv({ strict: false });
    expect(ajv.validate(schema, record), JSON.stringify(ajv.errors)).toBe(true);
    const hashed = [...record.outputs, ...record.inputs] as { file: string; sha256: string }[];
    expect(hashed.map(({ file }) => file)).toEqual([
      'ban-hanh/trong-cay/ke-hoach.docx',
      'ban-hanh/trong-cay/ke-hoach.pdf',
      'trong-cay.yaml',
      'offices/xa.yaml',
      'templates/ke-hoach.md',
    ]);
    for (const { file, sha256: said } of hashed) {
      const bytes = file.startsWith('templates/') ? readFileSync(join(root, file)) : read(`plans/${file}`);
      expect(said, file).toBe(sha256(bytes));
    }
    const { dependencies, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(record.versions).toEqual({
      kehoach: version,
      docx: dependencies.docx,
      pdfmake: dependencies.pdfmake,
    });
    expect(record.fonts.map(({ face }: { face: string }) => face)).toEqual([
      'regular',
      'bold',
      'italic',
      'boldItalic',
    ]);
    expect(JSON.stringify(record)).not.toContain(process.cwd());
  });

  it('gives the same bytes wherever and whenever it is done', async () => {
    const issued = async () => {
      const { run, read, files } = dossier();
      await run(...submission);
      return files('plans').map((path) => [path, sha256(read(path))]);
    };
    expect(await issued()).toEqual(await issued());
  });

  it('numbers a document the plan does not name, and fills a map in brackets', async () => {
    const alone = dossierPlan.replace(/^documents:[\s\S]*?\n(?=sections:)/m, '');
    const { run, read } = dossier(alone);
    expect((await run(...planIssue)).err).toBe('');
    expect(read(planPath).toString('utf8')).toContain(
      'title: Tổ chức Tết trồng cây năm 2027\ndocuments:\n  ke-hoach: {number: 64, date: 15/01/2027}\n',
    );
    expect((await run('check')).code).toBe(0);
  });

  it('takes what the plan says already: an office that numbers before it signs', async () => {
    const numbered = dossierPlan.replace(
      '  ke-hoach:\n',
      '  ke-hoach:\n    number: 64\n    date: 15/01/2027\n',
    );
    const { run, read } = dossier(numbered);
    await run(...submission);
    const before = read(planPath).toString('utf8');
    expect((await run(...planIssue)).err).toBe('');
    expect(read(planPath).toString('utf8')).toBe(before);
  });

  it('keeps byte order mark and line ends of the plan', async () => {
    const windows = `\ufeff${dossierPlan.replaceAll('\n', '\r\n')}`;
    const { run, read } = dossier(windows);
    expect((await run(...submission)).err).toBe('');
    const text = read(planPath).toString('utf8');
    expect(text).toMatch(/^\ufeffschema: 1\r\n/);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('shares a register or parts a series where the office file says so', async () => {
    const shared = `${dossierOffice}numbering: {shared: [vhxh], separate: [ke-hoach]}\n`;
    const { run, read, files } = dossier(dossierPlan, shared);
    await run(...submission);
    // The same number as the Tờ trình's, in a series of its own.
    const same = planIssue.map((word) => (word === '64' ? '45' : word));
    expect((await run(...same)).err).toBe('');
    expect(files('plans/offices/so-van-ban-di')).toEqual([register]);
    expect(
      parse(read(register).toString('utf8')).entries.map(
        ({ number, series }: { number: number; series?: string }) => [number, series],
      ),
    ).toEqual([
      [45, undefined],
      [45, 'ke-hoach'],
    ]);
  });

  it('gives the register as a workbook', async () => {
    const { run, files } = dossier();
    await run(...submission);
    await run(...planIssue);
    expect(await run('register', register)).toEqual({
      code: 0,
      err: '',
      out: 'plans/offices/so-van-ban-di/xa-2027.xlsx\n',
    });
    expect(files('plans/offices/so-van-ban-di')).toHaveLength(3);
    expect((await run('register', register)).code).toBe(0);
    expect((await run('register', planPath)).err).toContain(
      'Đây là tệp kế hoạch, không phải sổ đăng ký văn bản đi.',
    );
    expect((await run('register', 'plans/none.yaml')).code).toBe(2);
    expect((await run('register', register, '--out', 'a.ods')).code).toBe(2);
  });

  it('leaves register and kept files out when a folder of plans is checked', async () => {
    const { run } = dossier();
    await run(...submission);
    const { code, out } = await run('check');
    expect(code).toBe(0);
    expect(out).not.toContain('so-van-ban-di');
  });

  it('writes nothing but its own files', async () => {
    const { run, files } = makeProject({ [planPath]: dossierPlan, 'plans/offices/xa.yaml': dossierOffice });
    await run(...submission);
    expect(files()).toEqual([
      `${kept}/to-trinh.docx`,
      `${kept}/to-trinh.json`,
      `${kept}/to-trinh.pdf`,
      'plans/offices/so-van-ban-di/xa-vhxh-2027.yaml',
      'plans/offices/xa.yaml',
      planPath,
    ]);
  });
});
