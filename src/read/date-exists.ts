import { daysInMonth } from '../model/day.js';
import type { Finding, Words } from '../model/finding.js';
import { problem } from './problem.js';
import type { ValidationContext } from './validation-context.js';
import { walkSchema } from './walk-schema.js';

/** The definitions and fields whose texts are dates. */
const dateDefinitions = new Set(['day', 'point', 'within', 'when']);
const dateFields = /\/(?:date|due)$/;

/** Dates of the right form that no calendar has: 31/6/2027, 29/02/2027. */
export function findDates(
  context: ValidationContext & { readonly reported: ReadonlySet<string> },
): readonly Finding[] {
  const findings: Finding[] = [];
  walkSchema(context.schema, context.value, (pointer, value, schema) => {
    if (typeof value !== 'string' || context.reported.has(pointer)) return;
    if (!dateDefinitions.has(schema.definition ?? '') && !dateFields.test(pointer)) return;
    const impossible = impossibleDate(value);
    if (impossible)
      findings.push(problem(context.file, 'date-exists', { pointer }, impossible.message, impossible.hint));
  });
  return findings;
}

/** Says why a text that looks like a date is none; undefined for real dates and for other texts. */
export function impossibleDate(text: string): { readonly message: Words; readonly hint: Words } | undefined {
  const found =
    /^(?<day>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<year>\d{4}))?$/.exec(text) ??
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(text);
  if (!found?.groups) return undefined;
  const day = Number(found.groups.day);
  const month = Number(found.groups.month);
  // A day and month of every year may be 29/2.
  const year = found.groups.year === undefined ? 2024 : Number(found.groups.year);
  const write = (otherDay: number, otherMonth: number) =>
    /-/.test(text)
      ? `${year}-${String(otherMonth).padStart(2, '0')}-${String(otherDay).padStart(2, '0')}`
      : `${otherDay}/${otherMonth}${found.groups?.year === undefined ? '' : `/${year}`}`;
  if (month < 1 || month > 12) {
    const swapped = day >= 1 && day <= 12 && month <= daysInMonth(year, day) && month > 0;
    return {
      message: {
        vi: `Ngày ${text} không có trong lịch (không có tháng ${month}).`,
        en: `There is no ${text}: there is no month ${month}.`,
      },
      hint: swapped
        ? {
            vi: `Ghi ngày trước, tháng sau: ${write(month, day)}.`,
            en: `Write the day before the month: ${write(month, day)}.`,
          }
        : { vi: 'Sửa lại tháng.', en: 'Mend the month.' },
    };
  }
  const last = daysInMonth(year, month);
  if (day >= 1 && day <= last) return undefined;
  const where =
    month === 2 && found.groups.year !== undefined
      ? { vi: ` năm ${year}`, en: ` ${year}` }
      : { vi: '', en: '' };
  return {
    message: {
      vi: `Ngày ${text} không có trong lịch (tháng ${month}${where.vi} có ${last} ngày).`,
      en: `There is no ${text}: month ${month}${where.en} has ${last} days.`,
    },
    hint: {
      vi: `Sửa lại thời hạn, ví dụ ${write(last, month)}.`,
      en: `Mend the date, for example ${write(last, month)}.`,
    },
  };
}
