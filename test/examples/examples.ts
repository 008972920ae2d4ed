import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { diskFiles } from '../../src/cli/disk.js';
import { fontFiles } from '../../src/cli/product-files.js';
import type { Block, Doc, Inline, Paragraph } from '../../src/doc/document.js';
import { type ComposedPlan, composePlan } from '../../src/pipeline.js';

const folder = join(import.meta.dirname, '../../plans');

export interface Example {
  /** The plan's file name without its ending. */
  readonly name: string;
  readonly composed: ComposedPlan;
}

/** Every example plan, composed. */
export async function composeExamples(): Promise<Example[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const composed = await composePlan(path, { ...(await diskFiles(path)), fonts: fontFiles });
      return { name: name.replace(/\.yaml$/, ''), composed };
    }),
  );
}

/** Every paragraph of a document, those in tables too, in reading order. */
export function* paragraphsOf(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield block;
    if (block.type === 'table') {
      for (const row of block.rows) for (const cell of row.cells) yield* paragraphsOf(cell.blocks);
    }
  }
}

export function allParagraphs(doc: Doc): Paragraph[] {
  return doc.sections.flatMap(({ blocks }) => [...paragraphsOf(blocks)]);
}

/** The words of inlines; breaks are spaces, no-break spaces stay. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.type === 'text' || inline.type === 'leader' ? inline.text : inline.type === 'break' ? ' ' : '',
    )
    .join('');
}

/** The words of all paragraphs in one style. */
export function styled(doc: Doc, style: Paragraph['style']): string[] {
  return allParagraphs(doc)
    .filter((paragraph) => paragraph.style === style)
    .map((paragraph) => wordsOf(paragraph.inlines));
}
