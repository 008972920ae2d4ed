import type { Outside } from '../../model/files.js';
import type { Severity } from '../../model/finding.js';
import type { Language } from '../../model/language.js';
import { type Checked, composePlan } from '../../pipeline.js';
import { collectFindings, type Told } from '../collect-findings.js';
import { diskFiles } from '../disk.js';
import { exitCode } from '../exit.js';
import { fault } from '../fault.js';
import { findPlans } from '../find-plans.js';
import { fontFiles, productVersion } from '../product-files.js';
import { repairedLines, reportText } from '../report.js';
import type { ReportInput } from '../report-input.js';
import { reportJson } from '../report-json.js';
import { verdict } from '../report-verdict.js';
import { rewriteText } from '../rewrite-text.js';
import { sameIds } from '../same-id.js';
import type { SheetFile } from '../sheet.js';
import type { Terminal } from '../terminal.js';

type CheckFormat = 'text' | 'json' | 'sarif' | 'unix';

export interface CheckOptions {
  readonly format: CheckFormat;
  /** The least severity that makes the exit code 1. */
  readonly level: Severity;
  /** Repair what cannot change a meaning. */
  readonly fix: boolean;
  readonly language: Language;
  /** Where the findings go as a form in Word. */
  readonly sheet?: SheetFile;
}

/** `kehoach check`: what would be wrong, without writing any document. With `fix` it is what is left after the repairs. */
export async function check(
  paths: readonly string[],
  { format, level, fix, language, sheet: file }: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  const collection = collectFindings(format === 'sarif' ? await repairsInSource() : undefined);
  const sameId = sameIds();
  const sheet = file && (await import('../sheet.js')).makeSheet();
  for (const plan of await findPlans(paths, language)) {
    try {
      const resources = { ...(await diskFiles(plan)), fonts: fontFiles };
      const compose = (from: typeof resources): Promise<Checked> => composePlan(plan, from);
      const checked = fix ? await repair(resources, compose) : await compose(resources);
      collection.add(checked);
      const twins = sameId(plan, checked);
      collection.add({ findings: twins, sources: checked.sources });
      sheet?.add({
        ...{ planPath: plan, checked, findings: [...checked.findings, ...twins] },
        verdict: (found) => verdict(found, 'vi'),
      });
    } catch (error) {
      collection.add({ findings: [fault(plan, error)] });
    }
  }
  if (sheet) collection.add({ findings: await sheet.write(file, terminal) });
  const findings = collection.findings();
  const input = { ...collection.report(), language };
  terminal.out(await reported(input, format, terminal));
  // Programs read the report from standard output and nothing else.
  if (format !== 'text')
    terminal.err(
      repairedLines(input)
        .map((line) => `${line}\n`)
        .join(''),
    );
  return exitCode(findings, level);
}

async function reported(input: ReportInput, format: CheckFormat, { colour }: Terminal): Promise<string> {
  switch (format) {
    case 'text':
      return reportText(input, colour.out);
    case 'json':
      return reportJson(input);
    case 'unix': {
      const { reportUnix } = await import('../report-unix.js');
      return reportUnix(input);
    }
    case 'sarif': {
      const { reportSarif } = await import('../report-sarif.js');
      return reportSarif(input, await productVersion());
    }
  }
}

async function repairsInSource() {
  const { editsFor } = await import('../../repair-plan.js');
  return editsFor;
}

/** Repairs the files of a plan; when one cannot be written the report is of the files as they are. */
async function repair<R extends Outside>(
  outside: R,
  check: (outside: R) => Promise<Checked>,
): Promise<Checked & Told> {
  const { repairPlan } = await import('../../repair-plan.js');
  const { checked, repaired, texts } = await repairPlan(outside, check);
  const written = await Promise.all([...texts].map(([path, text]) => rewriteText(path, text)));
  const failed = written.filter((finding) => finding !== undefined);
  if (failed.length === 0) return { ...checked, repaired };
  const unchanged = await check(outside);
  return { ...unchanged, findings: [...unchanged.findings, ...failed] };
}
