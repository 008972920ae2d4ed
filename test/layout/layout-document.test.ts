import { describe, expect, test } from 'vitest';
import type { Block, Doc, Footnote, Inline, Paragraph } from '../../src/doc/document.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import { missingGlyphs } from '../../src/layout/missing-glyphs.js';
import type { Page, PlacedLine } from '../../src/layout/page.js';
import fc from '../support/random.js';
import { paragraph, sampleDoc, sampleFonts, text } from '../write/sample-doc.js';
import { docOf, lineText } from './check-layout.js';
import { numbered, sectionsOf } from './random-doc.js';

function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.type === 'rule' || block.type === 'picture') return [];
    if (block.type === 'paragraph') return [block];
    return paragraphsOf(block.rows.flatMap((row) => row.cells).flatMap((cell) => cell.blocks));
  });
}

/** What every paragraph and footnote must print, in the order of the document; empty ones left out. */
function expected(doc: Doc): { texts: string[]; notes: string[] } {
  const inlines = doc.sections
    .flatMap((section) => paragraphsOf(section.blocks))
    .map((block) => block.inlines);
  const words = (list: readonly Inline[]): string =>
    list
      .map((inline) =>
        inline.type === 'text' ? inline.text : inline.type === 'footnote' ? String(inline.number) : '',
      )
      .join('');
  const notes = inlines.flat().filter((inline) => inline.type === 'footnote');
  return {
    texts: inlines.map(words).filter((printed) => printed !== ''),
    notes: notes.map((note) => `${note.number} ${words(note.inlines)}`),
  };
}

function printed(pages: readonly Page[]): { texts: string[]; notes: string[] } {
  const texts = new Map<number, string>();
  const notes = new Map<number, string>();
  for (const line of pages.flatMap((page) => page.lines)) {
    if (line.role === 'Artifact') continue;
    const into = line.role === 'Note' ? notes : texts;
    into.set(line.paragraph, (into.get(line.paragraph) ?? '') + lineText(line));
  }
  const inOrder = (map: Map<number, string>) =>
    [...map].sort(([a], [b]) => a - b).flatMap(([, words]) => (words === '' ? [] : [words]));
  return { texts: inOrder(texts), notes: [...notes.values()].sort() };
}

const extent = (line: PlacedLine) => ({
  left: Math.min(...line.runs.map((run) => run.x)),
  right: Math.max(...line.runs.map((run) => run.x + run.width)),
  bottom: line.y + line.height,
});

function overlapping(page: Page): string[] {
  const lines = page.lines.filter((line) => line.runs.length > 0);
  return lines.flatMap((line, index) => {
    const a = extent(line);
    return lines.slice(index + 1).flatMap((other) => {
      const b = extent(other);
      const apart =
        a.bottom <= other.y + 0.1 ||
        b.bottom <= line.y + 0.1 ||
        a.right <= b.left + 0.1 ||
        b.right <= a.left + 0.1;
      return apart ? [] : [`${lineText(line)} | ${lineText(other)}`];
    });
  });
}

describe('whatever the document', () => {
  test('every word is printed once and in order', () => {
    fc.assert(
      fc.property(sectionsOf, (sections) => {
        const doc = numbered(sections);
        const found = printed(layoutDocument(doc, sampleFonts));
        const { texts, notes } = expected(doc);
        expect(found.texts).toEqual(texts);
        expect(found.notes).toEqual(notes.sort());
      }),
      { numRuns: 80 },
    );
  });
  test('no lines overlap and none leaves the margins', () => {
    fc.assert(
      fc.property(sectionsOf, (sections) => {
        const doc = numbered(sections);
        for (const page of layoutDocument(doc, sampleFonts)) {
          expect(overlapping(page)).toEqual([]);
          for (const line of page.lines.filter((one) => one.role !== 'Artifact' && one.runs.length > 0)) {
            const { left, right, bottom } = extent(line);
            expect(left).toBeGreaterThan(85);
            expect(right).toBeLessThan(538.6 + 0.3);
            expect(line.y).toBeGreaterThan(56.6);
            // The spacing of a page's last line may hang below the text area.
            expect(bottom).toBeLessThan(785.2 + 2.5);
          }
        }
      }),
      { numRuns: 80 },
    );
  });
  test('the lines of a paragraph follow one another, the last one marked', () => {
    fc.assert(
      fc.property(sectionsOf, (sections) => {
        const doc = numbered(sections);
        const lasts = new Map<number, boolean[]>();
        for (const line of layoutDocument(doc, sampleFonts).flatMap((page) => page.lines))
          if (line.role !== 'Artifact')
            lasts.set(line.paragraph, [...(lasts.get(line.paragraph) ?? []), line.last]);
        for (const marks of lasts.values())
          expect(marks).toEqual(marks.map((_, index) => index === marks.length - 1));
      }),
      { numRuns: 50 },
    );
  });
});

test('the same document gives the same pages', () => {
  expect(layoutDocument(sampleDoc(), sampleFonts)).toEqual(layoutDocument(sampleDoc(), sampleFonts));
});

describe('missingGlyphs', () => {
  test('names each character the font lacks with its source', () => {
    const source = '/sections/0/heading';
    const inlines: Inline[] = [{ type: 'text', text: 'Xong ☑ và ☑', source }, text('rồi ✓')];
    const note: Footnote = { type: 'footnote', number: 1, inlines: [text('ghi ☐')] };
    expect(missingGlyphs(docOf([paragraph('body', [...inlines, note])]), sampleFonts)).toEqual([
      { character: '☑', source },
      { character: '✓' },
      { character: '☐' },
    ]);
  });
  test('finds nothing in Vietnamese text', () => {
    expect(missingGlyphs(sampleDoc(), sampleFonts)).toEqual([]);
  });
});
