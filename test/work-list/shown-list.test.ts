import { describe, expect, test } from 'vitest';
import { listTitle, sourceLine, timeWords, totals } from '../../src/work-list/entry-words.js';
import { partyNamed, type Shown, shownList } from '../../src/work-list/shown-list.js';
import { day, listOf } from './support.js';

const plan = `tasks:
  - {id: xong, text: Đã qua hạn., lead: vhxh, when: 30/4/2027}
  - {id: sap, text: Gần đến hạn., lead: vhxh, when: 28/5/2027}
  - {id: sau, text: Còn lâu., lead: vhxh, partners: kinh-te, when: Q4/2027}
  - {id: dinh-ky, text: Hằng tháng., lead: vhxh, when: {every: month, by: 10}}
  - {id: mai, text: Thường xuyên., lead: vhxh, when: ongoing}
  - {id: khong, text: Không thời hạn., lead: truong}
`;

async function shown(unit: string | undefined, more: Omit<Shown, 'unit'> = {}, asOf?: string) {
  const list = await listOf(plan, asOf);
  const party = unit === undefined ? undefined : partyNamed(list, unit);
  return shownList(list, { ...more, ...(party ? { unit: party } : {}) });
}

describe('a list', () => {
  test('of everybody stands in the order of the plan', async () => {
    const { entries } = await shown(undefined);
    expect(entries.map(({ work }) => work.id)).toEqual(['xong', 'sap', 'sau', 'dinh-ky', 'mai', 'khong']);
  });

  test('of a unit stands by urgency: late, soon, later, recurring, ongoing', async () => {
    const { entries } = await shown('vhxh');
    expect(entries.map(({ work, standing }) => `${work.id} ${standing}`)).toEqual([
      'xong overdue',
      'sap due-soon',
      'sau later',
      'dinh-ky recurring',
      'mai ongoing',
    ]);
  });

  test('of another day stands otherwise; what is done is no longer late', async () => {
    const march = await shown('vhxh', {}, '01/3/2027');
    expect(march.entries.map(({ standing }) => standing)).not.toContain('overdue');
    const done = await shown('vhxh', { done: new Set(['xong--vhxh']) });
    expect(done.entries.at(-1)).toMatchObject({ work: { id: 'xong' }, standing: 'done' });
  });

  test('of a group holds what is given to the group, of a member too', async () => {
    expect((await shown('truong')).entries.map(({ work }) => work.id)).toEqual(['khong']);
    expect((await shown('th-b')).entries.map(({ work }) => work.id)).toEqual(['khong']);
  });

  test('of a month holds what is due or under way in it', async () => {
    const { entries } = await shown(undefined, { month: { year: 2027, month: 11 } });
    expect(entries.map(({ work }) => work.id)).toEqual(['sau', 'dinh-ky', 'mai']);
  });
});

describe('a month', () => {
  const recurring = `tasks:
  - {id: ngay, text: Hằng ngày trong hè., lead: vhxh, when: {every: day, start: 6/2027, end: 8/2027}}
  - {id: tuan, text: Hằng tuần., lead: vhxh, when: {every: week, by: fri}}
  - {id: quy, text: Hằng quý., lead: vhxh, when: {every: quarter, by: 20}}
  - {id: dot, text: Theo đợt., lead: vhxh, when: {start: 20/5/2027, end: 10/7/2027}}
`;
  const inMonth = async (month: number) =>
    shownList(await listOf(recurring), { month: { year: 2027, month } });
  const ids = async (month: number) => (await inMonth(month)).entries.map(({ work }) => work.id);

  test('has no work of other months, be it of every day', async () => {
    expect(await ids(5)).toEqual(['tuan', 'dot']);
    expect(await ids(6)).toEqual(['ngay', 'tuan', 'quy', 'dot']);
    expect(await ids(8)).toEqual(['ngay', 'tuan']);
  });

  test('tells the next day of recurring work within it', async () => {
    const next = async (month: number) =>
      (await inMonth(month)).entries.find(({ work }) => work.id === 'tuan')?.next;
    expect(await next(5)).toEqual(day('21/5/2027'));
    expect(await next(7)).toEqual(day('2/7/2027'));
    expect(await next(3)).toEqual(day('26/3/2027'));
  });
});

describe('the words of a list', () => {
  test('title: what is carried out, and who is given it or asked for it', async () => {
    const month = { year: 2027, month: 5 };
    expect(listTitle(await shown(undefined, { month }))).toBe(
      'Danh mục nhiệm vụ tổ chức Tết trồng cây năm 2027 trong tháng 5/2027',
    );
    expect(listTitle(await shown('vhxh'))).toBe('Danh mục nhiệm vụ giao Phòng Văn hóa - Xã hội');
    const asked = await listOf('tasks: [{text: Treo cờ., lead: mttq}]\n');
    const other = { ...asked, plan: { ...asked.plan, title: 'Phòng, chống thiên tai năm 2027' } };
    expect(listTitle(shownList(other, {}))).toBe(
      'Danh mục nhiệm vụ thực hiện Kế hoạch phòng, chống thiên tai năm 2027',
    );
    const unit = partyNamed(other, 'mttq');
    expect(unit && listTitle(shownList(other, { unit }))).toBe(
      'Danh mục nhiệm vụ đề nghị Ủy ban MTTQ Việt Nam xã phối hợp thực hiện',
    );
  });

  test('count roles, what is due this month, and what is late', async () => {
    expect(totals(await shown('vhxh'))).toBe(
      'Tổng số 05 nhiệm vụ: chủ trì 05, phối hợp 00; đến hạn trong tháng 5/2027: 01; quá hạn: 01.',
    );
    expect(totals(await shown(undefined))).toBe(
      'Tổng số 06 nhiệm vụ; đến hạn trong tháng 5/2027: 01; quá hạn: 01.',
    );
  });

  test('name the plan, its number and the day of the data', async () => {
    expect(sourceLine(await shown('vhxh'))).toBe(
      '(theo Kế hoạch số …/KH-UBND ngày …/…/2027 của Ủy ban nhân dân xã Minh Tâm; số liệu đến ngày 15/5/2027)',
    );
  });

  test('say the last day of a quarter beside its name', async () => {
    const { entries } = await shown('kinh-te');
    expect(entries.map(timeWords)).toEqual(['Quý IV/2027 (chậm nhất 31/12/2027)']);
  });
});
