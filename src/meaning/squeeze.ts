/** Runs of white space as one blank, so that padded text costs no more than plain text; places are given back as they were. */
import type { Span } from './found.js';

export interface Squeezed {
  readonly text: string;
  /** The stretch of the text as it was typed. */
  readonly typed: <T extends Span>(span: T) => T;
}

export function squeeze(typed: string): Squeezed {
  if (!/\s{2}/u.test(typed)) return { text: typed, typed: (span) => span };
  const kept: number[] = [];
  for (let at = 0; at < typed.length; at += 1) {
    const blank = /\s/u.test(typed.charAt(at));
    if (!blank || at === 0 || !/\s/u.test(typed.charAt(at - 1))) kept.push(at);
  }
  const start = (at: number) => kept[at] ?? typed.length;
  const end = (at: number) => (at === 0 ? 0 : start(at - 1) + 1);
  return {
    text: kept.map((at) => typed.charAt(at)).join(''),
    typed: (span) => ({
      ...span,
      from: start(span.from),
      to: span.to > span.from ? end(span.to) : start(span.from),
    }),
  };
}
