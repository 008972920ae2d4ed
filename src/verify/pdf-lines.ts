/** The words of a PDF that our writer made, line by line as they were drawn. */
import { latin1, type PdfObject, pdfObjects } from './pdf-file.js';

export interface PdfLine {
  /** From 1. */
  readonly page: number;
  readonly text: string;
}

type Lookup = (id: number) => PdfObject | undefined;
/** Characters by glyph, as a font's ToUnicode map gives them. */
type Characters = ReadonlyMap<number, string>;

/** Pieces whose baselines are nearer than this stand on one line; the mark of a footnote is raised. In points. */
const raised = 7;

/** Undefined where the file is not written as ours are: other programs set text in ways of their own. */
export function pdfLines(bytes: Uint8Array): readonly PdfLine[] | undefined {
  const object = pdfObjects(bytes);
  const root = object && reference('Root', latin1(bytes.subarray(-2048)));
  const catalog = object && root !== undefined ? object(root) : undefined;
  const tree = catalog && reference('Pages', catalog.dictionary);
  const pages = object && tree !== undefined ? object(tree) : undefined;
  if (!object || !pages) return undefined;
  const ids = [...(/\/Kids \[([^\]]*)\]/.exec(pages.dictionary)?.[1] ?? '').matchAll(/(\d+) 0 R/g)];
  const fonts = new Map<number, Characters>();
  const lines = ids.flatMap(([, id], i) => pageLines(object(Number(id)), object, fonts, i + 1));
  return lines.length === 0 ? undefined : lines;
}

function reference(key: string, dictionary: string): number | undefined {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
  return found === undefined ? undefined : Number(found);
}

function pageLines(
  page: PdfObject | undefined,
  object: Lookup,
  known: Map<number, Characters>,
  number: number,
): PdfLine[] {
  const [contents, resources] = ['Contents', 'Resources'].map((key) => {
    const id = page && reference(key, page.dictionary);
    return id === undefined ? undefined : object(id);
  });
  if (!contents?.stream || !resources) return [];
  const fonts = new Map(
    [...resources.dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const font = Number(id);
      const characters = known.get(font) ?? charactersOf(object(font), object);
      known.set(font, characters);
      return [name, characters] as const;
    }),
  );
  return linesIn(latin1(contents.stream), fonts).map((text) => ({ page: number, text }));
}

const operators =
  /\/(F\d+) [\d.]+ Tf|(?:-?[\d.]+ ){4}(-?[\d.]+) (-?[\d.]+) Tm|\[((?:<[0-9a-f]*>|[\s\d.-])*)\] TJ/g;

function linesIn(content: string, fonts: ReadonlyMap<string, Characters>): string[] {
  const lines: { text: string; y: number }[] = [];
  let characters: Characters | undefined;
  let y = 0;
  for (const [, font, , baseline, shown] of content.matchAll(operators)) {
    if (font !== undefined) characters = fonts.get(font);
    else if (baseline !== undefined) y = Number(baseline);
    else {
      const text = decoded(shown ?? '', characters);
      const open = lines.at(-1);
      if (open && Math.abs(open.y - y) < raised) open.text += text;
      else lines.push({ text, y });
    }
  }
  return lines.map(({ text }) => text);
}

function decoded(shown: string, characters: Characters | undefined): string {
  return [...shown.matchAll(/<([0-9a-f]*)>/g)]
    .flatMap(([, glyphs = '']) => glyphs.match(/.{4}/g) ?? [])
    .map((glyph) => characters?.get(Number.parseInt(glyph, 16)) ?? '')
    .join('');
}

function charactersOf(font: PdfObject | undefined, object: Lookup): Characters {
  const id = font && reference('ToUnicode', font.dictionary);
  const map = id === undefined ? undefined : object(id)?.stream;
  const ranges = map ? latin1(map).matchAll(/<([0-9a-f]+)>\s*<[0-9a-f]+>\s*\[([^\]]*)\]/g) : [];
  return new Map(
    [...ranges].flatMap(([, first = '', list = '']) =>
      [...list.matchAll(/<([0-9a-f]*)>/g)].map(
        ([, units = ''], i) => [Number.parseInt(first, 16) + i, utf16(units)] as const,
      ),
    ),
  );
}

function utf16(units: string): string {
  return String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
}
