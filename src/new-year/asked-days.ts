/** Days of the new plan that fall on a day off, of events, of the lunar calendar, counted from others: its dossier has moved already. */
import { countedDays } from '../check/counted-days.js';
import type { Subject } from '../check/subject.js';
import { weekdayWords } from '../check/weekday-words.js';
import { findCitations } from '../meaning/citations.js';
import { dayAt } from '../meaning/dates.js';
import { overlaps } from '../meaning/found.js';
import { readTimes } from '../meaning/times.js';
import { type CalendarDay, parseDay, parsePoint, shortDay } from '../model/day.js';
import { daysOffOf } from '../model/days-off.js';
import { dueDates } from '../model/due-days.js';
import type { Words } from '../model/finding.js';
import type { When } from '../model/generated/schema-types.js';
import { lunarDay } from '../model/public-holidays.js';
import { everyItem } from '../model/walk-dossier.js';
import { type DaysOff, dayIndex, isWeekend, isWorkingDay, workingDayUntil } from '../model/working-days.js';
import type { Question } from './questions.js';
import { newFirst, type Shift } from './shift.js';

export function* askedDays(subject: Subject, shift: Shift): Generator<Question> {
  const days = daysOffOf(subject);
  const told = new Set<number>();
  const counts = [...countedDays(subject)].filter(
    ({ written, counted }) => dayIndex(written) !== dayIndex(counted),
  );
  const miscounted = new Set(counts.map(({ pointer }) => pointer));
  for (const { counted, pointer } of counts) {
    yield { kind: 'counted', pointer, slots: { day: shortDay(counted) } };
  }
  for (const { day, named, pointer } of dueDates(subject)) {
    if (!named || isWorkingDay(day, days)) continue;
    told.add(dayIndex(day));
    if (!miscounted.has(pointer)) yield dayOff(day, pointer, days);
  }
  for (const { day, pointer } of eventDays(subject)) {
    told.add(dayIndex(day));
    yield event(day, pointer, days, shift);
  }
  yield* wordedDays(subject, days, told);
  yield* wrongWeekdays(subject, shift);
  yield* lunarDays(subject, shift);
}

function dayOff(day: CalendarDay, pointer: string, days: DaysOff): Question {
  const before = shortDay(workingDayUntil(day, days));
  return { kind: 'day-off', pointer, slots: { day: shortDay(day), what: nameOf(day, days), before } };
}

/** What day it is: a holiday, or its weekday. */
function nameOf(day: CalendarDay, days: DaysOff): Words {
  const isHoliday = !isWorkingDay(day, days) && !isWeekend(day);
  return isHoliday ? { vi: 'ngày nghỉ lễ, tết', en: 'public holiday' } : weekdayWords(day);
}

/** What takes place on a day instead of being due by it. */
function eventDays(subject: Subject): readonly { readonly day: CalendarDay; readonly pointer: string }[] {
  const dated: (readonly [string, string | number | undefined])[] = [
    ...Object.entries(subject.events).map(([id, { date }]) => [`/events/${id}/date`, date] as const),
    ...[...everyItem(subject)].map(
      ({ fields, pointer }) => [`${pointer}/when/on`, onDay(fields.when)] as const,
    ),
  ];
  return dated.flatMap(([pointer, date]) => {
    const day = date === undefined ? undefined : parseDay(String(date));
    return day ? [{ day, pointer }] : [];
  });
}

function onDay(when: When | undefined): string | number | undefined {
  return typeof when === 'object' && when.every === undefined ? when.on : undefined;
}

function event(day: CalendarDay, pointer: string, days: DaysOff, { by }: Shift): Question {
  const earlier = weekdayWords({ ...day, year: day.year - by });
  return { kind: 'event', pointer, slots: { day: shortDay(day), what: nameOf(day, days), earlier } };
}

/** Deadlines that only a sentence names. */
function* wordedDays(subject: Subject, days: DaysOff, told: ReadonlySet<number>): Generator<Question> {
  for (const { words, part, pointer } of subject.prose) {
    if (part === 'citation' || !pointer.startsWith('/') || !/\/(?:19|20)\d{2}|năm (?:19|20)\d{2}/.test(words))
      continue;
    const skip = findCitations(words);
    for (const { when } of readTimes(words, { skip })) {
      const by = typeof when === 'object' ? when.by : when;
      const day = by === undefined ? undefined : parseDay(String(by));
      if (!day || isWorkingDay(day, days) || told.has(dayIndex(day))) continue;
      yield dayOff(day, pointer, days);
    }
  }
}

const weekdayBefore =
  /(?<!\p{L})(?<name>thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[\s,(]*(?:ngày\s*)?(?=\d)/giu;
const numbers: Readonly<Record<string, string>> = {
  2: 'hai',
  3: 'ba',
  4: 'tư',
  5: 'năm',
  6: 'sáu',
  7: 'bảy',
};

/** "thứ Hai, ngày 01/6/2028". */
function* wrongWeekdays(subject: Subject, shift: Shift): Generator<Question> {
  for (const { words, pointer } of subject.prose) {
    if (!pointer.startsWith('/')) continue;
    const cited = findCitations(words);
    for (const { index, 0: lead, groups } of words.matchAll(weekdayBefore)) {
      const found = dayAt(words, index + lead.length);
      const day = found && parseDay(`${found.day}/${found.month}/${found.year}`);
      if (!found || !day || day.year < newFirst(shift) || cited.some((each) => overlaps(each, found)))
        continue;
      const what = weekdayWords(day);
      const said = (groups?.name ?? '')
        .toLocaleLowerCase('vi')
        .replace(/\d/, (digit) => numbers[digit] ?? '');
      if (said.replace(/\s+/g, ' ') === what.vi.toLocaleLowerCase('vi')) continue;
      yield { kind: 'weekday', pointer, slots: { day: shortDay(day), what } };
    }
  }
}

const lunarFeasts = [
  { name: 'Trung thu', day: 'midAutumn', pattern: /trung thu/iu },
  { name: 'Giỗ Tổ', day: 'kings', pattern: /giỗ tổ/iu },
  {
    name: 'Tết Nguyên đán',
    day: 'tet',
    pattern:
      /tết (?:nguyên đán|âm lịch|cổ truyền)|(?<!\p{L})(?:dịp|trước|sau|vào|đón) tết(?! dương| trồng| thiếu| độc)(?!\p{L})/iu,
  },
] as const;

/** Work on a feast of the lunar calendar, which has another day each year. */
function* lunarDays(subject: Subject, shift: Shift): Generator<Question> {
  for (const { text, name, fields, pointer } of everyItem(subject)) {
    const point = pointOf(fields.when);
    const feast = lunarFeasts.find(({ pattern }) => pattern.test(`${name?.text ?? ''} ${text?.text ?? ''}`));
    const day = feast && point && lunarDay(point.year, feast.day);
    if (!day || point.year < newFirst(shift)) continue;
    const slots = { name: feast.name, year: String(point.year), day: shortDay(day) };
    yield { kind: 'lunar', pointer: `${pointer}/when`, slots };
  }
}

/** When something is, at least to its month. */
function pointOf(when: When | undefined) {
  const date = typeof when === 'object' ? (when.on ?? when.by ?? when.end ?? when.start) : when;
  const point = date === undefined ? undefined : parsePoint(date);
  return point?.type === 'year' ? undefined : point;
}
