/** What tests of importing ask: import these files, build what came of it, and give both. */
import type { Block, Doc, Inline } from '../../src/doc/document.js';
import { type Imported, importFiles, type NamedInput } from '../../src/import-files.js';
import { type Built, buildPlan, type ComposedPlan, composePlan } from '../../src/pipeline.js';
import { inMemory } from './support/in-memory.js';

export interface ImportedAndBuilt extends Imported {
  readonly composed?: ComposedPlan;
  /** Formats written, with errors among the findings where there are any. */
  readonly built?: Built;
}

const planPath = 'plans/cu.yaml';
const officePath = 'plans/offices/co-quan.yaml';

/** Imports files and, where a plan came of it, builds it in both formats from memory. */
export async function importAndBuild(
  inputs: readonly NamedInput[],
  revisions?: 'accept' | 'reject',
): Promise<ImportedAndBuilt> {
  const imported = await importThem(inputs, revisions);
  if (imported.plan === undefined || imported.office === undefined) return imported;
  const resources = inMemory({ [planPath]: imported.plan, [officePath]: imported.office });
  const composed = await composePlan(planPath, resources);
  const built = await buildPlan(planPath, ['docx', 'pdf'], resources);
  return { ...imported, composed, built };
}

/** Imports files; nothing is built. */
export async function importThem(
  inputs: readonly NamedInput[],
  revisions?: 'accept' | 'reject',
): Promise<Imported> {
  const options = { planPath, officePath, id: 'cu', ...(revisions ? { revisions } : {}) };
  return importFiles(inputs, options, inMemory({}));
}

/** Every paragraph of a document in reading order, frames, tables and notes included; empty ones are left out. */
export function printedParagraphs(doc: Doc): readonly string[] {
  return doc.sections
    .flatMap(({ blocks, firstFooter = [] }) => [...blocks, ...firstFooter].flatMap(printedIn))
    .filter((text) => text.trim() !== '');
}

function printedIn(block: Block): string[] {
  switch (block.type) {
    case 'rule':
    case 'picture':
      return [];
    case 'paragraph':
      return [printed(block.inlines), ...notesIn(block.inlines)];
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(printedIn)));
  }
}

function printed(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'break' ? ' ' : ''))
    .join('');
}

function notesIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => (inline.type === 'footnote' ? [printed(inline.inlines)] : []));
}
