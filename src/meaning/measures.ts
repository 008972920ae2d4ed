/**
 * Reads an indicator's sentence: what is measured, and how much of it by which year.
 * Numbers that are no targets (ages, kinds, denominators, days, cited documents) stay words.
 */
import type { Words } from '../model/finding.js';
import type { Measure } from '../model/generated/schema-types.js';
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
  const measures = splitClauses(text).flatMap((span) => {
    const words = text.slice(span.from, span.to);
    const inside = skip.map(({ from, to }) => ({ from: from - span.from, to: to - span.from }));
    return readClause(words, inside).map(({ measure, doubt }) => ({
      ...place(span),
      measure,
      ...certainty(doubt, quantitiesFit(measure) ? undefined : unreadable),
    }));
  });
  const doubted = measures.find(({ sure }) => !sure)?.reason;
  return { from: 0, to: typed.length, measures, ...certainty(measures.length === 0 ? nothing : doubted) };
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
