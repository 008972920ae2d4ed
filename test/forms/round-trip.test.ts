import { describe, expect, it } from 'vitest';
import { formWorkbook } from '../../src/forms/form-workbook.js';
import { readForm } from '../../src/forms/read-form.js';
import type {
  FundingResult,
  IndicatorResult,
  TaskResult,
  UnitResults,
} from '../../src/model/generated/schema-types.js';
import { entriesOf } from '../../src/results/entries.js';
import { mergeResults } from '../../src/results/merge-results.js';
import { workStatuses } from '../../src/work-list/statuses.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { writeWorkbook } from '../../src/workbook/write-workbook.js';
import fc from '../support/random.js';
import { sampleForm, sampleList } from './sample-form.js';

/** What people type: no blanks at the ends, none of our own labels at the start of a line. */
const words = fc
  .string({ unit: fc.constantFrom(...'abcđẹộ 1,.%=+-@"\n;:x_&<>“”'.split('')), minLength: 1, maxLength: 30 })
  .map((text) => text.normalize('NFC').trim())
  .filter((text) => text !== '');
const figure = fc.oneof(
  fc.nat(100_000),
  fc.constantFrom('10,7%', '4.860', '0,95', '45 triệu đồng', 'đang tổng hợp', '10.7%', '-5'),
);
const some = <T>(values: { [K in keyof T]: fc.Arbitrary<NonNullable<T[K]>> }): fc.Arbitrary<T> =>
  fc.record(values, { requiredKeys: [] }).filter((made) => Object.keys(made).length > 0) as fc.Arbitrary<T>;

const indicator = some<Omit<IndicatorResult, 'name'>>({
  numerator: figure,
  denominator: figure,
  result: figure,
  estimate: figure,
  previous: fc.constantFrom('12%', 3),
  assessment: fc.constantFrom('Đạt', 'Không đạt', 'Đạt một phần'),
  cause: words,
  note: words,
});
const task = some<Omit<TaskResult, 'name'>>({
  status: fc.constantFrom(...workStatuses),
  result: words,
  document: words,
  difficulty: words,
  proposal: words,
  person: words,
});
const funding: fc.Arbitrary<FundingResult> = fc.record(
  { text: words, source: words, planned: figure, spent: figure, note: words },
  { requiredKeys: ['text', 'spent'] },
);
const results: fc.Arbitrary<UnitResults> = fc
  .record(
    {
      date: fc.constantFrom('16/6/2027', '01/7/2027'),
      indicators: fc.dictionary(fc.constantFrom('thap-coi', 'tu-vong', 'chi-tieu-khac'), indicator, {
        minKeys: 1,
      }),
      tasks: fc.dictionary(fc.constantFrom('dinh-duong', 'kham', 'viec-khac'), task, { minKeys: 1 }),
      funding: fc.array(
        fc.oneof(
          funding,
          fc.constant({
            text: 'Mua cân',
            source: 'Ngân sách xã',
            planned: '20 triệu đồng',
            spent: '5 triệu đồng',
          }),
        ),
        { minLength: 1, maxLength: 4 },
      ),
    },
    { requiredKeys: [] },
  )
  .map((told) => ({ ...told, ...(told.indicators ? { indicators: { ...told.indicators } } : {}) }));

async function homeAgain(told: UnitResults) {
  const bytes = await writeWorkbook(formWorkbook(sampleForm, told));
  const { value } = await readWorkbook('a.xlsx', bytes);
  const { sent, findings } = value ? readForm(value, sampleList) : { sent: undefined, findings: [] };
  const merged = sent && mergeResults([sent], (unit) => unit);
  return { results: merged?.results, findings: [...findings, ...(merged?.findings ?? [])] };
}

/** Lines of money in any order. */
function levelled({ funding: lines, ...rest }: UnitResults) {
  const sorted = lines?.map((line) => JSON.stringify(Object.entries(line).sort())).sort();
  return { ...rest, ...(sorted ? { funding: sorted } : {}) };
}

describe('results put into a form', () => {
  it('come home as they were', async () => {
    await fc.assert(
      fc.asyncProperty(results, async (told) => {
        const home = (await homeAgain(told)).results;
        expect(levelled(home?.units['tram-y-te'] ?? {})).toEqual(levelled(told));
        expect(home).toMatchObject({
          plan: 'tre-em-2027',
          report: 'bc-6-thang',
          from: '15/12/2026',
          to: '14/6/2027',
        });
      }),
      { numRuns: 60 },
    );
  });

  it('merge with the file of results they came from without a contradiction', async () => {
    await fc.assert(
      fc.asyncProperty(results, async (told) => {
        const bytes = await writeWorkbook(formWorkbook(sampleForm, told));
        const { value } = await readWorkbook('a.xlsx', bytes);
        const form = value && readForm(value, sampleList).sent;
        const file = entriesOf(
          { schema: 1, plan: 'tre-em-2027', report: 'bc-6-thang', units: { 'tram-y-te': told } },
          'ket-qua.yaml',
        );
        const merged = mergeResults(form ? [file, form] : [file], (unit) => unit);
        expect(merged?.findings.map(({ code }) => code)).toEqual(['results-sent-once']);
        expect(levelled(merged?.results.units['tram-y-te'] ?? {})).toEqual(levelled(told));
      }),
      { numRuns: 20 },
    );
  });
});

it('a form that was not filled says nothing', async () => {
  const { results: home, findings } = await homeAgain({});
  expect(home?.units).toEqual({ 'tram-y-te': {} });
  expect(findings).toEqual([]);
});

it('the same form is the same file', async () => {
  const [one, other] = await Promise.all([1, 2].map(() => writeWorkbook(formWorkbook(sampleForm))));
  expect(one).toEqual(other);
});
