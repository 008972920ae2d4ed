import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontFiles } from '../doc/fonts.js';
import type { NamedBytes } from '../model/files.js';
import type { FontChoice } from '../pipeline.js';

/** The package's own folder: `src/cli` and `dist/cli` are equally deep. */
export const productRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The compiled command, for a process of its own. */
export const programFile = join(productRoot, 'dist', 'cli', 'bin.js');

/** The templates that come with the product. */
export async function productTemplates(): Promise<NamedBytes[]> {
  const folder = join(productRoot, 'templates');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => ({ path: `templates/${name}`, bytes: await readFile(join(folder, name)) })),
  );
}

export async function productVersion(): Promise<string> {
  return JSON.parse(await readFile(join(productRoot, 'package.json'), 'utf8')).version;
}

/** Of the program and the libraries that write documents: what the bytes of a document depend on. */
export async function productVersions(): Promise<Readonly<Record<string, string>>> {
  const { version, dependencies } = JSON.parse(await readFile(join(productRoot, 'package.json'), 'utf8'));
  return { kehoach: version, docx: dependencies.docx, pdfmake: dependencies.pdfmake };
}

const faces = ['regular', 'bold', 'italic', 'boldItalic'] as const;

/** Tinos, enclosed: its metrics equal Times New Roman's. */
const tinos = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

/** Times New Roman's file names, and where systems keep them. */
const times = [
  { regular: 'times.ttf', bold: 'timesbd.ttf', italic: 'timesi.ttf', boldItalic: 'timesbi.ttf' },
  {
    regular: 'Times New Roman.ttf',
    bold: 'Times New Roman Bold.ttf',
    italic: 'Times New Roman Italic.ttf',
    boldItalic: 'Times New Roman Bold Italic.ttf',
  },
  {
    regular: 'Times_New_Roman.ttf',
    bold: 'Times_New_Roman_Bold.ttf',
    italic: 'Times_New_Roman_Italic.ttf',
    boldItalic: 'Times_New_Roman_Bold_Italic.ttf',
  },
] as const;

function timesFolders(): string[] {
  const windows = process.env.SystemRoot;
  return [
    ...(windows === undefined ? [] : [join(windows, 'Fonts')]),
    '/System/Library/Fonts/Supplemental',
    '/Library/Fonts',
    '/usr/share/fonts/truetype/msttcorefonts',
    '/usr/share/fonts/msttcore',
  ];
}

const read = new Map<FontChoice, Promise<FontFiles | undefined>>();

/** The four faces of the chosen font, read once a run, or undefined when the machine does not have them all. */
export function fontFiles(choice: FontChoice): Promise<FontFiles | undefined> {
  const known = read.get(choice) ?? readFont(choice);
  read.set(choice, known);
  return known;
}

async function readFont(choice: FontChoice): Promise<FontFiles | undefined> {
  if (choice === 'tinos') {
    const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
    return readFaces('Tinos', folder, tinos);
  }
  for (const folder of timesFolders()) {
    for (const names of times) {
      const found = await readFaces('Times New Roman', folder, names);
      if (found) return found;
    }
  }
  return undefined;
}

async function readFaces(
  family: string,
  folder: string,
  names: Readonly<Record<(typeof faces)[number], string>>,
): Promise<FontFiles | undefined> {
  try {
    const face = (name: (typeof faces)[number]) => readFile(join(folder, names[name]));
    const [regular, bold, italic, boldItalic] = await Promise.all([
      face('regular'),
      face('bold'),
      face('italic'),
      face('boldItalic'),
    ]);
    return { family, regular, bold, italic, boldItalic };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
