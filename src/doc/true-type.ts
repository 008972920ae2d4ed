/**
 * What measuring text asks of a TrueType file: which characters it has, how wide they are, how tall a line is.
 * Outlines, kerning and ligatures are left to what draws. The tables are those of ISO/IEC 14496-22 (OpenType).
 */
export interface TrueType {
  /** Units of the em square; every other length is counted in them. */
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Below the baseline, as a negative number. */
  readonly descent: number;
  readonly lineGap: number;
  /** What holds every glyph: left, lowest, right, highest. */
  readonly bounds: readonly [number, number, number, number];
  /** The upper edge of the stroke through struck words, above the baseline, and its thickness. */
  readonly strikePosition: number;
  readonly strikeSize: number;
  /** The glyph of a code point, 0 where the font has none. */
  readonly glyphOf: (codePoint: number) => number;
  readonly advanceOf: (glyph: number) => number;
}

/** Reads the tables; the bytes are kept and not copied. Throws a TypeError when they are no single, whole TrueType font for Unicode. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(file);
  const [head, hhea, hmtx, os2] = [tables('head'), tables('hhea'), tables('hmtx'), tables('OS/2')];
  for (const tag of drawn) tables(tag);
  const metrics = hhea.getUint16(34);
  const unitsPerEm = head.getUint16(18);
  // What was cut or changed must not come to light in the middle of a line.
  if (unitsPerEm === 0 || metrics === 0 || hmtx.byteLength < 4 * metrics) throw new TypeError('no metrics');
  return {
    unitsPerEm,
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    bounds: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    strikePosition: os2.getInt16(28),
    strikeSize: os2.getInt16(26),
    glyphOf: characterMap(tables('cmap')),
    // Glyphs past the last metric are as wide as the last.
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, metrics - 1)),
  };
}

/** Tables that only drawing asks for. */
const drawn = ['glyf', 'loca', 'maxp'];

const versions = new Set([0x00010000, 0x74727565]);

function tablesOf(file: DataView): (tag: string) => DataView {
  if (file.byteLength < 12 || !versions.has(file.getUint32(0))) throw new TypeError('no TrueType font');
  const count = file.getUint16(4);
  return (tag) => {
    for (let at = 12; at < 12 + 16 * count; at += 16) {
      if (at + 16 > file.byteLength) break;
      if (tagAt(file, at) === tag) return within(file, file.getUint32(at + 8), file.getUint32(at + 12));
    }
    throw new TypeError(`no table ${tag}`);
  };
}

function tagAt(file: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => file.getUint8(at + i)));
}

function within(view: DataView, offset: number, length = view.byteLength - offset): DataView {
  if (length < 0 || offset + length > view.byteLength) throw new TypeError('a table beyond the file');
  return new DataView(view.buffer, view.byteOffset + offset, length);
}

/** Encodings for Unicode, platform and encoding, the fullest first. */
const encodings: readonly (readonly [platform: number, encoding: number])[] = [
  [3, 10],
  [0, 6],
  [0, 4],
  [3, 1],
  [0, 3],
  [0, 2],
  [0, 1],
  [0, 0],
];

function characterMap(cmap: DataView): TrueType['glyphOf'] {
  const records = Array.from({ length: cmap.getUint16(2) }, (_, i) => 4 + 8 * i);
  for (const [platform, encoding] of encodings) {
    const at = records.find((r) => cmap.getUint16(r) === platform && cmap.getUint16(r + 2) === encoding);
    if (at === undefined) continue;
    const subtable = within(cmap, cmap.getUint32(at + 4));
    const format = subtable.getUint16(0);
    if (format === 4) return segments(subtable);
    if (format === 12) return groups(subtable);
  }
  throw new TypeError('no map of Unicode characters');
}

/** Format 4: segments of the basic plane, four arrays of 16-bit numbers one after another. */
function segments(table: DataView): TrueType['glyphOf'] {
  const size = table.getUint16(6);
  if (16 + 4 * size > table.byteLength) throw new TypeError('a character map beyond its table');
  const ends = 14;
  const starts = ends + size + 2;
  const deltas = starts + size;
  const offsets = deltas + size;
  return (codePoint) => {
    const i = 2 * firstReaching(size / 2, codePoint, (segment) => table.getUint16(ends + 2 * segment));
    if (i >= size || codePoint < table.getUint16(starts + i)) return 0;
    const delta = table.getUint16(deltas + i);
    const offset = table.getUint16(offsets + i);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    // An offset counts from where it stands itself.
    const at = offsets + i + offset + 2 * (codePoint - table.getUint16(starts + i));
    const glyph = at + 2 <= table.byteLength ? table.getUint16(at) : 0;
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** Format 12: groups of characters whose glyphs follow one another, in all planes. */
function groups(table: DataView): TrueType['glyphOf'] {
  const count = table.getUint32(12);
  if (16 + 12 * count > table.byteLength) throw new TypeError('a character map beyond its table');
  return (codePoint) => {
    const i = firstReaching(count, codePoint, (group) => table.getUint32(20 + 12 * group));
    if (i >= count) return 0;
    const start = table.getUint32(16 + 12 * i);
    return codePoint < start ? 0 : table.getUint32(24 + 12 * i) + codePoint - start;
  };
}

/** The first of `count` ranges, in rising order, whose end reaches the value; `count` where none does. */
function firstReaching(count: number, value: number, endOf: (range: number) => number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
