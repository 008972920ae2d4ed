import { basename } from 'node:path';
import type { DocumentReport } from '../../import/report.js';
import type { ImportChoices, Imported, ImportFiles, NamedInput } from '../../import-files.js';
import type { Outside } from '../../model/files.js';
import type { Finding } from '../../model/finding.js';
import type { Language } from '../../model/language.js';
import type { SourceFile } from '../../model/source-file.js';
import { readOffice } from '../../read/read-office.js';
import { readPlan } from '../../read/read-plan.js';
import { unreadableFile } from '../../read/unreadable-file.js';
import { collectFindings } from '../collect-findings.js';
import { diskFiles, readPath } from '../disk.js';
import { exitCode } from '../exit.js';
import { fault } from '../fault.js';
import { unreadableInput } from '../import-findings.js';
import { type ImportJob, importJobs } from '../import-jobs.js';
import { importJson } from '../import-json.js';
import { importSummary } from '../import-summary.js';
import { inTheWay } from '../in-the-way.js';
import { fontFiles } from '../product-files.js';
import { reportText } from '../report.js';
import type { Terminal } from '../terminal.js';
import { writeAtomically } from '../write-file.js';

export interface ImportOptions {
  /** A .yaml file for one dossier, or a folder for one each. */
  readonly out: string;
  /** Where the outcome goes as JSON. */
  readonly report?: string;
  readonly revisions?: 'accept' | 'reject';
  /** Overwrite what is there. */
  readonly force: boolean;
  /** An office file to use. */
  readonly office?: string;
  readonly language: Language;
}

/**
 * `kehoach import`: plans out of old documents. 0 with guesses, 1 with losses or errors, 2 when something could not be read or
 * written. One bad document never stops the others of a folder; where a file is in the way, none of its dossier is written.
 */
export async function importDocuments(
  paths: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
  importFiles: ImportFiles,
): Promise<number> {
  const { out, report, force, language } = options;
  const jobs = await importJobs(paths, out, language);
  const collection = collectFindings();
  const documents: DocumentReport[] = [];
  const progress = (text: string) => {
    if (terminal.interactive) terminal.err(`\r\u001b[K${text}`);
  };
  const office = options.office === undefined ? undefined : await readInputs([options.office]);
  collection.add({
    findings: [
      ...(office?.findings ?? []),
      ...(report === undefined || force ? [] : await inTheWay([report])),
    ],
  });
  const refused = collection.findings().length > 0;
  for (const [i, job] of (refused ? [] : jobs).entries()) {
    progress(`[${i + 1}/${jobs.length}] ${basename(job.planPath)}`);
    try {
      const made = await runJob(job, options, office?.inputs[0], importFiles);
      progress('');
      collection.add(made);
      documents.push(...made.documents);
      for (const path of made.written) terminal.out(`${path}\n`);
      if (made.written.includes(job.planPath)) {
        terminal.out(importSummary(job.planPath, made.documents, language));
      }
    } catch (error) {
      progress('');
      collection.add({ findings: [fault(job.inputs[0] ?? job.planPath, error)] });
    }
  }
  if (report !== undefined && !refused) {
    const failed = await writeAtomically(report, encoder.encode(importJson(documents, language)));
    if (failed) collection.add({ findings: [failed] });
    else terminal.out(`${report}\n`);
  }
  const findings = collection.findings();
  if (findings.length > 0) {
    terminal.err(reportText({ ...collection.report(), language }, terminal.colour.err, 'import'));
  }
  const lost = documents.some(({ losses }) => losses.length > 0);
  return Math.max(exitCode(findings, 'error'), lost ? 1 : 0);
}

const encoder = new TextEncoder();

interface Made {
  readonly documents: readonly DocumentReport[];
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceFile[];
  /** Paths of the files written. */
  readonly written: readonly string[];
}

async function runJob(
  job: ImportJob,
  { force, revisions }: ImportOptions,
  office: NamedInput | undefined,
  importFiles: ImportFiles,
): Promise<Made> {
  const { id, planPath, officePath } = job;
  const nothing = { documents: [], sources: [], written: [] };
  const blocked = force ? [] : await inTheWay(office ? [planPath] : [planPath, officePath]);
  if (blocked.length > 0) return { ...nothing, findings: blocked };
  const files = await diskFiles(planPath);
  const unread = office && (await officeFor(planPath, office.file, files));
  if (unread) return { ...nothing, findings: [unread] };
  const { inputs, findings } = await readInputs(job.inputs);
  if (findings.length > 0) return { ...nothing, findings };
  const choices: ImportChoices = {
    ...{ id, planPath, officePath },
    ...(revisions === undefined ? {} : { revisions }),
    ...(office ? { office: { path: office.file, bytes: office.bytes } } : {}),
  };
  const imported = await importFiles(inputs, choices, { ...files, fonts: fontFiles });
  const { failures, written } = await writeAll(filesOf(imported, job));
  return {
    documents: imported.documents,
    findings: [...imported.findings, ...failures],
    sources: sourcesOf(imported, job),
    written,
  };
}

/** Why a plan there could not read this office: then it would be of no use. */
async function officeFor(planPath: string, office: string, files: Outside): Promise<Finding | undefined> {
  const read = await files.readFile(office);
  if ('bytes' in read) return undefined;
  return unreadableFile(office, read.error, { file: planPath, at: { file: 'whole' } });
}

/** The office before the plan, which would be of no use without it. */
function filesOf({ plan, office }: Imported, job: ImportJob): readonly (readonly [string, string])[] {
  if (plan === undefined) return [];
  return [...(office === undefined ? [] : [[job.officePath, office] as const]), [job.planPath, plan]];
}

/** Writes one file after the other until one fails. */
async function writeAll(
  files: readonly (readonly [path: string, text: string])[],
): Promise<{ readonly failures: readonly Finding[]; readonly written: readonly string[] }> {
  const written: string[] = [];
  for (const [path, text] of files) {
    const failed = await writeAtomically(path, encoder.encode(text));
    if (failed) return { failures: [failed], written };
    written.unshift(path);
  }
  return { failures: [], written };
}

/** The new files as findings are placed in them. */
function sourcesOf({ plan, office }: Imported, { planPath, officePath }: ImportJob): readonly SourceFile[] {
  const sources = [
    plan === undefined ? undefined : readPlan(encoder.encode(plan), planPath).source,
    office === undefined ? undefined : readOffice(encoder.encode(office), officePath).source,
  ];
  return sources.flatMap((source) => (source ? [source] : []));
}

async function readInputs(
  paths: readonly string[],
): Promise<{ readonly inputs: readonly NamedInput[]; readonly findings: readonly Finding[] }> {
  const inputs: NamedInput[] = [];
  const findings: Finding[] = [];
  for (const path of paths) {
    const read = await readPath(path);
    if ('bytes' in read) inputs.push({ file: path, bytes: read.bytes });
    else findings.push(unreadableInput(path, read.error));
  }
  return { inputs, findings };
}
