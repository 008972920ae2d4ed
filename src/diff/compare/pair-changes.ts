/** What the data of two elements that are the same one say differently, and what that leaves of their words. */
import type { Change } from '../change.js';
import { type Comparing, changeOf } from '../comparing.js';
import type { Pair } from '../match/pairing.js';
import { issueWords } from './comings.js';
import { measureChanges } from './measures.js';
import { reportChanges } from './reports.js';
import { taskDataChanges } from './task-data.js';
import { type Explained, noEdits, type TextResult, textResult } from './texts.js';
import { timeChanges } from './times.js';
import { unitChanges } from './units.js';

export interface PairResult {
  readonly pair: Pair;
  readonly facts: readonly Change[];
  readonly text: TextResult;
}

/** `citations`: words of cited documents that changed, which explain edits wherever they are cited. */
export function pairResult(pair: Pair, comparing: Comparing, citations: readonly Explained[]): PairResult {
  const { field } = pair.new;
  if (field === 'number' || field === 'date') return { pair, facts: issuedAnew(pair), text: noEdits };
  const facts = [
    ...measureChanges(pair, comparing),
    ...unitChanges(pair, comparing),
    ...timeChanges(pair, comparing),
    ...taskDataChanges(pair, comparing),
    ...reportChanges(pair, comparing),
  ];
  const explained: readonly Explained[] = [
    ...facts.map(({ before = '', after = '' }): Explained => [before, after]),
    ...comparing.units.renamed.map(({ before, after }): Explained => [before, after]),
    ...citations,
  ];
  return { pair, facts, text: textResult(pair, explained, comparing) };
}

/** Another document has another number and another day. */
function issuedAnew(pair: Pair): readonly Change[] {
  const [before, after] = [pair.old.text, pair.new.text];
  if (before === after) return [];
  const message = issueWords(pair.new.field, before, after);
  return [changeOf('issued-anew', pair, message, { before, after })];
}
