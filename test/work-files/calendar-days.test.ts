/** What a second library shows of a calendar, month by month, is what the work list says. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/cli/disk.js';
import { fontFiles } from '../../src/cli/product-files.js';
import { type CalendarDay, isoDay } from '../../src/model/day.js';
import { recurrenceRule } from '../../src/work-files/recurrence-rule.js';
import { recurringDays } from '../../src/work-list/recurring-days.js';
import { dueDays, frequencies, type Schedule, type Span } from '../../src/work-list/schedule.js';
import { shownList } from '../../src/work-list/shown-list.js';
import type { WorkList } from '../../src/work-list/work.js';
import { workOfPlan } from '../../src/work-of-plan.js';
import fc from '../support/random.js';
import { day, listOf } from '../work-list/support.js';
import { calendarOf } from './calendar-of.js';
import { byMonth, eventsIn } from './read-calendar.js';

const folder = join(import.meta.dirname, '../../plans');
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** Each day that something is due, with its time, once for each entry. */
function daysOf(list: WorkList, unit?: WorkList['units'][number]): readonly string[] {
  return shownList(list, unit ? { unit } : {}).entries.flatMap(({ work }) => timesOf(work.schedule));
}

function timesOf(schedule: Schedule): readonly string[] {
  const at = 'at' in schedule && schedule.at !== undefined ? ` ${schedule.at}` : '';
  return dueDays(schedule).map((each) => isoDay(each) + at);
}

describe('the calendar of an example', () => {
  const lists = new Map<string, WorkList>();

  beforeAll(async () => {
    for (const name of names) {
      const path = join(folder, name);
      const { value } = await workOfPlan(
        path,
        { ...(await diskFiles(path)), fonts: fontFiles },
        day('15/5/2027'),
      );
      if (value) lists.set(name, value.list);
    }
  }, 60_000);

  test.each(names)('%s has the days of the work list in each month', async (name) => {
    const list = lists.get(name);
    if (!list) throw new Error('the plan has no work list');
    const shown = eventsIn(await calendarOf(list)).flatMap(({ days }) => days);
    expect(byMonth(shown)).toEqual(byMonth(daysOf(list)));
    expect(shown.toSorted()).toEqual(daysOf(list).toSorted());
  });

  test.each(names)('%s: so has each unit’s', async (name) => {
    const list = lists.get(name);
    for (const unit of list?.units ?? []) {
      if (!list) continue;
      const shown = eventsIn(await calendarOf(list, { unit })).flatMap(({ days }) => days);
      expect(byMonth(shown)).toEqual(byMonth(daysOf(list, unit)));
    }
  });

  test.each(names)('%s: months put together are the year', async (name) => {
    const list = lists.get(name);
    if (!list) throw new Error('the plan has no work list');
    const months = new Set(daysOf(list).map((each) => each.slice(0, 7)));
    for (const each of months) {
      const [year = 0, month = 0] = each.split('-').map(Number);
      const shown = eventsIn(await calendarOf(list, { month: { year, month } })).flatMap(({ days }) => days);
      expect(shown.toSorted()).toEqual(
        daysOf(list)
          .filter((one) => one.startsWith(each))
          .toSorted(),
      );
    }
  });
});

describe('any recurring work', () => {
  const anyBy = fc.oneof(
    fc.constant(undefined),
    fc.integer({ min: 1, max: 31 }).map(String),
    fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'),
    fc
      .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }))
      .map((parts) => parts.join('/')),
  );
  const anySpan: fc.Arbitrary<Span> = fc
    .tuple(
      fc.integer({ min: 2024, max: 2028 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 40 }),
    )
    .map(([year, month, months]) => {
      const last = year * 12 + month - 1 + months;
      return {
        start: { year, month, day: 1 },
        end: { year: Math.floor(last / 12), month: (last % 12) + 1, day: 27 },
      };
    });
  const anySchedule = fc
    .record({
      every: fc.constantFrom(...frequencies),
      by: anyBy,
      during: anySpan,
      at: fc.constantFrom(undefined, '00:30', '06:59', '07:00', '16:00', '23:59'),
      left: fc.constantFrom(undefined, 0, 1),
    })
    .map(({ every, by, during, at, left }): Schedule => {
      const days = recurringDays(every, by, during).filter((_, i) => i !== left);
      const more = { ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }) };
      return { type: 'recurring', every, days, during, ...more };
    });

  test('has a rule that gives the days of its schedule', () => {
    let rules = 0;
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const [first] = dueDays(schedule);
        const rule = schedule.type === 'recurring' && first ? recurrenceRule(schedule) : '';
        if (!first || rule === '') return;
        rules += 1;
        const compact = (each: CalendarDay) => isoDay(each).replaceAll('-', '');
        const until = compact(dueDays(schedule).at(-1) ?? first);
        const shown = eventsIn(
          [
            'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1',
            `DTSTART;VALUE=DATE:${compact(first)}`,
            `RRULE:${rule};UNTIL=${until}`,
            'END:VEVENT\nEND:VCALENDAR\n',
          ].join('\n'),
        );
        expect(shown.flatMap(({ days }) => days)).toEqual(dueDays(schedule).map(isoDay));
      }),
    );
    expect(rules).toBeGreaterThan(25);
  });

  test('comes on the days of its schedule', async () => {
    const list = await listOf(
      'tasks:\n  - {id: viec, text: Hằng tháng., lead: vhxh, when: {every: month}}\n',
    );
    const [work] = list.works;
    if (!work) throw new Error('no work');
    await fc.assert(
      fc.asyncProperty(anySchedule, async (schedule) => {
        const own = { ...list, works: [{ ...work, schedule }] };
        const shown = eventsIn(await calendarOf(own)).flatMap(({ days }) => days);
        expect(shown.toSorted()).toEqual(timesOf(schedule));
      }),
    );
  });
});
