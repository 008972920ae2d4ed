/** The twelve mistakes that comparable tools make, looked for in every document of every example. */
import { describe, expect, test } from 'vitest';
import type { Doc, Paragraph, Table } from '../../src/doc/document.js';
import { faceName } from '../../src/doc/fonts.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import { allParagraphs, composeExamples, styled, wordsOf } from './examples.js';

const examples = await composeExamples();
const all = examples.flatMap(({ name, composed }) =>
  composed.docs.map((doc) => ({ name: `${name}/${doc.id}`, doc, fonts: composed.fonts })),
);

function frame(doc: Doc, role: Table['role']): Table {
  const table = doc.sections[0]?.blocks.find(
    (block): block is Table => block.type === 'table' && block.role === role,
  );
  if (!table) throw new Error(`no ${role}`);
  return table;
}

const only = (doc: Doc, style: Paragraph['style']): string => {
  const [first, ...more] = styled(doc, style);
  expect(more).toEqual([]);
  return first ?? '';
};

test('eleven documents are looked at', () => expect(all).toHaveLength(11));

describe.each(all)('$name', ({ doc, fonts }) => {
  if (!fonts) throw new Error('composed without fonts');
  const width = (text: string, style: Paragraph['style']) => {
    const { bold, italic, size } = doc.styles[style];
    return fonts[faceName(bold, italic)].width(text, size);
  };

  test('1. the national header stands on one line', () => {
    const [first] = layoutDocument(doc, fonts);
    const lines = first?.lines.map(({ runs }) => runs.map(({ text }) => text).join('')) ?? [];
    expect(lines.filter((line) => line.includes('CỘNG HÒA'))).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    expect(width('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'nation')).toBeLessThan(
      frame(doc, 'letterhead').columns[1] ?? 0,
    );
  });

  test('2. months from 3 on have no zero, 1 and 2 have one (PL1 II.4b)', () => {
    const date = [...styled(doc, 'placeDate'), ...styled(doc, 'placeDateSmall')].join();
    expect(date).toMatch(/, ngày/);
    expect(date).not.toMatch(/tháng 0[3-9]|tháng [12]\s/);
    expect(
      allParagraphs(doc)
        .map(({ inlines }) => wordsOf(inlines))
        .join('\n'),
    ).not.toMatch(/tháng 0[3-9] năm/);
  });

  test('3. the end mark follows the last words on their line, once', () => {
    const texts = (doc.sections[0]?.blocks ?? []).flatMap((block) =>
      block.type === 'paragraph' ? [wordsOf(block.inlines)] : [],
    );
    expect(texts.filter((text) => text.includes('./.'))).toHaveLength(1);
    expect(texts.at(-1)).toMatch(/[^\s./]\.\/\.$/);
  });

  test('4. legal bases are italic, end in a semicolon, the last in a full stop (PL1 II.6a)', () => {
    const bases = styled(doc, 'basis');
    expect(bases.slice(0, -1).every((basis) => basis.endsWith(';'))).toBe(true);
    expect(bases.every((basis) => !basis.endsWith(','))).toBe(true);
    expect(bases.at(-1) ?? '.').toMatch(/\.$/);
    expect(doc.styles.basis.italic).toBe(true);
    const runs = allParagraphs(doc)
      .filter(({ style }) => style === 'basis')
      .flatMap(({ inlines }) => inlines);
    expect(runs.some((run) => run.type === 'text' && run.italic === false)).toBe(false);
  });

  test('5. rules under text are measured from it (PL1 II.1b, II.2b, II.5b)', () => {
    const [organs, nation] = frame(doc, 'letterhead').rows[0]?.cells ?? [];
    const rule = (cell: typeof organs) => cell?.blocks.find((block) => block.type === 'rule')?.length ?? 0;
    expect(rule(nation)).toBeCloseTo(width('Độc lập - Tự do - Hạnh phúc', 'motto'), 5);
    const issuer = organs?.blocks.findLast((block): block is Paragraph => block.type === 'paragraph');
    const share = rule(organs) / width(wordsOf(issuer?.inlines ?? []), 'issuer');
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });

  test('6. V/v stands in letters only', () => {
    const isLetter = styled(doc, 'typeName').length === 0;
    const words = allParagraphs(doc).map(({ inlines }) => wordsOf(inlines));
    expect(words.filter((text) => /^V\/v/.test(text))).toHaveLength(isLetter ? 1 : 0);
    expect(styled(doc, 'letterSubject')).toHaveLength(isLetter ? 1 : 0);
  });

  test('7. the number has no year (PL1 II.3b)', () => {
    expect(only(doc, 'number')).toMatch(/^Số:(\u00a0+| \d{2,})\/[\p{Lu}\p{Ll}]+(-[\p{Lu}]+)*$/u);
  });

  test('8. the issuer is bold, its parent is not (PL1 II.2b)', () => {
    expect(doc.styles.issuer.bold).toBe(true);
    expect(doc.styles.parentOrgan.bold).toBe(false);
    expect(styled(doc, 'issuer').length).toBeGreaterThan(0);
  });

  test('9. Nơi nhận: 12 bold italic, its list 11 upright (PL1 II.9d)', () => {
    expect(only(doc, 'recipientsLabel')).toBe('Nơi nhận:');
    expect(doc.styles.recipientsLabel).toMatchObject({ size: 12, bold: true, italic: true });
    expect(doc.styles.recipients).toMatchObject({ size: 11, bold: false, italic: false });
    expect(
      styled(doc, 'recipients')
        .filter((line) => line !== '')
        .at(-1),
    ).toMatch(/^- Lưu: VT.*\.$/);
  });

  test('10. headings I. and 1. are bold (PL1 V 6b, II.6đ)', () => {
    for (const style of ['heading1', 'heading2', 'heading3', 'heading4'] as const) {
      expect(doc.styles[style].bold).toBe(true);
    }
    const headings = allParagraphs(doc).filter(({ style }) => style.startsWith('heading'));
    expect(
      headings.flatMap(({ inlines }) => inlines).some((run) => run.type === 'text' && run.bold === false),
    ).toBe(false);
  });

  test('12. no place is named twice on the filing line', () => {
    const filed = styled(doc, 'recipients').find((line) => line.startsWith('- Lưu:')) ?? '';
    const places = filed.replace(/^- Lưu: |[.]$/g, '').split(', ');
    expect(new Set(places).size).toBe(places.length);
  });
});

test('11. no district unit stands in a document of 2027 (no district level since 1/7/2025)', () => {
  const later = all.filter(({ doc }) => doc.date >= '2025-07-01');
  expect(later.length).toBeGreaterThanOrEqual(4);
  for (const { doc } of later) {
    const words = allParagraphs(doc)
      .map(({ inlines }) => wordsOf(inlines))
      .join('\n');
    expect(words).not.toMatch(/huyện|thị xã|thị trấn|LĐTBXH|Lao động - Thương binh/i);
  }
});
