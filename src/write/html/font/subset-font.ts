import { characterMap } from './character-map.js';
import { glyphOf } from './glyph-of.js';
import { readTables } from './read-tables.js';
import { subsetGlyphs } from './subset-glyphs.js';
import { writeWoff } from './write-woff.js';

/**
 * A WOFF file with the glyphs of the given characters alone, drawn one by one: no kerning, no ligatures, no hints.
 * Undefined for fonts without TrueType outlines.
 */
export function subsetFont(file: Uint8Array, characters: Iterable<string>): Uint8Array | undefined {
  const tables = readTables(file);
  const needed = ['cmap', 'glyf', 'loca', 'head', 'hhea', 'hmtx', 'maxp', 'OS/2', 'name', 'post'] as const;
  if (tables === undefined || needed.some((tag) => !tables.has(tag))) return undefined;
  const table = (tag: (typeof needed)[number]): DataView =>
    tables.get(tag) ?? new DataView(new ArrayBuffer(0));
  const glyph = glyphOf(table('cmap'));
  const known = [...new Set(characters)]
    .map((character) => character.codePointAt(0) ?? 0)
    .sort((a, b) => a - b)
    .map((codePoint) => [codePoint, glyph(codePoint)] as const)
    .filter(([, index]) => index !== 0);
  const { glyphs, glyf, loca } = subsetGlyphs(
    { glyf: table('glyf'), loca: table('loca'), isLong: table('head').getInt16(50) === 1 },
    known.map(([, index]) => index),
  );
  const numbers = new Map(glyphs.map((old, index) => [old, index]));
  return writeWoff(
    new Map([
      ['cmap', characterMap(known.map(([codePoint, index]) => [codePoint, numbers.get(index) ?? 0]))],
      ['glyf', glyf],
      ['loca', loca],
      // The checksum of the whole file would be another file's; browsers write their own.
      ['head', changed(table('head'), [8, 0, 0, 0, 0], [50, 0, 1])],
      ['hhea', changed(table('hhea'), [34, ...uint16(glyphs.length)])],
      ['hmtx', metrics(table('hmtx'), table('hhea').getUint16(34), glyphs)],
      // Without instructions there is no room to keep for them: bytes 16 to 27.
      ['maxp', changed(table('maxp'), [4, ...uint16(glyphs.length)], [16, ...Array<number>(12).fill(0)])],
      ['OS/2', changed(table('OS/2'))],
      ['name', changed(table('name'))],
      // Version 3: glyphs without names.
      ['post', changed(table('post'), [0, 0, 3, 0, 0]).subarray(0, 32)],
    ]),
  );
}

/** Advance and left side bearing of each glyph; the last ones of the file share an advance. */
function metrics(hmtx: DataView, count: number, glyphs: readonly number[]): Uint8Array {
  const table = new DataView(new ArrayBuffer(4 * glyphs.length));
  glyphs.forEach((glyph, index) => {
    const bearing = glyph < count ? 4 * glyph + 2 : 4 * count + 2 * (glyph - count);
    table.setUint16(4 * index, hmtx.getUint16(4 * Math.min(glyph, count - 1)));
    table.setInt16(4 * index + 2, hmtx.getInt16(bearing));
  });
  return new Uint8Array(table.buffer);
}

/** A copy of a table with other bytes from the given places on. */
function changed(
  table: DataView,
  ...changes: readonly (readonly [at: number, ...bytes: number[]])[]
): Uint8Array {
  const copy = new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice();
  for (const [at, ...bytes] of changes) copy.set(bytes, at);
  return copy;
}

function uint16(value: number): [number, number] {
  return [value >> 8, value & 0xff];
}
