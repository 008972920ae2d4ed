import type { Words } from '../model/finding.js';

/** A stretch of a paragraph's text: from its first character up to, not with, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Something read out of words: where it stands, and whether a person should look at it. */
export interface Found extends Span {
  readonly sure: boolean;
  /** Why it is not sure; only then. */
  readonly reason?: Words;
}

/** `sure` and `reason` of a found thing, from the first doubt there is. */
export function certainty(
  ...doubts: readonly (Words | undefined)[]
): Pick<Found, 'sure'> & { reason?: Words } {
  const reason = doubts.find((doubt) => doubt !== undefined);
  return reason === undefined ? { sure: true } : { sure: false, reason };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

export function isInside(inner: Span, outer: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The span without white space at its ends. */
export function trimSpan(text: string, { from, to }: Span): Span {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  return { from: start, to: Math.max(start, from + slice.trimEnd().length) };
}

/** The words of a stretch as one line with single blanks. */
export function wordsOf(text: string, { from, to }: Span): string {
  return text.slice(from, to).replace(/\s+/gu, ' ').trim();
}
