/** What moving a plan to its new year changes in its file, step by step, and what it leaves to a person. */
import type { Replacement } from '../model/finding.js';
import type { Splice } from '../model/splice.js';
import type { Question } from './questions.js';

export interface Moves {
  /** Characters of texts. */
  readonly repairs: readonly Replacement[];
  /** Values, keys and fields. */
  readonly splices: readonly Splice[];
  readonly questions: readonly Question[];
}

export function joined(moves: readonly Moves[]): Moves {
  return {
    repairs: moves.flatMap(({ repairs }) => repairs),
    splices: moves.flatMap(({ splices }) => splices),
    questions: moves.flatMap(({ questions }) => questions),
  };
}

export const noMoves: Moves = { repairs: [], splices: [], questions: [] };

/** Another text in the place of a scalar: of a text only the characters that differ, of a number all. */
export function changed(pointer: string, value: string | number, text: string): Moves {
  return typeof value === 'string'
    ? { ...noMoves, repairs: [{ pointer, span: { from: 0, to: value.length }, text }] }
    : { ...noMoves, splices: [{ type: 'set', pointer, text }] };
}
