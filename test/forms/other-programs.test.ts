import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formWorkbook } from '../../src/forms/form-workbook.js';
import { readForm } from '../../src/forms/read-form.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { writeWorkbook } from '../../src/workbook/write-workbook.js';
import { python, runPython } from '../workbook/python.js';
import { sampleForm, sampleList } from './sample-form.js';

const office = ['soffice', 'libreoffice'].find(
  (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0,
);
const folder = mkdtempSync(join(tmpdir(), 'forms-'));
afterAll(() => rmSync(folder, { recursive: true }));

const empty = join(folder, 'tram-y-te.xlsx');
writeFileSync(empty, await writeWorkbook(formWorkbook(sampleForm)));

async function entriesIn(path: string) {
  const { value, findings } = await readWorkbook(path, readFileSync(path));
  const { sent, findings: told } = value ? readForm(value, sampleList) : { sent: undefined, findings: [] };
  return {
    findings: [...findings, ...told],
    entries: sent?.entries.map(({ path: at, value: told }) => `${at.join(' ')}: ${told}`),
  };
}

const cells = [
  ['Biểu số 01', 'F8', 52],
  ['Biểu số 01', 'G8', 486],
  ['Biểu số 01', 'H8', 0.107, '0.0%'],
  ['Biểu số 01', 'H9', 0],
  ['Biểu số 01', 'J9', 'Đạt'],
  ['Biểu số 01', 'K8', 'Mở thêm điểm cân\nGhi chú: Chưa gồm thôn Tân Lập'],
  ['Biểu số 02', 'E8', 'Hoàn thành đúng hạn'],
  ['Biểu số 03', 'E8', '15 triệu đồng'],
];
const expected = [
  'from: 15/12/2026',
  'to: 14/6/2027',
  'indicators thap-coi numerator: 52',
  'indicators thap-coi denominator: 486',
  'indicators thap-coi result: 10,7%',
  'indicators thap-coi cause: Mở thêm điểm cân',
  'indicators thap-coi note: Chưa gồm thôn Tân Lập',
  'indicators tu-vong result: 0',
  'indicators tu-vong assessment: Đạt',
  'tasks dinh-duong status: done',
  'funding ["Mua cân","Ngân sách xã"] 1 text: Mua cân',
  'funding ["Mua cân","Ngân sách xã"] 1 source: Ngân sách xã',
  'funding ["Mua cân","Ngân sách xã"] 1 planned: 20 triệu đồng',
  'funding ["Mua cân","Ngân sách xã"] 1 spent: 15 triệu đồng',
];

describe.skipIf(python === undefined)(
  'a form filled with openpyxl (skipped where it is not installed)',
  () => {
    it('is read', async () => {
      const filled = join(folder, 'filled.xlsx');
      runPython('../forms/fill-form.py', empty, JSON.stringify(cells), filled);
      const { entries, findings } = await entriesIn(filled);
      expect(findings).toEqual([]);
      expect(entries?.toSorted()).toEqual(expected.toSorted());
    });

    it.skipIf(office === undefined)(
      'is read when LibreOffice saved it again (skipped where it is not installed)',
      async () => {
        const filled = join(folder, 'filled.xlsx');
        runPython('../forms/fill-form.py', empty, JSON.stringify(cells), filled);
        const out = join(folder, 'saved');
        mkdirSync(out);
        execFileSync(
          office ?? '',
          [
            `-env:UserInstallation=file://${join(folder, 'profile')}`,
            ...['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, filled],
          ],
          { stdio: 'ignore' },
        );
        const { entries, findings } = await entriesIn(join(out, 'filled.xlsx'));
        expect(findings).toEqual([]);
        expect(entries?.toSorted()).toEqual(expected.toSorted());
      },
      60_000,
    );
  },
);
