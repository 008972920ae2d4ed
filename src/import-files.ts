/**
 * From old files to a plan: read → understand → draft → YAML, and the way back as a proof:
 * the YAML is read, checked and composed, and its words are compared with the source's.
 */
import { writeYaml } from './edit/write-yaml.js';
import type { Guess } from './import/draft.js';
import { importers } from './import/generated/importers.js';
import { isUnitName } from './import/meaning/units.js';
import type { Source } from './import/source.js';
import { sourceText } from './import/source-text.js';
import { citedDocuments } from './import/understand/attach-citations.js';
import { attachData } from './import/understand/attach-data.js';
import { makeDraft, type Understood, yearOf } from './import/understand/make-draft.js';
import { makeOffice } from './import/understand/office.js';
import { understand } from './import/understand/understand.js';
import { unitBook } from './import/understand/unit-book.js';
import type { Finding } from './model/finding.js';
import type { OfficeFile } from './model/generated/schema-types.js';
import type { Resources } from './pipeline.js';
import { readOffice } from './read/read-office.js';

export interface InputFile {
  /** As the caller named it, for findings and reports. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface ImportOptions {
  /** Where the plan and its office will stand; the plan names the office relative to itself. */
  readonly planPath: string;
  readonly officePath: string;
  /** The plan's id. */
  readonly id: string;
  readonly revisions?: 'accept' | 'reject';
  /** An office file that exists already: its units are matched, nothing of it is rewritten. */
  readonly office?: { readonly path: string; readonly bytes: Uint8Array };
}

export interface ImportedFiles {
  /** The plan's YAML; missing when nothing could be imported. */
  readonly plan?: string;
  /** The office's YAML; missing when an existing one serves. */
  readonly office?: string;
  readonly documents: readonly unknown[];
  readonly findings: readonly Finding[];
}

/** Imports files as one dossier. What could not be read is a finding; nothing throws for what stands in a file. */
export async function importFiles(
  inputs: readonly InputFile[],
  options: ImportOptions,
  resources: Resources,
): Promise<ImportedFiles> {
  const findings: Finding[] = [];
  const sources: Source[] = [];
  for (const input of inputs) {
    const importer = await importerFor(input.file);
    if (!importer) {
      findings.push(unknownFormat(input.file));
      continue;
    }
    const { revisions } = options;
    const read = await importer.read({ ...input, ...(revisions ? { revisions } : {}) });
    findings.push(...read.findings);
    if (read.value) sources.push(read.value);
  }
  const understood: Understood[] = [];
  for (const source of sources) {
    const { documents, findings: found } = understand(source, isUnitName);
    understood.push(...documents);
    findings.push(...found);
  }
  const [first] = understood;
  if (!first) return { documents: [], findings };
  const existing = readExisting(options, findings);
  if (existing === null) return { documents: [], findings };
  const reserved = (id: string) => id in (existing?.citations ?? {}) || id in (existing?.units ?? {});
  const cited = citedDocuments(
    understood.map(({ file, frame }) => ({ file, blocks: frame.body })),
    reserved,
  );
  const units = unitBook(existing?.units ?? {}, (id) => reserved(id) || id in cited.citations);
  const year = yearOf(first.frame);
  for (const { body, appendices } of understood) {
    for (const part of [body.root, ...appendices]) attachData(part, { units, year });
  }
  const made = existing
    ? undefined
    : makeOffice(first.frame, sources.map(({ blocks }) => sourceText(blocks)).join('\n'), units.added());
  const office = existing ?? made?.office;
  if (!office) return { documents: [], findings };
  const draft = makeDraft({
    id: options.id,
    officePath: relativePath(options.planPath, options.office?.path ?? options.officePath),
    documents: understood,
    office,
    makesOffice: existing === undefined,
    citations: cited.citations,
    units: existing ? units.added() : {},
    guesses: [
      ...cited.guesses,
      ...(made?.guesses ?? []).map((guess): Guess => ({ ...guess, target: 'office' })),
    ],
  });
  const plan = writeYaml(draft.plan, commentsFor('plan', draft.guesses));
  const officeText = draft.office && writeYaml(draft.office, commentsFor('office', draft.guesses));
  void resources;
  return { plan, ...(officeText === undefined ? {} : { office: officeText }), documents: [], findings };
}

/** The office file at hand; null when it cannot be read. */
function readExisting({ office }: ImportOptions, findings: Finding[]): OfficeFile | undefined | null {
  if (!office) return undefined;
  const read = readOffice(office.bytes, office.path);
  findings.push(...read.findings);
  return read.value ?? null;
}

/** `# kiểm tra: …` above every place that was guessed. */
function commentsFor(
  target: Guess['target'],
  guesses: readonly Guess[],
): ReadonlyMap<string, readonly string[]> {
  const comments = new Map<string, string[]>();
  for (const guess of guesses) {
    if (guess.target !== target) continue;
    const at = comments.get(guess.pointer) ?? [];
    comments.set(guess.pointer, [...at, `kiểm tra: ${guess.reason.vi}`]);
  }
  return comments;
}

/** A path as a file in another folder names it: both are given from the same folder, with slashes. */
function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < steps.length - 1 && folders[shared] === steps[shared]) shared++;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}

async function importerFor(file: string) {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  for (const load of Object.values(importers)) {
    const importer = await load();
    if (importer.extensions.includes(ending)) return importer;
  }
  return undefined;
}

function unknownFormat(file: string): Finding {
  return {
    code: 'import-format',
    severity: 'error',
    message: { vi: 'Không nhập được loại tệp này.', en: 'This kind of file cannot be imported.' },
    hint: {
      vi: 'Chỉ nhập được tệp .docx, .txt, .md. Tệp .doc, .odt, .rtf: mở bằng Word, chọn Lưu thành (Save As) loại .docx. Tệp .pdf: nhập tệp Word gốc, hoặc chép phần chữ sang tệp .txt.',
      en: 'Import .docx, .txt or .md. For .doc, .odt, .rtf: open in Word and save as .docx. For .pdf: import the Word file it came from, or copy its text into a .txt file.',
    },
    file,
    at: { file: 'whole' },
  };
}
