/** A plan as the preview shows it: the pages first, since somebody waits for them; then what stands beside them. */

import { type KnownIssue, readIssue } from './issue/issued-record.js';
import { printedLines } from './issue/printed-words.js';
import type { Dossier } from './model/dossier.js';
import { officePrefix } from './model/dossier.js';
import type { Finding } from './model/finding.js';
import type { Language } from './model/language.js';
import { type ComposedPlan, composePlan, type Resources } from './pipeline.js';
import type { Panel } from './preview/panel.js';
import { type Before, changesPanel } from './preview/panels/changes-panel.js';
import { findingsPanel } from './preview/panels/findings-panel.js';
import type { FilePlace } from './preview/panels/link.js';
import { sourcePanel } from './preview/panels/source-panel.js';
import { calendarPanel, workPanel } from './preview/panels/work-panel.js';
import { type Looks, pageFinder, type ShownDocument, shownDocument } from './preview/shown-pages.js';
import { locate } from './read/locate.js';
import { readyComposed } from './ready-plan.js';
import { workOfComposed } from './work-of-plan.js';

export interface Preview {
  readonly planPath: string;
  /** What the plan is about; its path where it could not be read. */
  readonly title: string;
  /** None when something stops printing. */
  readonly documents: readonly ShownDocument[];
  readonly composed: ComposedPlan;
}

/** Reads, checks, composes and lays out; nothing is written. */
export async function previewPlan(planPath: string, resources: Resources, looks: Looks): Promise<Preview> {
  const composed = await composePlan(planPath, resources);
  const { dossier, docs, fonts } = composed;
  const documents = fonts ? docs.map((doc) => shownDocument(doc, nameOf(doc.id, dossier), fonts, looks)) : [];
  return { planPath, title: dossier?.plan.title ?? planPath, documents, composed };
}

function nameOf(document: string, dossier: Dossier | undefined): string {
  return dossier?.documents.find(({ id }) => id === document)?.kind.name ?? document;
}

/** The JSON pointer's line in its file: `office:/…` is one of the office file. */
export function placeFinder({
  planPath,
  composed: { dossier, sources },
}: Preview): (pointer: string) => FilePlace | undefined {
  return (source) => {
    const isOffice = source.startsWith(officePrefix);
    const pointer = isOffice ? source.slice(officePrefix.length) : source;
    if (!pointer.startsWith('/')) return undefined;
    return placeIn(isOffice ? (dossier?.officePath ?? '') : planPath, { pointer }, sources);
  };
}

function placeIn(file: string, at: Finding['at'], sources: ComposedPlan['sources']): FilePlace | undefined {
  const source = sources.find(({ path }) => path === file);
  if (!source) return undefined;
  const { line, column } = locate(
    { code: '', severity: 'info', message: { vi: '', en: '' }, file, at },
    source,
  );
  return { file, line, column };
}

/** What documents printed when the preview was opened, to be compared with as long as they have not been issued. */
export function openedAs({ composed: { docs } }: Preview): readonly Before[] {
  return docs.map((doc) => ({ document: doc.id, lines: printedLines(doc).map(({ text }) => text) }));
}

/** What stands beside the pages. */
export async function previewPanels(
  preview: Preview,
  opened: readonly Before[],
  resources: Resources,
  language: Language,
): Promise<readonly Panel[]> {
  const { composed, planPath, documents } = preview;
  const { dossier, docs, findings, silenced, sources } = composed;
  const pageOf = pageFinder(documents);
  const placeOf = (finding: Finding): FilePlace =>
    placeIn(finding.file, finding.at, sources) ?? { file: finding.file, line: 1, column: 1 };
  const { asked, obstacles } = await readyComposed(composed, resources.today);
  const work = workOfComposed(composed, resources.today).value?.list;
  const panels = [
    findingsPanel({
      ...{ findings, silenced, placeOf, language },
      pageOf: ({ at, file }) =>
        'pointer' in at
          ? pageOf(file === dossier?.officePath ? `${officePrefix}${at.pointer}` : at.pointer)
          : undefined,
      ready: asked.map(({ id, name }) => ({
        name,
        obstacles: obstacles.flatMap(({ finding, documents: of }) => (of.includes(id) ? [finding] : [])),
      })),
    }),
    ...(work ? [workPanel(work, language), calendarPanel(work, language)] : []),
    changesPanel({
      ...{ docs, language, placeOf: placeFinder(preview) },
      nameOf: (document) => nameOf(document, dossier),
      before: await printedBefore(preview, opened, resources),
    }),
    sourcePanel({
      files: sources.filter(({ path }) => path === planPath || path === dossier?.officePath),
      findings: findings.map((finding) => ({ finding, ...placeOf(finding) })),
      language,
    }),
  ];
  return panels;
}

/** What was issued goes before what was opened. */
async function printedBefore(
  { planPath, composed: { dossier, docs } }: Preview,
  opened: readonly Before[],
  resources: Resources,
): Promise<readonly Before[]> {
  if (!dossier) return [];
  return Promise.all(
    docs.map(async ({ id }) => {
      const issue = await readIssue({ planPath, planId: dossier.plan.id, document: id }, resources);
      return (
        issuedBefore(id, issue) ??
        opened.find(({ document }) => document === id) ?? { document: id, lines: [] }
      );
    }),
  );
}

function issuedBefore(document: string, issue: KnownIssue | undefined): Before | undefined {
  if (issue?.state !== 'issued') return undefined;
  const [year, month, day] = issue.date.split('-');
  return {
    document,
    lines: issue.lines,
    issued: `số ${issue.number}/${issue.symbol} ngày ${day}/${month}/${year}`,
  };
}
