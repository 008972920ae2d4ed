import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/cli/disk.js';
import { fontFiles } from '../../src/cli/product-files.js';
import { jsonFormat } from '../../src/work-files/formats/json.js';
import { type Shown, shownList } from '../../src/work-list/shown-list.js';
import type { WorkList } from '../../src/work-list/work.js';
import { workOfPlan } from '../../src/work-of-plan.js';
import { day, listOf } from '../work-list/support.js';

const root = join(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(join(root, 'schemas/tasks.schema.json'), 'utf8'));
const isValid = new Ajv({ allErrors: true }).compile(schema);
const names = readdirSync(join(root, 'plans')).filter((name) => name.endsWith('.yaml'));

async function told(list: WorkList, shown: Shown = {}) {
  return JSON.parse(String(await jsonFormat.write([shownList(list, shown)])));
}

function faults(value: unknown): unknown {
  return isValid(value) ? [] : isValid.errors;
}

/** Every object that a value holds, itself first. */
function objectsIn(value: unknown): readonly Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

/** A list with every kind of time, role and place. */
const plan = `sections:
  - heading: Chỉ tiêu
    indicators:
      - {id: tiem-chung, name: Tỷ lệ trẻ em được tiêm chủng, target: ít nhất 98%, lead: vhxh}
  - heading: Nhiệm vụ
    tasks:
      - {id: a, text: Việc có hạn., name: Việc, lead: vhxh, partners: [truong, "Hội Chữ thập đỏ"], supervisor: kinh-te, output: Báo cáo, serves: [tiem-chung], when: Q2/2027}
      - {id: b, text: Hằng tuần., lead: truong, when: {every: week, by: fri, at: "16:00"}}
      - {id: c, text: Thường xuyên., lead: mttq, when: ongoing}
      - {id: d, text: Theo mốc., lead: vhxh, when: {days: 5, before: chua-dinh}}
      - {id: e, text: Không giao ai.}
      - {id: chua-dinh, text: Chưa định ngày., lead: vhxh}
  - heading: Tổ chức thực hiện
    sections:
      - {unit: cong-an, tasks: [{ref: a, text: Giữ trật tự.}]}
  - heading: Chế độ báo cáo
    reports:
      - text: Báo cáo 6 tháng.
        reports: [{period: half-year, due: 10/6, cutoff: 31/5, from: [truong, kinh-te], to: so, via: vhxh, channel: Thư điện tử}]
      - {text: Báo cáo đột xuất., reports: [{period: ad-hoc, to: vhxh}]}
`;

describe('the JSON of an example', () => {
  const lists = new Map<string, WorkList>();

  beforeAll(async () => {
    for (const name of names) {
      const path = join(root, 'plans', name);
      const { value } = await workOfPlan(
        path,
        { ...(await diskFiles(path)), fonts: fontFiles },
        day('15/5/2027'),
      );
      if (value) lists.set(name, value.list);
    }
  }, 60_000);

  test.each(names)('%s is what its schema says, for everybody, each unit and each month', async (name) => {
    const list = lists.get(name);
    if (!list) throw new Error('the plan has no work list');
    expect(faults(await told(list))).toEqual([]);
    for (const unit of list.units) expect(faults(await told(list, { unit }))).toEqual([]);
    const { year } = list.plan.period.start;
    for (let month = 1; month <= 12; month += 1) {
      expect(faults(await told(list, { month: { year, month } }))).toEqual([]);
    }
  });
});

describe('the schema', () => {
  test('holds for every kind of time', async () => {
    const value = await told(await listOf(plan));
    expect(faults(value)).toEqual([]);
    const times = value.plans[0].items.map(({ time }: { time: string }) => time);
    expect([...new Set(times)].toSorted()).toEqual([
      'ad-hoc',
      'once',
      'ongoing',
      'open',
      'recurring',
      'unresolved',
    ]);
  });

  test('takes no key more and no key less, in any object', async () => {
    const value = await told(await listOf(plan));
    for (const object of objectsIn(value)) {
      object.more = 1;
      expect(isValid(value)).toBe(false);
      delete object.more;
      for (const [key, held] of Object.entries(object)) {
        delete object[key];
        expect(isValid(value), `without ${key}`).toBe(false);
        object[key] = held;
      }
    }
    expect(isValid(value)).toBe(true);
  });

  test('lists in every object all keys and no others', () => {
    for (const object of objectsIn(schema).filter(({ properties }) => properties !== undefined)) {
      if (object.type !== 'object') continue;
      expect(object.additionalProperties).toBe(false);
      expect(object.required).toEqual(Object.keys(object.properties as object));
    }
  });

  test.each([
    ['a day that is none', 'due', '2027-13-01'],
    ['an hour that is none', 'at', '25:00'],
    ['an unknown kind', 'kind', 'việc'],
    ['an unknown standing', 'standing', 'late'],
    ['a unit without its name', 'unit', 'vhxh'],
  ])('does not take %s', async (_, key, wrong) => {
    const value = await told(await listOf(plan));
    value.plans[0].items[0][key] = wrong;
    expect(isValid(value)).toBe(false);
  });
});

test('an item names its parties, its time in words and as days, and its place', async () => {
  const value = await told(await listOf(plan));
  const item = (id: string) => value.plans[0].items.find((each: { id: string }) => each.id === id);
  expect(item('a--vhxh')).toMatchObject({
    work: 'a',
    unit: { id: 'vhxh', name: 'Phòng Văn hóa - Xã hội' },
    group: null,
    role: 'lead',
    partners: [
      { id: 'truong', name: 'Các trường học' },
      { id: 'hoi-chu-thap-do', name: 'Hội Chữ thập đỏ' },
      { id: 'cong-an', name: 'Công an xã' },
    ],
    supervisors: [{ id: 'kinh-te', name: 'Phòng Kinh tế' }],
    timing: 'Quý II/2027',
    time: 'once',
    start: '2027-04-01',
    due: '2027-06-30',
    recurs: null,
    during: null,
  });
  expect(item('a--cong-an')).toMatchObject({
    role: 'partner',
    own: [{ text: 'Giữ trật tự.', where: expect.stringMatching(/^Mục III/) }],
    serves: [{ id: 'tiem-chung', name: 'Tỷ lệ trẻ em được tiêm chủng' }],
  });
  expect(item('b--th-a')).toMatchObject({
    group: { id: 'truong' },
    at: '16:00',
    recurs: { every: 'week', by: 'fri', rule: 'FREQ=WEEKLY;BYDAY=FR' },
    during: { from: '2027-01-01', to: '2027-12-31' },
  });
  expect(item('c--mttq')).toMatchObject({ time: 'ongoing', during: { to: '2027-12-31' } });
  expect(item('d--vhxh')).toMatchObject({ time: 'unresolved', anchor: 'chua-dinh' });
  expect(item('e')).toMatchObject({ unit: null, role: '' });
});
