import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { root } from '../house/source-files.js';
import { makeProject } from '../support/project.js';

const file = (path: string) => readFileSync(join(root, path), 'utf8');
const results = file('plans/results/tre-em-2027-6-thang.yaml');
const schema = JSON.parse(file('schemas/evaluation.schema.json'));
const project = (sent = results) =>
  makeProject({
    'plans/tre-em-2027.yaml': file('plans/tre-em-2027.yaml'),
    'plans/offices/xa-minh-tam.yaml': file('plans/offices/xa-minh-tam.yaml'),
    'plans/results/kq.yaml': sent,
  });
const asked = ['report', 'plans/tre-em-2027.yaml', '--results', 'plans/results/kq.yaml'];

describe('report', () => {
  it('writes the report beside the plan and its documents, and says what is left', async () => {
    const { run, read, files } = project();
    expect(await run(...asked)).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "plans/tre-em-2027-bc-6-thang-xa.yaml
        out/tre-em-2027-bc-6-thang-xa/bao-cao.docx (12 trang)
        out/tre-em-2027-bc-6-thang-xa/bao-cao.pdf (12 trang)
      Đã lập báo cáo “plans/tre-em-2027-bc-6-thang-xa.yaml”.
        21/23 đơn vị đã gửi báo cáo.
        Còn 08 chỗ có ghi chú “# kiểm tra:”; bổ sung, chỉnh sửa rồi chạy: kehoach build plans/tre-em-2027-bc-6-thang-xa.yaml
      ",
      }
    `);
    expect(files('out')).toHaveLength(2);
    const made = read('plans/tre-em-2027-bc-6-thang-xa.yaml').toString();
    expect(made).toContain('Tỷ lệ học sinh tiểu học biết bơi đạt 55,5% (kế hoạch trên 60%), thấp hơn 4,5');
    // The same once more.
    expect((await run(...asked)).code).toBe(0);
    expect(read('plans/tre-em-2027-bc-6-thang-xa.yaml').toString()).toBe(made);
  });

  it('has no faults but what waits for its author', async () => {
    const { run } = project();
    await run(...asked);
    const { out } = await run('check', 'plans/tre-em-2027-bc-6-thang-xa.yaml');
    const told = out.split('\n').filter((line) => /^(?:Lỗi|Cảnh báo|Cần đối chiếu|Gợi ý) /.test(line));
    const waiting = /chờ bổ sung “\[Đơn vị bổ sung|Còn chỗ để trống trong câu/;
    expect(told.filter((line) => !waiting.test(line) && line.startsWith('Lỗi'))).toEqual([]);
    expect(told.filter((line) => waiting.test(line)).length).toBeGreaterThan(5);
  });

  it('is never written over what its author wrote', async () => {
    const { run, put, read } = project();
    await run(...asked);
    const path = 'plans/tre-em-2027-bc-6-thang-xa.yaml';
    put(path, read(path).toString().replace('[Đơn vị bổ sung ưu điểm]', 'Các đơn vị chủ động.'));
    const again = await run(...asked);
    expect(again.code).toBe(2);
    expect(again.err).toContain(`Đã có tệp “${path}”`);
    expect(read(path).toString()).toContain('Các đơn vị chủ động.');
    expect((await run(...asked, '--force')).code).toBe(0);
    expect(read(path).toString()).not.toContain('Các đơn vị chủ động.');
  });

  it('goes where it is told', async () => {
    const { run, files } = project();
    // The office file lies outside that folder: nothing is written.
    expect((await run(...asked, '--out', 'bao-cao/6-thang.yaml')).err).toContain('offices/xa-minh-tam.yaml');
    expect(files('bao-cao')).toEqual([]);
    expect((await run(...asked, '--out', 'plans/6-thang.yaml')).code).toBe(0);
    expect((await run(...asked, '--out', 'ra')).code).toBe(0);
    expect(files('ra')).toEqual([
      'ra/tre-em-2027-bc-6-thang-xa/bao-cao.docx',
      'ra/tre-em-2027-bc-6-thang-xa/bao-cao.pdf',
    ]);
  });

  it('gives the evaluation to other programs', async () => {
    const { run, files } = project();
    const { code, out, err } = await run(...asked, '--format', 'json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const value = JSON.parse(out);
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
    expect(value.evaluation.units.missing).toEqual(['thcs-tan-lap', 'suoi-da']);
    expect(value.evaluation.indicators[7]).toMatchObject({
      ...{ id: 'biet-boi', state: 'value', numerator: 910, denominator: 1640, printed: '55,5%' },
      ...{ reached: false, assessment: 'Chưa đạt' },
    });
    expect(files('out')).toEqual([]);
  });

  it('tells in JSON, too, why there is none', async () => {
    const { run } = project(results.replace('plan: tre-em-2027', 'plan: tre-em-2026'));
    const { code, out } = await run(...asked, '--format', 'json');
    expect(code).toBe(1);
    const value = JSON.parse(out);
    expect(new Ajv({ strict: false }).compile(schema)(value)).toBe(true);
    expect(value.evaluation).toBeNull();
    expect(value.findings[0].code).toBe('results-plan');
  });

  it('asks for what it needs', async () => {
    const { run } = project();
    expect((await run('report', 'plans/tre-em-2027.yaml')).err).toContain('Chưa ghi “--results”');
    expect((await run('report', '--results', 'plans/results/kq.yaml')).err).toContain(
      'Ghi tên một tệp kế hoạch',
    );
    const missing = await run('report', 'plans/tre-em-2027.yaml', '--results', 'khong-co.yaml');
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('Không đọc được tệp “khong-co.yaml”');
  });

  it('of a folder, files of results are no plans', async () => {
    const { run } = project();
    const { code, out } = await run('check', 'plans');
    expect(code).toBe(0);
    expect(out).not.toContain('kq.yaml');
  });
});
