import { type CalendarDay, parsePoint } from './day.js';
import type { DocumentNode, Dossier } from './dossier.js';

/** A document's date as far as it is known. */
export interface PartialDate {
  readonly day?: number;
  readonly month?: number;
  readonly year: number;
}

/** The symbol after the number: as typed, else the usual one. */
export function documentSymbol(document: DocumentNode): string {
  return document.fields.symbol ?? usualSymbol(document);
}

/** "KH-UBND" for a named kind (PL1 II.3b: type, then organ), "UBND" for a letter, whose drafting unit only its author knows. */
export function usualSymbol({ kind, issuer }: DocumentNode): string {
  const parts = kind.form === 'named' ? [kind.abbreviation, issuer.symbol] : [issuer.symbol];
  return parts.filter((part) => part !== undefined && part !== '').join('-');
}

/** The number with its leading zero below 10 (PL1 II.3c), or undefined while it is blank. */
export function documentNumber(document: DocumentNode): string | undefined {
  const { number } = document.fields;
  if (number === undefined || number === 'none') return undefined;
  const text = String(number);
  return /^\d$/.test(text) ? `0${text}` : text;
}

/** The date as typed, or the year of the plan while it is blank. */
export function documentDate(document: DocumentNode, planYear: number): PartialDate {
  const point = document.fields.date === undefined ? undefined : parsePoint(document.fields.date);
  switch (point?.type) {
    case 'day':
      return { day: point.day, month: point.month, year: point.year };
    case 'month':
      return { month: point.month, year: point.year };
    case 'year':
      return { year: point.year };
    default:
      return { year: planYear };
  }
}

export function fullDay(date: PartialDate): CalendarDay | undefined {
  const { day, month, year } = date;
  return day !== undefined && month !== undefined ? { year, month, day } : undefined;
}

/** The year a blank date falls in: the plan's first. */
export function planYear({ plan }: Dossier): number {
  return typeof plan.period === 'number' ? plan.period : plan.period.from;
}
