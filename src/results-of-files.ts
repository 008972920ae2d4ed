/** What units sent in one turn, from files of any kind: read, held to the plan, merged. */
import { readForm } from './forms/read-form.js';
import { indicatorUnits } from './forms/unit-form.js';
import type { Dossier } from './model/dossier.js';
import type { Finding } from './model/finding.js';
import type { ResultsFile } from './model/generated/schema-types.js';
import type { SourceFile } from './model/source-file.js';
import { readResultsFile } from './read/read-results.js';
import { checkFigures } from './results/check-figures.js';
import { checkKnown, ofOneReport } from './results/check-known.js';
import { entriesOf, type SentFile } from './results/entries.js';
import { mergeResults } from './results/merge-results.js';
import type { WorkList } from './work-list/work.js';
import { readWorkbook } from './workbook/read-workbook.js';

/** The bytes of a file, and what findings call it. */
export interface ResultsInput {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PlanResults {
  /** Missing where no file can be taken. */
  readonly results?: ResultsFile;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceFile[];
}

export interface AskedResults {
  readonly list: WorkList;
  readonly dossier: Dossier;
  /** The reporting line wanted; where nothing is said, the one most files are of. */
  readonly report?: string;
}

/** Reads results.yaml and filled forms (.xlsx); each file is told apart by its bytes. */
export async function readResults(
  files: readonly ResultsInput[],
  { list, dossier, report }: AskedResults,
): Promise<PlanResults> {
  const read = await Promise.all(files.map((file) => readFile(file, list)));
  const sent = read.flatMap(({ sent: one }) => (one ? [one] : []));
  const one = ofOneReport(sent, list, report);
  const units = indicatorUnits(list, dossier);
  const names = new Map(list.units.map(({ id, name }) => [id, name]));
  const merged = mergeResults(one.files, (unit) => names.get(unit) ?? unit);
  return {
    ...(merged ? { results: merged.results } : {}),
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...one.findings,
      ...checkKnown(one.files, list),
      ...(merged ? [...merged.findings, ...checkFigures(merged.entries, (id) => units.get(id) ?? '')] : []),
    ],
    sources: read.flatMap(({ source }) => source ?? []),
  };
}

interface ReadFile {
  readonly sent?: SentFile;
  readonly findings: readonly Finding[];
  readonly source?: SourceFile;
}

async function readFile({ path, bytes }: ResultsInput, list: WorkList): Promise<ReadFile> {
  if (isWorkbook(bytes)) {
    const { value, findings } = await readWorkbook(path, bytes);
    if (!value) return { findings };
    const { sent, findings: told } = readForm(value, list);
    return { findings: [...findings, ...told], ...(sent ? { sent } : {}) };
  }
  const { value, findings, source } = readResultsFile(bytes, path);
  return {
    findings,
    ...(value ? { sent: entriesOf(value, path) } : {}),
    ...(source ? { source } : {}),
  };
}

/** A ZIP archive, or a file of Office before 2007, which the reader of workbooks tells about. */
export function isWorkbook([a, b]: Uint8Array): boolean {
  return (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf);
}
