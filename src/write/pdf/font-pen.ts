import type { FaceName, FontSet } from '../../doc/fonts.js';
import type { Pdf } from './open-pdf.js';

/**
 * The fonts of a PDF, drawn character by character: Vietnamese in NFC needs no shaping, and Word sets neither kerning
 * nor ligatures. This file alone leans on an inside of pdfkit: it replaces the `layout` method of each embedded font.
 */
export interface FontPen {
  /** Makes the face current, at a size, with so many points added to each space of what is drawn next. */
  readonly use: (face: FaceName, size: number, spaceStretch: number) => void;
}

interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
}

interface Position {
  readonly xAdvance: number;
  readonly advanceWidth: number;
}

/** What pdfkit 0.19.1 keeps as the current font. */
interface EmbeddedFont {
  readonly font: { readonly glyphForCodePoint: (codePoint: number) => Glyph };
  /** Font units to 1/1000 em. */
  readonly scale: number;
  layout: (text: string, features?: unknown, onlyWidth?: boolean) => Layout;
}

interface Layout {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly Position[];
  readonly advanceWidth: number;
}

export function fontPen(pdf: Pdf, fonts: FontSet): FontPen {
  const opened = new Set<FaceName>();
  /** In 1/1000 em. */
  let stretch = 0;
  return {
    use: (face, size, spaceStretch) => {
      if (!opened.has(face)) {
        const { buffer, byteOffset, byteLength } = fonts[face].bytes;
        pdf.registerFont(face, Buffer.from(buffer, byteOffset, byteLength));
        drawByCharacter(embedded(pdf.font(face)), () => stretch);
        opened.add(face);
      }
      pdf.font(face, size);
      stretch = (spaceStretch * 1000) / size;
    },
  };
}

/**
 * Replaces shaping by one glyph per character. A stretched space keeps its own width in the font and moves what follows,
 * so that it stays a space for whoever reads or copies the text (pdfkit's `wordSpacing` drops it).
 */
function drawByCharacter(font: EmbeddedFont, stretch: () => number): void {
  const known = new Map<string, { readonly glyph: Glyph; readonly position: Position }>();
  const draw = (character: string) => {
    let drawn = known.get(character);
    if (drawn === undefined) {
      const glyph = font.font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      const advance = glyph.advanceWidth * font.scale;
      drawn = { glyph, position: { xAdvance: advance, advanceWidth: advance } };
      known.set(character, drawn);
    }
    return drawn;
  };
  // Tinos draws no-break and plain space, soft hyphen and hyphen with one glyph, which is read as what came first.
  for (const common of ' -') draw(common);
  font.layout = (text, _features, onlyWidth) => {
    if (onlyWidth === true) return { glyphs: [], positions: [], advanceWidth: 0 };
    const extra = stretch();
    const plain = draw(' ').position;
    const space = extra === 0 ? plain : { ...plain, xAdvance: plain.xAdvance + extra };
    const glyphs: Glyph[] = [];
    const positions: Position[] = [];
    for (const character of text) {
      const { glyph, position } = draw(character);
      glyphs.push(glyph);
      positions.push(character === ' ' ? space : position);
    }
    return { glyphs, positions, advanceWidth: 0 };
  };
}

function embedded(pdf: Pdf): EmbeddedFont {
  const font: unknown = Reflect.get(pdf, '_font');
  if (typeof font !== 'object' || font === null || !('layout' in font) || !('scale' in font))
    throw new TypeError('pdfkit keeps its current font elsewhere: pin pdfmake 0.3.11');
  return font as EmbeddedFont;
}
