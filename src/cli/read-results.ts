import type { Finding } from '../model/finding.js';
import type { SourceFile } from '../model/source-file.js';
import { readResultsFile } from '../read/read-results.js';
import { unreadableFile } from '../read/unreadable-file.js';
import type { ReadResults } from '../report-plan.js';
import { readPath } from './disk.js';

export interface GivenResults {
  readonly results: readonly ReadResults[];
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceFile[];
}

/** Reads the files of results named on the command line; what cannot be used of one is a finding. */
export async function readResults(paths: readonly string[]): Promise<GivenResults> {
  const read = await Promise.all(paths.map(readOne));
  return {
    results: read.flatMap(({ results }) => results),
    findings: read.flatMap(({ findings }) => findings),
    sources: read.flatMap(({ sources }) => sources),
  };
}

async function readOne(path: string): Promise<GivenResults> {
  const file = await readPath(path);
  if ('error' in file)
    return {
      results: [],
      findings: [unreadableFile(path, file.error, { file: path, at: { file: 'whole' } })],
      sources: [],
    };
  const { value, findings, source } = readResultsFile(file.bytes, path);
  return { results: value ? [{ path, value }] : [], findings, sources: source ? [source] : [] };
}
