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
import { partiesOf } from './work/parties.js';
import type { Party, Work, WorkList } from './work/work.js';
import { workOfPlan } from './work-of-plan.js';

/** A file of results, read. */
export interface ReadResults {
  readonly path: string;
  readonly value: ResultsFile;
}

export interface ReportChoices {
  readonly planPath: string;
  readonly results: readonly ReadResults[];
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
  const { planPath, results } = choices;
  const asOf = choices.asOf ?? lastDay(results) ?? resources.today;
  const { value, findings, sources } = await workOfPlan(planPath, resources, asOf);
  const [first] = results;
  if (!value || !first) return { findings, sources };
  const { dossier, list } = value;
  const wrong = results.flatMap((each) => mismatch(each, first, dossier));
  const collected = reportLines(list).find(({ id }) => id === first.value.report);
  const line = reportLines(list).find(({ id }) => id === choices.report);
  const stops = [
    ...wrong,
    ...(collected ? [] : [unknownLine(first.value.report, first.path, '/report', list)]),
    ...(choices.report === undefined || line ? [] : [unknownLine(choices.report, planPath, '', list)]),
  ];
  if (stops.length > 0 || !collected) return { findings: stops, sources };
  const turn = reportedTurn(list, first.value, collected, line);
  if (!turn) return { findings: [onDemand(collected, planPath)], sources };
  const sent = results.flatMap((each) => unitsOf(each, dossier, list));
  const evaluation = evaluate(
    dossier,
    list,
    turn,
    sent.flatMap(({ sent: one }) => (one ? [one] : [])),
  );
  const unknown = sent.flatMap(({ finding }) => (finding ? [finding] : []));
  return { dossier, evaluation, findings: [...unknown, ...evaluation.findings], sources };
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
function lastDay(results: readonly ReadResults[]): CalendarDay | undefined {
  const days = results.flatMap(({ value: { to, units } }) =>
    [to, ...Object.values(units).map(({ date }) => date)].flatMap((day) =>
      day === undefined ? [] : (parseDay(day) ?? []),
    ),
  );
  return days.sort((a, b) => dayIndex(b) - dayIndex(a))[0];
}

interface Unit {
  readonly sent?: UnitSent;
  readonly finding?: Finding;
}

function unitsOf({ path, value }: ReadResults, dossier: Dossier, { units }: WorkList): readonly Unit[] {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  return Object.entries(value.units).map(([id, results]): Unit => {
    const unit = known.get(id) ?? ofOffice(id, dossier);
    return unit
      ? { sent: { unit, results, file: path } }
      : { finding: unknownUnit(id, path, [...known.keys()]) };
  });
}

function ofOffice(id: string, { registry }: Dossier): Party | undefined {
  return registry.get(id) ? partiesOf(unitMentions(id, '', registry))[0] : undefined;
}

function mismatch({ path, value }: ReadResults, first: ReadResults, { plan }: Dossier): readonly Finding[] {
  if (value.plan !== plan.id) {
    return [
      stop('results-of-plan', path, '/plan', {
        message: {
          vi: `Kết quả này của kế hoạch “${value.plan}”, không phải “${plan.id}”.`,
          en: `These are results of “${value.plan}”, not of “${plan.id}”.`,
        },
        hint: { vi: 'Chọn đúng tệp kết quả hoặc kế hoạch.', en: 'Give the results of this plan.' },
      }),
    ];
  }
  if (value.report === first.value.report) return [];
  return [
    stop('results-of-one-turn', path, '/report', {
      message: {
        vi: `Kỳ báo cáo “${value.report}” khác với “${first.value.report}” ở “${first.path}”.`,
        en: `The line “${value.report}” is not that of “${first.path}”, “${first.value.report}”.`,
      },
      hint: {
        vi: 'Mỗi lần lập báo cáo, chọn kết quả của một kỳ.',
        en: 'Give results of one reporting line at a time.',
      },
    }),
  ];
}

function unknownLine(id: string, file: string, pointer: string, list: WorkList): Finding {
  const ids = reportLines(list).map((line) => line.id);
  const close = nearest(id, ids);
  return stop('report-known', file, pointer, {
    message: {
      vi: `Kế hoạch không có kỳ báo cáo “${id}”.`,
      en: `The plan has no reporting line “${id}”.`,
    },
    hint:
      ids.length === 0
        ? {
            vi: 'Khai kỳ báo cáo tại “reports” của kế hoạch.',
            en: 'Declare it under “reports” in the plan.',
          }
        : {
            vi: `${close ? `Sửa thành “${close}”, hoặc c` : 'C'}họn trong: ${ids.join(', ')}.`,
            en: `${close ? `Did you mean “${close}”? ` : ''}The lines: ${ids.join(', ')}.`,
          },
  });
}

function onDemand({ id }: Work, file: string): Finding {
  return stop('report-in-turns', file, '', {
    message: {
      vi: `“${id}” là báo cáo đột xuất, không theo kỳ.`,
      en: `“${id}” is reported when it happens, not in turns.`,
    },
    hint: { vi: 'Chọn một kỳ báo cáo định kỳ.', en: 'Choose a line that has turns.' },
  });
}

function unknownUnit(id: string, file: string, ids: readonly string[]): Finding {
  const close = nearest(id, ids);
  return {
    ...stop('results-of-unit', file, `/units/${id}`, {
      message: {
        vi: `Đơn vị “${id}” không có trong danh mục đơn vị; kết quả này chưa đưa vào báo cáo.`,
        en: `There is no unit “${id}”; what it sent is left out.`,
      },
      hint: {
        vi: close ? `Sửa thành “${close}”.` : 'Sửa mã đơn vị theo tệp cơ quan.',
        en: close ? `Did you mean “${close}”?` : 'Mend the id, as the office file has it.',
      },
    }),
    prints: true,
  };
}

function stop(
  code: string,
  file: string,
  pointer: string,
  about: Pick<Finding, 'message' | 'hint'>,
): Finding {
  const at = pointer === '' ? { file: 'whole' as const } : { pointer, key: true };
  return { code, severity: 'error', ...about, file, at };
}
