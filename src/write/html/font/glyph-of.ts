/** Finds the glyph of a code point in a `cmap` table (ISO/IEC 14496-22, 5.2.1); 0 where the font has none. */
export function glyphOf(cmap: DataView): (codePoint: number) => number {
  const subtables = Array.from({ length: cmap.getUint16(2) }, (_, index) => {
    const offset = cmap.getUint32(8 + 8 * index);
    return { offset, format: cmap.getUint16(offset), platform: cmap.getUint16(4 + 8 * index) };
  }).filter(({ platform }) => platform === 0 || platform === 3);
  const full = subtables.find(({ format }) => format === 12);
  if (full) return segmentedCoverage(cmap, full.offset);
  const basic = subtables.find(({ format }) => format === 4);
  return basic ? segmentMapping(cmap, basic.offset) : () => 0;
}

/** Format 12: groups of a first code point, a last one and the first one's glyph. */
function segmentedCoverage(cmap: DataView, at: number): (codePoint: number) => number {
  const groups = cmap.getUint32(at + 12);
  return (codePoint) => {
    for (let index = 0; index < groups; index++) {
      const group = at + 16 + 12 * index;
      const first = cmap.getUint32(group);
      if (codePoint >= first && codePoint <= cmap.getUint32(group + 4))
        return cmap.getUint32(group + 8) + codePoint - first;
    }
    return 0;
  };
}

/** Format 4: four parallel arrays of last codes, first codes, deltas and offsets into a list of glyphs. */
function segmentMapping(cmap: DataView, at: number): (codePoint: number) => number {
  const length = cmap.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + length];
  const [deltas, offsets] = [starts + length, starts + 2 * length];
  return (codePoint) => {
    for (let segment = 0; segment < length; segment += 2) {
      if (codePoint > cmap.getUint16(ends + segment)) continue;
      const start = cmap.getUint16(starts + segment);
      if (codePoint < start) return 0;
      const delta = cmap.getUint16(deltas + segment);
      const offset = cmap.getUint16(offsets + segment);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const glyph = cmap.getUint16(offsets + segment + offset + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
