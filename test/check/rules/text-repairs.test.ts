/** What `--fix` would write: marks and spaces only, no two repairs at one place, and nothing left to repair after it. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/check/generated/rules.js';
import { subjectOf } from '../../../src/check/subject.js';
import { dossierOf } from '../../support/compose-text.js';
import fc from '../../support/random.js';

const codes = [
  'characters-visible',
  'marks-half-width',
  'spaces-single',
  'no-space-before-mark',
  'space-after-mark',
  'quotes-alike',
  'list-ends-alike',
];
const repairing = rules.filter(({ code }) => codes.includes(code));

const pieces = [
  'trẻ em',
  'Bảo vệ',
  '05',
  '3,5',
  '1.500',
  'TP.Huế',
  '12/KH-UBND',
  'v.v.',
  '(',
  ')',
  '“',
  '”',
  '"',
].concat([
  ' ',
  '  ',
  '   ',
  ',',
  ' ,',
  ';',
  ' ;',
  '.',
  ' .',
  ':',
  '%',
  ' %',
  '...',
  '，',
  '（',
  '\u200b',
  '\u00a0',
]);
const texts = fc
  .array(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), {
    minLength: 4,
    maxLength: 6,
  })
  .map((items) => items.map((parts) => `A${parts.join('')}`));

interface Repair {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The repairs of each item, in order. */
function repairsOf(items: readonly string[]): readonly (readonly Repair[])[] {
  const subject = subjectOf(dossierOf(`items: ${JSON.stringify(items)}`).dossier);
  const found = repairing.flatMap((rule) => [...rule.check(subject)]);
  return items.map((_, i) =>
    found
      .flatMap(({ pointer, span, fix }) =>
        pointer === `/items/${i}` && span && fix !== undefined ? [{ ...span, text: fix }] : [],
      )
      .sort((a, b) => a.from - b.from),
  );
}

function repaired(text: string, repairs: readonly Repair[]): string {
  return repairs.reduceRight(
    (words, { from, to, text: right }) => words.slice(0, from) + right + words.slice(to),
    text,
  );
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('repairs of marks and spaces', () => {
  it('change no letter and no digit, and never overlap', () => {
    fc.assert(
      fc.property(texts, (items) => {
        for (const [i, repairs] of repairsOf(items).entries()) {
          for (const [j, { from }] of repairs.entries())
            expect(from).toBeGreaterThanOrEqual(repairs[j - 1]?.to ?? 0);
          const text = items[i] ?? '';
          expect(lettersOf(repaired(text, repairs))).toBe(lettersOf(text));
        }
      }),
    );
  });

  it('come to an end', () => {
    fc.assert(
      fc.property(texts, (given) => {
        let items = given;
        for (let round = 0; round < 5; round += 1) {
          const repairs = repairsOf(items);
          items = items.map((text, i) => repaired(text, repairs[i] ?? []));
        }
        expect(repairsOf(items).flat()).toEqual([]);
      }),
    );
  });
});
