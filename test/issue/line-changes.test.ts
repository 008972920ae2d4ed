import { describe, expect, it } from 'vitest';
import { lineChanges } from '../../src/issue/line-changes.js';
import fc from '../support/random.js';

const lines = (text: string) => (text === '' ? [] : text.split('|'));
const now = (text: string) => lines(text).map((line, i) => ({ text: line, source: `/${i}` }));
const changes = (before: string, after: string) =>
  lineChanges(lines(before), now(after)).map(
    ({ before: was, after: is, source }) => `${source} ${was ?? '∅'} → ${is ?? '∅'}`,
  );

describe('lines that are not as they were', () => {
  it.each([
    ['a|b|c', 'a|b|c', []],
    ['a|b b b|c', 'a|b b x|c', ['/1 b b b → b b x']],
    ['a|b|c', 'a|c', ['/0 b → ∅']],
    ['a|c', 'a|b|c', ['/1 ∅ → b']],
    ['a|b|c', '', ['undefined a → ∅', 'undefined b → ∅', 'undefined c → ∅']],
    ['', 'a', ['/0 ∅ → a']],
    ['x|x|y', 'x|y', ['/0 x → ∅']],
    ['m n o|p q r|z', 'new|m n O|p q R|z', ['/0 ∅ → new', '/1 m n o → m n O', '/2 p q r → p q R']],
  ])('%s, now %s', (before, after, told) => {
    expect(changes(before, after)).toEqual(told);
  });

  it('nothing is told of equal lines, and what is told makes the one of the other', () => {
    const text = fc.array(fc.constantFrom('a b c', 'a b d', 'e f', 'g', 'h i j k'), { maxLength: 9 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const told = lineChanges(
          before,
          after.map((line) => ({ text: line })),
        );
        const isEqual = JSON.stringify(before) === JSON.stringify(after);
        expect(told.length === 0).toBe(isEqual);
        const gone = told.flatMap((one) => one.before ?? []);
        const come = told.flatMap((one) => one.after ?? []);
        const left = (list: readonly string[], less: readonly string[]) => {
          const rest = [...list];
          for (const one of less) rest.splice(rest.indexOf(one), 1);
          return rest.sort();
        };
        expect(left(before, gone)).toEqual(left(after, come));
      }),
    );
  });
});
