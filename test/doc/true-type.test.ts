import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { fontFiles } from '../../src/cli/product-files.js';
import { readTrueType } from '../../src/doc/true-type.js';

const files = await fontFiles('tinos');
if (!files) throw new Error('the enclosed font is missing');

function reference(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if (!('glyphForCodePoint' in font)) throw new TypeError('a collection');
  return font;
}

describe.each(['regular', 'bold', 'italic', 'boldItalic'] as const)('the %s face', (name) => {
  const ours = readTrueType(files[name]);
  const theirs = reference(files[name]);

  it('has the lines of another reader', () => {
    const { unitsPerEm, ascent, descent, lineGap } = theirs;
    const { yStrikeoutPosition: strikePosition, yStrikeoutSize: strikeSize } = theirs['OS/2'];
    expect(ours).toMatchObject({ unitsPerEm, ascent, descent, lineGap, strikePosition, strikeSize });
  });

  it('has the glyphs and widths of another reader for every character of two planes', () => {
    const differ: number[] = [];
    for (let codePoint = 0; codePoint < 0x20000; codePoint++) {
      const has = theirs.hasGlyphForCodePoint(codePoint);
      const glyph = ours.glyphOf(codePoint);
      if (has !== (glyph !== 0)) differ.push(codePoint);
      if (has && ours.advanceOf(glyph) !== theirs.getGlyph(glyph, [codePoint]).advanceWidth)
        differ.push(codePoint);
      if (has && theirs.glyphForCodePoint(codePoint).id !== glyph) differ.push(codePoint);
    }
    expect(differ).toEqual([]);
  });
});

/** A font with the tables that are read, and a map of characters in one subtable. */
function fontWith(subtable: readonly number[]): Uint8Array {
  const word = (value: number) => [value >> 8, value & 0xff];
  const long = (value: number) => [...word(value >>> 16), ...word(value & 0xffff)];
  const head = [...Array(18).fill(0), ...word(1000), ...Array(34).fill(0)];
  const hhea = [
    ...long(0x00010000),
    ...word(800),
    ...word(0xff38),
    ...word(90),
    ...Array(24).fill(0),
    ...word(2),
  ];
  const hmtx = [...word(500), ...word(0), ...word(700), ...word(0)];
  const cmap = [...word(0), ...word(1), ...word(3), ...word(10), ...long(12), ...subtable];
  const strike = [...Array(26).fill(0), ...word(50), ...word(260)];
  const drawn = { glyf: [], loca: [], maxp: [] };
  const tables = Object.entries({ 'OS/2': strike, cmap, head, hhea, hmtx, ...drawn });
  let offset = 12 + 16 * tables.length;
  const records = tables.flatMap(([tag, bytes]) => {
    const record = [...Buffer.from(tag), ...long(0), ...long(offset), ...long(bytes.length)];
    offset += bytes.length;
    return record;
  });
  const start = [...long(0x00010000), ...word(tables.length), ...Array(6).fill(0)];
  return Uint8Array.from([...start, ...records, ...tables.flatMap(([, bytes]) => bytes)]);
}

describe('a font of all planes', () => {
  // Format 12, one group: U+1F600 to U+1F602 are the glyphs 1 to 3.
  const group = [0, 1, 0xf6, 0, 0, 1, 0xf6, 2, 0, 0, 0, 1];
  const font = readTrueType(fontWith([0, 12, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 1, ...group]));

  it('has the characters of its groups, the later ones as wide as the last width', () => {
    expect([0x1f5ff, 0x1f600, 0x1f602, 0x1f603].map(font.glyphOf)).toEqual([0, 1, 3, 0]);
    expect([0, 1, 3].map(font.advanceOf)).toEqual([500, 700, 700]);
    expect(font).toMatchObject({ unitsPerEm: 1000, ascent: 800, descent: -200, lineGap: 90 });
  });
});

describe('what is no font', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a collection', new Uint8Array([...Buffer.from('ttcf'), ...Array(20).fill(0)])],
    ['a font without a table', new Uint8Array([0, 1, 0, 0, ...Array(20).fill(0)])],
    ['a font without characters for Unicode', fontWith([0, 6, 0, 0])],
  ])('%s is refused', (_, bytes) => {
    expect(() => readTrueType(bytes)).toThrow(TypeError);
  });
});
