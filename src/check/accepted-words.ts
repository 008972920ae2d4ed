import type { Prose } from './prose.js';
import { wordKey, wordsIn } from './prose-words.js';
import type { Subject } from './subject.js';

/** Whether the office's list of right words covers the characters from `from` to `to` of a text. */
export type Accepts = (text: string, from: number, to: number) => boolean;

/** The words that an office takes for right: `check.words` of its file. */
export function acceptedWords({ office }: Subject): Accepts {
  const listed = office.check?.words ?? [];
  return (text, from, to) =>
    listed.some((words) => {
      for (let at = text.indexOf(words); at !== -1 && at < to; at = text.indexOf(words, at + 1)) {
        if (at + words.length > from) return true;
      }
      return false;
    });
}

/** The words of the names that office and plan register: places and peoples are spelled as they like. */
export function registeredWords({ office, registry }: Subject): ReadonlySet<string> {
  const units = registry.ids.flatMap((id) => registry.get(id) ?? []);
  const names = [office, ...units].flatMap(({ name, short }) => [name, short ?? '']);
  return new Set([...names, office.place ?? ''].flatMap(keysOf));
}

/** How often two words stand beside each other in the texts of a dossier, by their keys. */
export function pairCounts(prose: readonly Prose[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of prose) {
    const found = wordsIn(each);
    for (const [i, { key, runsOn }] of found.entries()) {
      const next = found[i + 1];
      if (!next || !runsOn) continue;
      const pair = `${key} ${next.key}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

function keysOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(wordKey);
}
