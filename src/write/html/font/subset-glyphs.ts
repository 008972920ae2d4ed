import { type GlyphOutline, glyphOutline } from './glyph-outline.js';

/** The glyphs that a subset keeps, numbered anew from 0 in this order. */
export interface GlyphSubset {
  /** Old numbers by new ones. */
  readonly glyphs: readonly number[];
  readonly glyf: Uint8Array;
  /** Offsets into `glyf`, in the long format. */
  readonly loca: Uint8Array;
}

/** Glyph 0, the wanted ones, and those they are put together from. */
export function subsetGlyphs(
  tables: { readonly glyf: DataView; readonly loca: DataView; readonly isLong: boolean },
  wanted: readonly number[],
): GlyphSubset {
  const numbers = new Map<number, number>();
  const outlines: GlyphOutline[] = [];
  const glyphs = [0, ...wanted];
  // The list grows while it is read: parts may have parts.
  for (const glyph of glyphs) {
    if (numbers.has(glyph)) continue;
    numbers.set(glyph, numbers.size);
    const outline = glyphOutline(glyphData(tables, glyph));
    outlines.push(outline);
    glyphs.push(...outline.parts.map((part) => part.glyph));
  }
  const loca = new DataView(new ArrayBuffer(4 * (outlines.length + 1)));
  let length = 0;
  outlines.forEach(({ bytes }, index) => {
    length += Math.ceil(bytes.length / 4) * 4;
    loca.setUint32(4 * (index + 1), length);
  });
  const glyf = new Uint8Array(length);
  outlines.forEach(({ bytes, parts }, index) => {
    const start = loca.getUint32(4 * index);
    glyf.set(bytes, start);
    const view = new DataView(glyf.buffer, start);
    for (const { glyph, at } of parts) view.setUint16(at, numbers.get(glyph) ?? 0);
  });
  return { glyphs: [...numbers.keys()], glyf, loca: new Uint8Array(loca.buffer) };
}

function glyphData({ glyf, loca, isLong }: Parameters<typeof subsetGlyphs>[0], glyph: number): Uint8Array {
  const offset = (index: number) => (isLong ? loca.getUint32(4 * index) : 2 * loca.getUint16(2 * index));
  const start = offset(glyph);
  return new Uint8Array(glyf.buffer, glyf.byteOffset + start, offset(glyph + 1) - start);
}
