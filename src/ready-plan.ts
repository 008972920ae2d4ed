import { loneSignature } from './fit-document.js';
import { layoutDocument } from './layout/layout-document.js';
import type { CalendarDay } from './model/day.js';
import type { Dossier } from './model/dossier.js';
import type { Finding } from './model/finding.js';
import type { SourceFile } from './model/source-file.js';
import { type Choices, type ComposedPlan, composePlan, placed, type Resources } from './pipeline.js';
import { commentsOf } from './read/comments.js';
import { blanks } from './ready/blanks.js';
import { citedWithoutNumber } from './ready/cited-numbers.js';
import { unconfirmed } from './ready/confirmations.js';
import { attribution } from './ready/documents-of.js';
import { guesses } from './ready/guesses.js';
import { type LaidOut, longerThanSaid, wrappedLetterhead } from './ready/pages.js';

/** What stands in the way of a signature, and of which documents. */
export interface Obstacle {
  readonly finding: Finding;
  readonly documents: readonly string[];
}

/** A composed plan with the answer to one question: can its documents go to the person who signs? */
export interface ReadyPlan extends ComposedPlan {
  /** The documents that were asked about, in their order; empty when the plan could not be read. */
  readonly asked: readonly { readonly id: string; readonly name: string }[];
  /** None when they are ready. */
  readonly obstacles: readonly Obstacle[];
}

/** Warnings of the rules that a draft may have and a document to be signed may not. */
const graver = new Set(['blanks-filled', 'signature-given']);

/**
 * Everything that stands between a plan and the signature: findings of level error and verify, guesses that nobody has
 * confirmed, blanks other than number and day, pages that do not look right, confirmations that are missing (Điều 12).
 * @param only the one document that is asked about; all of them where missing
 */
export async function readyPlan(
  planPath: string,
  resources: Resources,
  choices: Choices = {},
  only?: string,
): Promise<ReadyPlan> {
  return readyComposed(await composePlan(planPath, resources, choices), resources.today, only);
}

/** The same of a plan that is composed already. */
export async function readyComposed(
  composed: ComposedPlan,
  today: CalendarDay,
  only?: string,
): Promise<ReadyPlan> {
  const { dossier, docs, findings, sources } = composed;
  const told = findings.flatMap(standsInTheWay);
  if (!dossier) {
    return { ...composed, asked: [], obstacles: told.map((finding) => ({ finding, documents: [] })) };
  }
  const own = [
    ...unconfirmed(dossier, today),
    ...sources.filter(({ path }) => isWritten(path, dossier)).flatMap(guessesIn),
    ...ofDocuments(dossier, composed),
  ];
  const documentsOf = attribution(
    dossier,
    docs,
    sources.find(({ path }) => path === dossier.planPath),
  );
  const asked = dossier.documents.filter(({ id }) => only === undefined || id === only);
  const obstacles = [...told, ...(await placed(own, dossier))].flatMap((finding): Obstacle[] => {
    const documents = documentsOf(finding).filter((id) => asked.some((each) => each.id === id));
    return documents.length === 0 ? [] : [{ finding, documents }];
  });
  return { ...composed, asked: asked.map(({ id, kind }) => ({ id, name: kind.name })), obstacles };
}

function standsInTheWay(finding: Finding): Finding[] {
  if (graver.has(finding.code)) return [{ ...finding, severity: 'error' }];
  return finding.severity === 'error' || finding.severity === 'verify' ? [finding] : [];
}

/** Whether people write in it: a template has no guesses. */
function isWritten(path: string, { planPath, officePath }: Dossier): boolean {
  return path === planPath || path === officePath;
}

function guessesIn(source: SourceFile): Finding[] {
  return /kiểm tra:/iu.test(source.text) ? guesses(source, commentsOf(source.text)) : [];
}

function ofDocuments(dossier: Dossier, { docs, fonts }: ComposedPlan): Finding[] {
  const laidOut = new Map<string, LaidOut>(
    fonts ? docs.map((doc) => [doc.id, { doc, pages: layoutDocument(doc, fonts) }]) : [],
  );
  return [
    ...dossier.documents.flatMap((document) => {
      const print = laidOut.get(document.id);
      return [
        ...blanks(document, dossier, print?.doc),
        ...(print
          ? [
              ...citedWithoutNumber(document, dossier, print.doc),
              ...wrappedLetterhead(print, document, dossier),
              ...leftBehind(print, dossier),
            ]
          : []),
      ];
    }),
    ...longerThanSaid([...laidOut.values()], dossier),
  ];
}

/** A signature that stands nearly alone on its page is a word in a build, an obstacle here. */
function leftBehind({ doc, pages }: LaidOut, { planPath }: Dossier): Finding[] {
  const hint = {
    vi: 'Tạo văn bản bằng “kehoach build --ready --fit” để thu gọn trong khoảng Nghị định cho phép, hoặc rút ngắn nội dung.',
    en: 'Make it with “kehoach build --ready --fit”, which gains room in legal ways, or shorten the text.',
  };
  return loneSignature(doc, pages, planPath).map((finding) => ({
    ...finding,
    hint,
    severity: 'error',
    prints: true,
  }));
}
