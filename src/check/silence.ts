import { type CalendarDay, parseDay } from '../model/day.js';

/** What a comment `# bỏ qua: label-not-typed (lý do) đến 31/12/2027` says; parts that are missing are undefined. */
export interface Silence {
  readonly code: string | undefined;
  readonly reason: string | undefined;
  /** The last day it holds, as written. */
  readonly untilText: string | undefined;
  readonly until: CalendarDay | undefined;
}

const form = /^#+\s*bỏ qua\s*:\s*(?<code>[^\s(]*)\s*(?<rest>.*)$/iu;
const term = /(?:^|\s)đến(?:\s+hết)?(?:\s+ngày)?\s+(?<day>[^()]+?)\.?$/iu;
const bracketed = /^\(\s*(?<reason>\S.*?)\s*\)$/u;

/** Whether a text may hold such comments; most have none and are not looked through. */
export function mayHaveSilences(text: string): boolean {
  return /#\s*b[\p{L}\p{M}]+\s+qua\s*:/iu.test(text);
}

/** Reads a comment with its “#”; undefined when it is about something else. */
export function readSilence(comment: string): Silence | undefined {
  const found = form.exec(comment.normalize('NFC').trim())?.groups;
  if (!found) return undefined;
  const { code = '', rest = '' } = found;
  const untilText = term.exec(rest)?.groups?.day;
  return {
    code: code === '' ? undefined : code,
    reason: bracketed.exec(rest.replace(term, '').trim())?.groups?.reason,
    untilText,
    until: untilText === undefined ? undefined : parseDay(untilText),
  };
}
