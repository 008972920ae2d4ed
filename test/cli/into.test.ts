import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { root } from '../house/source-files.js';
import { chain, edited, remove, retype, started } from '../import/into/corrected.js';
import { makeProject, type Project } from '../support/project.js';

const plan = readFileSync(join(root, 'plans/ke-hoach-dau-tien.yaml'), 'utf8');
const office = readFileSync(join(root, 'plans/offices/xa-minh-tam.yaml'), 'utf8');
const start = await started('ke-hoach-dau-tien');

function corrected(correct: (xml: string) => string): Project {
  const bytes = edited(start.files.get('ke-hoach') ?? new Uint8Array(), { 'word/document.xml': correct });
  return makeProject({ 'kh.yaml': plan, 'offices/xa-minh-tam.yaml': office, 'sửa.docx': bytes });
}

const later = retype('chậm nhất ngày 29/01/2027', 'chậm nhất ngày 05/02/2027');

describe('import --into', () => {
  it('writes the plan and says every change', async () => {
    const project = corrected(later);
    const ran = await project.run('import', '--into', 'kh.yaml', 'sửa.docx');
    expect(ran).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "sửa.docx: Kế hoạch
        Đã tiếp nhận 01 nội dung:
          1. Mục II.1, dòng 12: sửa “29/01/2027” thành “05/02/2027”
             Số liệu kèm theo (when) sửa theo: 29/01/2027 → 05/02/2027.
      Đã ghi “kh.yaml”. Chạy “kehoach build kh.yaml” để in lại.
      ",
      }
    `);
    const now = plan
      .replace('chậm nhất ngày 29/01/2027', 'chậm nhất ngày 05/02/2027')
      .replace('when: 29/01/2027', 'when: 05/02/2027');
    expect(project.read('kh.yaml').toString()).toBe(now);
    const again = await project.run('import', '--into', 'kh.yaml', 'sửa.docx', '--lang', 'en');
    expect(again).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "sửa.docx: Kế hoạch
        Nothing was corrected.
      “kh.yaml” is unchanged.
      ",
      }
    `);
  });

  it('only lists with --dry-run, and reports as its schema says', async () => {
    const project = corrected(chain(later, remove('Chủ tịch, các Phó Chủ tịch')));
    const ran = await project.run(
      'import',
      '--into',
      'kh.yaml',
      'sửa.docx',
      '--dry-run',
      '--report',
      'r.json',
    );
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('Chưa tiếp nhận 01 nội dung');
    expect(project.read('kh.yaml').toString()).toBe(plan);
    const schema = JSON.parse(readFileSync(join(root, 'schemas/into-report.schema.json'), 'utf8'));
    const report = JSON.parse(project.read('r.json').toString());
    const check = new Ajv({ allErrors: true }).compile(schema);
    check(report);
    expect(check.errors ?? []).toEqual([]);
    expect(report.files[0].changes).toHaveLength(2);
  });

  it('keeps a byte order mark and line ends of Windows', async () => {
    const project = corrected(later);
    project.put('kh.yaml', `\ufeff${plan.replaceAll('\n', '\r\n')}`);
    expect((await project.run('import', '--into', 'kh.yaml', 'sửa.docx')).code).toBe(0);
    const text = project.read('kh.yaml').toString();
    expect(text.startsWith('\ufeff#')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).toContain('05/02/2027');
  });

  it('names the part of the document where the words are the office file’s', async () => {
    const project = corrected((xml) =>
      chain(retype('Lê Thị Hòa', 'Lê Thị Hoa'), retype('XÃ MINH TÂM', 'XÃ MINH TÂN'))(xml),
    );
    const { code, out } = await project.run('import', '--into', 'kh.yaml', 'sửa.docx');
    expect(code).toBe(1);
    expect(out).toContain('Kế hoạch, phần chữ ký: sửa “Hòa” thành “Hoa”\n');
    expect(out).toContain('Kế hoạch, tên cơ quan ban hành: sửa “TÂM” thành “TÂN”\n');
  });

  it('takes every document of a folder', async () => {
    const project = corrected(later);
    project.put('đã sửa/sửa.docx', project.read('sửa.docx'));
    const ran = await project.run('import', '--into', 'kh.yaml', 'đã sửa');
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('đã sửa/sửa.docx: Kế hoạch\n  Đã tiếp nhận 01 nội dung:');
  });

  it('says what it cannot read', async () => {
    const project = corrected(later);
    project.put('hỏng.docx', 'PK');
    expect((await project.run('import', '--into', 'kh.yaml', 'hỏng.docx')).code).toBe(2);
    expect((await project.run('import', '--into', 'không.yaml', 'sửa.docx')).code).toBe(2);
    expect((await project.run('import', '--into', 'kh.yaml', 'thiếu.docx')).code).toBe(2);
    expect(project.read('kh.yaml').toString()).toBe(plan);
  });
});
