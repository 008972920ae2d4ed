/** When it is due: sooner, later, or in another way; a time that only moved on with the plan's year is no change. */
import { dueNumber } from '../../model/due.js';
import type { When } from '../../model/generated/schema-types.js';
import { lowerFirst } from '../../model/vietnamese.js';
import { whenWords } from '../../model/when-words.js';
import type { Change, ChangeKind } from '../change.js';
import { type Comparing, changeOf } from '../comparing.js';
import type { Element } from '../element.js';
import type { Pair } from '../match/pairing.js';

export function timeChanges(pair: Pair, { wording }: Comparing): readonly Change[] {
  const [old, next] = [ownTime(pair.old), ownTime(pair.new)];
  if (same(old?.when, next?.when, wording.years)) return [];
  const words = (time: typeof old) => (time ? lowerFirst(whenWords(time.when)) : '');
  const [before, after] = [words(old), words(next)];
  const message =
    before === ''
      ? { vi: `Bổ sung thời hạn: ${inside(after)}`, en: `Time set: ${after}` }
      : after === ''
        ? { vi: `Không còn nêu thời hạn (trước: ${inside(before)})`, en: `No time any more (was ${before})` }
        : {
            vi: `Điều chỉnh thời hạn từ ${inside(before)} thành ${inside(after)}`,
            en: `Time changed from ${before} to ${after}`,
          };
  const kind = old && next ? direction(old.when, next.when, wording.years) : 'time-changed';
  return [
    changeOf(kind, pair, message, {
      ...(old ? { old: { pointer: old.pointer } } : {}),
      ...(next ? { new: { pointer: next.pointer } } : {}),
      before,
      after,
    }),
  ];
}

/** A time inside a sentence: it begins with a common word or a figure. */
function inside(time: string): string {
  return time.charAt(0).toLowerCase() + time.slice(1);
}

/** What is written on the element itself; what a part says of all its tasks is compared once, for the part. */
function ownTime({ item, section }: Element): { readonly when: When; readonly pointer: string } | undefined {
  const when = item ? item.fields.when : section?.own.when;
  const pointer = item ? `${item.pointer}/when` : (section?.own.whenPointer ?? '');
  return when === undefined ? undefined : { when, pointer };
}

function direction(old: When, next: When, years: number): ChangeKind {
  const [before, after] = [dueNumber(old), dueNumber(next)];
  if (before === undefined || after === undefined) return 'time-changed';
  const moved = before + years * 10_000;
  return after === moved ? 'time-changed' : after < moved ? 'time-earlier' : 'time-later';
}

/** Whether two times are the same but for the years between the plans, or not even for them. */
export function same(old: unknown, next: unknown, years: number): boolean {
  const [before, after] = [JSON.stringify(old) ?? '', JSON.stringify(next) ?? ''];
  if (before === after) return true;
  const laterBy = (text: string) =>
    text.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, (year) => String(Number(year) + years));
  return laterBy(before) === after;
}
