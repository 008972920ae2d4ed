import { describe, expect, it } from 'vitest';
import { parseDocument, type Scalar } from 'yaml';
import { characterMap } from '../../src/read/character-map.js';
import fc from '../support/random.js';

/** The value as YAML reads it, and the scalar as it is written. */
function read(text: string): { value: string; raw: string } {
  const document = parseDocument(text);
  const node = document.get('a', true) as Scalar<string>;
  const [from = 0, to = 0] = node.range ?? [];
  return { value: String(node.value).normalize('NFC'), raw: text.slice(from, to) };
}

/** What stands in the source where the words of the value were written. */
function written(text: string, words: string): string {
  const { value, raw } = read(text);
  const map = characterMap(raw);
  const at = value.indexOf(words);
  return raw.slice(map[at], map[at + words.length]);
}

describe('characterMap', () => {
  it.each([
    ['a: một hai ba', 'hai', 'hai'],
    ['a: "một \\"hai\\" ba"', '"hai"', '\\"hai\\"'],
    ['a: "\\u0110ảng bộ"', 'Đảng', '\\u0110ảng'],
    ["a: 'một ''hai'' ba'", "'hai'", "''hai''"],
    ['a: một\n  hai\n  ba', 'hai', 'hai'],
    ['a: một\n  hai ba', 'một hai', 'một\n  hai'],
    ['a: |-\n  một\n  hai ba\nb: 1', 'hai', 'hai'],
    ['a: >-\n  một\n  hai ba\n\n  bốn\nb: 1', 'bốn', 'bốn'],
    ['a: >-\n  một\n  hai ba\nb: 1', 'hai', 'hai'],
    ['a: "một\n\n  hai"', 'hai', 'hai'],
    ['a: hòa bình'.normalize('NFD'), 'bình', 'bình'.normalize('NFD')],
  ])('%j: %s', (text, words, wanted) => {
    expect(written(text, words)).toBe(wanted);
  });

  const word = fc.constantFrom('kế', 'hoạch', 'năm', '“2027”', "it's", '"x"', 'a\\b', 'đ');
  const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const styles = ['|-', '|', '>-', '>', 'plain', 'single', 'double'] as const;

  it('has one place for every character, whatever the style', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(line, fc.constant('')), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...styles),
        (lines, style) => {
          const body = [`k${lines[0]}`, ...lines.slice(1), 'cuối'];
          const text =
            style === 'plain' || style === 'single' || style === 'double'
              ? flow(body, style)
              : `a: ${style}\n${body.map((each) => (each === '' ? '' : `  ${each}`)).join('\n')}\nb: 1\n`;
          const { value, raw } = read(text);
          const map = characterMap(raw);
          const shown = value.replace(/\n+$/, '');
          for (let i = 0; i < shown.length; i++) {
            const from = map[i] ?? -1;
            const source = raw.slice(from, map[i + 1]);
            if (/\s/.test(shown[i] ?? '')) expect(source.trim()).toBe('');
            else expect([shown[i], `\\${shown[i]}`, `${shown[i]}${shown[i]}`]).toContain(source.trim());
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

function flow(lines: readonly string[], style: 'plain' | 'single' | 'double'): string {
  const joined = lines.join('\n  ');
  if (style === 'single') return `a: '${joined.replaceAll("'", "''")}'\nb: 1\n`;
  if (style === 'double') return `a: "${joined.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"\nb: 1\n`;
  return `a: ${joined}\nb: 1\n`;
}
