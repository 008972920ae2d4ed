import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../../src/import/source.js';
import fc from '../../support/random.js';
import { p, r, read, tbl, tc, tr } from './build-docx.js';

const word = fc.string({
  unit: fc.constantFrom(...'aăâbcdđeêghikmnôơưxyáàảãạẮỘ0123456789.,;:-–/()%“”&<>'),
  minLength: 1,
  maxLength: 12,
});
const looks = fc.constantFrom('', '<w:b/>', '<w:i/>', '<w:u w:val="single"/>', '<w:sz w:val="26"/>');
/** Runs cut anywhere, words and all. */
const runs = fc.array(fc.tuple(word, looks), { maxLength: 8 });

interface Part {
  readonly xml: string;
  readonly words: readonly string[];
}

const paragraph: fc.Arbitrary<Part> = runs.map((given) => ({
  xml: p(given.map(([text, look]) => r(text, look)).join('') || ''),
  words: [given.map(([text]) => text).join('')],
}));

const wrapped: fc.Arbitrary<Part> = paragraph.map(({ xml, words }) => ({
  xml: `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>`,
  words,
}));

const { block } = fc.letrec<{ block: Part; table: Part }>((tie) => ({
  table: fc
    .array(fc.array(fc.array(tie('block'), { maxLength: 2 }), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((rows) => ({
      xml: tbl(
        rows.map((cells) => tr(cells.map((parts) => tc(`${parts.map(({ xml }) => xml).join('')}<w:p/>`)))),
      ),
      words: rows.flatMap((cells) => cells.flatMap((parts) => [...parts.flatMap(({ words }) => words), ''])),
    })),
  block: fc.oneof(
    { maxDepth: 2 },
    { weight: 4, arbitrary: paragraph },
    { weight: 1, arbitrary: wrapped },
    { weight: 1, arbitrary: tie('table') },
  ),
}));

function wordsOf(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((each) => {
    if (each.type === 'paragraph')
      return [each.inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')];
    return each.type === 'table'
      ? each.rows.flatMap(({ cells }) => cells.flatMap((cell) => wordsOf(cell.blocks)))
      : [];
  });
}

function placesOf(blocks: readonly SourceBlock[]): number[] {
  return blocks.flatMap((each) => {
    if (each.type !== 'table') return [each.place.line];
    return each.rows.flatMap(({ cells }) => cells.flatMap((cell) => placesOf(cell.blocks)));
  });
}

describe('any paragraphs and tables', () => {
  it('give the words that went in, in order, numbered from 1', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 6 }), async (parts) => {
        const { blocks, losses } = await read(parts.map(({ xml }) => xml).join(''));
        const words = parts.flatMap((part) => part.words.map((text) => text.normalize('NFC')));
        expect(wordsOf(blocks)).toEqual(words);
        expect(placesOf(blocks)).toEqual(words.map((_, i) => i + 1));
        expect(losses).toEqual([]);
      }),
    );
  });

  it('have every run with the look it was given', async () => {
    await fc.assert(
      fc.asyncProperty(runs, async (given) => {
        const { blocks } = await read(p(given.map(([text, look]) => r(text, look)).join('')));
        const letters = blocks.flatMap((each) =>
          each.type === 'paragraph'
            ? each.inlines.flatMap((inline) =>
                inline.type === 'text'
                  ? [...inline.text].map(
                      (char) =>
                        `${char}${inline.bold ? 'b' : inline.italic ? 'i' : inline.underline ? 'u' : ''}`,
                    )
                  : [],
              )
            : [],
        );
        const wanted = given.flatMap(([text, look]) =>
          [...text].map((char) => `${char}${/<w:([biu])[ /]/.exec(look)?.[1] ?? ''}`),
        );
        expect(letters).toEqual(wanted);
      }),
    );
  });
});
