/** A calendar that is taken in again after the plan was amended. */
import { describe, expect, test } from 'vitest';
import { calendar, unfolded } from './calendar-of.js';
import { eventsIn } from './read-calendar.js';

describe('a calendar that is taken in again', () => {
  const before = `revision: 0
tasks:
  - {id: doi, text: Dời ngày., lead: vhxh, when: 30/6/2027}
  - {id: chu, text: Câu chữ cũ., lead: vhxh, when: 15/7/2027}
  - {text: Không có mã., lead: kinh-te, when: 20/8/2027}
  - {id: thang, text: Hằng tháng., lead: vhxh, when: {every: month, by: 18}}
  - {id: quy, text: Hằng quý., lead: vhxh, when: {every: quarter}}
`;
  const after = `revision: 1
tasks:
  - {id: them, text: Việc thêm., lead: vhxh, when: 10/5/2027}
  - {id: doi, text: Dời ngày., lead: vhxh, when: 12/7/2027}
  - {id: chu, text: Câu chữ mới., lead: vhxh, when: 15/7/2027}
  - {text: Không có mã., lead: kinh-te, when: 27/8/2027}
  - {id: thang, text: Hằng tháng., lead: vhxh, when: {every: month, by: 20}}
  - {id: quy, text: Hằng quý., lead: vhxh, when: {every: quarter, by: 25}}
`;

  /** A calendar keeps of each name the event that was changed last (RFC 5546, 2.1.5). */
  async function kept(unit?: string): Promise<ReadonlyMap<string, ReturnType<typeof eventsIn>[number]>> {
    const asked = unit === undefined ? {} : { unit };
    const all = new Map<string, ReturnType<typeof eventsIn>[number]>();
    for (const plan of [after, before, after]) {
      for (const event of eventsIn(await calendar(plan, asked))) {
        const there = all.get(event.uid);
        if (Number(there?.event.sequence ?? -1) <= Number(event.event.sequence)) all.set(event.uid, event);
      }
    }
    return all;
  }

  test.each([undefined, 'vhxh'])('has each work once, as it is now (%s)', async (unit) => {
    const shown = [...(await kept(unit)).values()].flatMap(({ summary, days }) =>
      days.map((day) => `${day} ${summary.replace(/ \(.*/, '')}`),
    );
    const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
    expect(shown.filter((line) => !/Hằng/.test(line)).toSorted()).toEqual([
      '2027-05-10 Việc thêm',
      '2027-07-12 Dời ngày',
      '2027-07-15 Câu chữ mới',
      ...(unit === undefined ? ['2027-08-27 Không có mã'] : []),
    ]);
    expect(shown.filter((line) => line.endsWith('tháng'))).toEqual(
      months.map((month) => `2027-${month}-20 Hằng tháng`),
    );
    // A series took the place of single days: the first of them became the series, the others stay as they were.
    expect(shown.filter((line) => line.startsWith('2027-03') && line.endsWith('quý'))).toEqual([
      '2027-03-25 Hằng quý',
    ]);
  });

  test('tells by its revision which is the newer', async () => {
    expect(unfolded(await calendar(before))).toContain('SEQUENCE:0');
    expect(unfolded(await calendar(after))).not.toContain('SEQUENCE:0');
  });

  test('knows the work of a plan that amends or replaces another', async () => {
    const uids = (ics: string) => eventsIn(ics).map(({ uid }) => uid);
    const replacing = await calendar(`original: ke-hoach-cu\n${after}`);
    expect(uids(replacing).every((uid) => uid.startsWith('ke-hoach-cu.'))).toBe(true);
    expect(uids(replacing)).toHaveLength(uids(await calendar(after)).length);
  });
});
