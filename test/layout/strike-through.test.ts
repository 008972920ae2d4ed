import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/doc/document.js';
import type { Page } from '../../src/layout/page.js';
import { cell, frame, paragraph, sampleFonts, text } from '../write/sample-doc.js';
import { layOut } from './check-layout.js';

const struck = (words: string): Inline => ({ type: 'text', text: words, struck: true });

/** Level strokes of a page with the words above which they run. */
function crossed([page]: readonly Page[]): string[] {
  return (page?.strokes ?? []).map(({ x1, x2, y1, y2 }) => {
    expect(y1).toBe(y2);
    const line = page?.lines.find(({ y, baseline }) => y < y1 && y1 < y + baseline);
    const runs = line?.runs.filter((run) => run.x > x1 - 0.01 && run.x + run.width < x2 + 0.01) ?? [];
    return runs.map((run) => run.text).join('');
  });
}

describe('struck words', () => {
  it('have one stroke from their first to their last letter', () => {
    const pages = layOut([paragraph('addressees', [text('ít nhất '), struck('95 phần trăm'), text(' 98%')])]);
    expect(crossed(pages)).toEqual(['95 phần trăm']);
  });

  it('have a stroke on each line they run over, also where a line is stretched', () => {
    const words = 'một hai ba bốn năm '.repeat(12).trim();
    const pages = layOut([paragraph('body', [struck(words)])]);
    const lines = crossed(pages);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe(words);
  });

  it('are crossed where and as thickly as the font says', () => {
    const [page] = layOut([paragraph('addressees', [struck('bỏ')])]);
    const [line] = page?.lines ?? [];
    const [stroke] = page?.strokes ?? [];
    const { rise, thickness } = sampleFonts.regular.strike;
    expect([rise, thickness].map((each) => each.toFixed(3))).toEqual(['0.181', '0.049']);
    expect(stroke?.y1).toBeCloseTo((line?.y ?? 0) + (line?.baseline ?? 0) - rise * 14);
    expect(stroke?.width).toBeCloseTo(thickness * 14);
  });

  it('are crossed in a box and in a cell, and take no other room than other words', () => {
    const table = (words: Inline) =>
      frame(
        'letterhead',
        [100, 200],
        [[[paragraph('tableCell', [words])], [cell('tableCell', 'b')].flatMap(({ blocks }) => blocks)]],
      );
    const blocks = (words: Inline) => [paragraph('urgency', [words]), table(words)];
    const [plain, crossing] = [layOut(blocks(text('hỏa tốc'))), layOut(blocks(struck('hỏa tốc')))];
    const placed = (pages: readonly Page[]) =>
      pages.map(({ lines }) => lines.map(({ origin: _origin, ...line }) => line));
    expect(placed(crossing)).toEqual(placed(plain));
    const more = (crossing[0]?.strokes.length ?? 0) - (plain[0]?.strokes.length ?? 0);
    expect(more).toBe(2);
  });
});
