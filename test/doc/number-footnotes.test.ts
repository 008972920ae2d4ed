import { expect, test } from 'vitest';
import type { Paragraph, Table } from '../../src/doc/document.js';
import { numberFootnotes } from '../../src/doc/number-footnotes.js';
import { pageGeometry } from '../../src/doc/page-geometry.js';
import { paragraphsOf } from '../../src/doc/paragraphs-of.js';

const note = (number: number): Paragraph => ({
  type: 'paragraph',
  style: 'body',
  inlines: [
    { type: 'text', text: 'Trồng cây' },
    { type: 'footnote', number, inlines: [{ type: 'text', text: 'Cây bóng mát.' }] },
  ],
});

test('footnotes of sections put together count through all of them, in tables too', () => {
  const table: Table = {
    type: 'table',
    role: 'data',
    columns: [200, 200],
    borders: 'all',
    padding: { horizontal: 4, vertical: 2 },
    headerRows: 0,
    rows: [{ cells: [{ blocks: [note(2)] }, { blocks: [note(3)] }] }],
  };
  const geometry = pageGeometry('portrait');
  const sections = numberFootnotes([
    { geometry, blocks: [note(1), { type: 'rule', length: 60 }, table] },
    { geometry, blocks: [note(1)] },
  ]);
  const numbers = paragraphsOf(sections.flatMap(({ blocks }) => blocks)).flatMap(({ inlines }) =>
    inlines.flatMap((inline) => (inline.type === 'footnote' ? inline.number : [])),
  );
  expect(numbers).toEqual([1, 2, 3, 4]);
});
