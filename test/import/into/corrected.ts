/** What people do in Word to a document of ours, done to its XML; and what comes of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { diskFiles } from '../../../src/cli/disk.js';
import { fontFiles } from '../../../src/cli/product-files.js';
import { docx } from '../../../src/import/importers/docx.js';
import { correctedLines } from '../../../src/import/into/corrected-lines.js';
import { levelled } from '../../../src/import/into/lines.js';
import type { ToldChange } from '../../../src/import/into/outcome.js';
import { type Into, intoFiles } from '../../../src/into-files.js';
import { buildPlan, composePlan, type Resources } from '../../../src/pipeline.js';
import { printedLines } from '../../../src/printed-lines.js';

const folder = join(import.meta.dirname, '../../../plans');

export interface Started {
  readonly planPath: string;
  readonly yaml: string;
  readonly resources: Resources;
  /** Word files by document. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** An example plan, or another text in its place, with its documents as Word files. */
export async function started(name: string, yaml?: string, draft?: number): Promise<Started> {
  const planPath = join(folder, `${name}.yaml`);
  const text = yaml ?? readFileSync(planPath, 'utf8');
  const resources = withPlan({ ...(await diskFiles(planPath)), fonts: fontFiles }, planPath, text);
  const built = await buildPlan(planPath, ['docx'], resources, draft === undefined ? {} : { draft });
  return {
    ...{ planPath, yaml: text, resources },
    files: new Map(built.files.map(({ document, bytes }) => [document, bytes])),
  };
}

function withPlan(resources: Resources, planPath: string, yaml: string): Resources {
  return {
    ...resources,
    readFile: async (path) => (path === planPath ? { bytes: strToU8(yaml) } : resources.readFile(path)),
  };
}

export interface CameHome extends Into {
  readonly yaml: string;
  readonly changes: readonly ToldChange[];
  /** The corrected file's lines, and the ones the changed plan prints. */
  readonly corrected: readonly string[];
  readonly printed: readonly string[];
}

/** Corrects one document of a plan and takes it home. */
export async function home(
  start: Started,
  document: string,
  correct: (xml: string) => string,
  revisions?: 'accept' | 'reject',
): Promise<CameHome> {
  const bytes = edited(start.files.get(document) ?? new Uint8Array(), { 'word/document.xml': correct });
  return homeOf(start, document, bytes, revisions);
}

export async function homeOf(
  { planPath, yaml, resources }: Started,
  document: string,
  bytes: Uint8Array,
  revisions?: 'accept' | 'reject',
): Promise<CameHome> {
  const choices = { planPath, ...(revisions ? { revisions } : {}) };
  const into = await intoFiles([{ file: 'sửa.docx', bytes }], choices, resources);
  const after = into.plan ?? yaml;
  const composed = await composePlan(planPath, withPlan(resources, planPath, after));
  const doc = composed.docs.find(({ id }) => id === document);
  const read = await docx.read({ file: 'sửa.docx', bytes, revisions: revisions ?? 'accept' });
  return {
    ...into,
    yaml: after,
    changes: into.files.flatMap(({ changes }) => changes),
    corrected: read.value
      ? correctedLines(read.value).map(({ auto, text }) => levelled(`${auto} ${text}`))
      : [],
    printed: doc ? printedLines(doc).map(({ label, text }) => levelled(`${label} ${text}`)) : [],
  };
}

/** A package with some of its parts rewritten, or added where they are not there. */
export function edited(
  file: Uint8Array,
  edits: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, edit] of Object.entries(edits)) {
    const part = parts[name];
    parts[name] = strToU8(edit(part === undefined ? '' : strFromU8(part)));
  }
  return zipSync(parts);
}

const paragraph = /<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>|<w:p\s[^>]*>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g;

/** The paragraphs of a document, in order, as XML. */
export function paragraphs(xml: string): string[] {
  return xml.match(paragraph) ?? [];
}

export function wordsIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
    .join('');
}

function find(xml: string, words: string): string {
  const found = paragraphs(xml).find((each) => wordsIn(each).includes(words));
  if (found === undefined) throw new Error(`no paragraph says “${words}”`);
  return found;
}

const run = (text: string) =>
  `<w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`;

/** A paragraph with other words in one run, its look and its address kept. */
export function saying(paragraphXml: string, text: string): string {
  const head = /^<w:p[^>]*>(?:<w:pPr>[\s\S]*?<\/w:pPr>)?(?:<w:bookmark(?:Start|End)[^>]*\/>)*/.exec(
    paragraphXml,
  )?.[0];
  return `${head ?? '<w:p>'}${run(text)}</w:p>`;
}

export function withoutAddress(xml: string): string {
  return xml.replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, '');
}

/** Retypes words inside the paragraph that has them. */
export const retype = (old: string, now: string) => (xml: string) => {
  const was = find(xml, old);
  return xml.replace(was, () => saying(was, wordsIn(was).replace(old, now)));
};

/** A new paragraph behind the one with these words, in its look. */
export const addAfter = (words: string, text: string) => (xml: string) => {
  const was = find(xml, words);
  return xml.replace(was, () => was + withoutAddress(saying(was, text)));
};

export const remove = (words: string) => (xml: string) => xml.replace(find(xml, words), '');

/** The paragraph carried behind another, its address with it. */
export const moveAfter = (words: string, target: string) => (xml: string) => {
  const moved = find(xml, words);
  const rest = xml.replace(moved, '');
  const place = find(rest, target);
  return rest.replace(place, () => place + moved);
};

/** The same typed with changes tracked. */
export const track =
  (old: string, now: string, author = 'Lê Thị Hòa') =>
  (xml: string) => {
    const was = find(xml, old);
    const [before = '', after = ''] = wordsIn(was).split(old);
    const who = `w:id="900" w:author="${author}" w:date="2027-03-01T08:00:00Z"`;
    const gone = `<w:del ${who}><w:r><w:delText xml:space="preserve">${old}</w:delText></w:r></w:del>`;
    const made = now === '' ? '' : `<w:ins ${who}>${run(now)}</w:ins>`;
    const head = saying(was, '').replace(/<w:r>.*$/s, '');
    return xml.replace(was, () => `${head}${run(before)}${gone}${made}${run(after)}</w:p>`);
  };

export const chain =
  (...edits: readonly ((xml: string) => string)[]) =>
  (xml: string) =>
    edits.reduce((made, edit) => edit(made), xml);
