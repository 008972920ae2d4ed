import { longDay, parseDay, shortDay } from './day.js';
import type { Citation } from './generated/schema-types.js';

/** Luật, bộ luật and pháp lệnh are cited by name, without number, symbol and issuer (PL1 II.6a, II.6b). */
const citedByName = /^(luật|bộ luật|pháp lệnh|hiến pháp)$/i;

export interface CitationForm {
  readonly dates: 'short' | 'long';
  /** In the list of legal bases a law keeps its date (PL1 II.6a); in running text it drops it (PL1 II.6b). */
  readonly inBasis: boolean;
}

/** The first mention: type, number and symbol, date, issuer and subject (PL1 II.6b). */
export function fullCitation(citation: Citation, form: CitationForm): string {
  if (citation.text !== undefined) return citation.text;
  const { type, number, date, issuer, subject } = citation;
  if (citedByName.test(type)) {
    const numbered = number === undefined ? '' : ` số ${number}`;
    return [`${type} ${subject ?? ''}`.trim() + numbered, form.inBasis ? dateWords(date, form) : '']
      .filter(Boolean)
      .join(' ');
  }
  return [
    number === undefined ? type : `${type} số ${number}`,
    dateWords(date, form),
    issuer === undefined ? '' : `của ${issuer}`,
    subject ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Later mentions: type, number and symbol (PL1 II.6b). */
export function shortCitation(citation: Citation): string {
  if (citation.short !== undefined) return citation.short;
  const { type, number, subject } = citation;
  if (citedByName.test(type)) return `${type} ${subject ?? ''}`.trim();
  return number === undefined ? `${type} ${subject ?? ''}`.trim() : `${type} số ${number}`;
}

function dateWords(date: string | undefined, form: CitationForm): string {
  const day = date === undefined ? undefined : parseDay(date);
  if (!day) return '';
  return `ngày ${form.dates === 'long' ? longDay(day) : shortDay(day)}`;
}
