/** Random words, paragraphs and rules, as documents have them and a little worse. */

import type { Footnote, Inline, Paragraph, ParagraphFormat, Rule } from '../../src/doc/document.js';
import { mm } from '../../src/doc/length.js';
import type { StyleName } from '../../src/doc/styles.js';
import fc from '../support/random.js';
import { paragraph, text } from '../write/sample-doc.js';

/** Words as plans have them, and marks at which programs break lines differently. */
const words =
  'tăng cường trách nhiệm của gia đình, nhà trường và xã hội; Kế hoạch số 38/KH-UBND giai đoạn 2026-2030 đạt 95,5% trở lên; 100% xã/phường (b/c) – theo Nghị quyết 121/2020/QH14 "Vì trẻ em"; 1.234.567 đồng... a—b, tỷ lệ <5‰; ngày\u00a005\u00a0tháng 3; TM. ỦY BAN NHÂN DÂN; trước-sau? (có-hay-không)! thứ 1–2 & 3'.split(
    ' ',
  );
const nasty = fc.string({ unit: fc.constantFrom(...'abđêơư/-.,%\u00a0'), minLength: 1, maxLength: 9 });
const wordOf = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: nasty },
);
/** In cells, where nothing is wider than a column unless it is a word. */
const shortOf = fc.constantFrom(...words.filter((word) => !word.includes('\u00a0')));
export const textOf = (maxLength: number) =>
  fc.array(maxLength < 10 ? shortOf : wordOf, { minLength: 1, maxLength }).map((list) => list.join(' '));

const runOf = (maxLength: number): fc.Arbitrary<Inline> =>
  fc
    .tuple(textOf(maxLength), fc.constantFrom({}, {}, { bold: true }, { italic: true }, { bold: false }))
    .map(([content, marks]) => text(content, marks));
const noteOf = textOf(30).map(
  (content): Footnote => ({ type: 'footnote', number: 0, inlines: [text(content)] }),
);
const inlinesOf = (maxLength: number, notes: number): fc.Arbitrary<Inline[]> =>
  fc
    .array(
      fc.oneof(
        { weight: 40, arbitrary: runOf(maxLength) },
        { weight: 3, arbitrary: fc.constant<Inline>({ type: 'break' }) },
        { weight: notes, arbitrary: noteOf },
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map(spaced);

/** Runs with a space between them, none beside a break, nor before a footnote's mark: as compose makes them. */
function spaced(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline, index) => {
    const before = inlines[index - 1];
    return inline.type === 'text' && before !== undefined && before.type !== 'break'
      ? { ...inline, text: ` ${inline.text}` }
      : inline;
  });
}

const formatOf: fc.Arbitrary<ParagraphFormat> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        align: fc.constantFrom('left' as const, 'center' as const, 'right' as const, 'justify' as const),
        indentLeft: fc.constantFrom(0, mm(5), mm(35)),
        indentFirst: fc.constantFrom(0, mm(10), -mm(3)),
        spaceBefore: fc.constantFrom(0, 3, 12),
      },
      { requiredKeys: [] },
    ),
  },
);
/** No text is set narrower than a word where columns are. */
export const inCell = ({ indentLeft: _, ...format }: ParagraphFormat = {}): ParagraphFormat => format;
export const paragraphOf = (
  styles: readonly StyleName[],
  maxLength: number,
  notes: number,
): fc.Arbitrary<Paragraph> =>
  fc
    .record({
      style: fc.constantFrom(...styles),
      inlines: inlinesOf(maxLength, notes),
      format: formatOf,
      keepWithNext: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.boolean()),
    })
    .map(({ style, inlines, ...rest }) => paragraph(style, inlines, rest));

export const bodyStyles: readonly StyleName[] = [
  ...Array<StyleName>(8).fill('body'),
  'basis',
  'heading1',
  'heading2',
  'heading3',
  'partHeading',
  'subject',
  'sourceNote',
  'tableUnit',
  'recipients',
  'addressees',
];
export const headingOf = fc
  .tuple(fc.constantFrom<StyleName>('heading1', 'heading2', 'typeName'), textOf(4))
  .map(([style, content]) => paragraph(style, content.trim()));
export const ruleOf = fc
  .record({ length: fc.constantFrom(40, 90.15, 200), keepWithNext: fc.boolean() })
  .map((rest): Rule => ({ type: 'rule', ...rest }));
