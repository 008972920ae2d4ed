import { endedByStop } from '../../model/end-mark.js';
import type { Line } from './lines.js';

/** "./." is put after the last words when they print; half of one stays as typed, for the check to find, and so does one in a table. */
export function withoutEndMark(lines: readonly Line[]): readonly Line[] {
  const last = lines.at(-1);
  const run = last?.type === 'text' ? last.inlines.at(-1) : undefined;
  if (last?.type !== 'text' || run?.type !== 'text' || run.text.trim().length <= 3) return lines;
  const inlines = [...last.inlines.slice(0, -1), { ...run, text: endedByStop(run.text) }];
  return [...lines.slice(0, -1), { ...last, inlines, text: endedByStop(last.text) }];
}
