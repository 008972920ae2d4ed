/** Documents begin anew: first draft, no number and no day, nobody has confirmed anything. */
import type { Dossier } from '../model/dossier.js';
import type { Document } from '../model/generated/schema-types.js';
import { pointer as step } from '../model/source-file.js';
import type { Splice } from '../model/splice.js';
import { changed, joined, type Moves, noMoves } from './moves.js';
import { movedPoint, type Shift } from './shift.js';

const firstRound = 1;

export function moveDocuments({ plan, documents }: Dossier, shift: Shift): Moves {
  return joined([
    ...Object.entries(plan.documents ?? {}).map(([id, fields]) =>
      anew(fields, step('/documents', id), shift),
    ),
    plan.documents === undefined ? startDrafts(documents.map(({ id }) => id)) : noMoves,
    plan.confirmed === undefined ? noMoves : { ...noMoves, splices: [emptied('/confirmed')] },
    { ...noMoves, questions: [{ kind: 'signer', pointer: '/documents', slots: {} }] },
  ]);
}

/** A plan that names no documents has the usual one. */
function startDrafts(ids: readonly string[]): Moves {
  const value = Object.fromEntries(ids.map((id) => [id, { draft: firstRound }]));
  return { ...noMoves, splices: [{ type: 'put', pointer: '', key: 'documents', value, below: 'title' }] };
}

function anew(fields: Document | null, at: string, shift: Shift): Moves {
  const { number, date, draft } = fields ?? {};
  const month = date === undefined ? undefined : withoutDay(date, shift);
  return joined([
    number === undefined || number === 'none' ? noMoves : { ...noMoves, splices: [emptied(`${at}/number`)] },
    date === undefined
      ? noMoves
      : month === undefined
        ? { ...noMoves, splices: [emptied(`${at}/date`)] }
        : changed(`${at}/date`, date, month),
    { ...noMoves, splices: firstDraft(draft, at) },
  ]);
}

/** A date without its day is blank already: its month and year move on. */
function withoutDay(date: string | number, shift: Shift): string | undefined {
  return /^(?:\d{1,2}\/)?\d{4}$/.test(String(date)) ? movedPoint(date, shift) : undefined;
}

function firstDraft(draft: Document['draft'], at: string): readonly Splice[] {
  if (draft === undefined) return [{ type: 'put', pointer: at, key: 'draft', value: firstRound }];
  if (typeof draft !== 'object') return [{ type: 'set', pointer: `${at}/draft`, text: String(firstRound) }];
  const round: Splice =
    draft.round === undefined
      ? { type: 'put', pointer: `${at}/draft`, key: 'round', value: firstRound }
      : { type: 'set', pointer: `${at}/draft/round`, text: String(firstRound) };
  return draft.date === undefined ? [round] : [round, emptied(`${at}/draft/date`)];
}

/** Without the field; the comments around it stay. */
export function emptied(pointer: string): Splice {
  return { type: 'remove', pointer, comments: 'stay' };
}
