import { join } from 'node:path';
import { formSheet } from '../../compose/sheet/form-sheet.js';
import { outlineSheet } from '../../compose/sheet/outline-sheet.js';
import { formWorkbook } from '../../forms/form-workbook.js';
import { askedTurns, type UnitForm, unitForms } from '../../forms/unit-form.js';
import type { CalendarDay } from '../../model/day.js';
import type { Dossier } from '../../model/dossier.js';
import type { Finding } from '../../model/finding.js';
import type { Language } from '../../model/language.js';
import type { AskedTurn } from '../../results/asked-turn.js';
import { partyNamed } from '../../work-list/shown-list.js';
import type { Party, WorkList } from '../../work-list/work.js';
import { workOfPlan } from '../../work-of-plan.js';
import { writeWorkbook } from '../../workbook/write-workbook.js';
import { collectFindings } from '../collect-findings.js';
import { diskFiles } from '../disk.js';
import { exitCode } from '../exit.js';
import { fault } from '../fault.js';
import { findPlans } from '../find-plans.js';
import { type FormFormat, isPaper } from '../form-formats.js';
import { fontFiles } from '../product-files.js';
import { reportText } from '../report.js';
import type { Terminal } from '../terminal.js';
import { unknownUnit } from '../unknown-unit.js';
import { writeNew } from '../write-new.js';
import { sheetBytes } from '../write-sheet.js';

export interface FormsOptions {
  readonly formats: readonly FormFormat[];
  /** A unit or group, by id: its forms only. */
  readonly unit?: string;
  /** Of each reporting line the turn is taken that is due next on this day. */
  readonly asOf?: CalendarDay;
  /** Gets one folder per plan, in it one per reporting line. */
  readonly out: string;
  readonly force: boolean;
  readonly language: Language;
}

/** `kehoach tasks --forms`: the forms that units fill, and the outline of their report. Ends as `tasks` does. */
export async function forms(
  paths: readonly string[],
  options: FormsOptions,
  terminal: Terminal,
): Promise<number> {
  const { asOf, language } = options;
  const collection = collectFindings();
  for (const plan of await findPlans(paths, language)) {
    try {
      const work = await workOfPlan(plan, { ...(await diskFiles(plan)), fonts: fontFiles }, asOf);
      collection.add(work);
      if (!work.value) continue;
      const { list, dossier } = work.value;
      const unit = options.unit === undefined ? undefined : partyNamed(list, options.unit);
      if (options.unit !== undefined && !unit)
        collection.add({ findings: [unknownUnit(options.unit, list)] });
      else collection.add({ findings: await writeForms(list, dossier, unit, options, terminal) });
    } catch (error) {
      collection.add({ findings: [fault(plan, error)] });
    }
  }
  const findings = collection.findings();
  if (findings.length > 0) {
    terminal.err(reportText({ ...collection.report(), language }, terminal.colour.err));
  }
  return exitCode(findings, 'error');
}

/** Writes the files of one plan and names them; what could not be written is returned. */
async function writeForms(
  list: WorkList,
  dossier: Dossier,
  unit: Party | undefined,
  { formats, out, force }: FormsOptions,
  terminal: Terminal,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const turns = askedTurns(list);
  const write = async (path: string, bytes: Uint8Array) => {
    const failed = await writeNew(path, bytes, force, out);
    if (failed) findings.push(failed);
    else terminal.out(`${path}\n`);
  };
  for (const turn of turns) {
    const folder = join(out, list.plan.id, folderOf(turn));
    const owed = unitForms(list, dossier, turn).filter(
      (form) => unit === undefined || isOf(form, unit, list),
    );
    for (const format of formats) {
      for (const form of owed)
        await write(join(folder, `${form.unit.id}.${format}`), await formBytes(form, format));
      if (owed.length > 0 && isPaper(format)) {
        const bytes = await sheetBytes(format, (fonts) => outlineSheet(list, turn, fonts));
        await write(join(folder, `de-cuong.${format}`), bytes);
      }
    }
  }
  return turns.length === 0 ? [noReport(list.plan.path)] : findings;
}

/** A line that is reported on again and again has a folder for each time. */
function folderOf({ report, due }: AskedTurn): string {
  if (report.schedule.type !== 'recurring' || !due) return report.id;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${report.id}-${due.year}-${two(due.month)}-${two(due.day)}`;
}

function isOf({ unit: { id }, turn }: UnitForm, unit: Party, { items }: WorkList): boolean {
  if (id === unit.id) return true;
  return items.some(
    (item) => item.work.id === turn.report.id && item.unit?.id === id && item.group?.id === unit.id,
  );
}

async function formBytes(form: UnitForm, format: FormFormat): Promise<Uint8Array> {
  return isPaper(format)
    ? sheetBytes(format, (fonts) => formSheet(form, fonts))
    : writeWorkbook(formWorkbook(form));
}

function noReport(file: string): Finding {
  return {
    code: 'forms-report',
    severity: 'info',
    message: {
      vi: 'Kế hoạch không có kỳ báo cáo định kỳ nào nên không có biểu mẫu để lập.',
      en: 'The plan has no regular report, and so no form to make.',
    },
    hint: {
      vi: 'Ghi kỳ báo cáo tại “reports” (chế độ báo cáo) của kế hoạch.',
      en: 'Write the reports under “reports” in the plan.',
    },
    file,
    at: { file: 'whole' },
    prints: true,
  };
}
