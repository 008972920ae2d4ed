import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { type ImportOptions, importDocuments } from '../../src/cli/commands/import.js';
import { UsageError } from '../../src/cli/usage-error.js';
import type { DocumentReport } from '../../src/import/report.js';
import type { ImportChoices, Imported, ImportFiles, NamedInput } from '../../src/import-files.js';
import { root } from '../house/source-files.js';
import { keeping } from '../support/keeping-terminal.js';
import { makeProject, type Project, type Ran } from '../support/project.js';
import { office, plan } from '../support/sample.js';

const report = (fields: Partial<DocumentReport> = {}): DocumentReport => ({
  ...{ file: 'cũ.docx', document: 'ke-hoach', kind: 'ke-hoach', parts: 6, units: 12, duties: 34 },
  ...{ indicators: 1, milestones: 0, reports: 2, citations: 5, recipients: 7, signatureLines: 3 },
  ...{ guesses: [], losses: [], ...fields },
});
const guess = (line: number) => ({
  ...{ target: 'plan' as const, pointer: '/documents/ke-hoach/date', confidence: 0.7 },
  reason: { vi: `Ngày đọc từ dòng mờ ${line}.`, en: `The date is from a faint line ${line}.` },
  place: { file: 'cũ.docx', line },
});
const loss = (line: number, text = 'cắm biển') => ({
  text,
  place: { line, cell: [2, 3] as const },
  why: { vi: 'Hình vẽ không chuyển được.', en: 'Drawings are not carried over.' },
});

interface Called {
  readonly inputs: readonly NamedInput[];
  readonly choices: ImportChoices;
}

type Given = { readonly [Key in keyof Imported]?: Imported[Key] | undefined };

/** Runs the command in the project's folder with an importer that gives this. */
async function ran(
  project: Project,
  paths: readonly string[],
  options: Partial<ImportOptions>,
  give: Given | ((called: Called) => Given) = {},
): Promise<Ran & { readonly calls: readonly Called[] }> {
  const calls: Called[] = [];
  const importFiles: ImportFiles = async (inputs, choices) => {
    calls.push({ inputs, choices });
    const given = typeof give === 'function' ? give({ inputs, choices }) : give;
    return { plan, office, documents: [report()], findings: [], ...given } as Imported;
  };
  const { said, terminal } = keeping(options.language === 'en');
  const before = process.cwd();
  process.chdir(project.folder);
  try {
    const all = { out: 'plans/moi.yaml', force: false, language: 'vi' as const, ...options };
    const code = await importDocuments(paths, all, terminal, importFiles);
    return { code, ...said, calls };
  } finally {
    process.chdir(before);
  }
}

const old = { 'cũ.docx': 'PK', 'thư mục/B 2.txt': 'b', 'thư mục/b 10.md': 'c', 'thư mục/~$B.docx': 'x' };
const withOld = (more: Record<string, string> = {}) =>
  makeProject({ ...old, 'thư mục/ảnh.png': 'x', ...more });

describe('import', () => {
  it('writes plan and office, and says what there is and how to go on', async () => {
    const project = withOld();
    const { calls, ...said } = await ran(project, ['cũ.docx'], {});
    expect(said).toEqual({
      code: 0,
      out: `plans/moi.yaml
plans/offices/moi.yaml
  cũ.docx: Kế hoạch
    06 mục, 12 đơn vị, 34 nhiệm vụ, 01 chỉ tiêu, 00 mức phấn đấu, 02 kỳ báo cáo, 05 văn bản viện dẫn, 07 nơi nhận, 03 dòng chữ ký
    Không có nội dung nào bị mất.
  Chạy “kehoach build plans/moi.yaml” và đối chiếu với văn bản gốc.
`,
      err: '',
    });
    expect(project.read('plans/moi.yaml').toString()).toBe(plan);
    expect(project.read('plans/offices/moi.yaml').toString()).toBe(office);
    expect(calls).toEqual([
      {
        inputs: [{ file: 'cũ.docx', bytes: Buffer.from('PK') }],
        choices: { id: 'moi', planPath: 'plans/moi.yaml', officePath: 'plans/offices/moi.yaml' },
      },
    ]);
  });

  it('ends with 0 on guesses and tells the first, with the way to them', async () => {
    const guesses = [1, 2, 3, 4, 5, 6, 7].map(guess);
    const { code, out } = await ran(withOld(), ['cũ.docx'], {}, { documents: [report({ guesses })] });
    expect(code).toBe(0);
    expect(out).toContain('    Cần kiểm tra, đoạn 1: Ngày đọc từ dòng mờ 1.\n');
    expect(out).toContain('đoạn 5: Ngày đọc từ dòng mờ 5.\n    Còn 02 nội dung khác cần kiểm tra.\n');
    expect(out).toContain(
      '  Mở tệp “plans/moi.yaml”, xem các dòng “# kiểm tra:”, sửa nếu cần; sau đó chạy “kehoach build plans/moi.yaml” và đối chiếu với văn bản gốc.\n',
    );
  });

  it('names the office file where a guess comes from no place of the document', async () => {
    const { place: _, ...noPlace } = { ...guess(1), target: 'office' as const, pointer: '/symbol' };
    const { out } = await ran(withOld(), ['cũ.docx'], {}, { documents: [report({ guesses: [noPlace] })] });
    expect(out).toContain('    Cần kiểm tra, tệp cơ quan: Ngày đọc từ dòng mờ 1.\n');
  });

  it('cuts lost words between two words', async () => {
    const losses = [loss(9, 'nghiêng '.repeat(20))];
    const { out } = await ran(withOld(), ['cũ.docx'], {}, { documents: [report({ losses })] });
    expect(out).toContain(`“${'nghiêng '.repeat(10).trim()} …”`);
    const odd = [loss(9, `x ${'nghiêng '.repeat(20)}`)];
    const cut = await ran(withOld(), ['cũ.docx'], { force: true }, { documents: [report({ losses: odd })] });
    expect(cut.out).toContain(`“x ${'nghiêng '.repeat(9).trim()} …”`);
  });

  it('ends with 1 on losses and on errors of the plan, and writes it all the same', async () => {
    const project = withOld();
    const lost = await ran(
      project,
      ['cũ.docx'],
      {},
      { documents: [report({ losses: [loss(9, 'cắm '.repeat(50))] })] },
    );
    expect(lost.code).toBe(1);
    expect(lost.out).toContain(
      `    Chưa chuyển được, đoạn 9, hàng 2, cột 3: “${'cắm '.repeat(20).trim()} …”. Hình vẽ không chuyển được.\n`,
    );
    const finding = {
      ...{ code: 'unit-known', severity: 'error' as const, message: { vi: 'Sai đơn vị.', en: 'x' } },
      ...{ file: 'plans/moi.yaml', at: { pointer: '/title' } },
    };
    const wrong = await ran(project, ['cũ.docx'], { force: true }, { findings: [finding] });
    expect(wrong.code).toBe(1);
    expect(wrong.err).toMatch(/Lỗi plans\/moi\.yaml:\d+:\d+: Sai đơn vị\.\n {2}\d+ \| title: /);
    expect(wrong.out).toContain('plans/moi.yaml\n');
  });

  it('speaks English, and shows a person where it is', async () => {
    const documents = [report({ file: 'cũ.txt', indicators: 2, guesses: [guess(4)], losses: [loss(9)] })];
    const { out, err } = await ran(withOld(), ['cũ.docx'], { language: 'en' }, { documents });
    expect(err).toBe('\r\u001b[K[1/1] moi.yaml\r\u001b[K');
    expect(out).toBe(`plans/moi.yaml
plans/offices/moi.yaml
  cũ.txt: Kế hoạch
    6 parts, 12 units, 34 duties, 2 indicators, 0 milestones, 2 report dates, 5 citations, 7 recipients, 3 signature lines
    To check, paragraph 4: The date is from a faint line 4.
    Not carried over, line 9, row 2, column 3: “cắm biển”. Drawings are not carried over.
  Open “plans/moi.yaml”, look at the lines “# kiểm tra:” and mend what is wrong; then run “kehoach build plans/moi.yaml” and compare with the original.
`);
  });

  it('passes on the choice on tracked changes, and an office that is there', async () => {
    const project = withOld({ 'xa.yaml': office, 'kehoach.yaml': '' });
    const { calls, out } = await ran(
      project,
      ['cũ.docx'],
      { revisions: 'reject', office: 'xa.yaml' },
      { office: undefined },
    );
    expect(calls[0]?.choices).toEqual({
      ...{ id: 'moi', planPath: 'plans/moi.yaml', officePath: 'plans/offices/moi.yaml', revisions: 'reject' },
      office: { path: 'xa.yaml', bytes: Buffer.from(office) },
    });
    expect(out).not.toContain('offices');
    expect(project.files('plans')).toEqual(['plans/moi.yaml']);
  });

  it('is nothing where the plan could not read the office that is given', async () => {
    const project = withOld({ 'xa.yaml': office });
    const { calls, code, err } = await ran(project, ['cũ.docx'], { office: 'xa.yaml' });
    expect([code, calls, project.files('plans')]).toEqual([2, [], []]);
    expect(err).toContain('tệp nằm ngoài thư mục của kế hoạch');
  });
});

describe('what is imported', () => {
  it('is every document of a folder, in order, without the locks of Word', async () => {
    const { calls } = await ran(withOld(), ['thư mục', 'thư mục/B 2.txt', 'cũ.docx'], {});
    expect(calls.map(({ inputs }) => inputs.map(({ file }) => file))).toEqual([
      ['thư mục/B 2.txt', 'thư mục/b 10.md', 'cũ.docx'],
    ]);
  });

  it('names files of other word processors in a folder, to be refused, but where their .docx is beside', async () => {
    const project = makeProject({
      'cũ/a.doc': 'x',
      'cũ/a.docx': 'PK',
      'cũ/b.DOC': 'x',
      'cũ/c.odt': 'x',
      'cũ/d.pdf': 'x',
    });
    const { calls } = await ran(project, ['cũ'], {});
    expect(calls.map(({ inputs }) => inputs.map(({ file }) => file))).toEqual([
      ['cũ/a.docx', 'cũ/b.DOC', 'cũ/c.odt'],
    ]);
  });

  it('makes a plan each where a folder is to be written to', async () => {
    const project = withOld({ 'khác/B-2.txt': 'd' });
    const { calls, out } = await ran(project, ['thư mục', 'khác'], { out: 'mới/' });
    expect(calls.map(({ choices }) => [choices.id, choices.planPath, choices.officePath])).toEqual([
      ['b-2', 'mới/b-2.yaml', 'mới/offices/b-2.yaml'],
      ['b-10', 'mới/b-10.yaml', 'mới/offices/b-10.yaml'],
      ['b-2-2', 'mới/b-2-2.yaml', 'mới/offices/b-2-2.yaml'],
    ]);
    expect(project.files('mới')).toHaveLength(6);
    expect(out.match(/^mới\/b.*$/gm)).toEqual(['mới/b-2.yaml', 'mới/b-10.yaml', 'mới/b-2-2.yaml']);
  });

  it('goes on with the others when one fails', async () => {
    const { code, out, err } = await ran(withOld(), ['cũ.docx', 'thư mục'], { out: 'mới' }, ({ choices }) => {
      if (choices.id === 'cu') throw new Error('hỏng');
      return choices.id === 'b-2' ? { plan: undefined, office: undefined, documents: [] } : {};
    });
    expect(code).toBe(2);
    expect(out).toContain('mới/b-10.yaml\n');
    expect(out).not.toContain('b-2.yaml');
    expect(err).toContain('Chương trình gặp lỗi ngoài dự kiến khi xử lý tệp này (Error: hỏng).');
  });

  it.each([
    [['trống'], 'plans/a.yaml', 'Không có văn bản nào (.docx, .txt, .md) trong thư mục “trống”.'],
    [['cũ.docx'], 'plans/a.docx', '“--out” nhận tệp .yaml hoặc thư mục, không nhận “plans/a.docx”.'],
  ])('must be named rightly: %s to %s', async (paths, out, message) => {
    const project = withOld({ 'trống/a.png': '' });
    await expect(ran(project, paths, { out })).rejects.toEqual(new UsageError(message));
  });

  it('must be readable: else nothing is written', async () => {
    const project = withOld();
    const { code, err, calls } = await ran(project, ['cũ.docx', 'không có.docx'], {});
    expect([code, calls.length, project.files('plans')]).toEqual([2, 0, []]);
    expect(err).toContain('Không đọc được tệp “không có.docx”: không có tệp này.');
    expect((await ran(project, ['cũ.docx'], { office: 'thư mục' })).err).toContain(
      'đây là thư mục, không phải tệp.\n  Ghi đường dẫn đến một tệp trong thư mục đó.',
    );
  });
});

describe('what is there', () => {
  it.each(['plans/moi.yaml', 'plans/offices/moi.yaml', 'r.json'])('is not overwritten: %s', async (path) => {
    const project = withOld({ [path]: 'cũ' });
    const { code, out, err, calls } = await ran(project, ['cũ.docx'], { report: 'r.json' });
    expect([code, calls.length]).toEqual([2, 0]);
    expect(out).not.toContain('plans');
    expect(err).toContain(`Đã có tệp “${path}”; kết quả chưa được ghi, các tệp hiện có được giữ nguyên.`);
    expect(project.read(path).toString()).toBe('cũ');
    expect(project.files('plans')).toHaveLength(path === 'r.json' ? 0 : 1);
  });

  it('is overwritten when asked for', async () => {
    const project = withOld({ 'plans/moi.yaml': 'cũ', 'plans/offices/moi.yaml': 'cũ' });
    expect((await ran(project, ['cũ.docx'], { force: true })).code).toBe(0);
    expect(project.read('plans/moi.yaml').toString()).toBe(plan);
  });

  it.skipIf(process.platform === 'win32')('stays when a folder is in the way', async () => {
    const project = withOld({ 'plans/moi.yaml/a': '' });
    const { code, err, out } = await ran(project, ['cũ.docx'], { force: true });
    expect(code).toBe(2);
    expect(err).toContain('Không ghi được tệp “plans/moi.yaml”');
    expect(out).not.toContain('Kế hoạch');
  });
});

describe('the report', () => {
  it('holds every document, guess and loss, in the form of its schema', async () => {
    const project = withOld();
    const documents = [report({ guesses: [guess(4)], losses: [loss(9)] }), report({ document: 'cong-van' })];
    const { out } = await ran(project, ['cũ.docx'], { report: 'r.json' }, { documents });
    expect(out).toMatch(/\nr\.json\n$/);
    const rows = JSON.parse(project.read('r.json').toString());
    const schema = JSON.parse(readFileSync(join(root, 'schemas/import-report.schema.json'), 'utf8'));
    const ajv = new Ajv({ strict: true });
    ajv.addVocabulary(['markdownEnumDescriptions']);
    const valid = ajv.validate(schema, rows);
    expect([valid, ajv.errors]).toEqual([true, null]);
    expect(rows[0]).toMatchObject({
      guesses: [{ reason: 'Ngày đọc từ dòng mờ 4.', file: 'cũ.docx', line: 4, confidence: 0.7 }],
      losses: [{ text: 'cắm biển', line: 9, why: 'Hình vẽ không chuyển được.' }],
    });
    expect(Object.keys(rows[0])).toEqual(Object.keys(schema.definitions.document.properties));
  });
});
