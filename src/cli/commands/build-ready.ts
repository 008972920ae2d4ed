import { writePlan } from '../../pipeline.js';
import { exitCode } from '../exit.js';
import { fault } from '../fault.js';
import { findPlans } from '../find-plans.js';
import { type ReadyQuestion, readyAnswers } from '../ready-answer.js';
import { readyReport } from '../report-ready.js';
import type { Terminal } from '../terminal.js';
import { writeBuilt } from '../write-built.js';
import type { BuildOptions } from './build.js';

/** `kehoach build --ready`: documents that can go to the person who signs; of a plan with an obstacle nothing is written. */
export async function buildReady(
  paths: readonly string[],
  { out, force, formats, choices, language, document }: BuildOptions & ReadyQuestion,
  terminal: Terminal,
): Promise<number> {
  const report = readyReport();
  const answer = readyAnswers(document === undefined ? {} : { document }, choices);
  for (const plan of await findPlans(paths, language)) {
    try {
      const ready = await answer(plan);
      report.add(plan, ready);
      if (ready.obstacles.length > 0) continue;
      const docs = ready.docs.filter(({ id }) => ready.asked.some((each) => each.id === id));
      const built = await writePlan({ ...ready, docs }, formats, choices);
      report.addFailures(await writeBuilt(plan, built, { out, force, language, terminal }));
    } catch (error) {
      report.addFailures([fault(plan, error)]);
    }
  }
  terminal.err(report.text(language, terminal.colour.err));
  return exitCode(
    report.findings().map(({ finding }) => finding),
    'info',
  );
}
