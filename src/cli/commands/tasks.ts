import { join } from 'node:path';
import type { CalendarDay } from '../../model/day.js';
import type { Finding } from '../../model/finding.js';
import type { Language } from '../../model/language.js';
import { progressOf } from '../../progress-of-files.js';
import { workFormats } from '../../work-files/generated/formats.js';
import type { WorkFormat } from '../../work-files/work-format.js';
import { type Month, partyNamed, type Shown, type ShownList, shownList } from '../../work-list/shown-list.js';
import type { Party, WorkList } from '../../work-list/work.js';
import { workOfPlan } from '../../work-of-plan.js';
import { collectFindings } from '../collect-findings.js';
import { diskFiles } from '../disk.js';
import { exitCode } from '../exit.js';
import { fault } from '../fault.js';
import { findPlans } from '../find-plans.js';
import { paperFormats } from '../paper-formats.js';
import { fontFiles } from '../product-files.js';
import { reportText } from '../report.js';
import { sentFiles } from '../sent-files.js';
import type { Terminal } from '../terminal.js';
import { unknownUnit } from '../unknown-unit.js';
import { UsageError } from '../usage-error.js';
import { commandWords } from '../words.js';
import { writeNew } from '../write-new.js';

export interface TasksOptions {
  /** Names in the index of formats, or of paper. */
  readonly formats: readonly string[];
  /** A unit or group, by id or name: its list only. */
  readonly unit?: string;
  /** What is due in this month only. */
  readonly month?: Month;
  /** The day the lists are of; today where nothing is said. */
  readonly asOf?: CalendarDay;
  /** What units sent: what they tell to be done is shown so. */
  readonly results?: readonly string[];
  /** The folder that gets one folder per plan; standard output where nothing is said. */
  readonly out?: string;
  /** Overwrite files that say something else. */
  readonly force: boolean;
  readonly language: Language;
}

/** `kehoach tasks`: 0 handed out, 1 a plan that cannot be printed, 2 when something could not be read or written. */
export async function tasks(
  paths: readonly string[],
  options: TasksOptions,
  terminal: Terminal,
): Promise<number> {
  const { asOf, language } = options;
  const plans = await findPlans(paths, language);
  await refuseBinary(options);
  const collection = collectFindings();
  const shownInTerminal: ShownList[] = [];
  const sent = await sentFiles(options.results ?? []);
  collection.add({ findings: sent.findings });
  for (const plan of plans) {
    try {
      const work = await workOfPlan(plan, { ...(await diskFiles(plan)), fonts: fontFiles }, asOf);
      collection.add(work);
      if (!work.value) continue;
      const { list } = work.value;
      const { done, ...told } = await progressOf(sent.files, work.value);
      collection.add(told);
      const unit = options.unit === undefined ? undefined : partyNamed(list, options.unit);
      if (options.unit !== undefined && !unit)
        collection.add({ findings: [unknownUnit(options.unit, list)] });
      else if (options.out === undefined) shownInTerminal.push(shown(list, unit, { ...options, done }));
      else
        collection.add({
          findings: await writeLists(list, unit, { ...options, done, out: options.out }, terminal),
        });
    } catch (error) {
      collection.add({ findings: [fault(plan, error)] });
    }
  }
  if (shownInTerminal.length > 0) {
    for (const format of options.formats)
      terminal.out(String(await (await formatNamed(format)).write(shownInTerminal)));
  }
  const findings = collection.findings();
  if (findings.length > 0) {
    terminal.err(reportText({ ...collection.report(), language }, terminal.colour.err));
  }
  return exitCode(findings, 'error');
}

async function refuseBinary({ formats, out, language }: TasksOptions): Promise<void> {
  if (out !== undefined) return;
  for (const format of formats) {
    if ((await formatNamed(format)).binary) {
      throw new UsageError(commandWords[language].onlyWith(`--format ${format}`, '--out'));
    }
  }
}

/** Writes the files of one plan and names them; what could not be written is returned. */
async function writeLists(
  list: WorkList,
  unit: Party | undefined,
  {
    formats,
    out,
    force,
    ...options
  }: TasksOptions & Required<Pick<Shown, 'done'>> & { readonly out: string },
  terminal: Terminal,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const format of formats) {
    const writer = await formatNamed(format);
    const units = unit || writer.wholePlan ? [unit] : [undefined, ...list.units];
    for (const each of units) {
      const path = join(out, list.plan.id, `${each?.id ?? 'nhiem-vu'}.${format}`);
      const failed = await writeNew(path, await writer.write([shown(list, each, options)]), force, out);
      if (failed) findings.push(failed);
      else terminal.out(`${path}\n`);
    }
  }
  return findings;
}

async function formatNamed(format: string): Promise<WorkFormat> {
  const paper = paperFormats.find((each) => each === format);
  if (paper) return (await import('../work-sheets.js')).paperWork(paper);
  const writer = await workFormats[format]?.();
  if (!writer) throw new Error(`no format “${format}”`);
  return writer;
}

function shown(list: WorkList, unit: Party | undefined, { month, done }: Omit<Shown, 'unit'>): ShownList {
  return shownList(list, {
    ...(unit ? { unit } : {}),
    ...(month ? { month } : {}),
    ...(done ? { done } : {}),
  });
}
