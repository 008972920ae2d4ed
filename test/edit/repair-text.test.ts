import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repairEdits } from '../../src/edit/repair-text.js';
import { applied } from '../../src/edit/text-edit.js';
import { writeYaml } from '../../src/edit/write-yaml.js';
import type { Replacement } from '../../src/model/finding.js';
import { characterMap } from '../../src/read/character-map.js';
import fc from '../support/random.js';

/** The file with the repairs, and how many could not be made. */
function repaired(text: string, repairs: readonly Replacement[]) {
  const edits = repairEdits(text, repairs, characterMap);
  const made = edits.filter((edit) => edit !== undefined);
  return { text: applied(text, made), left: edits.length - made.length };
}

/** Repairs of every place where a text has the words. */
function everywhere(text: string, words: string, instead: string, pointer = '/a'): Replacement[] {
  const value = String((parse(text) as Record<string, unknown>)[pointer.slice(1)]).normalize('NFC');
  return [...value.matchAll(new RegExp(words, 'g'))].map(({ index, 0: found }) => ({
    pointer,
    span: { from: index, to: index + found.length },
    text: instead,
  }));
}

describe('a repair touches only the characters that change', () => {
  it.each([
    ['plain', 'a: một  hai # ba\n', 'a: một hai # ba\n'],
    ['double quotes', 'a: "một  \\"hai\\""\n', 'a: "một \\"hai\\""\n'],
    ['single quotes', "a: 'it''s  một'\n", "a: 'it''s một'\n"],
    ['a folded text', 'a: >- # x\n  một  hai\n  ba  bốn\n', 'a: >- # x\n  một hai\n  ba bốn\n'],
    ['a folded line end', 'a: >-\n  một  \n  hai\n', 'a: >-\n  một\n  hai\n'],
    ['lines as they are', 'a: |\n  một  hai\n\n  ba\n', 'a: |\n  một hai\n\n  ba\n'],
    ['a plain text on two lines', 'a: một\n  hai  ba\nb: 1\n', 'a: một\n  hai ba\nb: 1\n'],
    ['other letters', 'a: tiế  t\n'.normalize('NFD'), 'a: tiế t\n'.normalize('NFD')],
    ['other line ends', 'a: >-\r\n  một  hai\r\n  ba\r\n', 'a: >-\r\n  một hai\r\n  ba\r\n'],
    ['a list', '{a: một  hai, b: [c]}\n', '{a: một hai, b: [c]}\n'],
  ])('in %s', (_name, before, after) => {
    expect(repaired(before, everywhere(before, ' {2,}', ' '))).toEqual({ text: after, left: 0 });
    expect(everywhere(after, ' {2,}', ' ')).toEqual([]);
  });

  it('writes what needs it with the marks of its quotes', () => {
    expect(repaired('a: "x"\n', everywhere('a: "x"\n', 'x', '"\\'))).toEqual({
      text: 'a: "\\"\\\\"\n',
      left: 0,
    });
    expect(repaired("a: 'x'\n", everywhere("a: 'x'\n", 'x', "'"))).toEqual({ text: "a: ''''\n", left: 0 });
  });
});

describe('a repair is left out', () => {
  it.each([
    ['that would not read back', 'a: một hai\n', { from: 3, to: 4 }, ': '],
    ['that would be a remark', 'a: một hai\n', { from: 3, to: 4 }, ' #'],
    ['that changes nothing', 'a: một hai\n', { from: 3, to: 4 }, ' '],
    ['beyond the text', 'a: một hai\n', { from: 8, to: 9 }, 'x'],
    ['in a number', 'a: 12\n', { from: 0, to: 1 }, '2'],
    ['behind a name', 'b: &x một\na: *x\n', { from: 0, to: 1 }, 'c'],
    ['in a file that is no YAML', 'a: "\n', { from: 0, to: 1 }, 'c'],
  ])('%s', (_name, text, span, instead) => {
    expect(repaired(text, [{ pointer: '/a', span, text: instead }])).toEqual({ text, left: 1 });
  });

  it('when another rule wants the same characters', () => {
    const both = everywhere('a: một  hai\n', ' {2}', ' ');
    expect(repaired('a: một  hai\n', [...both, ...both])).toEqual({ text: 'a: một hai\n', left: 1 });
  });
});

describe('any text in any style', () => {
  const words = fc.stringMatching(/^(?:[a-zđ:#'"\\ -]|[ \n]{2}|\n){1,40}$/u);

  it('reads back with its repair and keeps the rest', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (texts) => {
        const file = writeYaml({ schema: 1, items: texts });
        const read = (text: string) => (parse(text) as { items: string[] }).items;
        const spaced = read(file);
        const repairs = spaced.flatMap((value, i) =>
          [...value.matchAll(/ {2,}/g)].map(({ index, 0: found }) => ({
            pointer: `/items/${i}`,
            span: { from: index, to: index + found.length },
            text: ' ',
          })),
        );
        const { text, left } = repaired(file, repairs);
        if (left === 0) expect(read(text)).toEqual(spaced.map((value) => value.replace(/ {2,}/g, ' ')));
        expect(text.length).toBeLessThanOrEqual(file.length);
        expect(read(text).map((value) => value.replace(/ +/g, ' '))).toEqual(
          spaced.map((value) => value.replace(/ +/g, ' ')),
        );
      }),
    );
  });
});
