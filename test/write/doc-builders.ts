import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Block, Cell, Inline, Paragraph, ParagraphFormat, Rule, Table } from '../../src/doc/document.js';
import { type FontSet, faceName, openFonts } from '../../src/doc/fonts.js';
import type { ParagraphStyle, StyleName, StyleSheet } from '../../src/doc/styles.js';

const fontFolder = join(
  dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json')),
);
const fontFile = (face: string, name: string) => readFileSync(join(fontFolder, face, `Tinos_${name}.ttf`));

/** Tinos, whose advances are Times New Roman's. */
export const sampleFonts: FontSet = openFonts({
  family: 'Times New Roman',
  regular: fontFile('400Regular', '400Regular'),
  bold: fontFile('700Bold', '700Bold'),
  italic: fontFile('400Regular_Italic', '400Regular_Italic'),
  boldItalic: fontFile('700Bold_Italic', '700Bold_Italic'),
});

export const text = (words: string, marks: { bold?: boolean; italic?: boolean } = {}): Inline => ({
  type: 'text',
  text: words,
  ...marks,
});

export const lineBreak: Inline = { type: 'break' };

export const footnote = (number: number, words: string): Inline => ({
  type: 'footnote',
  number,
  inlines: [text(words)],
});

/** A paragraph of one style; a string stands for one run. */
export function paragraph(
  style: StyleName,
  content: string | readonly Inline[],
  rest: { format?: ParagraphFormat; keepWithNext?: boolean } = {},
): Paragraph {
  return {
    type: 'paragraph',
    style,
    inlines: typeof content === 'string' ? [text(content)] : content,
    ...rest,
  };
}

/** A rule of a given part of the width of a text. */
export function ruleUnder(words: string, styles: StyleSheet, name: StyleName, part: number): Rule {
  const style: ParagraphStyle = styles[name];
  return {
    type: 'rule',
    length: sampleFonts[faceName(style.bold, style.italic)].width(words, style.size) * part,
  };
}

export const cell = (style: StyleName, words: string, rest: Omit<Cell, 'blocks'> = {}): Cell => ({
  blocks: [paragraph(style, words)],
  ...rest,
});

export function frame(
  role: 'letterhead' | 'signature',
  columns: readonly number[],
  rows: readonly (readonly (readonly Block[])[])[],
  rest: Partial<Table> = {},
): Table {
  return {
    type: 'table',
    role,
    columns,
    borders: 'none',
    padding: { horizontal: 0, vertical: 0 },
    headerRows: 0,
    rows: rows.map((cells) => ({ cells: cells.map((blocks) => ({ blocks })) })),
    ...rest,
  };
}
