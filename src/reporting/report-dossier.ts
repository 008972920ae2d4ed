/** The Báo cáo as a dossier of its own: what can be said is said, what only people know is marked. */
import type { PlanFile } from '../model/generated/schema-types.js';
import type { Making } from './making.js';
import { assessmentSection, leadershipSection, outlookSection, proposalSection } from './other-sections.js';
import { reportFrame, reportTitle } from './report-head.js';
import { resultSections } from './result-sections.js';
import { resultTables } from './result-tables.js';

export interface ReportDossier {
  readonly value: PlanFile;
  /** `# kiểm tra:` by JSON pointer. */
  readonly comments: ReadonlyMap<string, readonly string[]>;
}

/** `id`: of the new dossier; `office`: the way from its folder to the office file. */
export function reportDossier(id: string, office: string, input: Omit<Making, 'marks'>): ReportDossier {
  const making: Making = { ...input, marks: new Map() };
  const { document, citation, opening, closing } = reportFrame(making);
  const appendices = resultTables(making);
  const value: PlanFile = {
    schema: 1,
    id,
    period: making.dossier.plan.period,
    office,
    title: making.quote(reportTitle(making)),
    citations: { 'ke-hoach': citation },
    documents: { 'bao-cao': document },
    opening,
    sections: [
      leadershipSection(making),
      resultSections(making),
      assessmentSection(making),
      outlookSection(making),
      proposalSection(making),
    ],
    closing,
    ...(appendices.length > 0 ? { appendices: [...appendices] } : {}),
  };
  return { value, comments: new Map(commentsOf(value, '', making.marks)) };
}

function* commentsOf(
  value: unknown,
  at: string,
  marks: ReadonlyMap<object, string>,
): Generator<readonly [string, readonly string[]]> {
  if (typeof value !== 'object' || value === null) return;
  const mark = marks.get(value);
  if (mark !== undefined) yield [at, [`kiểm tra: ${mark}`]];
  for (const [key, child] of Object.entries(value)) yield* commentsOf(child, `${at}/${key}`, marks);
}
