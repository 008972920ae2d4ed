/** The duties per unit and the reporting days that were counted by hand in real documents are the items of the work list. */
import { beforeAll, describe, expect, test } from 'vitest';
import { shortDay } from '../../src/model/day.js';
import { dueDays } from '../../src/work-list/schedule.js';
import type { Work, WorkList } from '../../src/work-list/work.js';
import { workOfPlan } from '../../src/work-of-plan.js';
import { importThem } from '../import/import-and-build.js';
import { handCounts } from '../import/seeds/counts.js';
import { seedBytes, seedsAreThere } from '../import/seeds/paragraphs.js';
import { inMemory } from '../import/support/in-memory.js';

/** A Tờ trình gives out no work; the Kế hoạch beside it is counted. */
const counted = handCounts.filter(({ kind }) => kind !== 'to-trinh');
/** Points that a letter asks of those it is written to, counted by hand. */
const lettersPoints: Readonly<Record<string, number>> = { 'tam-duong-cong-van-2024.txt': 5 };

const planPath = 'plans/cu.yaml';

describe.skipIf(!seedsAreThere)('real documents (skipped where ../shared/seeds is absent)', () => {
  const lists = new Map<string, WorkList>();

  beforeAll(async () => {
    for (const { file } of counted) {
      const { plan = '', office = '' } = await importThem([{ file, bytes: seedBytes(file) }]);
      const resources = inMemory({ [planPath]: plan, 'plans/offices/co-quan.yaml': office });
      const { value } = await workOfPlan(planPath, resources);
      if (value) lists.set(file, value.list);
    }
  }, 180_000);

  test.each(counted.map((hand) => [hand.file, hand] as const))('%s: duties of each unit', (file, hand) => {
    const parts = dutiesByPart(lists.get(file)?.works ?? []);
    const found = parts.reduce((sum, count) => sum + count, 0);
    const byHand = hand.units.map(([, duties]) => duties);
    const all = byHand.reduce((sum, count) => sum + count, 0);
    process.stdout.write(
      `${file}: ${found}/${all} duties in ${parts.length}/${byHand.length} units' parts\n`,
    );
    expect(parts).toEqual(byHand);
  });

  test.each(counted.map((hand) => [hand.file, hand] as const))('%s: reporting days', (file, hand) => {
    const list = lists.get(file);
    const year = list?.plan.period.start.year;
    const found = (list?.works ?? []).filter(({ kind }) => kind === 'report').flatMap(daysOf);
    const byHand = hand.reports.map(({ due }) => padded(due, year));
    process.stdout.write(`${file}: ${found.length}/${byHand.length} reporting days\n`);
    expect(found.sort()).toEqual(byHand.sort());
  });

  test.each(Object.entries(lettersPoints))('%s: points of a letter', (file, points) => {
    const works = (lists.get(file)?.works ?? []).filter(({ kind }) => kind === 'task');
    process.stdout.write(`${file}: ${works.length}/${points} points\n`);
    expect(works).toHaveLength(points);
    const addressees = new Set(works.flatMap(({ leads }) => leads.map(({ name }) => name)));
    expect(addressees.size).toBe(2);
  });
});

/** How many duties stand in each unit's part, in the order of the plan. */
function dutiesByPart(works: readonly Work[]): readonly number[] {
  const parts = new Map<string, number>();
  for (const { kind, place } of works) {
    if (kind !== 'duty') continue;
    const part = place.pointer.replace(/\/(?:tasks|items)\/\d+$|\/(?:text|after)$/, '');
    parts.set(part, (parts.get(part) ?? 0) + 1);
  }
  return [...parts.values()];
}

function daysOf({ schedule }: Work): readonly string[] {
  return dueDays(schedule).map(shortDay);
}

function padded(due: string, year: number | undefined): string {
  const [day = 0, month = 0, own = year] = due.split('/').map(Number);
  return shortDay({ year: own ?? 0, month, day });
}
