import { wordKey } from './prose-words.js';
import { confusions, otherWords, rightPhrases } from './tables/confusions.js';
import { letterSlips } from './tables/letter-slips.js';
import { toneSlips } from './tables/tone-slips.js';

/** Some words as they may stand in a text, by their keys, and how they are written right where they are not. */
export interface Phrase {
  readonly keys: readonly string[];
  readonly right?: string;
}

export interface KnownWords {
  /** Phrases that begin with these two words, right and wrong ones, the longest first. */
  readonly from: (first: string, second: string) => readonly Phrase[];
  /** Whether two words make one that is known to be right. */
  readonly isWord: (first: string, second: string) => boolean;
}

let known: KnownWords | undefined;

/** The tables of words and their slips, read at first use. */
export function knownWords(): KnownWords {
  known ??= readTables();
  return known;
}

function readTables(): KnownWords {
  const phrases = new Map<string, Phrase[]>();
  const words = new Set<string>();
  const add = (text: string, right?: string) => {
    const keys = text.split(' ').map(wordKey);
    const pair = `${keys[0]} ${keys[1]}`;
    const same = phrases.get(pair);
    const phrase = right === undefined ? { keys } : { keys, right };
    if (same) same.push(phrase);
    else phrases.set(pair, [phrase]);
  };
  const learn = (word: string) => words.add(word.split(' ').map(wordKey).join(' '));
  for (const [wrong, right] of [...slipsOf(toneSlips), ...slipsOf(letterSlips)]) {
    add(wrong, right);
    learn(right);
  }
  for (const entry of entriesOf(confusions)) {
    const [wrong = '', right = ''] = entry.split(' → ');
    add(wrong, right);
    learn(right);
  }
  for (const right of entriesOf(rightPhrases)) add(right);
  for (const word of entriesOf(otherWords)) learn(word);
  for (const same of phrases.values()) same.sort((a, b) => b.keys.length - a.keys.length);
  return {
    from: (first, second) => phrases.get(`${first} ${second}`) ?? [],
    isWord: (first, second) => words.has(`${first} ${second}`),
  };
}

function entriesOf(table: string): readonly string[] {
  return table.split('·').map((entry) => entry.trim().replace(/\s+/g, ' '));
}

/** "hỗ trợ = hổ hỡ | trơ" tells of "hổ trợ", "hỡ trợ" and "hỗ trơ". */
function* slipsOf(table: string): Generator<readonly [wrong: string, right: string]> {
  for (const entry of entriesOf(table)) {
    const [right = '', slips = ''] = entry.split(/ ?= ?/);
    const [first, second] = right.split(' ');
    const [firsts = '', seconds = ''] = slips.split('|');
    for (const slip of firsts.match(/\S+/g) ?? []) yield [`${slip} ${second}`, right];
    for (const slip of seconds.match(/\S+/g) ?? []) yield [`${first} ${slip}`, right];
  }
}
