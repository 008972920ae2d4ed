/**
 * A second judge: the layout module of the docx library, which follows Word and stops where it is not sure of it. It
 * gives the lines of paragraphs outside tables.
 */
import { Document } from 'docx';
import { layoutDocument as layOutAsWord } from 'docx/layout';
import { expect, test } from 'vitest';
import type { Doc } from '../../src/doc/document.js';
import type { FontSet } from '../../src/doc/fonts.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import { wordFootnotes } from '../../src/write/docx/footnotes.js';
import { wordSection } from '../../src/write/docx/section.js';
import { wordStyles } from '../../src/write/docx/styles.js';
import { composeExamples } from '../examples/examples.js';

/** The Word document as our writer makes it, before its package is rewritten. */
function wordDocument(doc: Doc, fonts: FontSet): Document {
  const { styles, sections } = doc;
  const footers = sections.some(({ firstFooter = [] }) => firstFooter.length > 0);
  return new Document({
    compatibility: { version: 14 },
    styles: wordStyles(doc),
    footnotes: wordFootnotes(doc),
    sections: sections.map((section) =>
      wordSection(section, { styles, fonts, footers, addresses: new Map(), tables: new Map() }),
    ),
  });
}

const bare = (text: string) => text.replace(/\s/g, '');

const documents = (await composeExamples()).flatMap(({ name, composed: { docs, fonts } }) =>
  docs.map((doc) => ({ name: `${name}/${doc.id}`, doc, fonts })),
);

test.each(documents)('$name has the pages and lines of docx/layout', ({ name, doc, fonts }) => {
  if (!fonts) throw new Error('composed without fonts');
  const ours = layoutDocument(doc, fonts);
  const { pages, stoppedAt } = layOutAsWord(wordDocument(doc, fonts));
  expect(stoppedAt).toBeUndefined();
  expect(pages).toHaveLength(ours.length);
  let count = 0;
  pages.forEach(({ body }, index) => {
    // It draws no dots: those that lead to a tab are no text.
    const left = (ours[index]?.lines ?? []).map(({ runs }) =>
      bare(runs.map(({ text, letterStretch }) => (letterStretch === undefined ? text : '')).join('')),
    );
    const lines = body.flatMap((block) => (block.type === 'paragraph' ? block.lines : []));
    for (const text of lines.map((line) => bare(line.text)).filter((line) => line !== '')) {
      expect(left, `page ${index + 1}`).toContain(text);
      left.splice(left.indexOf(text), 1);
      count++;
    }
  });
  process.stdout.write(
    `${name}: ${count} of ${count} lines as docx/layout sets them, ${pages.length} pages\n`,
  );
  expect(count).toBeGreaterThan(10);
});
