import { basename } from 'node:path';
import { stopsPrinting } from '../../model/finding.js';
import type { Language } from '../../model/language.js';
import { buildPlan, type Choices } from '../../pipeline.js';
import { collectFindings } from '../collect-findings.js';
import { diskFiles } from '../disk.js';
import { exitCode } from '../exit.js';
import { fault } from '../fault.js';
import { findPlans } from '../find-plans.js';
import { fontFiles } from '../product-files.js';
import { reportText } from '../report.js';
import { sameIds } from '../same-id.js';
import type { Terminal } from '../terminal.js';
import { commandWords } from '../words.js';
import { type WrittenFile, writeBuilt } from '../write-built.js';

export interface BuildOptions {
  readonly out: string;
  /** Write over files that were saved by other programs since. */
  readonly force: boolean;
  readonly formats: readonly string[];
  readonly choices: Choices;
  /** Build again in another process and compare. */
  readonly verify: boolean;
  readonly language: Language;
}

/** `kehoach build`: every document of every plan, in every format; one bad plan never stops the others. */
export async function build(
  paths: readonly string[],
  { out, force, formats, choices, verify, language }: BuildOptions,
  terminal: Terminal,
): Promise<number> {
  const plans = await findPlans(paths, language);
  const collection = collectFindings();
  const sameId = sameIds();
  const files: WrittenFile[] = [];
  const progress = (text: string) => {
    if (terminal.interactive) terminal.err(`\r\u001b[K${text}`);
  };
  for (const [i, plan] of plans.entries()) {
    // A whole path could be longer than the terminal is wide.
    progress(`[${i + 1}/${plans.length}] ${basename(plan)}`);
    try {
      const resources = { ...(await diskFiles(plan)), fonts: fontFiles };
      const built = await buildPlan(plan, formats, resources, choices);
      const twins = sameId(plan, built);
      collection.add(built);
      collection.add({ findings: twins, sources: built.sources });
      progress('');
      if (!built.dossier || stopsPrinting([...built.findings, ...twins])) continue;
      const to = { out, force, language, terminal, written: (file: WrittenFile) => files.push(file) };
      collection.add({ findings: await writeBuilt(plan, built, to) });
    } catch (error) {
      progress('');
      collection.add({ findings: [fault(plan, error)] });
    }
  }
  if (verify) {
    const { buildAgain } = await import('../build-again.js');
    const again = await buildAgain(files, { formats, choices });
    collection.add({ findings: again });
    if (again.length === 0) terminal.out(`${commandWords[language].builtAlike(files.length)}\n`);
  }
  const findings = collection.findings();
  if (findings.length > 0) {
    terminal.err(reportText({ ...collection.report(), language }, terminal.colour.err));
  }
  return exitCode(findings, 'error');
}
