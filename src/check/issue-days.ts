import type { CalendarDay } from '../model/day.js';
import { documentDate, planYear } from '../model/document-name.js';
import type { DocumentNode, Dossier } from '../model/dossier.js';

/** Days as numbers that compare as days do: 20270331. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

export function dayNumber({ year, month, day }: CalendarDay): number {
  return year * 10_000 + month * 100 + day;
}

/** The days on which a document may be issued: its date as far as it is known, else the years of the plan. */
export function issueDays(document: DocumentNode, dossier: Dossier): DaySpan {
  const { period } = dossier.plan;
  const from = planYear(dossier);
  if (document.fields.date === undefined) {
    const to = typeof period === 'number' ? period : period.to;
    return { first: dayNumber({ year: from, month: 1, day: 1 }), last: lastOf(to) };
  }
  const { year, month, day } = documentDate(document, from);
  return {
    first: dayNumber({ year, month: month ?? 1, day: day ?? 1 }),
    last: lastOf(year, month, day),
  };
}

/** The days on which any document of the dossier may be issued. */
export function dossierDays(dossier: Dossier): DaySpan {
  const spans = dossier.documents.map((document) => issueDays(document, dossier));
  return {
    first: Math.min(...spans.map(({ first }) => first)),
    last: Math.max(...spans.map(({ last }) => last)),
  };
}

function lastOf(year: number, month = 12, day = 31): number {
  return dayNumber({ year, month, day });
}
