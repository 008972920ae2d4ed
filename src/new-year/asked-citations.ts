/** Cited documents of the new plan that may not hold any more. */
import type { Cited } from '../check/cited.js';
import { dayNumber } from '../check/issue-days.js';
import type { Subject } from '../check/subject.js';
import { successorOf } from '../check/successor.js';
import { numberParts } from '../meaning/citation-number.js';
import { parseDay } from '../model/day.js';
import type { Words } from '../model/finding.js';
import type { Citation } from '../model/generated/schema-types.js';
import { moveYears } from './move-years.js';
import type { Question } from './questions.js';
import { newFirst, type Shift } from './shift.js';

/** Documents at the places of `yearly` are asked about already. */
export function* askedCitations(
  subject: Subject,
  yearly: ReadonlySet<string>,
  shift: Shift,
): Generator<Question> {
  const firstDay = dayNumber({ year: newFirst(shift), month: 1, day: 1 });
  for (const one of subject.cited) {
    const pointer = placeOf(one, subject);
    if (pointer === undefined || yearly.has(pointer)) continue;
    const name = nameOf(one.citation);
    const by = successorOf(one, subject.office, firstDay);
    const status = statuses[one.citation.status ?? 'in-force'];
    if (by !== undefined) yield { kind: 'cited-replaced', pointer, slots: { by } };
    else if (status) yield { kind: 'cited-status', pointer, slots: { name, status } };
    else if (isOfOldPlan(one, shift)) yield { kind: 'cited-dated', pointer, slots: { name } };
  }
}

const statuses: Readonly<Record<NonNullable<Citation['status']>, Words | undefined>> = {
  'in-force': undefined,
  partly: { vi: 'hết hiệu lực một phần', en: 'partly in force' },
  expired: { vi: 'hết hiệu lực', en: 'expired' },
  draft: { vi: 'dự thảo', en: 'a draft' },
};

/** The plan's own place for it; what only the office file declares is looked at where the plan first mentions it. */
function placeOf({ pointer, id, parts }: Cited, { prose }: Subject): string | undefined {
  if (pointer.startsWith('/')) return parts[0] === 'citation' ? undefined : pointer;
  if (id === undefined) return undefined;
  const mention = new RegExp(`\\[@${id}(?::(?:full|short))?\\]`);
  return prose.find(({ text, pointer: at }) => at.startsWith('/') && mention.test(text))?.pointer;
}

function nameOf({ type, number, subject = '' }: Citation): string {
  return number === undefined ? `${type} ${subject}`.trim() : `${type} số ${number}`;
}

/** Kinds of documents that an office writes for a year or an occasion; laws and programmes last. */
const forATime = /^(?:kế hoạch|công văn|tờ trình|thông báo|công điện|báo cáo|hướng dẫn)$/iu;

/** Whether it was made in the old plan's time, or for it: by its day, the year of its number, or its subject. */
function isOfOldPlan({ citation, year }: Cited, shift: Shift): boolean {
  const { type, number, date, subject = '' } = citation;
  const isOwn = (each: number | undefined) =>
    each !== undefined && each >= shift.first && each < newFirst(shift);
  const day = date === undefined ? undefined : parseDay(date);
  const numbered = number === undefined ? undefined : Number(numberParts(number).year);
  const names = moveYears(subject, shift).edits.length > 0;
  return names || isOwn(numbered) || (forATime.test(type) && isOwn(day?.year ?? year));
}
