import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../src/cli/collect-findings.js';
import { reportText } from '../../src/cli/report.js';
import { reportJson } from '../../src/cli/report-json.js';
import { verdict } from '../../src/cli/report-verdict.js';
import type { Finding, Severity } from '../../src/model/finding.js';
import type { SourceFile } from '../../src/model/source-file.js';
import { readPlan } from '../../src/read/read-plan.js';

const finding = (severity: Severity, offset: number, end: number, more: Partial<Finding> = {}): Finding => ({
  code: 'unit-known',
  severity,
  message: { vi: 'Điều gì đó.', en: 'Something.' },
  file: 'a.yaml',
  at: { offset, end },
  ...more,
});

const source = (text: string, path = 'a.yaml'): SourceFile => ({
  path,
  text,
  rangeOf: () => ({ offset: 0, end: 0 }),
});
const placed = (findings: readonly Finding[], sources: readonly SourceFile[] = []) => {
  const collection = collectFindings();
  collection.add({ findings, sources });
  return collection.report();
};
const report = (text: string, findings: readonly Finding[], language: 'vi' | 'en' = 'vi') =>
  reportText({ ...placed(findings, [source(text)]), language }, false);

describe('the verdict', () => {
  it.each<readonly [readonly Severity[], string, string]>([
    [[], 'Kết luận: không có lỗi, không có nội dung cần xem lại.', 'Verdict: no errors, nothing to look at.'],
    [
      ['error'],
      'Kết luận: chưa đủ điều kiện trình ký (01 lỗi).',
      'Verdict: not ready to be submitted for signature (1 error).',
    ],
    [
      ['info', 'warning'],
      'Kết luận: không có lỗi; có nội dung cần xem lại (01 cảnh báo, 01 gợi ý).',
      'Verdict: no errors; some things to look at (1 warning, 1 hint).',
    ],
    [
      ['verify'],
      'Kết luận: chưa đủ điều kiện trình ký (01 nội dung cần đối chiếu).',
      'Verdict: not ready to be submitted for signature (1 to verify).',
    ],
    [
      [...Array<Severity>(12).fill('error'), 'warning', 'verify', 'verify'],
      'Kết luận: chưa đủ điều kiện trình ký (12 lỗi, 01 cảnh báo, 02 nội dung cần đối chiếu).',
      'Verdict: not ready to be submitted for signature (12 errors, 1 warning, 2 to verify).',
    ],
  ])('of %j', (all, vi, en) => {
    const findings = all.map((severity) => finding(severity, 0, 0));
    expect(verdict(findings, 'vi')).toBe(vi);
    expect(verdict(findings, 'en')).toBe(en);
  });

  it.each<readonly [readonly string[], string, string]>([
    [
      ['file-readable'],
      'Kết luận: chưa đọc được tệp (01 lỗi).',
      'Verdict: a file could not be read (1 error).',
    ],
    [
      ['file-writable', 'file-free'],
      'Kết luận: chưa ghi được tệp (02 lỗi).',
      'Verdict: a file could not be written (2 errors).',
    ],
    [
      ['program-works', 'file-readable'],
      'Kết luận: chưa thực hiện được (02 lỗi).',
      'Verdict: this could not be done (2 errors).',
    ],
    [
      ['file-readable', 'unit-known'],
      'Kết luận: chưa đủ điều kiện trình ký (02 lỗi).',
      'Verdict: not ready to be submitted for signature (2 errors).',
    ],
  ])('of %j', (codes, vi, en) => {
    const findings = codes.map((code) => finding('error', 0, 0, { code }));
    expect(verdict(findings, 'vi')).toBe(vi);
    expect(verdict(findings, 'en')).toBe(en);
  });

  it('of an import says nothing about signing', () => {
    expect(verdict([finding('error', 0, 0)], 'vi', 'import')).toBe('Kết luận: chưa nhập hết (01 lỗi).');
    expect(verdict([finding('verify', 0, 0)], 'vi', 'import')).toBe(
      'Kết luận: không có lỗi; có nội dung cần xem lại (01 nội dung cần đối chiếu).',
    );
  });
});

describe('a report', () => {
  const text =
    'schema: 1\nid: a\nperiod: 2027\noffice: b.yaml\ntitle: Kế hoạch\ntasks:\n  - text: Làm.\n    when: 31/6/2027\n    deadline: 1\n';
  const read = readPlan(new TextEncoder().encode(text), 'plans/a.yaml');
  const input = placed(read.findings, read.source && [read.source]);

  it('is what an officer reads', () => {
    expect(`\n${reportText({ ...input, language: 'vi' }, false)}`).toBe(`
Kết luận: chưa đủ điều kiện trình ký (02 lỗi).

Lỗi plans/a.yaml:8:11: Ngày 31/6/2027 không có trong lịch (tháng 6 có 30 ngày).
  8 |     when: 31/6/2027
    |           ^^^^^^^^^
  Sửa lại thời hạn, ví dụ 30/6/2027.

Lỗi plans/a.yaml:9:5: Khuôn dạng không có trường “deadline”.
  9 |     deadline: 1
    |     ^^^^^^^^
  Gộp vào trường “when” (thời gian thực hiện, thời hạn hoàn thành) đã có, hoặc bỏ trường này.
`);
  });

  it('in English too', () => {
    expect(reportText({ ...input, language: 'en' }, false)).toContain(
      'Error plans/a.yaml:8:11: There is no 31/6/2027: month 6 has 30 days.\n',
    );
  });

  it('as JSON has every key, in order', () => {
    const [first, second] = JSON.parse(reportJson({ ...input, language: 'vi' }));
    expect(first).toEqual({
      code: 'date-exists',
      severity: 'error',
      message: 'Ngày 31/6/2027 không có trong lịch (tháng 6 có 30 ngày).',
      hint: 'Sửa lại thời hạn, ví dụ 30/6/2027.',
      where: '',
      file: 'plans/a.yaml',
      line: 8,
      column: 11,
      endLine: 8,
      endColumn: 20,
      cites: '',
      count: 1,
    });
    expect(Object.keys(second)).toEqual(Object.keys(first));
    expect(reportJson({ ...placed([]), language: 'vi' })).toBe('[]\n');
  });

  it('names the place in the document first, and the clause last', () => {
    const one = finding('verify', 0, 5, {
      hint: { vi: 'Đối chiếu bản gốc.', en: 'Compare.' },
      cites: 'khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP',
    });
    expect(
      reportText(
        { ...placed([{ ...one, where: 'mục IV.4' }], [source('title: A\n')]), language: 'vi' },
        false,
      ),
    ).toContain(
      [
        'Cần đối chiếu mục IV.4, a.yaml:1:1: Điều gì đó.',
        '  1 | title: A',
        '    | ^^^^^',
        '  Đối chiếu bản gốc. (khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP)',
      ].join('\n'),
    );
  });

  it('puts findings in the order of the files, equal ones as they came', () => {
    const at = (line: number, code: string, severity: Severity = 'error', file = 'a.yaml') =>
      finding(severity, (line - 1) * 2, (line - 1) * 2 + 1, { code, file });
    const findings = [
      at(3, 'e'),
      at(1, 'd', 'warning'),
      at(1, 'b'),
      at(1, 'c'),
      at(2, 'z', 'error', 'b.yaml'),
      at(9, 'a', 'error', '0.yaml'),
    ];
    const sources = ['a.yaml', 'b.yaml', '0.yaml'].map((path) => source('a\n'.repeat(9), path));
    const codes = JSON.parse(reportJson({ ...placed(findings, sources), language: 'vi' })).map(
      ({ code }: { code: string }) => code,
    );
    expect(codes).toEqual(['a', 'b', 'c', 'd', 'e', 'z']);
  });

  it('of a file that is no text has its name alone', () => {
    const { findings } = readPlan(new Uint8Array(), 'a.yaml');
    expect(reportText({ ...placed(findings), language: 'vi' }, false)).toBe(
      'Kết luận: chưa đọc được tệp (01 lỗi).\n\nLỗi a.yaml: Tệp không có nội dung.\n  Kiểm tra lại tệp đã được lưu.\n',
    );
  });

  it('says in how many places the same thing is found', () => {
    const often = finding('info', 0, 1, { count: 57 });
    expect(report('abc', [often])).toContain('Gợi ý a.yaml:1:1: Điều gì đó (57 chỗ).\n');
    expect(report('abc', [{ ...often, count: 5 }])).toContain('Điều gì đó (05 chỗ).\n');
    expect(report('abc', [often], 'en')).toContain('Something (57 places).\n');
    expect(JSON.parse(reportJson({ ...placed([often]), language: 'vi' }))).toMatchObject([{ count: 57 }]);
  });

  it('ends with the number of what is silenced', () => {
    const collection = collectFindings();
    const one = finding('info', 0, 1);
    const comment = { file: 'a.yaml', at: { offset: 2, end: 3 } };
    const needless = { ...finding('info', 2, 3), code: 'silence-needed' };
    collection.add({ findings: [needless], sources: [source('abc')] });
    collection.add({ findings: [], silenced: [{ finding: one, reason: 'b', comment }] });
    expect(reportText({ ...collection.report(), language: 'vi' }, false)).toBe(
      'Kết luận: không có lỗi, không có nội dung cần xem lại.\n\nĐã bỏ qua 01 nội dung theo ghi chú “# bỏ qua:” trong tệp.\n',
    );
    expect(reportText({ ...collection.report(), language: 'en' }, false)).toContain(
      '1 finding is silenced by “# bỏ qua:” comments.\n',
    );
    expect(reportJson({ ...collection.report(), language: 'vi' })).toBe('[]\n');
  });

  it('has colours only when asked for', () => {
    const coloured = reportText(
      { ...placed([finding('error', 0, 1)], [source('abc')]), language: 'vi' },
      true,
    );
    expect(coloured).toContain('\u001b[1;31mLỗi\u001b[0m');
    expect(report('abc', [finding('error', 0, 1)])).not.toContain('\u001b');
  });

  it('lets no control character of a file reach the terminal', () => {
    const evil = finding('error', 0, 3, { message: { vi: 'a\u001b[2Jb\u202ec.', en: '' } });
    expect(report('a\u001b[31m\u0007: b\u009b1m', [evil])).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });
});

describe('the caret', () => {
  const carets = (line: string, word: string) => {
    const offset = line.indexOf(word);
    return report(line, [finding('error', offset, offset + word.length)])
      .split('\n')
      .slice(3, 5);
  };

  it.each([
    ['composed letters', 'tiêu đề: sai', 'sai', ['  1 | tiêu đề: sai', '    |          ^^^']],
    [
      'decomposed letters',
      'tiêu đề: sai'.normalize('NFD'),
      'sai',
      [`  1 | ${'tiêu đề: sai'.normalize('NFD')}`, '    |          ^^^'],
    ],
    ['wide letters', '漢字: 価値', '価値', ['  1 | 漢字: 価値', '    |       ^^^^']],
    ['a pair of surrogates', '😀 sai', 'sai', ['  1 | 😀 sai', '    |    ^^^']],
    ['a zero-width space', 'a\u200bb: sai', 'sai', ['  1 | a\u200bb: sai', '    |     ^^^']],
    ['tabs', 'a:\tsai', 'sai', ['  1 | a:  sai', '    |     ^^^']],
  ])('stands under its place after %s', (_name, line, word, shown) => {
    expect(carets(line, word)).toEqual(shown);
  });

  it('goes to the end of the line where the place goes on', () => {
    expect(
      report('a: "b\n  c"\n', [finding('error', 3, 10)])
        .split('\n')
        .slice(3, 5),
    ).toEqual(['  1 | a: "b', '    |    ^^']);
  });

  it('is one where the place is empty, also at the end of the line', () => {
    expect(
      report('a:\nb\n', [finding('error', 2, 2)])
        .split('\n')
        .slice(3, 5),
    ).toEqual(['  1 | a:', '    |   ^']);
  });

  it('keeps its place in a line too long to show', () => {
    const line = `${'rất dài '.repeat(100)}SAI ${'và dài '.repeat(100)}`;
    const [shown = '', under = ''] = carets(line, 'SAI');
    expect(shown.length).toBeLessThan(110);
    expect(shown.slice(under.indexOf('^'), under.indexOf('^') + 3)).toBe('SAI');
  });
});
