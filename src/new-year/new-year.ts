/** A plan in its new year, in two steps: what moves is told of the old dossier, what people must decide of the one that has moved. */
import { subjectOf } from '../check/subject.js';
import type { Dossier } from '../model/dossier.js';
import { askedCitations } from './asked-citations.js';
import { askedDays } from './asked-days.js';
import { askedFigures } from './asked-figures.js';
import { moveCitations } from './citations.js';
import { moveDocuments } from './documents.js';
import { moveIdentity } from './identity.js';
import { moveIndicators } from './indicators.js';
import { joined, type Moves } from './moves.js';
import { type Question, questionKinds } from './questions.js';
import type { Shift } from './shift.js';
import { moveTexts } from './texts.js';

/** Every change of the plan's file; `way` as `moveIdentity` wants it. */
export function movesOf(dossier: Dossier, shift: Shift, way: string): Moves {
  return joined([
    moveIdentity(dossier, shift, way),
    moveDocuments(dossier, shift),
    moveCitations(dossier, shift),
    moveIndicators(dossier, shift),
    moveTexts(dossier.plan, shift),
  ]);
}

/** All that people must decide, each thing once, by kind. `moved` is the dossier with every change made. */
export function questionsOf(moved: Dossier, asked: readonly Question[], shift: Shift): readonly Question[] {
  const subject = subjectOf(moved);
  const yearly = new Set(asked.flatMap(({ kind, pointer }) => (kind === 'cited-yearly' ? [pointer] : [])));
  const all = [
    ...asked,
    ...askedFigures(moved, shift),
    ...askedDays(subject, shift),
    ...askedCitations(subject, yearly, shift),
  ].filter(({ pointer }) => pointer.startsWith('/'));
  const known = new Set<string>();
  return all
    .filter((question) => {
      const key = JSON.stringify(question);
      return !known.has(key) && known.add(key);
    })
    .sort((a, b) => questionKinds.indexOf(a.kind) - questionKinds.indexOf(b.kind));
}
