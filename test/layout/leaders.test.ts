import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/doc/document.js';
import { pageGeometry, textWidth } from '../../src/doc/page-geometry.js';
import { paragraph, text } from '../write/sample-doc.js';
import { layOut, lineText } from './check-layout.js';

const leader: Inline = { type: 'leader', text: '……' };
const geometry = pageGeometry('portrait');
const right = geometry.margin.left + textWidth(geometry);

describe('dots', () => {
  it('go from the words to the right edge, as many as fit, spread over all of the room', () => {
    const [line] = layOut([paragraph('body', [text('Họ và tên: '), leader])])[0]?.lines ?? [];
    const [words, dots] = line?.runs ?? [];
    expect(dots?.text).toMatch(/^\.{90,}$/);
    expect(dots?.x).toBeCloseTo((words?.x ?? 0) + (words?.width ?? 0), 6);
    expect((dots?.x ?? 0) + (dots?.width ?? 0)).toBeCloseTo(right, 1);
    const one = 14 / 4;
    const count = dots?.text.length ?? 0;
    expect(count * one + (count - 1) * (dots?.letterStretch ?? 0)).toBeCloseTo(dots?.width ?? 0, 1);
    expect(dots?.letterStretch).toBeLessThan(one / count + 0.01);
  });

  it('leave the lines before them justified, their own line as it is', () => {
    const words = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(4);
    const [page] = layOut([paragraph('body', [text(words), leader])]);
    const stretched = (page?.lines ?? []).map(({ runs }) =>
      runs.some(({ spaceStretch }) => spaceStretch > 0),
    );
    expect(stretched).toEqual([true, true, false]);
    expect(page?.lines.map(lineText).at(-1)).toMatch(/\.{6,}$/);
  });

  it('take the next line where not one fits', () => {
    const width = (count: number) => layOut([paragraph('addressees', [text('m'.repeat(count)), leader])])[0];
    // 14 pt: an m is 10.9 pt wide, and 41 of them leave 7 pt of 453.5.
    expect(width(41)?.lines).toHaveLength(1);
    const full = layOut([paragraph('addressees', [text(`${'m'.repeat(41)}l`), leader])])[0];
    expect(full?.lines.map(lineText)).toEqual([`${'m'.repeat(41)}l`, expect.stringMatching(/^\.{120,}$/)]);
  });

  it('that something follows lose nothing', () => {
    const [page] = layOut([paragraph('body', [text('a '), leader, text('b'), leader])]);
    expect(page?.lines.map(lineText).join('|')).toMatch(/^a \.+\|b\.+$/);
  });
});
