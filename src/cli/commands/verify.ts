import type { Language } from '../../model/language.js';
import { isTheDocument, type Verification } from '../../verify/verification.js';
import { verifier } from '../../verify-file.js';
import { collectFindings } from '../collect-findings.js';
import { diskFiles, readPath } from '../disk.js';
import { exitCode } from '../exit.js';
import { fault } from '../fault.js';
import { unreadableInput } from '../import-findings.js';
import { plansWithId } from '../plans-with-id.js';
import { fontFiles } from '../product-files.js';
import { reportText } from '../report.js';
import type { Terminal } from '../terminal.js';
import { verifyJson } from '../verify-json.js';
import { verifySummary } from '../verify-summary.js';

export interface VerifyOptions {
  /** The plan to hold the files against; found by its id where nothing is said. */
  readonly planPath?: string;
  readonly format: 'text' | 'json';
  readonly language: Language;
}

/**
 * `kehoach verify`: which plan each file came from and whether that plan makes exactly these bytes now. 0 when all are as their plans make
 * them, signed or not; 1 when one differs or comes from no plan; 2 when a file or the plan given cannot be read.
 */
export async function verify(
  paths: readonly string[],
  { planPath, format, language }: VerifyOptions,
  terminal: Terminal,
): Promise<number> {
  const collection = collectFindings();
  const given = planPath === undefined ? undefined : await readPath(planPath);
  if (planPath !== undefined && given && 'error' in given) {
    collection.add({ findings: [unreadableInput(planPath, given.error)] });
  }
  const search = plansWithId();
  const check = verifier(async ({ plan }) => {
    const found = planPath === undefined ? await search(plan) : [planPath];
    return Promise.all(
      found.map(async (path) => ({ path, resources: { ...(await diskFiles(path)), fonts: fontFiles } })),
    );
  });
  const told: Verification[] = [];
  for (const path of collection.findings().length > 0 ? [] : paths) {
    const read = await readPath(path);
    try {
      if ('bytes' in read) told.push(await check({ file: path, bytes: read.bytes }));
      else collection.add({ findings: [unreadableInput(path, read.error)] });
    } catch (error) {
      collection.add({ findings: [fault(path, error)] });
    }
  }
  const all = collection.report();
  if (format === 'json') terminal.out(verifyJson(told, all.findings, language));
  else {
    terminal.out(verifySummary(told, language));
    if (all.findings.length > 0) terminal.err(reportText({ ...all, language }, terminal.colour.err));
  }
  const isRight = told.every(isTheDocument);
  return exitCode(collection.findings(), 'error') || (isRight ? 0 : 1);
}
