import subsetFont from 'subset-font';
import { type FaceName, type FontSet, faceName } from '../../../doc/fonts.js';
import type { Page, PlacedRun } from '../../../layout/page.js';

/** The family that the pages name; the reader's machine has none of this name. */
export const pageFamily = 'kehoach';

const looks: Readonly<Record<FaceName, string>> = {
  regular: 'font-weight:400;font-style:normal',
  bold: 'font-weight:700;font-style:normal',
  italic: 'font-weight:400;font-style:italic',
  boldItalic: 'font-weight:700;font-style:italic',
};

/** `@font-face` rules with the faces the pages use, each cut down to the characters it draws. */
export async function fontFaces(pages: readonly Page[], fonts: FontSet): Promise<string> {
  const characters = new Map<FaceName, Set<string>>();
  for (const { face, text } of pages.flatMap(runsOf)) {
    const known = characters.get(face) ?? new Set<string>();
    characters.set(face, known);
    for (const character of text) known.add(character);
  }
  const rules: string[] = [];
  for (const face of Object.keys(looks) as FaceName[]) {
    const used = characters.get(face);
    if (!used) continue;
    const font = await subset(fonts[face].bytes, used);
    rules.push(
      `@font-face{font-family:${pageFamily};${looks[face]};src:url(data:font/woff2;base64,${font})}`,
    );
  }
  return rules.join('\n');
}

function runsOf({ lines, drawing }: Page): readonly Pick<PlacedRun, 'face' | 'text'>[] {
  const drawn = (drawing?.shapes ?? []).flatMap((shape) =>
    shape.type === 'words'
      ? [{ face: faceName(shape.bold ?? false, shape.italic ?? false), text: shape.text }]
      : [],
  );
  return [...lines.flatMap(({ runs }) => runs), ...drawn];
}

/** Declarations that choose a face. */
export function faceCss(face: FaceName): string {
  return looks[face];
}

async function subset(file: Uint8Array, characters: ReadonlySet<string>): Promise<string> {
  const text = [...characters].sort().join('');
  const font = await subsetFont(Buffer.from(file), text, { targetFormat: 'woff2' });
  return font.toString('base64');
}
