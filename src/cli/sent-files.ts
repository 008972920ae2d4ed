import type { Finding } from '../model/finding.js';
import { unreadableFile } from '../read/unreadable-file.js';
import type { ResultsInput } from '../results-of-files.js';
import { readPath } from './disk.js';

/** The files that units sent; those that cannot be read are told. */
export async function sentFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly ResultsInput[]; readonly findings: readonly Finding[] }> {
  const files: ResultsInput[] = [];
  const findings: Finding[] = [];
  for (const path of paths) {
    const read = await readPath(path);
    if ('bytes' in read) files.push({ path, bytes: read.bytes });
    else findings.push(unreadableFile(path, read.error, { file: path, at: { file: 'whole' } }));
  }
  return { files, findings };
}
