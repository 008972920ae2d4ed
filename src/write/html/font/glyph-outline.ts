/** A glyph's outline without its instructions, and the glyphs it is put together from. */
export interface GlyphOutline {
  readonly bytes: Uint8Array;
  readonly parts: readonly GlyphPart[];
}

export interface GlyphPart {
  readonly glyph: number;
  /** Where in `bytes` the part's number stands. */
  readonly at: number;
}

/** Flags of a composite glyph's part (ISO/IEC 14496-22, 5.3.4). */
const flag = {
  words: 0x1,
  scale: 0x8,
  more: 0x20,
  scaleXY: 0x40,
  matrix: 0x80,
  instructions: 0x100,
} as const;

/**
 * Reads one glyph of a `glyf` table. Instructions call the functions of `fpgm`, which a subset leaves out: screens of
 * today do without both.
 */
export function glyphOutline(data: Uint8Array): GlyphOutline {
  if (data.length === 0) return { bytes: data, parts: [] };
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const contours = view.getInt16(0);
  return contours < 0 ? composite(data) : { bytes: simple(data, view, contours), parts: [] };
}

function simple(data: Uint8Array, view: DataView, contours: number): Uint8Array {
  const at = 10 + 2 * contours;
  const after = at + 2 + view.getUint16(at);
  return joined(data.subarray(0, at), new Uint8Array(2), data.subarray(after));
}

function composite(data: Uint8Array): GlyphOutline {
  const bytes = data.slice();
  const view = new DataView(bytes.buffer);
  const parts: GlyphPart[] = [];
  let at = 10;
  let flags: number;
  do {
    flags = view.getUint16(at);
    view.setUint16(at, flags & ~flag.instructions);
    parts.push({ glyph: view.getUint16(at + 2), at: at + 2 });
    at += 4 + (flags & flag.words ? 4 : 2);
    if (flags & flag.scale) at += 2;
    else if (flags & flag.scaleXY) at += 4;
    else if (flags & flag.matrix) at += 8;
  } while (flags & flag.more);
  return { bytes: bytes.subarray(0, at), parts };
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
