/** Small random documents of every kind of node, the same ones each time. */
import fc from 'fast-check';
import type {
  Block,
  Cell,
  Doc,
  Footnote,
  Inline,
  PageSection,
  Paragraph,
  ParagraphFormat,
  Row,
  Rule,
  Table,
} from '../../src/doc/document.js';
import { mm } from '../../src/doc/length.js';
import { pageGeometry, textWidth } from '../../src/doc/page-geometry.js';
import { type StyleName, styleSheet } from '../../src/doc/styles.js';
import { numberNotes } from '../layout/random-doc.js';
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
const textOf = (maxLength: number) =>
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
const inCell = ({ indentLeft: _, ...format }: ParagraphFormat = {}): ParagraphFormat => format;
const paragraphOf = (
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

const bodyStyles: readonly StyleName[] = [
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
const headingOf = fc
  .tuple(fc.constantFrom<StyleName>('heading1', 'heading2', 'typeName'), textOf(4))
  .map(([style, content]) => paragraph(style, content.trim()));
const ruleOf = fc
  .record({ length: fc.constantFrom(40, 90.15, 200), keepWithNext: fc.boolean() })
  .map((rest): Rule => ({ type: 'rule', ...rest }));

const cellOf = (styles: readonly StyleName[]): fc.Arbitrary<Cell> =>
  fc
    .record({
      blocks: fc.oneof(
        { weight: 9, arbitrary: fc.array(paragraphOf(styles, 5, 1), { minLength: 1, maxLength: 2 }) },
        { weight: 1, arbitrary: fc.constant<Paragraph[]>([]) },
      ),
      verticalAlign: fc.constantFrom('top' as const, 'center' as const),
    })
    .map(({ blocks, ...rest }) => ({
      blocks: blocks.map((block) => ({ ...block, format: inCell(block.format), keepWithNext: false })),
      ...rest,
    }));

/** Columns in whole twips that fill the width. */
function columnsOf(shares: readonly number[], width: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const columns = shares.map((share) => Math.floor((share / total) * width * 20) / 20);
  const rest = width - columns.reduce((sum, column) => sum + column, 0);
  return columns.map((column, index) => (index === 0 ? Math.round((column + rest) * 20) / 20 : column));
}

const headOf = (count: number): fc.Arbitrary<Row[]> => {
  const cell = cellOf(['tableHead']);
  const flat = fc.array(cell, { minLength: count, maxLength: count }).map((cells): Row[] => [{ cells }]);
  const double = fc.array(cell, { minLength: 2 * count, maxLength: 2 * count }).map((cells): Row[] => [
    {
      cells: [
        ...cells.slice(0, count - 2).map((one) => ({ ...one, rowSpan: 2 })),
        { ...(cells[count - 2] ?? { blocks: [] }), columnSpan: 2 },
      ],
    },
    { cells: cells.slice(count, count + 2) },
  ]);
  return fc.oneof(fc.constant<Row[]>([]), flat, flat, ...(count > 2 ? [double] : []));
};

const rowOf = (count: number): fc.Arbitrary<Row> => {
  const cell = cellOf(['tableCell', 'tableCell', 'tableCell', 'tableCellSmall']);
  const rest = fc.record(
    {
      keepWithNext: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.boolean()),
      height: fc.constantFrom(12, 30, 60.5),
    },
    { requiredKeys: ['keepWithNext'] },
  );
  const plain = fc.tuple(fc.array(cell, { minLength: count, maxLength: count }), rest);
  const group = fc.tuple(
    cell.map((one): Cell[] => [{ ...one, columnSpan: count }]),
    rest,
  );
  return fc
    .oneof({ weight: 6, arbitrary: plain }, { weight: 1, arbitrary: group })
    .map(([cells, row]) => ({ cells, ...row }));
};

const dataOf = (width: number): fc.Arbitrary<Table> =>
  fc.integer({ min: 2, max: 5 }).chain((count) =>
    fc
      .record({
        shares: fc.array(fc.constantFrom(2, 3, 5), { minLength: count, maxLength: count }),
        borders: fc.constantFrom('all' as const, 'all' as const, 'none' as const),
        horizontal: fc.constantFrom(mm(1.9), 4, 5),
        vertical: fc.constantFrom(0, 1, 3),
        head: headOf(count),
        rows: fc.array(rowOf(count), { minLength: 1, maxLength: 7 }),
        spaceBefore: fc.constantFrom(0, 6, 12),
      })
      .map(
        ({ shares, borders, horizontal, vertical, head, rows, spaceBefore }): Table => ({
          type: 'table',
          role: 'data',
          columns: columnsOf(shares, width),
          borders,
          padding: { horizontal, vertical },
          headerRows: head.length,
          rows: [...head, ...rows],
          spaceBefore,
        }),
      ),
  );

const frameOf = (width: number): fc.Arbitrary<Table> => {
  const blocks = (styles: readonly StyleName[]) =>
    fc.array(fc.oneof({ weight: 3, arbitrary: paragraphOf(styles, 3, 0) }, ruleOf), {
      minLength: 1,
      maxLength: 4,
    });
  const side = fc.record({
    left: blocks(['issuer', 'parentOrgan', 'number', 'recipients', 'recipientsLabel', 'letterSubject']),
    right: blocks(['nation', 'motto', 'placeDate', 'signatureTitle', 'signatureName']),
    stamp: fc.constantFrom<Paragraph[]>([], [paragraph('urgency', 'HỎA TỐC')]),
    role: fc.constantFrom('letterhead' as const, 'signature' as const),
    spaceBefore: fc.constantFrom(0, 12),
  });
  return side.map(
    ({ left, right, stamp, role, spaceBefore }): Table => ({
      type: 'table',
      role,
      columns: columnsOf([2, 3], width),
      borders: 'none',
      padding: { horizontal: 0, vertical: 0 },
      headerRows: 0,
      rows: [{ cells: [{ blocks: [...left, ...stamp] }, { blocks: right }] }],
      spaceBefore,
    }),
  );
};

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

/** So many documents of one to a few pages each. */
export function randomDocs(count: number, seed: number): Doc[] {
  return fc.sample(docOf, { numRuns: count, seed });
}
