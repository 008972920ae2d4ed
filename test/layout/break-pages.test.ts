import { describe, expect, test } from 'vitest';
import type { Row, Table } from '../../src/doc/document.js';
import { pageGeometry } from '../../src/doc/page-geometry.js';
import { cell, footnote, frame, paragraph, text } from '../write/sample-doc.js';
import { filler, layOut, linesOf, lineText, textOf } from './check-layout.js';

const starts = (...blocks: Parameters<typeof layOut>[0][]) =>
  textOf(layOut(...blocks)).map((page) => page[0]);

describe('pages end', () => {
  test('when they are full', () => {
    expect(textOf(layOut(filler(46))).map((page) => page.length)).toEqual([45, 1]);
  });
  test('with no line of a paragraph alone on either side', () => {
    expect(starts([...filler(44), linesOf('a', 3)])).toEqual(['dòng 1', 'a1']);
    expect(starts([...filler(43), linesOf('a', 3)])).toEqual(['dòng 1', 'a1']);
    expect(starts([...filler(42), linesOf('a', 4)])).toEqual(['dòng 1', 'a3']);
  });
  test('before a heading, and before every heading above it, that would lose its text', () => {
    const headings = [linesOf('I', 1, { keepWithNext: true }), linesOf('1', 1, { keepWithNext: true })];
    expect(starts([...filler(42), ...headings, linesOf('a', 4)])).toEqual(['dòng 1', 'I1']);
    expect(starts([...filler(41), ...headings, linesOf('a', 4)])).toEqual(['dòng 1', 'a3']);
  });
  test('somewhere even where everything is kept together', () => {
    const kept = Array.from({ length: 100 }, (_, index) => linesOf(`k${index}.`, 1, { keepWithNext: true }));
    expect(textOf(layOut(kept)).flat()).toHaveLength(100);
  });
});

test('a page says which block begins it, unless one goes on', () => {
  const firstBlocks = (...blocks: Parameters<typeof layOut>[0][]) =>
    layOut(...blocks).map(({ firstBlock }) => firstBlock);
  expect(firstBlocks([...filler(45), linesOf('a', 2)], filler(1))).toEqual([0, 45, 0]);
  expect(firstBlocks([...filler(43), linesOf('a', 4)])).toEqual([0, undefined]);
  const tall: Table = { ...frame('signature', [40], [[[linesOf('a', 60)]]]), borders: 'all' };
  expect(firstBlocks([...filler(2), tall])).toEqual([0, undefined]);
});

test('space above stays at the start of a section and is dropped after a natural break', () => {
  const spaced = paragraph('addressees', 'a', { format: { spaceBefore: 12 } });
  const pages = layOut([spaced, ...filler(43), spaced], [spaced]);
  const tops = pages.map((page) => page.lines.find((line) => lineText(line) === 'a')?.y ?? 0);
  expect(tops.map((top) => Math.round((top - 56.7) * 10) / 10)).toEqual([12, 0, 12]);
});

test('a rule that opens a page has no space above it', () => {
  const rule = { type: 'rule', length: 90 } as const;
  const pages = layOut([...filler(45), rule, ...filler(1)]);
  expect((pages[1]?.strokes[0]?.y1 ?? 0) - 56.7).toBeCloseTo(0.25, 1);
});

test('sections count their pages from 1 and hide the first number', () => {
  const landscape = { geometry: pageGeometry('landscape'), blocks: filler(40) };
  const pages = layOut(filler(60), landscape);
  expect(pages.map((page) => [page.section, page.number, page.width > page.height])).toEqual([
    [0, 1, false],
    [0, 2, false],
    [1, 1, true],
    [1, 2, true],
  ]);
  const numbers = pages.map((page) => page.lines.filter((line) => line.role === 'Artifact').map(lineText));
  expect(numbers).toEqual([[], ['2'], [], ['2']]);
  const [number] = pages[1]?.lines ?? [];
  expect(number?.y).toBeCloseTo(28.35);
  expect((number?.runs[0]?.x ?? 0) + (number?.runs[0]?.width ?? 0) / 2).toBeCloseTo((85.05 + 538.6) / 2, 1);
});

const row = (...words: string[]): Row => ({ cells: words.map((word) => cell('tableCell', word)) });
const table = (rows: readonly Row[], rest: Partial<Table> = {}): Table => ({
  type: 'table',
  role: 'data',
  columns: [60, 300],
  borders: 'all',
  padding: { horizontal: 5, vertical: 1 },
  headerRows: 0,
  rows,
  ...rest,
});

describe('tables', () => {
  test('repeat their header, as decoration', () => {
    const pages = layOut([table([row('TT', 'Việc'), ...Array(60).fill(row('1', 'a'))], { headerRows: 1 })]);
    expect(pages).toHaveLength(2);
    expect(
      pages.map((page) => page.lines.filter((line) => lineText(line) === 'Việc').map((l) => l.role)),
    ).toEqual([['TD'], ['Artifact']]);
  });
  test('keep the header with its first row, group rows with the next', () => {
    const group: Row = { ...row('I', 'nhóm'), keepWithNext: true };
    expect(starts([...filler(44), table([row('TT', 'Việc'), row('1', 'a')], { headerRows: 1 })])[1]).toBe(
      'TT',
    );
    expect(starts([...filler(43), table([row('1', 'a'), group, row('2', 'b')])])[1]).toBe('I');
  });
  test('never split a row that a page can hold', () => {
    const tall = Array(40).fill('từ').join(' ');
    const pages = textOf(layOut([...filler(42), table([row('1', tall.repeat(2))])]));
    expect(pages[0]).toHaveLength(42);
  });
  test('split one that may go on overleaf', () => {
    const tall = Array(80).fill('từ').join(' ');
    const splitting: Row = { ...row('1', tall), splits: true };
    for (const [before, lines] of [
      [42, 3],
      [44, 1],
      [45, 0],
    ] as const) {
      const [first = [], second = []] = textOf(layOut([...filler(before), table([splitting])]));
      const own = first.slice(before).filter((line) => line !== '1');
      expect(own).toHaveLength(lines);
      const printed = [...own, ...second.filter((line) => line !== '1')].join(' ');
      expect(printed.replace(/\s+/g, ' ')).toBe(tall);
    }
  });
  test('print a row taller than a page whole, on several pages', () => {
    const words = Array.from({ length: 2000 }, (_, index) => `từ${index}`).join(' ');
    const pages = layOut([...filler(10), table([row('1', words), row('2', 'sau')])]);
    expect(pages.length).toBeGreaterThan(2);
    const printed = textOf(pages).flat().join(' ').replace(/\s+/g, ' ');
    expect(printed).toContain(words);
    for (const page of pages) for (const line of page.lines) expect(line.y + line.height).toBeLessThan(785.3);
  });
  test('print a header taller than a page once', () => {
    const words = Array.from({ length: 1500 }, (_, index) => `từ${index}`).join(' ');
    const pages = layOut([table([row('1', words), row('2', 'sau')], { headerRows: 1 })]);
    expect(
      textOf(pages)
        .flat()
        .join(' ')
        .match(/từ1499/g),
    ).toHaveLength(1);
  });
  test('draw every border once', () => {
    const [page] = layOut([table([row('1', 'a'), row('2', 'b')])]);
    const strokes = (page?.strokes ?? []).map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2].join(' '));
    expect(new Set(strokes).size).toBe(strokes.length);
    expect(strokes).toHaveLength(12);
  });
  test('repeat their header without the marks of its footnotes', () => {
    const head: Row = {
      cells: [
        cell('tableHead', 'TT'),
        { blocks: [paragraph('tableHead', [text('Việc'), footnote(1, 'a')])] },
      ],
    };
    const pages = layOut([table([head, ...Array(60).fill(row('1', 'a'))], { headerRows: 1 })]);
    const heads = pages.map((page) => page.lines.map(lineText).find((words) => words.startsWith('Việc')));
    expect(heads).toEqual(['Việc1', 'Việc']);
  });
  test('have rows of a least height, never lower than their text', () => {
    const [page] = layOut([
      table([{ ...row('1', 'a'), height: 100 }, { ...row('2', 'b'), height: 3 }, row('3', 'c')]),
    ]);
    const tops = ['a', 'b', 'c'].map((words) => page?.lines.find((line) => lineText(line) === words)?.y ?? 0);
    expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeCloseTo(100);
    expect((tops[2] ?? 0) - (tops[1] ?? 0)).toBeGreaterThan(15);
  });
  test('let a cell of the header reach over two rows', () => {
    const head = { blocks: [paragraph('tableHead', 'TT')], rowSpan: 2, verticalAlign: 'center' as const };
    const rows: Row[] = [
      { cells: [head, { blocks: [paragraph('tableHead', 'trên')] }] },
      { cells: [{ blocks: [paragraph('tableHead', 'dưới')] }] },
    ];
    const [page] = layOut([table([...rows, row('1', 'a')], { headerRows: 2 })]);
    const y = Object.fromEntries((page?.lines ?? []).map((line) => [lineText(line), line.y]));
    expect(y.TT).toBeCloseTo(((y.trên ?? 0) + (y.dưới ?? 0)) / 2);
  });
});

test('the signature stays with the last paragraph', () => {
  const signature = frame(
    'signature',
    [200, 250],
    [
      [
        [paragraph('recipients', 'Lưu')],
        [paragraph('signatureTitle', 'CHỦ TỊCH'), paragraph('signatureName', 'An')],
      ],
    ],
    { spaceBefore: 12 },
  );
  const [, second] = textOf(layOut([...filler(40), linesOf('kết', 2, { keepWithNext: true }), signature]));
  expect(second?.slice(0, 2)).toEqual(['kết1', 'kết2']);
});

describe('footnotes', () => {
  const noted = (words: string) => paragraph('addressees', [text('có chú'), footnote(1, words)]);
  test('stand at the foot of the page of their mark, under a separator', () => {
    const [page] = layOut([noted('giải thích'), ...filler(10)]);
    const note = page?.lines.find((line) => line.role === 'Note');
    expect((note?.y ?? 0) + (note?.height ?? 0)).toBeCloseTo(841.9 - 56.7, 1);
    expect(page?.strokes).toHaveLength(1);
  });
  test('go overleaf with the line of their mark when they find no room', () => {
    const second = paragraph('addressees', [text('hai'), footnote(2, 'một dòng')]);
    const pages = textOf(layOut([noted('giải thích'), ...filler(42), second]));
    expect(pages[1]?.[0]).toBe('hai2');
  });
  test('begin with two lines and go on overleaf', () => {
    const words = Array.from({ length: 100 }, (_, index) => `chú${index}`).join(' ');
    const pages = layOut([...filler(40), noted(words), ...filler(5)]);
    const notes = pages.map((page) => page.lines.filter((line) => line.role === 'Note').length);
    expect(notes[0]).toBeGreaterThanOrEqual(2);
    expect(notes[1]).toBeGreaterThan(0);
  });
});

test('the first page has its contact lines under a rule, and less room for text', () => {
  const contact = Array.from({ length: 5 }, (_, index) => paragraph('contact', `Điện thoại ${index}`));
  const section = { geometry: pageGeometry('portrait'), blocks: filler(90), firstFooter: contact };
  const [first, second] = layOut(section);
  const bottom = first?.lines.at(-1);
  expect((bottom?.y ?? 0) + (bottom?.height ?? 0)).toBeCloseTo(841.9 - 22.7, 1);
  expect(textOf([first, second].flatMap((page) => page ?? [])).map((page) => page.length)).toEqual([
    43 + 5,
    45,
  ]);
});

test('an empty section is one empty page', () => {
  expect(layOut([])).toHaveLength(1);
});
