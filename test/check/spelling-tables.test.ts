/** The tables of spelling agree with each other and with the model of the syllable. */
import { describe, expect, it } from 'vitest';
import { knownSlips, knownWords } from '../../src/check/known-words.js';
import { wordKey } from '../../src/check/prose-words.js';
import { borrowedWords } from '../../src/check/tables/borrowed-words.js';
import { unusedSyllables } from '../../src/check/tables/unused-syllables.js';
import { isSyllable } from '../../src/model/syllable.js';

const listed = (table: string) => table.trim().split(/\s+/);
const unused = new Set(listed(unusedSyllables));
const slips = [...knownSlips()];
const syllables = (words: string) => words.replaceAll(',', '').split(' ');

describe('the tables of slips', () => {
  it('hold some thousands', () => {
    expect(slips.length).toBeGreaterThan(4000);
  });

  it('set nothing right that is right, and name no slip twice', () => {
    const wrong = slips.map(([slip]) => slip);
    expect(wrong.filter((slip) => slip.split(' ').length < 2)).toEqual([]);
    expect(wrong.filter((slip, i) => wrong.indexOf(slip) !== i)).toEqual([]);
    expect(
      wrong.filter((slip) => {
        const [first = '', second = '', ...more] = slip.split(' ').map(wordKey);
        return more.length === 0 && knownWords().isWord(first, second);
      }),
    ).toEqual([]);
  });

  it('are written as words are looked up', () => {
    const words = [...slips.map(([slip]) => slip), ...slips.map(([, right]) => right.replaceAll(',', ''))];
    expect(words.filter((each) => each !== each.split(' ').map(wordKey).join(' '))).toEqual([]);
  });

  it('are written with syllables that the other rule lets pass', () => {
    const odd = slips.flatMap(([slip, right]) =>
      [...syllables(slip), ...syllables(right)].filter(
        (word) => !isSyllable(word) || unused.has(wordKey(word)),
      ),
    );
    expect([...new Set(odd)]).toEqual([]);
  });
});

describe('the tables of single words', () => {
  it('hold syllables in one spelling, and foreign words that are none', () => {
    expect([...unused].filter((word) => wordKey(word) !== word || !isSyllable(word))).toEqual([]);
    expect(listed(borrowedWords).filter((word) => isSyllable(word) && !unused.has(wordKey(word)))).toEqual(
      [],
    );
  });
});
