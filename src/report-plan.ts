/**
 * `kehoach report`: a plan and the results that units sent → what they come to → the Báo cáo as a dossier of its own, in the same
 * format as every plan. Nothing is written here.
 */
import { writeYaml } from './edit/write-yaml.js';
import { inlineMarkdown } from './import/markdown-words.js';
import { type CalendarDay, parseDay } from './model/day.js';
import type { Dossier } from './model/dossier.js';
import type { Finding } from './model/finding.js';
import type { ResultsFile } from './model/generated/schema-types.js';
import { nearest } from './model/nearest.js';
import type { SourceFile } from './model/source-file.js';
import { unitMentions } from './model/units.js';
import { dayIndex } from './model/working-days.js';
import type { Resources } from './pipeline.js';
import { reportDossier } from './reporting/report-dossier.js';
import { type Evaluation, evaluate } from './results/evaluate.js';
import { reportedTurn, reportLines } from './results/reported-turn.js';
import type { UnitSent } from './results/sent.js';
import { type ResultsInput, readResults } from './results-of-files.js';
import { partiesOf } from './work-list/parties.js';
import type { Work, WorkList } from './work-list/work.js';
import { workOfPlan } from './work-of-plan.js';

export interface ReportChoices {
  readonly planPath: string;
  /** The files that units sent: results, filled forms. */
  readonly files: readonly ResultsInput[];
  /** The line that the Báo cáo belongs to; the collector's next one where nothing is said. */
  readonly report?: string;
  /** The day of the data; the last one that the results name where nothing is said. */
  readonly asOf?: CalendarDay;
}

export interface ReportOfPlan {
  readonly dossier?: Dossier;
  readonly evaluation?: Evaluation;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceFile[];
}

export async function evaluatePlan(choices: ReportChoices, resources: Resources): Promise<ReportOfPlan> {
  const { planPath, files, asOf } = choices;
  const { value, findings, sources } = await workOfPlan(planPath, resources, asOf);
  if (!value) return { findings, sources };
  const { dossier } = value;
  const read = await readResults(files, { list: value.list, dossier });
  const told = { findings: read.findings, sources: [...sources, ...read.sources] };
  const { results } = read;
  if (!results) return told;
  const list = { ...value.list, asOf: asOf ?? lastDay(results) ?? value.list.asOf };
  const lines = reportLines(list);
  const collected = lines.find(({ id }) => id === results.report);
  const line = lines.find(({ id }) => id === choices.report);
  if (choices.report !== undefined && !line) {
    return { ...told, findings: [...told.findings, unknownLine(choices.report, planPath, lines)] };
  }
  const turn = collected ? reportedTurn(list, results, collected, line) : undefined;
  if (!turn) return { ...told, findings: [...told.findings, onDemand(results.report, planPath)] };
  const evaluation = evaluate(dossier, list, turn, sentOf(results, dossier, list));
  return { ...told, dossier, evaluation, findings: [...told.findings, ...evaluation.findings] };
}

/** The YAML of the Báo cáo. `office`: the way from its folder to the plan's office file; `from`: the files it is made from, as its head names them. */
export function writeReport(
  dossier: Dossier,
  evaluation: Evaluation,
  { id, office, from }: { readonly id: string; readonly office: string; readonly from: readonly string[] },
): string {
  const quote = (text: string) => inlineMarkdown([{ type: 'text', text }]);
  const { value, comments } = reportDossier(id, office, { dossier, evaluation, quote });
  return writeYaml(value, comments, [
    `Báo cáo lập từ ${from.join(', ')}.`,
    'Sửa, bổ sung những chỗ có ghi chú “kiểm tra” và chữ trong dấu [ ], rồi chạy: kehoach build',
  ]);
}

/** "tre-em-2027-bc-6-thang-xa". */
export function reportId({ list, turn }: Evaluation): string {
  return `${list.plan.id}-${turn.line.id}`;
}

/** The last day that results name: of sending, else of the data. */
function lastDay({ to, units }: ResultsFile): CalendarDay | undefined {
  const named = [to, ...Object.values(units).map(({ date }) => date)];
  const days = named.flatMap((day) => (day === undefined ? [] : (parseDay(day) ?? [])));
  return days.sort((a, b) => dayIndex(b) - dayIndex(a))[0];
}

/** What each unit sent; of a unit that nobody knows only its id is said. */
function sentOf(
  { units: results }: ResultsFile,
  { registry }: Dossier,
  { units }: WorkList,
): readonly UnitSent[] {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  return Object.entries(results).flatMap(([id, said]) => {
    const unit = known.get(id) ?? partiesOf(unitMentions(id, '', registry))[0];
    return unit ? [{ unit, results: said }] : [];
  });
}

function unknownLine(id: string, file: string, lines: readonly Work[]): Finding {
  const ids = lines.map((line) => line.id);
  const close = nearest(id, ids);
  return stop('report-known', file, {
    message: {
      vi: `Kế hoạch không có kỳ báo cáo “${id}”.`,
      en: `The plan has no reporting line “${id}”.`,
    },
    hint: {
      vi: `${close ? `Sửa thành “${close}”, hoặc c` : 'C'}họn trong: ${ids.join(', ')}.`,
      en: `${close ? `Did you mean “${close}”? ` : ''}The lines: ${ids.join(', ')}.`,
    },
  });
}

function onDemand(id: string, file: string): Finding {
  return stop('report-in-turns', file, {
    message: {
      vi: `“${id}” là báo cáo đột xuất, không theo kỳ.`,
      en: `“${id}” is reported when it happens, not in turns.`,
    },
    hint: { vi: 'Chọn một kỳ báo cáo định kỳ.', en: 'Choose a line that has turns.' },
  });
}

function stop(code: string, file: string, about: Pick<Finding, 'message' | 'hint'>): Finding {
  return { code, severity: 'error', ...about, file, at: { file: 'whole' } };
}
