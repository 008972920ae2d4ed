import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../src/doc/document.js';
import type { PlacedLine } from '../../src/layout/page.js';
import { lineBreak, paragraph, text } from '../write/sample-doc.js';
import { layOut, lineText } from './check-layout.js';

/** The lines of a justified paragraph without indent, in a column of the given width. */
function linesIn(width: number, content: string | readonly Inline[]): PlacedLine[] {
  const cell: Block = paragraph('addressees', content);
  const [page] = layOut([
    {
      type: 'table',
      role: 'data',
      columns: [width],
      borders: 'none',
      padding: { horizontal: 0, vertical: 0 },
      headerRows: 0,
      rows: [{ cells: [{ blocks: [cell] }] }],
    },
  ]);
  return [...(page?.lines ?? [])];
}

const broken = (width: number, content: string | readonly Inline[]) =>
  linesIn(width, content).map((line) => lineText(line).trimEnd());

describe('lines break', () => {
  test('between words, the spaces hanging over the end', () => {
    const [first] = linesIn(100, 'một hai ba bốn năm sáu bảy tám chín');
    expect(lineText(first as PlacedLine)).toBe('một hai ba bốn ');
    expect(first?.runs.reduce((sum, run) => sum + run.width, 0)).toBeCloseTo(100, 3);
  });
  test('after a hyphen and a dash, never at a slash', () => {
    expect(broken(75, 'Số: 38/KH-UBND')).toEqual(['Số: 38/KH-', 'UBND']);
    expect(broken(72, 'năm 2021–2025')).toEqual(['năm 2021–', '2025']);
    expect(broken(66, 'các xã/phường')).toEqual(['các', 'xã/phường']);
  });
  test('never before closing marks that follow a hyphen', () => {
    expect(broken(55, 'ab (trước-) sau')).toEqual(['ab', '(trước-)', 'sau']);
  });
  test('not at a no-break space', () => {
    expect(broken(62, 'ngày 05\u00a0tháng')).toEqual(['ngày', '05\u00a0tháng']);
  });
  test('where the author says, without stretching', () => {
    const lines = linesIn(200, [text('một hai'), lineBreak, text('ba')]);
    expect(lines.map(lineText)).toEqual(['một hai', 'ba']);
    expect(lines.map((line) => line.runs[0]?.spaceStretch)).toEqual([0, 0]);
  });
  test('twice in a row give an empty line', () => {
    expect(broken(200, [text('một'), lineBreak, lineBreak, text('hai')])).toEqual(['một', '', 'hai']);
  });
  test('inside a word only when it is wider than the column', () => {
    expect(broken(50, 'ab mmmmmmmmmm')).toEqual(['ab', 'mmmm', 'mmmm', 'mm']);
  });
  test('before the letter that bears a footnote mark, not between the two', () => {
    const note: Inline = { type: 'footnote', number: 1, inlines: [text('a')] };
    expect(broken(46, [text('mmmm'), note]).slice(0, 2)).toEqual(['mmm', 'm1']);
    expect(broken(11, [text('m'), note]).slice(0, 2)).toEqual(['m', '1']);
    expect(broken(3, [text('m'), note, note]).slice(0, 3)).toEqual(['m', '1', '1']);
  });
  test('before the whole of a path, after its slash where it begins the paragraph', () => {
    expect(broken(105, 'số 12-QĐ/UBNDX')).toEqual(['số', '12-QĐ/UBNDX']);
    expect(broken(80, '121/2020/QH14/ABC')).toEqual(['121/2020/', 'QH14/ABC']);
  });
  test('of a word that runs through several faces keep it whole', () => {
    const runs = [text('một hai '), text('20', { bold: true }), text('26', { italic: true }), text('/TTr')];
    expect(broken(75, runs)).toEqual(['một hai', '2026/TTr']);
  });
});

describe('justified lines', () => {
  test('stretch plain spaces alone', () => {
    const [first] = linesIn(120, 'một\u00a0hai ba bốn năm sáu bảy tám');
    const run = first?.runs[0];
    const spaces = (run?.text.trimEnd().match(/ /g) ?? []).length;
    expect(run?.spaceStretch).toBeGreaterThan(0);
    expect(run?.width).toBeCloseTo(120, 3);
    expect(spaces).toBe(3);
  });
  test('end with a line that is not stretched', () => {
    expect(linesIn(120, 'một hai ba bốn năm sáu bảy').at(-1)?.runs[0]?.spaceStretch).toBe(0);
  });
});

test('a line is 322 twips high at 14 pt, 370 at 1.15 lines, with the baseline 261 below its top', () => {
  const [page] = layOut([paragraph('addressees', 'một'), paragraph('body', 'hai')]);
  const sizes = page?.lines.map((line) => [line.height, line.baseline]);
  expect(sizes).toEqual([
    [16.1, 13.05],
    [18.5, 13.05],
  ]);
});
