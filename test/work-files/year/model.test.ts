import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../src/work-files/year/coverage.js';
import { loadOf } from '../../../src/work-files/year/load.js';
import { timeAxis, yearsOf } from '../../../src/work-files/year/time-axis.js';
import { unitRows } from '../../../src/work-files/year/unit-rows.js';
import { shownList } from '../../../src/work-list/shown-list.js';
import { day, listOf } from '../../work-list/support.js';

const tasks = `sections:
  - heading: Nhiệm vụ
    tasks:
      - {id: qua-han, text: Đã qua hạn., lead: vhxh, when: 30/4/2027, serves: [the-bhyt]}
      - {id: quy-iv, text: Trong quý IV., lead: vhxh, partners: kinh-te, when: Q4/2027, serves: [the-bhyt]}
      - {id: dinh-ky, text: Hằng tháng., lead: vhxh, when: {every: month, by: 10}}
      - {id: mai, text: Thường xuyên., lead: truong, when: ongoing, serves: [boi]}
      - {id: khong, text: Không thời hạn., lead: truong}
  - heading: Chỉ tiêu
    indicators:
      - {id: the-bhyt, text: "Trẻ em có thẻ đạt **100%**.", name: Tỷ lệ trẻ em có thẻ, target: 100%, lead: vhxh}
      - {id: boi, text: "Trẻ em biết bơi đạt **60%**.", name: Tỷ lệ trẻ em biết bơi, target: 60%, lead: cong-an}
      - {id: khac, text: "Trẻ em đến lớp đạt **99%**.", name: Tỷ lệ trẻ em đến lớp, target: 99%}
`;

async function view(rest: string, asOf?: string) {
  const shown = shownList(await listOf(rest, asOf), {});
  const axis = timeAxis(shown.list);
  return { shown, axis, rows: unitRows(shown, axis) };
}

describe('the axis', () => {
  test('is the year of the plan, its months as long as their days', async () => {
    const { axis } = await view(tasks);
    expect(axis.months).toHaveLength(12);
    expect(axis.months[0]).toMatchObject({ year: 2027, month: 1, from: 0, to: 31 / 365, isBeyond: false });
    expect(axis.months.at(-1)?.to).toBe(1);
    expect(axis.startOf(day('01/7/2027'))).toBeCloseTo(181 / 365);
    expect(axis.endOf(day('31/12/2027'))).toBe(1);
  });

  test('holds what is due soon after the year; what is far from it stands at the edge', async () => {
    const { axis, rows } = await view(
      'tasks:\n  - {id: a, text: Việc a., lead: vhxh, when: 15/01/2028}\n  - {id: b, text: Việc b., lead: vhxh, when: 15/01/2072}\n',
    );
    expect(axis.months).toHaveLength(24);
    expect(axis.months.at(-1)).toMatchObject({ year: 2028, month: 12, isBeyond: true });
    const far = rows[0]?.entries.find(({ entry }) => entry.work.id === 'b');
    expect(far?.drawn).toMatchObject({ type: 'days', at: [1] });
  });

  test('groups the months of several years', async () => {
    const list = await listOf(tasks);
    const period = { start: day('01/1/2022'), end: day('31/12/2025') };
    const axis = timeAxis({ ...list, works: [], plan: { ...list.plan, period } });
    expect(yearsOf(axis).map((months) => months.length)).toEqual([12, 12, 12, 12]);
  });
});

describe('the strips', () => {
  test('are those of the units in the order of the list', async () => {
    const { rows } = await view(tasks);
    expect(rows.map(({ unit }) => unit?.id)).toEqual(['kinh-te', 'vhxh', 'th-a', 'th-b']);
  });

  test('show spans as bars, days as marks, what goes on as lines, and nothing without a day', async () => {
    const { rows, axis } = await view(tasks);
    const drawn = Object.fromEntries(
      rows.flatMap(({ entries }) => entries.map(({ entry, drawn: each }) => [entry.work.id, each])),
    );
    expect(drawn['quy-iv']).toEqual({ type: 'bar', from: axis.startOf(day('01/10/2027')), to: 1 });
    expect(drawn['qua-han']).toMatchObject({ type: 'days', recurring: false, at: [(119 + 0.5) / 365] });
    expect(drawn['dinh-ky']).toMatchObject({ type: 'days', recurring: true });
    expect(drawn['dinh-ky']?.type === 'days' && drawn['dinh-ky'].at).toHaveLength(12);
    expect(drawn.mai).toEqual({ type: 'line', from: 0, to: 1, dashed: false });
    expect(drawn.khong).toBeUndefined();
  });

  test('put what overlaps on tracks of its own', async () => {
    const { rows } = await view(tasks);
    const own = rows.find(({ unit }) => unit?.id === 'vhxh');
    const track = (id: string) => own?.entries.find(({ entry }) => entry.work.id === id)?.track;
    expect(own?.tracks).toBe(2);
    expect([track('dinh-ky'), track('qua-han'), track('quy-iv')]).toEqual([0, 1, 1]);
    expect(rows.at(-1)).toMatchObject({ tracks: 0, lines: 1 });
  });

  test('show work that nobody is named for in a row of its own', async () => {
    const { rows } = await view('tasks:\n  - {id: a, text: Việc a., when: 15/5/2027}\n');
    expect(rows).toMatchObject([{ entries: [{ entry: { work: { id: 'a' } } }] }]);
    expect(rows[0]?.unit).toBeUndefined();
  });
});

describe('the load', () => {
  test('counts each due day of each unit in its month', async () => {
    const { rows, axis } = await view(tasks);
    const load = loadOf(rows, axis);
    expect(load.columns[3]).toMatchObject({ year: 2027, part: 4, type: 'month' });
    expect(load.rows.map(({ counts }) => counts.join(' '))).toEqual([
      '0 0 0 0 0 0 0 0 0 0 0 1',
      '1 1 1 2 1 1 1 1 1 1 1 2',
      '0 0 0 0 0 0 0 0 0 0 0 0',
      '0 0 0 0 0 0 0 0 0 0 0 0',
    ]);
    expect(load.totals).toEqual([1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 3]);
    expect(load.rows.map(({ total }) => total)).toEqual([1, 14, 0, 0]);
  });

  test('of several years is counted by quarter', async () => {
    const list = await listOf(tasks);
    const period = { start: day('01/1/2027'), end: day('31/12/2029') };
    const longer = { ...list, plan: { ...list.plan, period } };
    const axis = timeAxis(longer);
    const load = loadOf(unitRows(shownList(longer, {}), axis), axis);
    expect(load.columns).toHaveLength(12);
    expect(load.totals.slice(0, 4)).toEqual([3, 4, 3, 5]);
    expect(load.columns.at(-1)).toMatchObject({ year: 2029, part: 4, type: 'quarter', to: 1 });
  });
});

describe('the coverage', () => {
  test('says for each indicator and unit who leads, who helps and with how much', async () => {
    const { shown, rows } = await view(tasks);
    const { units, rows: covered } = coverageOf(shown, rows);
    expect(units.map(({ id }) => id)).toEqual(['kinh-te', 'vhxh', 'th-a', 'th-b']);
    const short = covered.map(({ indicator, cells, entries }) => [
      indicator.id,
      entries.map(({ work }) => work.id).join(),
      cells.map(({ role, count, answers }) => `${answers ? '*' : ''}${role ?? '-'} ${count}`).join('; '),
    ]);
    expect(short).toEqual([
      ['the-bhyt', 'qua-han,quy-iv', 'partner 1; *lead 2; - 0; - 0'],
      ['boi', 'mai', '- 0; - 0; lead 1; lead 1'],
      ['khac', '', '- 0; - 0; - 0; - 0'],
    ]);
  });

  test('knows work that serves the indicator which several measures stand under', async () => {
    const { shown, rows } = await view(`sections:
  - heading: Nhiệm vụ
    tasks:
      - {id: a, text: Việc a., lead: vhxh, serves: [suy-dinh-duong]}
  - heading: Chỉ tiêu
    indicators:
      - id: suy-dinh-duong
        text: "Giảm tỷ lệ suy dinh dưỡng:"
        measures:
          - {id: thap-coi, name: Tỷ lệ thấp còi, target: dưới 9%}
          - {id: nhe-can, name: Tỷ lệ nhẹ cân, target: dưới 6%}
`);
    expect(coverageOf(shown, rows).rows.map(({ entries }) => entries.length)).toEqual([1, 1]);
  });
});
