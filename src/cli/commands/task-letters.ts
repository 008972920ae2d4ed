import { join } from 'node:path';
import type { LetterType } from '../../letters/letter-types.js';
import { lettersOfPlan } from '../../letters-of-plan.js';
import type { CalendarDay } from '../../model/day.js';
import type { Finding } from '../../model/finding.js';
import type { Language } from '../../model/language.js';
import { writePlan } from '../../pipeline.js';
import { partyNamed } from '../../work-list/shown-list.js';
import { collectFindings } from '../collect-findings.js';
import { diskFiles } from '../disk.js';
import { exitCode } from '../exit.js';
import { fault } from '../fault.js';
import { findPlans } from '../find-plans.js';
import { fontFiles } from '../product-files.js';
import { reportText } from '../report.js';
import { sentFiles } from '../sent-files.js';
import type { Terminal } from '../terminal.js';
import { unknownUnit } from '../unknown-unit.js';
import { writeNew } from '../write-new.js';

export interface LettersOptions {
  readonly types: readonly LetterType[];
  readonly each: boolean;
  readonly together: boolean;
  /** Formats of documents, or `yaml`: what is to be put into the plan to keep the letters. */
  readonly formats: readonly string[];
  readonly unit?: string;
  readonly asOf?: CalendarDay;
  /** The files that units sent. */
  readonly results?: readonly string[];
  /** The folder that gets one folder per plan; needed but for `yaml`, which goes to standard output without it. */
  readonly out?: string;
  readonly force: boolean;
  readonly language: Language;
}

/** `kehoach tasks --letters`: 0 written, 1 a letter with errors or a plan that cannot be printed, 2 when a file could not be read or written. */
export async function taskLetters(
  paths: readonly string[],
  options: LettersOptions,
  terminal: Terminal,
): Promise<number> {
  const { language } = options;
  const collection = collectFindings();
  for (const plan of await findPlans(paths, language)) {
    try {
      collection.add(await lettersOf(plan, options, terminal));
    } catch (error) {
      collection.add({ findings: [fault(plan, error)] });
    }
  }
  const findings = collection.findings();
  if (findings.length > 0)
    terminal.err(reportText({ ...collection.report(), language }, terminal.colour.err));
  return exitCode(findings, 'error');
}

async function lettersOf(plan: string, options: LettersOptions, terminal: Terminal) {
  const { out, unit, force, formats } = options;
  const { files: sent, findings: unread } = await sentFiles(options.results ?? []);
  if (unread.length > 0) return { findings: unread, sources: [] };
  const resources = { ...(await diskFiles(plan)), fonts: fontFiles };
  const letters = await lettersOfPlan(plan, resources, { ...options, sent });
  const { composed, dossier, list, yaml } = letters;
  if (!composed || !dossier || !list) return letters;
  if (unit !== undefined && !partyNamed(list, unit))
    return { ...letters, findings: [unknownUnit(unit, list)] };
  if (yaml !== '' && out === undefined) terminal.out(yaml);
  if (yaml === '' || out === undefined) return letters;
  const findings: Finding[] = [...letters.findings];
  const write = async (name: string, bytes: Uint8Array | string) => {
    const path = join(out, dossier.plan.id, name);
    const failed = await writeNew(path, bytes, force, out);
    if (failed) findings.push(failed);
    else terminal.out(`${path}\n`);
  };
  if (formats.includes('yaml')) await write('cong-van-giao-viec.yaml', yaml);
  const { files } = await writePlan(
    composed,
    formats.filter((format) => format !== 'yaml'),
  );
  for (const { document, extension, bytes } of files) await write(`${document}.${extension}`, bytes);
  return { ...letters, findings };
}
