/** The work list of one plan: read, compose, then derive, so that every word is the printed one. */
import { placeNamer } from './compose/places.js';
import type { Doc } from './doc/document.js';
import type { CalendarDay } from './model/day.js';
import type { Dossier } from './model/dossier.js';
import type { Finding } from './model/finding.js';
import { isStop } from './model/finding.js';
import type { SourceFile } from './model/source-file.js';
import { type ComposedPlan, composePlan, type Resources } from './pipeline.js';
import { printedLines } from './printed-lines.js';
import { locate } from './read/locate.js';
import { listFindings } from './work-list/list-findings.js';
import { listWork } from './work-list/list-work.js';
import type { WorkList } from './work-list/work.js';

export interface PlanWork {
  /** Missing when the plan cannot be printed. */
  readonly value?: { readonly dossier: Dossier; readonly list: WorkList; readonly composed: ComposedPlan };
  /** What keeps the plan from being printed; else what keeps work from being handed out. */
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceFile[];
}

/** `asOf`: the day the list is of, today where nothing is said. */
export async function workOfPlan(
  planPath: string,
  resources: Resources,
  asOf: CalendarDay = resources.today,
): Promise<PlanWork> {
  return workOfComposed(await composePlan(planPath, resources), asOf);
}

/** The same of a plan that is composed already. */
export function workOfComposed(composed: ComposedPlan, asOf: CalendarDay): PlanWork {
  const { dossier, docs, sources } = composed;
  if (!dossier || docs.length === 0) return { findings: composed.findings.filter(isStop), sources };
  const list = listWork({
    dossier,
    asOf,
    printed: printedParagraphs(docs, dossier),
    where: placeNamer(dossier),
    position: positions(dossier, sources),
  });
  return { value: { dossier, list, composed }, findings: listFindings(list, dossier), sources };
}

/** The paragraphs of a text as the document that prints the whole plan has them, else another; cells of tables last. */
function printedParagraphs(
  docs: readonly Doc[],
  { documents }: Dossier,
): (pointer: string) => readonly string[] {
  const whole = new Set(documents.flatMap(({ id, carriesSharedBody }) => (carriesSharedBody ? [id] : [])));
  const inOrder = [...docs].sort((a, b) => Number(whole.has(b.id)) - Number(whole.has(a.id)));
  const lines = inOrder.flatMap((doc) => printedLines(doc).map((line) => ({ ...line, doc })));
  const texts = new Map<string, string[]>();
  const home = new Map<string, string>();
  for (const { runs, text, note, cell, doc } of [...lines].sort(
    (a, b) => Number(!!a.cell) - Number(!!b.cell),
  )) {
    const source = runs.find((run) => run.source !== undefined)?.source;
    if (source === undefined || note) continue;
    const place = `${doc.id} ${cell ? `${cell.table}.${cell.row}` : ''}`;
    if ((home.get(source) ?? place) !== place) continue;
    home.set(source, place);
    texts.set(source, [...(texts.get(source) ?? []), text]);
  }
  return (pointer) => texts.get(pointer) ?? [];
}

function positions(
  { planPath }: Dossier,
  sources: readonly SourceFile[],
): (pointer: string) => { readonly line: number; readonly column: number } {
  const source = sources.find(({ path }) => path === planPath);
  return (pointer) => {
    if (!source) return { line: 0, column: 0 };
    const { line, column } = locate(
      { code: '', severity: 'info', message: { vi: '', en: '' }, file: planPath, at: { pointer } },
      source,
    );
    return { line, column };
  };
}
