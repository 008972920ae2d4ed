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

/** Words stand in the tables as their keys, so that nothing has to be made of them. */
function readTables(): KnownWords {
  const long = new Map<string, Phrase[]>();
  const slips = new Map<string, string>();
  const words = new Set(entriesOf(otherWords));
  const add = (text: string, right?: string) => {
    const keys = text.split(' ');
    const pair = `${keys[0]} ${keys[1]}`;
    long.set(pair, [...(long.get(pair) ?? []), right === undefined ? { keys } : { keys, right }]);
  };
  for (const [wrong, right] of knownSlips()) {
    if (wrong.indexOf(' ') === wrong.lastIndexOf(' ')) slips.set(wrong, right);
    else add(wrong, right);
    words.add(right);
  }
  for (const right of entriesOf(rightPhrases)) add(right);
  for (const phrases of long.values()) phrases.sort((a, b) => b.keys.length - a.keys.length);
  return {
    longFrom: (first, second) => long.get(`${first} ${second}`) ?? [],
    slip: (first, second) => slips.get(`${first} ${second}`),
    isWord: (first, second) => words.has(`${first} ${second}`),
  };
}

/** Every slip of the tables and what is meant by it. */
export function* knownSlips(): Generator<readonly [wrong: string, right: string]> {
  yield* slipsOf(toneSlips);
  yield* slipsOf(letterSlips);
  for (const entry of entriesOf(confusions)) {
    const [wrong = '', right = ''] = entry.split(' → ');
    yield [wrong, right];
  }
}

function entriesOf(table: string): readonly string[] {
  return table.split('·').map((entry) => entry.trim());
}

/** "hỗ trợ = hổ hỡ | trơ" tells of "hổ trợ", "hỡ trợ" and "hỗ trơ". */
function* slipsOf(table: string): Generator<readonly [wrong: string, right: string]> {
  for (const entry of entriesOf(table)) {
    const [right = '', slips = ''] = entry.split(' =');
    const [first, second] = right.split(' ');
    const [firsts = '', seconds = ''] = slips.split(' |');
    for (const slip of firsts.split(' ')) if (slip !== '') yield [`${slip} ${second}`, right];
    for (const slip of seconds.split(' ')) if (slip !== '') yield [`${first} ${slip}`, right];
  }
}
