import { spaced } from '../meaning/patterns.js';
import { levelled } from '../model/vietnamese.js';

/** Names with each letter small or capital as it should be; `~` stands before a letter that may be either. */
export interface CasedNames {
  /** A pattern of any of the names, the longest first; to be used without regard to case. */
  readonly source: string;
  /** The typed name with its letters put right; undefined where they are right, or where no such name is known. */
  readonly putRight: (typed: string) => string | undefined;
}

export function casedNames(names: readonly string[]): CasedNames {
  const known = new Map(names.map((name) => [keyOf(name.replaceAll('~', '')), name]));
  const spellings = names.map((name) => name.replaceAll('~', '')).sort((a, b) => b.length - a.length);
  return {
    source: spellings.map(anySpelling).join('|'),
    putRight: (typed) => {
      const name = known.get(keyOf(typed));
      const right = name === undefined ? typed : withCaseOf(typed, name);
      return right === typed ? undefined : right;
    },
  };
}

/** What two spellings of one name share: no marks, no blanks, the tone on neither letter. */
function keyOf(name: string): string {
  return levelled(name).replace(/[^\p{L}]/gu, '');
}

/** A name with either dash, and with the tone of oa and uy on either letter. */
function anySpelling(name: string): string {
  const tones = name.replace(/[Ủủ]y|[òó]a/g, (typed) => `(?:${typed}|${secondTone[typed.toLowerCase()]})`);
  return spaced(tones.replace(/ - /g, ' ?[-–] ?')).source;
}

const secondTone: Readonly<Record<string, string>> = { ủy: 'uỷ', òa: 'oà', óa: 'oá' };

/** The typed letters, each small or capital as in the name. */
function withCaseOf(typed: string, name: string): string {
  const models = [...name.matchAll(/(~?)(\p{L})/gu)];
  let next = 0;
  return typed.replace(/\p{L}/gu, (letter) => {
    const [, either, model = letter] = models[next++] ?? [];
    if (either) return letter;
    return model === model.toLocaleUpperCase('vi')
      ? letter.toLocaleUpperCase('vi')
      : letter.toLocaleLowerCase('vi');
  });
}
