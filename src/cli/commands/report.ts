import { dirname, extname, join, relative, resolve } from 'node:path';
import type { CalendarDay } from '../../model/day.js';
import { withTexts } from '../../model/files.js';
import { isStop } from '../../model/finding.js';
import type { Language } from '../../model/language.js';
import { buildPlan, type Resources } from '../../pipeline.js';
import { evaluatePlan, type ReportOfPlan, reportId, writeReport } from '../../report-plan.js';
import { collectFindings } from '../collect-findings.js';
import { diskFiles } from '../disk.js';
import { evaluationJson } from '../evaluation-json.js';
import { exitCode } from '../exit.js';
import { madeReportSummary } from '../made-report-summary.js';
import { fontFiles } from '../product-files.js';
import { reportText } from '../report.js';
import { sentFiles } from '../sent-files.js';
import type { Terminal } from '../terminal.js';
import { writeBuilt } from '../write-built.js';
import { writeNew } from '../write-new.js';

export interface MakeReportOptions {
  /** The files that units sent. */
  readonly results: readonly string[];
  /** The reporting line of the Báo cáo itself. */
  readonly report?: string;
  readonly asOf?: CalendarDay;
  /** The report's file, or the folder of its documents. */
  readonly out?: string;
  readonly force: boolean;
  readonly format: 'text' | 'json';
  readonly language: Language;
}

const isYaml = (path: string) => /\.ya?ml$/iu.test(path);

/**
 * `kehoach report`: the Báo cáo on a plan from what units sent. 0 when it is made, 1 when plan or results have faults that keep it from
 * being made, 2 when something could not be read or written.
 */
export async function makeReport(
  planPath: string,
  { results, report, asOf, out, force, format, language }: MakeReportOptions,
  terminal: Terminal,
): Promise<number> {
  const resources = { ...(await diskFiles(planPath)), fonts: fontFiles };
  const collection = collectFindings();
  const { files, findings: unread } = await sentFiles(results);
  collection.add({ findings: unread });
  const choices = {
    ...{ planPath, files },
    ...(report === undefined ? {} : { report }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  const made: ReportOfPlan =
    files.length < results.length ? { findings: [], sources: [] } : await evaluatePlan(choices, resources);
  collection.add(made);
  const { dossier, evaluation } = made;
  if (format === 'json') {
    terminal.out(evaluationJson(evaluation, collection.report().findings, language));
    return exitCode(collection.findings(), 'error');
  }
  if (dossier && evaluation) {
    const id = reportId(evaluation);
    const path =
      out !== undefined && isYaml(out) ? out : join(dirname(planPath), `${id}${extname(planPath)}`);
    const from = (file: string) => relative(dirname(resolve(path)), resolve(file)).replaceAll('\\', '/');
    const text = writeReport(dossier, evaluation, {
      id,
      office: from(dossier.officePath),
      from: [planPath, ...results].map(from),
    });
    const built = await buildPlan(path, ['docx', 'pdf'], await around(path, text));
    const stops = built.findings.filter(isStop);
    const blocked = stops.length > 0 ? undefined : await writeNew(path, text, force);
    if (stops.length > 0 || blocked)
      collection.add({ ...built, findings: [...stops, ...(blocked ? [blocked] : [])] });
    else {
      const folder = out === undefined || isYaml(out) ? 'out' : out;
      collection.add({ findings: await writeBuilt(path, built, { out: folder, force, language, terminal }) });
      terminal.out(madeReportSummary(path, text, evaluation, language));
    }
  }
  const all = collection.report();
  if (all.findings.length > 0) terminal.err(reportText({ ...all, language }, terminal.colour.err));
  return exitCode(collection.findings(), 'error');
}

/** The files around the new one, as if it were written. Marks and blanks that wait for the author are no findings here: `check` tells them. */
async function around(path: string, text: string): Promise<Resources> {
  return { ...withTexts(await diskFiles(path), new Map([[path, text]])), fonts: fontFiles };
}
