/**
 * Whether a file is what its plan prints: read its stamp → compose and write that document of the plan → compare bytes; where they
 * differ, say whether the plan changed or the file, and which words.
 */
import { placeNamer } from './compose/places.js';
import type { Doc } from './doc/document.js';
import type { Stamp } from './doc/stamp.js';
import { docx } from './import/importers/docx.js';
import { correctedLines } from './import/into/corrected-lines.js';
import type { Source } from './import/source.js';
import { isStop } from './model/finding.js';
import { type Choices, type ComposedPlan, composePlan, type Resources, writePlan } from './pipeline.js';
import { printedLines } from './printed-lines.js';
import { type Appended, appendedTo } from './verify/appended.js';
import type { Difference } from './verify/difference.js';
import { furnitureDifferences } from './verify/furniture-differences.js';
import { lineDifferences } from './verify/line-differences.js';
import { firstRevision } from './verify/pdf-file.js';
import { pdfLines } from './verify/pdf-lines.js';
import { readStamp } from './verify/read-stamp.js';
import type { Outcome, Verification } from './verify/verification.js';
import { wordDifferences } from './verify/word-differences.js';
import { writers } from './write/generated/writers.js';

export interface VerifyInput {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A plan that a file may have been made from. */
export interface PlanAt {
  readonly path: string;
  readonly resources: Resources;
}

/** The plans to hold a file against, the likeliest first. */
export type FindPlans = (stamp: Stamp) => Promise<readonly PlanAt[]>;

/** Verifies one file after another; a plan is composed once. */
export function verifier(findPlans: FindPlans): (input: VerifyInput) => Promise<Verification> {
  const compose = composer();
  return async ({ file, bytes }) => {
    const none = {
      file,
      printsSame: false,
      savedSince: false,
      compared: false,
      differences: [],
      findings: [],
    };
    const read = readStamp(bytes);
    if ('fault' in read) return { ...none, outcome: read.fault };
    const { format, stamp } = read;
    if (!stamp) return { ...none, format, outcome: 'no-stamp' };
    const about = { ...none, format, stamp };
    const found: Verification[] = [];
    for (const plan of await findPlans(stamp)) {
      const held = await heldAgainst(plan, bytes, about, compose);
      if (held.outcome === 'same' || held.outcome === 'signed') return held;
      found.push(held);
    }
    const rank = ({ outcome }: Verification) => ranked.indexOf(outcome);
    const [nearest] = found.sort((one, other) => rank(one) - rank(other));
    return nearest ?? { ...about, outcome: 'plan-missing' };
  };
}

/** Of several plans with one id, the one that is nearest to the file. */
const ranked: readonly Outcome[] = [
  ...(['appended', 'edited', 'rewritten', 'plan-changed', 'unreadable'] as const),
  ...(['document-missing', 'plan-unprintable', 'other-plan'] as const),
];

type Compose = (plan: PlanAt, choices: Choices) => Promise<ComposedPlan>;

function composer(): Compose {
  const known = new Map<string, Promise<ComposedPlan>>();
  return ({ path, resources }, choices) => {
    const key = JSON.stringify([path, choices]);
    const composed = known.get(key) ?? composePlan(path, resources, choices);
    known.set(key, composed);
    return composed;
  };
}

async function heldAgainst(
  plan: PlanAt,
  bytes: Uint8Array,
  about: Omit<Verification, 'outcome'> & Required<Pick<Verification, 'format' | 'stamp'>>,
  compose: Compose,
): Promise<Verification> {
  const { stamp, format } = about;
  const composed = await composedAs(stamp, plan, compose);
  const { dossier, findings } = composed;
  const here = {
    ...{ ...about, planPath: plan.path },
    ...(dossier ? { planId: dossier.plan.id, planRevision: dossier.plan.revision ?? 0 } : {}),
  };
  if (dossier && dossier.plan.id !== stamp.plan) return { ...here, outcome: 'other-plan' };
  if (dossier && !dossier.documents.some(({ id }) => id === stamp.document))
    return { ...here, outcome: 'document-missing' };
  const doc = composed.docs.find(({ id }) => id === stamp.document);
  if (!dossier || !doc?.stamp)
    return { ...here, outcome: 'plan-unprintable', findings: findings.filter(isStop) };
  const built = await written(doc, composed, format);
  const appended = appendedTo(built, bytes);
  if (appended) return { ...here, ...outcomeOf(appended) };
  const isChanged = doc.stamp.content !== stamp.content || doc.stamp.revision !== stamp.revision;
  if (isChanged) {
    // The same document but for what the stamp says of the plan: the change is not printed here.
    const { content, revision } = stamp;
    const before = await written({ ...doc, stamp: { ...doc.stamp, content, revision } }, composed, format);
    const unprinted = appendedTo(before, bytes);
    if (unprinted) return { ...here, ...outcomeOf(unprinted), outcome: 'plan-changed', printsSame: true };
  }
  const isUntouched = (await writers[format]?.())?.isUntouched;
  const savedSince = format === 'docx' && isUntouched?.(bytes) === false;
  const words = format === 'docx' ? await inWord(bytes, built, doc) : inPdf(bytes, built);
  if (!words) return { ...here, savedSince, outcome: isChanged ? 'plan-changed' : 'unreadable' };
  const named = placeNamer(dossier);
  const differences = words.map(({ pointer, ...difference }) => ({ ...difference, where: named(pointer) }));
  const outcome = isChanged ? 'plan-changed' : differences.length > 0 ? 'edited' : 'rewritten';
  return { ...here, savedSince, compared: true, outcome, differences };
}

/** Composed as the file was: its draft mark and tighter setting are choices of the command, not of the plan. */
async function composedAs(stamp: Stamp, plan: PlanAt, compose: Compose): Promise<ComposedPlan> {
  const fit = stamp.fitted ? { fit: true } : {};
  const composed = await compose(plan, fit);
  const now = composed.docs.find(({ id }) => id === stamp.document)?.stamp;
  if (stamp.draft === undefined || !now || now.draft === stamp.draft) return composed;
  return compose(plan, { ...fit, draft: stamp.draft });
}

async function written(doc: Doc, composed: ComposedPlan, format: string): Promise<Uint8Array> {
  const { files } = await writePlan({ ...composed, docs: [doc] }, [format]);
  return files[0]?.bytes ?? new Uint8Array();
}

function outcomeOf(appended: Appended): { readonly outcome: Outcome; readonly appended?: Appended } {
  if (appended.bytes === 0) return { outcome: 'same' };
  const isSigned = appended.signatures > 0 && appended.uncovered === 0;
  return { outcome: isSigned ? 'signed' : 'appended', appended };
}

async function inWord(
  bytes: Uint8Array,
  built: Uint8Array,
  doc: Doc,
): Promise<readonly Difference[] | undefined> {
  const [theirs, ours] = [await wordSource(bytes), await wordSource(built)];
  if (!theirs || !ours) return undefined;
  return [
    ...lineDifferences(printedLines(doc), correctedLines(theirs), doc.id),
    ...furnitureDifferences({ source: ours, bytes: built }, { source: theirs, bytes }),
  ];
}

/** The file's words with tracked changes taken as done. */
async function wordSource(bytes: Uint8Array): Promise<Source | undefined> {
  return (await docx.read({ file: '', bytes, revisions: 'accept' })).value;
}

function inPdf(bytes: Uint8Array, built: Uint8Array): readonly Difference[] | undefined {
  const [ours, theirs] = [pdfLines(built), pdfLines(firstRevision(bytes) ?? bytes)];
  return ours && theirs && wordDifferences(ours, theirs);
}
