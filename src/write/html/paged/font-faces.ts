import type { FaceName, FontSet } from '../../../doc/fonts.js';
import type { Page } from '../../../layout/page.js';
import { subsetFont } from '../font/subset-font.js';

/** The family that the pages name; the reader's machine has none of this name. */
export const pageFamily = 'kehoach';

const looks: Readonly<Record<FaceName, string>> = {
  regular: 'font-weight:400;font-style:normal',
  bold: 'font-weight:700;font-style:normal',
  italic: 'font-weight:400;font-style:italic',
  boldItalic: 'font-weight:700;font-style:italic',
};

/** `@font-face` rules with the faces the pages use, each cut down to the characters it draws. */
export function fontFaces(pages: readonly Page[], fonts: FontSet): string {
  const characters = new Map<FaceName, Set<string>>();
  for (const { face, text } of pages.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs))) {
    const known = characters.get(face) ?? new Set<string>();
    characters.set(face, known);
    for (const character of text) known.add(character);
  }
  return (Object.keys(looks) as FaceName[])
    .flatMap((face) => {
      const used = characters.get(face);
      return used
        ? [`@font-face{font-family:${pageFamily};${looks[face]};src:${source(fonts[face].bytes, used)}}`]
        : [];
    })
    .join('\n');
}

/** Declarations that choose a face. */
export function faceCss(face: FaceName): string {
  return looks[face];
}

function source(file: Uint8Array, characters: ReadonlySet<string>): string {
  const subset = subsetFont(file, characters);
  const base64 = Buffer.from(subset ?? file).toString('base64');
  return `url(data:font/${subset ? 'woff' : 'sfnt'};base64,${base64})`;
}
