import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../src/cli/disk.js';
import { fontFiles } from '../src/cli/product-files.js';
import { writeYaml } from '../src/edit/write-yaml.js';
import { formWorkbook } from '../src/forms/form-workbook.js';
import { askedTurns, unitForms } from '../src/forms/unit-form.js';
import type { ResultsFile, UnitResults } from '../src/model/generated/schema-types.js';
import { readResultsFile } from '../src/read/read-results.js';
import { type ResultsInput, readResults } from '../src/results-of-files.js';
import { workOfPlan } from '../src/work-of-plan.js';
import { writeWorkbook } from '../src/workbook/write-workbook.js';
import { root } from './house/source-files.js';

const path = join(root, 'plans', 'tre-em-2027.yaml');
const { value: plan } = await workOfPlan(
  path,
  { ...(await diskFiles(path)), fonts: fontFiles },
  { year: 2027, month: 5, day: 15 },
);
if (!plan) throw new Error('the plan has no work list');
const { list, dossier } = plan;
const [turn] = askedTurns(list);
if (!turn) throw new Error('the plan asks for no report');
const forms = unitForms(list, dossier, turn);

const bytes = (text: string) => new TextEncoder().encode(text);
const head = 'schema: 1\nplan: tre-em-2027\nreport: bc-6-thang-don-vi\n';
const yaml = (units: string, name = 'ket-qua.yaml', top = head): ResultsInput => ({
  path: name,
  bytes: bytes(`${top}units:\n${units}`),
});

async function form(unit: string, told: UnitResults, name = `${unit}.xlsx`): Promise<ResultsInput> {
  const asked = forms.find((each) => each.unit.id === unit);
  if (!asked) throw new Error(`no form for ${unit}`);
  return { path: name, bytes: await writeWorkbook(formWorkbook(asked, told)) };
}

async function read(...files: readonly ResultsInput[]) {
  const { results, findings } = await readResults(files, { list, dossier });
  return {
    results,
    codes: findings.map(({ code }) => code),
    words: findings.map(({ message }) => message.vi),
  };
}

describe('the forms of a plan', () => {
  it('go to those who report and to the one that collects, for its own part', () => {
    expect(askedTurns(list).map(({ report, name }) => `${report.id}: ${name}`)).toEqual([
      'bc-6-thang-don-vi: 6 tháng đầu năm 2027',
      'bc-nam-don-vi: năm 2027',
    ]);
    const ids = forms.map(({ unit }) => unit.id);
    expect(ids).toContain('tram-y-te');
    expect(ids).toContain('th-minh-tam');
    expect(ids.at(-1)).toBe('vhxh');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('ask each indicator of the unit that answers for it', () => {
    const asked = forms.flatMap(({ indicators }) => indicators.map(({ id }) => id));
    expect(asked.toSorted()).toEqual(list.indicators.map(({ id }) => id).toSorted());
    const [rate] = forms.find(({ unit }) => unit.id === 'tram-y-te')?.indicators ?? [];
    expect(rate).toMatchObject({
      id: 'thap-coi',
      unit: '%',
      previous: '11,8%',
      target: 'dưới 11%',
      isRate: true,
    });
  });
});

describe('files that units send', () => {
  it('are put together, whatever they are', async () => {
    const { results, codes } = await read(
      await form('tram-y-te', {
        date: '16/6/2027',
        indicators: { 'thap-coi': { numerator: 52, denominator: 486 } },
      }),
      await form('kinh-te', { tasks: { 'diem-vui-choi': { status: 'doing', result: 'Xong 01 điểm' } } }),
      yaml('  mttq:\n    tasks:\n      van-dong: {status: doing}\n'),
    );
    expect(codes).toEqual([]);
    expect(results).toEqual({
      schema: 1,
      plan: 'tre-em-2027',
      report: 'bc-6-thang-don-vi',
      from: '15/12/2026',
      to: '14/6/2027',
      units: {
        'tram-y-te': { date: '16/6/2027', indicators: { 'thap-coi': { numerator: 52, denominator: 486 } } },
        'kinh-te': { tasks: { 'diem-vui-choi': { status: 'doing', result: 'Xong 01 điểm' } } },
        mttq: { tasks: { 'van-dong': { status: 'doing' } } },
      },
    });
  });

  it('that say different things of one unit are told, and neither is taken', async () => {
    const { results, words } = await read(
      await form('tram-y-te', { indicators: { 'thap-coi': { result: '10,7%', estimate: '10,5%' } } }),
      yaml('  tram-y-te:\n    indicators:\n      thap-coi: {result: "11,2%", estimate: "10,5%"}\n'),
    );
    expect(results?.units['tram-y-te']?.indicators).toEqual({ 'thap-coi': { estimate: '10,5%' } });
    expect(words).toEqual([
      'Trạm Y tế xã: số liệu gửi về không thống nhất: “10,7%” (tram-y-te.xlsx, trang tính “Biểu số 01”, dòng 8, cột H) và “11,2%” (ket-qua.yaml). Chưa lấy số liệu nào.',
      'Trạm Y tế xã có báo cáo trong nhiều tệp: tram-y-te.xlsx và ket-qua.yaml. Số liệu giống nhau lấy một lần, khác nhau thì chưa lấy.',
    ]);
  });

  it('of another plan or report are told and left out', async () => {
    const own = yaml('  kinh-te: {date: 16/6/2027}\n');
    const { results, words } = await read(
      own,
      yaml('  cong-an: {date: 16/6/2027}\n', 'a.yaml', head.replace('tre-em-2027', 'tre-em-2026')),
      yaml('  cong-an: {date: 16/6/2027}\n', 'b.yaml', head.replace('6-thang', 'nam')),
      yaml('  cong-an: {date: 16/6/2027}\n', 'c.yaml', head.replace('6-thang-don-vi', '6-thang-donvi')),
    );
    expect(Object.keys(results?.units ?? {})).toEqual(['kinh-te']);
    expect(words).toEqual([
      'Tệp báo cáo về kế hoạch “tre-em-2026”, không phải “tre-em-2027”; chưa lấy số liệu của tệp.',
      'Kế hoạch không có kỳ báo cáo “bc-6-thang-donvi”; chưa lấy số liệu của tệp.',
      'Tệp của kỳ báo cáo “bc-nam-don-vi”, các tệp khác của kỳ “bc-6-thang-don-vi”; chưa lấy số liệu của tệp.',
    ]);
  });

  it('tell units, indicators and tasks that the plan does not have, and keep what they say', async () => {
    const { results, codes } = await read(
      yaml(
        '  tram-yte:\n    indicators:\n      thap-koi: {result: "10,7%"}\n    tasks:\n      ve-tranh: {name: Vẽ tranh, status: done}\n',
      ),
    );
    expect(codes).toEqual(['results-unit', 'results-indicator', 'results-task']);
    expect(results?.units['tram-yte']?.indicators?.['thap-koi']).toEqual({ result: '10,7%' });
  });

  it('that are no workbook of ours, or damaged, are told', async () => {
    const { codes } = await read(
      { path: 'a.xlsx', bytes: bytes('PK nothing') },
      { path: 'b.xls', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0) },
    );
    expect(codes).toHaveLength(2);
  });
});

it('what was put together is written as a file that says the same', async () => {
  const { results } = await read(
    await form('tram-y-te', {
      date: '16/6/2027',
      indicators: {
        'thap-coi': {
          numerator: 1052,
          denominator: 4860,
          result: '21,6%',
          cause: 'Mới rà soát: thêm 02 thôn',
        },
      },
      funding: [{ text: 'Mua cân', spent: '15 triệu đồng' }],
    }),
    await form('kinh-te', {
      tasks: { 'diem-vui-choi': { status: 'doing', document: 'Số 12/BC-KT\nngày 10/6/2027' } },
    }),
  );
  if (!results) throw new Error('nothing was read');
  const again = readResultsFile(bytes(writeYaml(results)), 'ket-qua.yaml');
  expect(again.findings).toEqual([]);
  expect(again.value).toEqual<ResultsFile>(results);
});
