/** Small random documents of every kind of node, the same ones each time. */
import fc from 'fast-check';
import type { Block, Doc, PageSection, Paragraph } from '../../src/doc/document.js';
import { pageGeometry, textWidth } from '../../src/doc/page-geometry.js';
import { styleSheet } from '../../src/doc/styles.js';
import { numberNotes } from '../layout/random-doc.js';
import { paragraph } from '../write/sample-doc.js';
import { bodyStyles, headingOf, paragraphOf, ruleOf } from './random-paragraphs.js';
import { dataOf, frameOf } from './random-tables.js';

const blockOf = (width: number): fc.Arbitrary<Block> =>
  fc.oneof(
    { weight: 16, arbitrary: paragraphOf(bodyStyles, 25, 2) },
    { weight: 5, arbitrary: headingOf },
    { weight: 3, arbitrary: dataOf(width) },
    { weight: 2, arbitrary: frameOf(width) },
    { weight: 1, arbitrary: ruleOf },
  );

const sectionOf: fc.Arbitrary<PageSection> = fc
  .record({
    orientation: fc.constantFrom('portrait' as const, 'portrait' as const, 'landscape' as const),
    left: fc.constantFrom(30, 35),
    top: fc.constantFrom(20, 25),
    footer: fc.constantFrom<Paragraph[]>([], [], [paragraph('contact', 'Điện thoại: 0251 3 888 999')]),
  })
  .chain(({ orientation, left, top, footer }) => {
    const geometry = pageGeometry(orientation, { top, bottom: 20, left, right: 20 });
    return fc
      .array(blockOf(textWidth(geometry)), { minLength: 3, maxLength: 10 })
      .map((blocks) => ({ geometry, blocks, ...(footer.length > 0 ? { firstFooter: footer } : {}) }));
  });

const docOf: fc.Arbitrary<Doc> = fc
  .record({
    sections: fc.array(sectionOf, { minLength: 1, maxLength: 2 }),
    header: fc.constantFrom(12 as const, 13 as const),
    body: fc.constantFrom(13 as const, 14 as const),
    indent: fc.constantFrom(10 as const, 12.7 as const),
    spacing: fc.constantFrom(6, 8),
    line: fc.constantFrom(1, 1.15, 1.3, 1.5),
  })
  .map(
    ({ sections, ...settings }): Doc =>
      numberNotes({
        id: 'thu',
        title: 'Thử',
        issuer: 'Ủy ban nhân dân xã Minh Tâm',
        date: '2027-02-22',
        styles: styleSheet({ ...settings, signatureRoom: 70 }),
        fontFamily: 'Times New Roman',
        sections,
      }),
  );

/** What is put into the documents once they are made, so that the documents stay the same ones. */
const additionOf = fc.record({
  header: fc.constantFrom<Paragraph[]>([], [], [paragraph('draftMark', 'DỰ THẢO LẦN 2')]),
});

/** So many documents of one to a few pages each. */
export function randomDocs(count: number, seed: number): Doc[] {
  const additions = fc.sample(additionOf, { numRuns: count, seed });
  return fc.sample(docOf, { numRuns: count, seed }).map((doc, index): Doc => {
    const { header = [] } = additions[index] ?? {};
    return { ...doc, sections: doc.sections.map((section) => ({ ...section, firstHeader: header })) };
  });
}
