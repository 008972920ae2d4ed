/**
 * Reads an indicator's sentence: what is measured, and how much of it by which year.
 * Numbers that are no targets (ages, kinds, denominators, days, cited documents) stay words.
 */
import type { Words } from '../model/finding.js';
import type { Measure, Quantity } from '../model/generated/schema-types.js';
import { parseQuantity } from '../model/quantity.js';
import { findCitations } from './citations.js';
import { certainty, type Found, type Span } from './found.js';
import { readClause } from './measure-clause.js';
import { splitClauses } from './measure-clauses.js';
import { spaced } from './patterns.js';
import { squeeze } from './squeeze.js';

export interface FoundMeasure extends Found {
  readonly measure: Measure;
}

export interface FoundMeasures extends Found {
  readonly measures: readonly FoundMeasure[];
}

/** The measures of a sentence, in order. Every quantity passes the schema's pattern; what does not is left out and said. */
export function readMeasures(typed: string): FoundMeasures {
  const { text, typed: place } = squeeze(typed);
  const skip: readonly Span[] = findCitations(text);
  let years: readonly string[] = [];
  const measures = splitClauses(text).flatMap((span) => {
    const words = text.slice(span.from, span.to);
    const inside = skip.map(({ from, to }) => ({ from: from - span.from, to: to - span.from }));
    return readClause(words, inside).map(({ measure: read, doubt }) => {
      const measure = sameYears.test(words) ? forYears(read, years) : read;
      years = Object.keys(measure.targets ?? {});
      return {
        ...place(span),
        measure,
        ...certainty(doubt, quantitiesFit(measure) ? undefined : unreadable),
      };
    });
  });
  const doubted = measures.find(({ sure }) => !sure)?.reason;
  return { from: 0, to: typed.length, measures, ...certainty(measures.length === 0 ? nothing : doubted) };
}

const sameYears = spaced('(?:cả )?(?:hai|ba|các) (?:mốc|năm)(?: (?:này|nêu trên|trên|đó))?[\\s.;]*$', 'iu');

/** "… ở mức 0% tại cả hai mốc này": one amount for the years that the clause before named. */
function forYears({ target, ...measure }: Measure, years: readonly string[]): Measure {
  if (target === undefined) return measure;
  if (years.length < 2) return { ...measure, target };
  return { ...measure, targets: Object.fromEntries(years.map((year) => [year, target])) };
}

/** Whether a sentence among duties sets targets: two shares or rates at least, each surely read; one alone says how a duty is done. */
export function setsShares(text: string): boolean {
  const { measures, sure } = readMeasures(text);
  const quantities = measures.flatMap(({ measure: { target, targets = {} } }) => [
    ...(target === undefined ? [] : [target]),
    ...Object.values(targets),
  ]);
  const isShare = (quantity: Quantity) => /^[%‰/]/u.test(parseQuantity(quantity)?.unit ?? '');
  return sure && quantities.length >= 2 && quantities.every(isShare);
}

/** Whether a point under objectives states a target: a number to reach, or a rate that is to rise or fall. */
export function isIndicator(text: string): boolean {
  return readMeasures(text).measures.some(
    ({ measure, sure }) => sure || measure.target !== undefined || measure.targets !== undefined,
  );
}

const nothing: Words = { vi: 'Câu không có con số phấn đấu.', en: 'The sentence has no number to reach.' };
const unreadable: Words = {
  vi: 'Con số viết chưa đúng cách ghi của chỉ tiêu; xem lại.',
  en: 'A number is not written as quantities are; check it.',
};

const schemaQuantity = spaced(
  String.raw`^((trên|dưới|ít nhất|tối thiểu|không quá|tối đa|khoảng|tăng|giảm|giữ) )?\d+(\.\d{3})*(,\d+)?([-–]\d+(\.\d{3})*(,\d+)?)?(\/\d+(\.\d{3})*)?( ?[^\d\s,.–\-].*)?$`,
);

function quantitiesFit({ target, targets, change, baseline }: Measure): boolean {
  return [target, change, ...Object.values(targets ?? {}), ...Object.values(baseline ?? {})].every(
    (quantity) =>
      quantity === undefined ||
      (parseQuantity(quantity) !== undefined && schemaQuantity.test(String(quantity))),
  );
}
