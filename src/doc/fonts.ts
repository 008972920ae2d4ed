import { readTrueType } from './true-type.js';

/** The four faces of the body font, as TrueType files. */
export interface FontFiles {
  readonly family: string;
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic: Uint8Array;
}

export type FaceName = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** Measures one face. Widths are sums of advances without kerning or ligatures, as Word sets text by default. */
export interface Face {
  readonly name: FaceName;
  readonly bytes: Uint8Array;
  /** Line height of single spacing at 1 pt: ascent + descent + line gap. */
  readonly lineHeight: number;
  /** Baseline's distance from the top of such a line at 1 pt: the line gap lies above the ascent (measured in LibreOffice 7.4). */
  readonly ascent: number;
  /** Width of NFC text at `size` points. */
  readonly width: (text: string, size: number) => number;
  /** Whether the font can show the character. */
  readonly has: (character: string) => boolean;
}

export type FontSet = Readonly<Record<FaceName, Face>>;

/** Plans of one run share their fonts: each set is opened once. */
const opened = new WeakMap<FontFiles, FontSet>();

/** Opens the four faces. Throws when a file is no TrueType font. */
export function openFonts(files: FontFiles): FontSet {
  const known = opened.get(files);
  if (known) return known;
  const set = {
    regular: openFace('regular', files.regular),
    bold: openFace('bold', files.bold),
    italic: openFace('italic', files.italic),
    boldItalic: openFace('boldItalic', files.boldItalic),
  };
  opened.set(files, set);
  return set;
}

export function faceName(bold: boolean, italic: boolean): FaceName {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

interface Glyph {
  readonly isMissing: boolean;
  /** At 1 pt. */
  readonly advance: number;
}

function openFace(name: FaceName, bytes: Uint8Array): Face {
  const font = readTrueType(bytes);
  const em = font.unitsPerEm;
  const known = new Map<string, Glyph>();
  const glyphOf = (character: string): Glyph => {
    let glyph = known.get(character);
    if (!glyph) {
      const id = font.glyphOf(character.codePointAt(0) ?? 0);
      glyph = { isMissing: id === 0, advance: font.advanceOf(id) / em };
      known.set(character, glyph);
    }
    return glyph;
  };
  return {
    name,
    bytes,
    lineHeight: (font.ascent - font.descent + font.lineGap) / em,
    ascent: (font.ascent + font.lineGap) / em,
    width: (text, size) => {
      let sum = 0;
      for (const character of text) sum += glyphOf(character).advance;
      return sum * size;
    },
    has: (character) => !glyphOf(character).isMissing,
  };
}
