import { describe, expect, test } from 'vitest';
import { type Asked, calendar, unfolded } from './calendar-of.js';
import { eventsIn, parsed, todosIn, words } from './read-calendar.js';

/** The properties of the one component of this kind that has the text. */
function component(text: string, kind: string, has: string): readonly string[] {
  const blocks = unfolded(text).join('\n').split(`BEGIN:${kind}\n`).slice(1);
  const own = blocks
    .map((block) => block.split(`\nEND:${kind}`)[0] ?? '')
    .filter((block) => block.includes(has));
  expect(own).toHaveLength(1);
  return (own[0] ?? '').split('\n');
}

const tasks = `tasks:
  - {id: ngay-hoi, text: Tổ chức Ngày hội., name: Ngày hội trẻ em, lead: vhxh, partners: [kinh-te], when: {on: 01/6/2027, at: "07:30"}}
  - {id: quy, text: "Rà soát ao, hồ; rào chắn.", lead: kinh-te, output: Danh mục, when: Q2/2027}
  - {id: thu-sau, text: Báo cáo nhanh., lead: vhxh, when: {every: week, by: fri, at: "16:00"}}
  - {id: thang, text: Kiểm tra., lead: vhxh, when: {every: month, by: 18}}
  - {id: cuoi-thang, text: Chốt sổ., lead: vhxh, when: {every: month}}
  - {id: mai, text: Tuyên truyền., lead: vhxh, when: ongoing}
  - {id: khong, text: Chưa có thời hạn., lead: vhxh}
`;

describe('a calendar', () => {
  test('names itself, its plan and the day of the data', async () => {
    const text = await calendar(tasks, { unit: 'kinh-te', month: { year: 2027, month: 6 } });
    expect(unfolded(text).slice(0, 10)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//kehoach//kehoach tasks//VI',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      expect.stringMatching(/^NAME:.* \(Phòng Kinh tế\\, tháng 6\/2027\)$/),
      expect.stringMatching(/^X-WR-CALNAME:.* \(Phòng Kinh tế\\, tháng 6\/2027\)$/),
      expect.stringMatching(/^X-WR-CALDESC:\(theo .*số liệu đến ngày 01\/01\/2027\)$/),
      'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
      'BEGIN:VTIMEZONE',
    ]);
  });

  test('has lines of 75 octets at most, none of which splits a letter', async () => {
    const long = 'Tuyên truyền, phổ biến pháp luật về trẻ em đến từng hộ gia đình ở các thôn'.repeat(9);
    const text = await calendar(`tasks:\n  - {text: "${long}.", lead: vhxh, when: 30/6/2027}\n`);
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/^ ?\p{Surrogate}|\p{Surrogate}$/u);
    }
    expect(words(todosIn(text)[0]?.description)).toContain(long);
  });

  test('keeps every sign of a text', async () => {
    const sign = '=1+1; a, b \\ c: "d" @x -y';
    const text = await calendar(`tasks:\n  - {text: '${sign}', lead: vhxh, when: 30/6/2027}\n`);
    expect(unfolded(text).join('\n')).toContain('=1+1\\; a\\, b \\\\ c: "d" @x -y');
    expect(words(eventsIn(text)[0]?.event.summary)).toContain(sign);
    expect(words(todosIn(text)[0]?.description).split('\n')[0]).toBe(sign);
  });

  test('is the same each time, and has no zone where no time is said', async () => {
    expect(await calendar(tasks)).toBe(await calendar(tasks));
    expect(await calendar('tasks:\n  - {text: Việc., lead: vhxh, when: 30/6/2027}\n')).not.toContain(
      'VTIMEZONE',
    );
  });

  test('is empty, and a calendar still, where nothing is to be done', async () => {
    const text = await calendar(tasks, { unit: 'kinh-te', month: { year: 2026, month: 1 } });
    expect(eventsIn(text)).toEqual([]);
    expect(todosIn(text)).toEqual([]);
    expect(parsed(text).vcalendar).toBeDefined();
  });
});

describe('an event', () => {
  test('is a whole day, the last one of a quarter', async () => {
    const event = component(await calendar(tasks), 'VEVENT', 'UID:trong-cay.quy@');
    expect(event).toContain('DTSTART;VALUE=DATE:20270630');
    expect(event).toContain('DTEND;VALUE=DATE:20270701');
    expect(event).toContain('TRANSP:TRANSPARENT');
  });

  test('with a time is at that time in Vietnam', async () => {
    const text = await calendar(tasks);
    const event = component(text, 'VEVENT', 'UID:trong-cay.ngay-hoi@');
    expect(event).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20270601T073000');
    expect(unfolded(text)).toContain('TZOFFSETTO:+0700');
    expect(eventsIn(text)[0]?.event.start.toISOString()).toBe('2027-06-01T00:30:00.000Z');
  });

  test('of recurring work is a series until the last day of it', async () => {
    const text = await calendar(tasks);
    expect(component(text, 'VEVENT', 'UID:trong-cay.thang@')).toContain(
      'RRULE:FREQ=MONTHLY;BYMONTHDAY=18;UNTIL=20271218',
    );
    const weekly = component(text, 'VEVENT', 'UID:trong-cay.thu-sau@');
    expect(weekly).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20270101T160000');
    expect(weekly).toContain('RRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20271231T090000Z');
  });

  test('stands for each month’s end, whose rule not every program reads', async () => {
    const own = eventsIn(await calendar(tasks)).filter(({ uid }) => uid.startsWith('trong-cay.cuoi-thang'));
    expect(own).toHaveLength(12);
    expect(own.slice(0, 2).map(({ uid, days }) => [uid.split('@')[0], ...days])).toEqual([
      ['trong-cay.cuoi-thang', '2027-01-31'],
      ['trong-cay.cuoi-thang.2027-2', '2027-02-28'],
    ]);
  });

  test('of a month is a day of the series that it comes from', async () => {
    const text = await calendar(tasks, { month: { year: 2027, month: 5 } });
    const monthly = component(text, 'VEVENT', 'UID:trong-cay.thang@');
    expect(monthly).toContain('RECURRENCE-ID;VALUE=DATE:20270518');
    expect(monthly).toContain('DTSTART;VALUE=DATE:20270518');
    expect(text).not.toContain('RRULE');
    const weekly = eventsIn(text).find(({ uid }) => uid.startsWith('trong-cay.thu-sau'));
    expect(weekly?.days).toEqual([
      '2027-05-07 16:00',
      '2027-05-14 16:00',
      '2027-05-21 16:00',
      '2027-05-28 16:00',
    ]);
  });

  test('says what is to be done, by whom, by when, with what result, and where that stands', async () => {
    const event = component(
      await calendar(tasks, { unit: 'kinh-te' }),
      'VEVENT',
      'UID:trong-cay.quy--kinh-te@',
    );
    expect(event).toContain('SUMMARY:Rà soát ao\\, hồ\\; rào chắn');
    expect(event).toContain('CATEGORIES:Nhiệm vụ,Chủ trì');
    const description = event.find((line) => line.startsWith('DESCRIPTION:')) ?? '';
    for (const part of [
      'Vai trò: Chủ trì',
      'Thời hạn: Quý II/2027',
      'Sản phẩm\\, kết quả: Danh mục',
      'Mục trong Kế hoạch: ',
    ])
      expect(description).toContain(`\\n${part}`);
  });

  test('of a partner says so; in everybody’s calendar it says who leads', async () => {
    const partner = await calendar(tasks, { unit: 'kinh-te' });
    expect(component(partner, 'VEVENT', 'UID:trong-cay.ngay-hoi--kinh-te@')).toContain(
      'SUMMARY:Ngày hội trẻ em (phối hợp)',
    );
    expect(component(await calendar(tasks), 'VEVENT', 'UID:trong-cay.ngay-hoi@')).toContain(
      'SUMMARY:Ngày hội trẻ em (Phòng Văn hóa - Xã hội)',
    );
  });
});

describe('a reminder', () => {
  const triggers = async (when: string, asked: Asked = {}) => {
    const text = await calendar(`tasks:\n  - {id: v, text: Việc., lead: vhxh, when: ${when}}\n`, asked);
    return unfolded(text).flatMap((line) => (line.startsWith('TRIGGER:') ? [line.slice(8)] : []));
  };

  test('comes at 8 o’clock seven days before and on the working day before', async () => {
    // Wednesday: on Tuesday. Monday: on Friday. The first day of work after Tết, Thursday 11/02: on the 4th.
    expect(await triggers('30/6/2027')).toEqual(['-P6DT16H', '-PT16H']);
    expect(await triggers('28/6/2027')).toEqual(['-P6DT16H', '-P2DT16H']);
    expect(await triggers('11/02/2027')).toEqual(['-P6DT16H']);
  });

  test('of a time of day comes at 8 o’clock too', async () => {
    expect(await triggers('{by: 30/6/2027, at: "16:00"}')).toEqual(['-P7DT8H', '-P1DT8H']);
    expect(await triggers('{by: 30/6/2027, at: "07:30"}')).toEqual(['-P6DT23H30M', '-PT23H30M']);
    expect(await triggers('{by: 30/6/2027, at: "08:00"}')).toEqual(['-P7D', '-P1D']);
  });

  test('of a series comes early enough for each of its days', async () => {
    expect(await triggers('{every: week, by: fri}')).toEqual(['-PT16H']);
    expect(await triggers('{every: week, by: mon}')).toEqual(['-P2DT16H']);
    expect(await triggers('{every: month, by: 18}')).toEqual(['-P6DT16H', '-P2DT16H']);
  });

  test('does not come of what is past or done', async () => {
    expect(await triggers('30/6/2027', { asOf: '01/7/2027' })).toEqual([]);
    expect(await triggers('30/6/2027', { done: new Set(['v']) })).toEqual([]);
  });
});

describe('a to-do', () => {
  test('stands beside each piece of work, with a name of its own', async () => {
    const text = await calendar(tasks);
    const ids = todosIn(text).map(({ uid }) => uid.split('@')[0]);
    expect(ids).toEqual(
      ['ngay-hoi', 'quy', 'thu-sau', 'thang', 'cuoi-thang', 'mai', 'khong'].map(
        (id) => `trong-cay.${id}.viec`,
      ),
    );
    const events = new Set(eventsIn(text).map(({ uid }) => uid));
    expect(todosIn(text).filter(({ uid }) => events.has(uid))).toEqual([]);
  });

  test('lasts from the start to the due day', async () => {
    const text = await calendar(tasks);
    expect(component(text, 'VTODO', 'UID:trong-cay.quy.viec@')).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20270401',
        'DUE;VALUE=DATE:20270630',
        'STATUS:NEEDS-ACTION',
      ]),
    );
    const timed = component(text, 'VTODO', 'UID:trong-cay.ngay-hoi.viec@');
    expect(timed).toContain('DUE;TZID=Asia/Ho_Chi_Minh:20270601T073000');
    expect(timed.join()).not.toContain('DTSTART');
  });

  test('of recurring work is due on the next day', async () => {
    const due = async (asOf: string) =>
      component(await calendar(tasks, { asOf }), 'VTODO', 'UID:trong-cay.thang.viec@').filter((line) =>
        line.startsWith('DUE'),
      );
    expect(await due('18/5/2027')).toEqual(['DUE;VALUE=DATE:20270518']);
    expect(await due('19/5/2027')).toEqual(['DUE;VALUE=DATE:20270618']);
  });

  test('of work that goes on is under way and has no due day', async () => {
    const lines = component(await calendar(tasks), 'VTODO', 'UID:trong-cay.mai.viec@');
    expect(lines).toContain('STATUS:IN-PROCESS');
    expect(lines).toContain('DTSTART;VALUE=DATE:20270101');
    expect(lines.join()).not.toContain('DUE');
  });

  test('that is done says so', async () => {
    const text = await calendar(tasks, { done: new Set(['quy']) });
    expect(component(text, 'VTODO', 'UID:trong-cay.quy.viec@')).toEqual(
      expect.arrayContaining(['STATUS:COMPLETED', 'PERCENT-COMPLETE:100']),
    );
  });
});
