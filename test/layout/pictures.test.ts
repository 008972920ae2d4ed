import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/doc/document.js';
import { pageGeometry, textHeight, textWidth } from '../../src/doc/page-geometry.js';
import type { Page } from '../../src/layout/page.js';
import { pageFacts } from '../../src/layout/page-facts.js';
import { picture } from '../support/pictures.js';
import { cell, paragraph } from '../write/sample-doc.js';
import { docOf, filler, layOut, textOf } from './check-layout.js';

const geometry = pageGeometry('portrait');
const [width, height] = [textWidth(geometry), textHeight(geometry)];
const { left, top } = geometry.margin;

const placed = (pages: readonly Page[]) =>
  pages.flatMap(({ lines }, page) =>
    lines.flatMap((line) => (line.picture ? [{ page, y: line.y, role: line.role, ...line.picture }] : [])),
  );

describe('a picture', () => {
  it('stands in the middle of its column, on a line exactly as high', () => {
    const pages = layOut([paragraph('addressees', 'a'), picture(100, 80), paragraph('addressees', 'b')]);
    const [one] = placed(pages);
    const [first, , last] = pages[0]?.lines ?? [];
    expect(one).toMatchObject({ x: left + (width - 100) / 2, width: 100, height: 80, role: 'Figure' });
    expect(one?.y).toBeCloseTo(top + (first?.height ?? 0), 6);
    expect(last?.y).toBeCloseTo((one?.y ?? 0) + 80, 6);
  });

  it.each([
    ['too wide', 2 * width, 100, width, 50],
    ['too high', 300, 3 * height, 100, height],
    ['both', 4 * width, 8 * height, width / 2, height],
  ])('%s is drawn smaller in proportion', (_name, w, h, drawnWidth, drawnHeight) => {
    const [one] = placed(layOut([picture(w, h)]));
    expect(Math.abs((one?.width ?? 0) - drawnWidth)).toBeLessThanOrEqual(0.05);
    expect(Math.abs((one?.height ?? 0) - drawnHeight)).toBeLessThanOrEqual(0.05);
    expect(one?.width).toBeLessThan(width + 0.001);
    expect(one?.height).toBeLessThan(height + 0.001);
  });

  it('goes whole to the next page, and its words with it', () => {
    const blocks = [...filler(40), picture(200, 100, { keepWithNext: true }), paragraph('caption', 'Hình 1')];
    const pages = layOut(blocks);
    expect(placed(pages).map(({ page, y }) => [page, y])).toEqual([[1, top]]);
    expect(textOf(pages)[1]).toEqual(['', 'Hình 1']);
  });

  it('takes a page of its own where it needs one', () => {
    const pages = layOut([...filler(3), picture(width, height), ...filler(3)]);
    expect(pages.map(({ lines }) => lines.filter(({ role }) => role !== 'Artifact').length)).toEqual([
      3, 1, 3,
    ]);
  });

  it('keeps its heading, which does not end a page', () => {
    const doc = docOf([...filler(40), paragraph('heading1', 'I. SƠ ĐỒ'), picture(200, 100)]);
    const pages = layOut(...doc.sections);
    expect(textOf(pages)[1]).toEqual(['I. SƠ ĐỒ', '']);
    expect(pageFacts(doc, pages).headingsAtPageEnd).toEqual([]);
    const inTime = docOf([...filler(30), paragraph('heading1', 'I. SƠ ĐỒ'), picture(200, 100)]);
    expect(pageFacts(inTime, layOut(...inTime.sections)).headingsAtPageEnd).toEqual([]);
  });

  it('stands in a cell too, as wide as the cell', () => {
    const table: Block = {
      type: 'table',
      role: 'data',
      columns: [100, 200],
      borders: 'all',
      padding: { horizontal: 4, vertical: 2 },
      headerRows: 0,
      rows: [{ cells: [{ blocks: [picture(184, 92)] }, cell('tableCell', 'a')] }],
    };
    const [one] = placed(layOut([table]));
    expect(one?.x).toBeCloseTo(left + 4, 1);
    expect(one?.width).toBeCloseTo(92, 0);
    expect(one?.height).toBeCloseTo(46, 0);
  });
});
