/** What tests of importing ask: import these files, build what came of it, and give both. */
import { fontFiles, productTemplates } from '../../src/cli/product-files.js';
import type { Block, Doc, Inline } from '../../src/doc/document.js';
import type { Finding } from '../../src/model/finding.js';
import { type Built, buildPlan, type ComposedPlan, composePlan, type Resources } from '../../src/pipeline.js';

export interface ImportFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface ImportOptions {
  readonly planPath: string;
  readonly officePath: string;
  readonly id: string;
  readonly revisions?: 'accept' | 'reject';
}

export interface DocumentReport {
  readonly file: string;
  readonly document: string;
  readonly kind: string;
  readonly parts: number;
  readonly units: number;
  readonly duties: number;
  readonly indicators: number;
  readonly milestones: number;
  readonly reports: number;
  readonly citations: number;
  readonly recipients: number;
  readonly signatureLines: number;
  readonly guesses: unknown;
  readonly losses: unknown;
}

export interface Imported {
  readonly plan?: string;
  readonly office?: string;
  readonly documents: readonly DocumentReport[];
  readonly findings: readonly Finding[];
}

type ImportFiles = (
  inputs: readonly ImportFile[],
  options: ImportOptions,
  resources: Resources,
) => Promise<Imported>;

export interface ImportedAndBuilt extends Imported {
  readonly composed?: ComposedPlan;
  /** Formats written, with errors among the findings where there are any. */
  readonly built?: Built;
}

const planPath = 'plans/cu.yaml';
const officePath = 'plans/offices/co-quan.yaml';

/** Imports files and, where a plan came of it, builds it in both formats from memory. */
export async function importAndBuild(
  inputs: readonly ImportFile[],
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
  inputs: readonly ImportFile[],
  revisions?: 'accept' | 'reject',
): Promise<Imported> {
  // Named at run time, so that these judges can be read before what they judge is there.
  const name = '../../src/import-files.js';
  const { importFiles }: { importFiles: ImportFiles } = await import(name);
  const options = { planPath, officePath, id: 'cu', ...(revisions ? { revisions } : {}) };
  return importFiles(inputs, options, inMemory({}));
}

function inMemory(texts: Readonly<Record<string, string>>): Resources {
  return {
    readFile: async (path) => {
      const text = texts[path];
      return text === undefined ? { error: 'missing' } : { bytes: new TextEncoder().encode(text) };
    },
    resolve: (from, path) => resolved(from.slice(0, from.lastIndexOf('/')), path),
    templates: productTemplates,
    fonts: fontFiles,
  };
}

function resolved(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
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
