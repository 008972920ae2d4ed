import subsetFont from 'subset-font';
import type { Face } from '../../../doc/fonts.js';
import { readTrueType } from '../../../doc/true-type.js';
import type { Pdf } from '../open-pdf.js';
import { pdfObject, type Reference } from '../pdf-object.js';

/** What may be typed into a field: the printable characters of ASCII. */
const first = 0x20;
const last = 0x7e;
const codes = Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Bits of a font's flags (ISO 32000-1, table 123): with serifs, of Latin letters alone, slanted. */
const flags = { serif: 2, nonsymbolic: 32, italic: 64 } as const;
/** Degrees by which Times slants. */
const slant = -16;
/** Thickness of upright stems, which programs use only where they lack the font. */
const stem = 80;
/** Height of capitals in Times, in thousandths of the size. */
const capitals = 662;

/** Faces are cut down once and serve every document of a run. */
const cut = new WeakMap<Face, Promise<Buffer>>();

/**
 * Embeds a face for readers to set typed text in: a simple font with a standard encoding, since few can type with the
 * kind that prints. Its name says of no subset: readers do not type with those.
 */
export async function formFont(pdf: Pdf, face: Face): Promise<Reference> {
  const bytes = await cutDown(face);
  const { unitsPerEm, ascent, descent, bounds } = readTrueType(bytes);
  const thousandths = (units: number) => Math.round((units * 1000) / unitsPerEm);
  const isItalic = face.name === 'italic' || face.name === 'boldItalic';
  const name = `KehoachForm-${face.name}`;
  const descriptor = pdfObject(pdf, {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: flags.serif + flags.nonsymbolic + (isItalic ? flags.italic : 0),
    FontBBox: bounds.map(thousandths),
    ItalicAngle: isItalic ? slant : 0,
    Ascent: thousandths(ascent),
    Descent: thousandths(descent),
    CapHeight: capitals,
    StemV: stem,
    FontFile2: pdfObject(pdf, { Length1: bytes.length }, bytes),
  });
  return pdfObject(pdf, {
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: name,
    Encoding: 'WinAnsiEncoding',
    FirstChar: first,
    LastChar: last,
    Widths: codes.map((code) => face.width(String.fromCharCode(code), 1000)),
    FontDescriptor: descriptor,
  });
}

function cutDown(face: Face): Promise<Buffer> {
  const known = cut.get(face);
  if (known) return known;
  const { buffer, byteOffset, byteLength } = face.bytes;
  const bytes = subsetFont(Buffer.from(buffer, byteOffset, byteLength), String.fromCharCode(...codes), {
    targetFormat: 'sfnt',
  });
  cut.set(face, bytes);
  return bytes;
}
