import { describe, expect, it } from 'vitest';
import { type SideWord, type SideWords, sideEntries, sideWords } from '../../src/diff/side-words.js';
import fc from '../support/random.js';

const shown = ({ old, new: next }: SideWords) =>
  [old, next].map((side) => side.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''));
const textOf = (side: readonly SideWord[]) => side.map(({ text }) => text).join('');

describe('words side by side', () => {
  it('are marked in each where the other has not them', () => {
    expect(shown(sideWords('Trồng 500 cây xanh ở chợ xã.', 'Trồng 800 cây xanh ở chợ xã.'))).toEqual([
      'Trồng [500] cây xanh ở chợ xã.',
      'Trồng [800] cây xanh ở chợ xã.',
    ]);
  });

  it('are marked over a single word that both have between two changes', () => {
    const [before, after] = [
      'Xã giao các thôn, tổ dân phố trồng cây phượng và cây bàng ở sân trường.',
      'Xã giao các thôn, tổ dân phố trồng hoa giấy và hàng rào ở sân trường.',
    ];
    expect(shown(sideWords(before, after))).toEqual([
      'Xã giao các thôn, tổ dân phố trồng [cây phượng và cây bàng] ở sân trường.',
      'Xã giao các thôn, tổ dân phố trồng [hoa giấy và hàng rào] ở sân trường.',
    ]);
  });

  it('are marked whole where little is left', () => {
    expect(shown(sideWords('Vận động bà con.', 'Giao chỉ tiêu cho bà con.'))).toEqual([
      '[Vận động bà con.]',
      '[Giao chỉ tiêu cho bà con.]',
    ]);
    expect(shown(sideWords(undefined, 'Mới.'))).toEqual(['', '[Mới.]']);
  });

  it('hold all the words of both, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('cây', 'hoa', 'trồng', 'ở', 'chợ,', '500', 'và', '(xã)'), { maxLength: 14 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { old, new: next } = sideWords(before, after);
        expect([textOf(old), textOf(next)]).toEqual([before, after]);
        if (before === after) expect([...old, ...next].some(({ marked }) => marked)).toBe(false);
      }),
    );
  });
});

it('entries of a list are marked whole, each for itself', () => {
  expect(shown(sideEntries('Phòng Kinh tế, Các thôn', 'Phòng Nội vụ, Các thôn, Công an xã'))).toEqual([
    '[Phòng Kinh tế], Các thôn',
    '[Phòng Nội vụ], Các thôn, [Công an xã]',
  ]);
});
