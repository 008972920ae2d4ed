import { type CalendarDay, parseDay } from '../model/day.js';
import { afterSilenceMark } from '../model/silence-mark.js';

/** What a comment `# bỏ qua: label-not-typed (lý do) đến 31/12/2027` says; parts that are missing are undefined. */
export interface Silence {
  readonly code: string | undefined;
  readonly reason: string | undefined;
  /** The last day it holds, as written. */
  readonly untilText: string | undefined;
  readonly until: CalendarDay | undefined;
}

const form = /^(?<code>[^\s(]*)\s*(?<rest>.*)$/u;
const term = /(?:^|\s)đến(?:\s+hết)?(?:\s+ngày)?\s+(?<day>[^()]+?)\.?$/iu;
const bracketed = /^\(\s*(?<reason>\S.*?)\s*\)$/u;

/** Reads a comment with its “#”; undefined when it is about something else. */
export function readSilence(comment: string): Silence | undefined {
  const words = afterSilenceMark(comment);
  if (words === undefined) return undefined;
  const { code = '', rest = '' } = form.exec(words)?.groups ?? {};
  const untilText = term.exec(rest)?.groups?.day;
  return {
    code: code === '' ? undefined : code,
    reason: bracketed.exec(rest.replace(term, '').trim())?.groups?.reason,
    untilText,
    until: untilText === undefined ? undefined : parseDay(untilText),
  };
}
