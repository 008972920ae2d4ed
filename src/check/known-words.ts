import { confusions, otherWords, rightPhrases } from './tables/confusions.js';
import { letterSlips } from './tables/letter-slips.js';
import { toneSlips } from './tables/tone-slips.js';

/** Some words as they may stand in a text, by their keys, and how they are written right where they are not. */
export interface Phrase {
  readonly keys: readonly string[];
  readonly right?: string;
}

export interface KnownWords {
  /** Phrases of three words and more that begin with these two, right and wrong ones, the longest first. */
  readonly longFrom: (first: string, second: string) => readonly Phrase[];
  /** What two words should be; nothing where they are no slip. */
  readonly slip: (first: string, second: string) => string | undefined;
  /** Whether two words make one that is known to be right. */
  readonly isWord: (first: string, second: string) => boolean;
}

let known: KnownWords | undefined;

/** The tables of words and their slips, read at first use. */
export function knownWords(): KnownWords {
  known ??= readTables();
  return known;
}

/** "hỗ trợ = hổ hỡ | trơ": a word of two syllables, what is typed for the first of them and what for the second. */
interface Row {
  readonly right: string;
  readonly first: string;
  readonly second: string;
  /** Parted by spaces, with one at either end. */
  readonly firsts: string;
  readonly seconds: string;
}

/** Words stand in the tables as their keys. Every document asks for slips, few for right words: those are read when asked for. */
function readTables(): KnownWords {
  const rows = [...rowsOf(toneSlips), ...rowsOf(letterSlips)];
  const byFirst = groupedBy(rows, ({ first }) => first);
  const bySecond = groupedBy(rows, ({ second }) => second);
  const confused = confusedPhrases();
  const phrases = [
    ...confused.map(([wrong, right]): Phrase => ({ keys: wrong.split(' '), right })),
    ...entriesOf(rightPhrases).map((right): Phrase => ({ keys: right.split(' ') })),
  ].sort((a, b) => b.keys.length - a.keys.length);
  const long = groupedBy(
    phrases.filter(({ keys }) => keys.length > 2),
    ({ keys }) => `${keys[0]} ${keys[1]}`,
  );
  const pairs = new Map(confused);
  let words: ReadonlySet<string> | undefined;
  return {
    longFrom: (first, second) => long.get(`${first} ${second}`) ?? [],
    slip: (first, second) =>
      pairs.get(`${first} ${second}`) ??
      bySecond.get(second)?.find(({ firsts }) => firsts.includes(` ${first} `))?.right ??
      byFirst.get(first)?.find(({ seconds }) => seconds.includes(` ${second} `))?.right,
    isWord: (first, second) => {
      words ??= new Set([...entriesOf(otherWords), ...rows.map(({ right }) => right), ...pairs.values()]);
      return words.has(`${first} ${second}`);
    },
  };
}

/** Every slip of the tables and what is meant by it. */
export function knownSlips(): readonly (readonly [wrong: string, right: string])[] {
  const ofRows = [...rowsOf(toneSlips), ...rowsOf(letterSlips)].flatMap((row) => [
    ...syllables(row.firsts).map((slip) => [`${slip} ${row.second}`, row.right] as const),
    ...syllables(row.seconds).map((slip) => [`${row.first} ${slip}`, row.right] as const),
  ]);
  return [...ofRows, ...confusedPhrases()];
}

function entriesOf(table: string): readonly string[] {
  return table.split('·').map((entry) => entry.trim());
}

const rowPattern = /(\S+) (\S+) =([^|·]*)\|?([^·]*)/g;

function rowsOf(table: string): readonly Row[] {
  return Array.from(table.matchAll(rowPattern), ([, first = '', second = '', firsts = '', seconds = '']) => ({
    right: `${first} ${second}`,
    first,
    second,
    firsts: `${firsts.trimEnd()} `,
    seconds: `${seconds.trimEnd()} `,
  }));
}

function confusedPhrases(): readonly (readonly [wrong: string, right: string])[] {
  return entriesOf(confusions).map((entry) => {
    const [wrong = '', right = ''] = entry.split(' → ');
    return [wrong, right];
  });
}

function syllables(text: string): readonly string[] {
  return text.split(' ').filter((each) => each !== '');
}

function groupedBy<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
