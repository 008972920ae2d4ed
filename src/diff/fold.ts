/** Many edits of one kind told in one line: the new year, the other place's names, the same words changed everywhere. */
import { twoDigits } from '../model/two-digits.js';
import type { Change, ChangeKind } from './change.js';
import type { PairResult } from './compare/pair-changes.js';
import { editChange } from './compare/texts.js';
import { type Comparing, changeOf, spotOf } from './comparing.js';
import type { Pair } from './match/pairing.js';
import { bare, type Edit } from './wording.js';

/** From so many places on an edit is told once. */
const often = 3;

/** Changes of the words of all pairs. */
export function textChanges(results: readonly PairResult[], comparing: Comparing): readonly Change[] {
  const { elsewhere } = comparing.wording;
  const edited = results.filter(({ text }) => text.edits.length > 0);
  const everywhere = oftenMade(edited, elsewhere);
  const own: Change[] = [];
  const places = new Map<string, Pair[]>();
  for (const { pair, text } of edited) {
    const left = text.edits.filter((edit) => !everywhere.has(keyOf(edit)));
    // Beside an edit of its own an often made one is part of the sentence's change, but for another place's words.
    if (left.length > 0) own.push(editChange(pair, elsewhere ? left : text.edits, comparing));
    if (left.length > 0 && !elsewhere) continue;
    for (const edit of text.edits) {
      const key = keyOf(edit);
      if (everywhere.has(key)) places.set(key, [...(places.get(key) ?? []), pair]);
    }
  }
  const told = [...places].flatMap(([key, pairs]) => {
    const edit = everywhere.get(key);
    if (!edit) return [];
    return pairs.length >= often || elsewhere
      ? [sameEdit(edit, pairs, elsewhere)]
      : pairs.map((pair) => editChange(pair, [edit], comparing));
  });
  return [
    ...own,
    ...told,
    ...renumberedInside(results),
    ...expected('year-moved', results, comparing),
    ...expected('other-place', results, comparing),
  ];
}

function keyOf([out, into]: Edit): string {
  return `${bare(out)} → ${bare(into)}`;
}

/** Edits that many sentences share: words for words. A figure is each time a figure of its own, and so is what only came or went. */
function oftenMade(results: readonly PairResult[], elsewhere: boolean): ReadonlyMap<string, Edit> {
  const counts = new Map<string, { edit: Edit; count: number }>();
  for (const { pair, text } of results) {
    if (!elsewhere && pair.new.family !== 'sentence' && pair.new.family !== 'row') continue;
    for (const edit of text.edits) {
      if (edit[0] === '' || edit[1] === '' || edit.some((words) => /\d/.test(words))) continue;
      const entry = counts.get(keyOf(edit)) ?? { edit, count: 0 };
      entry.count++;
      counts.set(keyOf(edit), entry);
    }
  }
  return new Map([...counts].filter(([, { count }]) => count >= often).map(([key, { edit }]) => [key, edit]));
}

/** Points inside a sentence that kept their words under another letter. */
function renumberedInside(results: readonly PairResult[]): readonly Change[] {
  return results.flatMap(({ pair, text: { labels } }) => {
    if (labels.length === 0) return [];
    const told = labels.map(([before, after]) => `${before} → ${after}`).join(', ');
    const message = { vi: `Đánh số lại trong câu: ${told}`, en: `Numbered anew in the sentence: ${told}` };
    return [changeOf('renumbered', pair, message)];
  });
}

function sameEdit([out, into]: Edit, pairs: readonly Pair[], elsewhere: boolean): Change {
  const count = pairs.length;
  return {
    kind: elsewhere ? 'other-place' : 'text-edited',
    about: `${out} → ${into}`,
    ...placesOf(pairs),
    before: out,
    after: into,
    units: [],
    message: {
      vi: `“${out}” thành “${into}”: ${twoDigits(count)} chỗ`,
      en: `“${out}” to “${into}”: ${count} places`,
    },
  };
}

const expectedWords: Readonly<Record<'year-moved' | 'other-place', readonly [vi: string, en: string]>> = {
  'year-moved': [
    'Năm và ngày tháng chuyển theo năm kế hoạch',
    'Years and dates moved on with the plan’s year',
  ],
  'other-place': ['Tên gọi của nơi ban hành', 'Names of the issuing place'],
};

/** One line for all that a new year or another place brings by itself. */
function expected(
  kind: 'year-moved' | 'other-place',
  results: readonly PairResult[],
  { wording }: Comparing,
): readonly Change[] {
  const key = kind === 'year-moved' ? 'year' : 'place';
  const pairs = results.flatMap(({ pair, text }) => (text[key].length > 0 ? [pair] : []));
  if (pairs.length === 0) return [];
  const samples = mostFrequent(results.flatMap(({ text }) => text[key]));
  const [vi, en] = expectedWords[kind];
  const [count, years] = [pairs.length, wording.years];
  const about = kind === 'year-moved' ? `${years > 0 ? '+' : ''}${years}` : samples;
  return [
    {
      kind,
      about,
      ...placesOf(pairs),
      units: [],
      message: {
        vi: `${vi} (${samples}): ${twoDigits(count)} chỗ`,
        en: `${en} (${samples}): ${count} places`,
      },
    },
  ];
}

function placesOf(pairs: readonly Pair[]): Pick<Change, 'old' | 'new' | 'count' | 'places'> {
  const places = pairs.map(({ old, new: next }) => ({ old: spotOf(old), new: spotOf(next) }));
  const [first] = places;
  return { ...(first ?? {}), count: places.length, places };
}

function mostFrequent(edits: readonly Edit[]): string {
  const counts = new Map<string, { edit: Edit; count: number }>();
  for (const edit of edits) {
    const entry = counts.get(keyOf(edit)) ?? { edit, count: 0 };
    entry.count++;
    counts.set(keyOf(edit), entry);
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ edit: [out, into] }) => `“${out}” → “${into}”`)
    .join(', ');
}

/** Changes of one kind that a new year brings by itself, as one. */
export function gathered(changes: readonly Change[], kind: ChangeKind): readonly Change[] {
  const [first, ...more] = changes.filter((change) => change.kind === kind);
  if (!first || more.length === 0) return changes;
  const all = [first, ...more];
  const places = all.flatMap(({ old, new: next }) => (old && next ? [{ old, new: next }] : []));
  // Number and day are of the one document; other things must be named.
  const named = kind !== 'issued-anew';
  const told = all.map(({ about, message }) => ({
    vi: named ? `${about}: ${message.vi}` : message.vi,
    en: named ? `${about}: ${message.en}` : message.en,
  }));
  const one: Change = {
    ...first,
    units: [],
    count: all.length,
    places,
    message: { vi: told.map(({ vi }) => vi).join('; '), en: told.map(({ en }) => en).join('; ') },
  };
  return changes.flatMap((change) => (change === first ? [one] : change.kind === kind ? [] : [change]));
}
