/** A `cmap` table of format 12 (ISO/IEC 14496-22, 5.2.1) for code points in ascending order with their glyphs. */
export function characterMap(glyphs: readonly (readonly [codePoint: number, glyph: number])[]): Uint8Array {
  const start = 12;
  const length = 16 + 12 * glyphs.length;
  const table = new DataView(new ArrayBuffer(start + length));
  table.setUint16(2, 1);
  // Platform 3, encoding 10: Unicode with all its planes.
  table.setUint16(4, 3);
  table.setUint16(6, 10);
  table.setUint32(8, start);
  table.setUint16(start, 12);
  table.setUint32(start + 4, length);
  table.setUint32(start + 12, glyphs.length);
  glyphs.forEach(([codePoint, glyph], index) => {
    const group = start + 16 + 12 * index;
    table.setUint32(group, codePoint);
    table.setUint32(group + 4, codePoint);
    table.setUint32(group + 8, glyph);
  });
  return new Uint8Array(table.buffer);
}
