/** What stands in a paragraph of both documents as one row of runs: what stays, what is taken out, what is put in. */
import { diffArrays } from 'diff';
import { childrenOf } from '../import/docx/tree.js';
import type { XmlElement } from '../import/docx/xml.js';
import { changedRuns, type Sides } from './changes.js';
import { type ContentToken, contentTokens, isNote, runsOf } from './content-tokens.js';
import type { Story } from './story.js';

/** A token of one document, or of both. */
type Step = Sides<ContentToken>;

/** With less of their words in common than this, of 1, all is replaced: what stayed would be scraps. */
const leastShared = 0.5;

/** The content of a paragraph of both documents, or of one: then all of it is put in or taken out. */
export function mergeContent({ old, next }: Sides<XmlElement>, story: Story): XmlElement[] {
  const steps = joinedChanges(compared(old ? contentTokens(old) : [], next ? contentTokens(next) : []));
  return [...bookmarks(next), ...stretches(steps).flatMap((each) => written(each, story))];
}

/** Addresses of the new document alone: those of the old one may be the same, for other words. */
function bookmarks(next: XmlElement | undefined): XmlElement[] {
  return childrenOf(next).filter(({ name }) => name.startsWith('w:bookmark'));
}

function compared(before: readonly ContentToken[], after: readonly ContentToken[]): Step[] {
  const key = (token: ContentToken) => token.key;
  let [i, j] = [0, 0];
  return diffArrays(before.map(key), after.map(key)).flatMap(({ added, removed, count }): Step[] => {
    const olds = added ? [] : before.slice(i, i + count);
    const nexts = removed ? [] : after.slice(j, j + count);
    [i, j] = [i + olds.length, j + nexts.length];
    if (removed) return olds.map((old) => ({ old }));
    if (added) return nexts.map((next) => ({ next }));
    return nexts.map((next, at) => ({ old: olds[at] ?? next, next }));
  });
}

const stays = ({ old, next }: Step) => old !== undefined && next !== undefined;
const isWord = ({ old, next }: Step) => {
  const piece = (old ?? next)?.piece;
  return typeof piece === 'string' && /[\p{L}\p{N}]/u.test(piece);
};

/** Takes white space between two changes into them, and all where little is left. */
function joinedChanges(steps: readonly Step[]): Step[] {
  const wordsOf = steps.filter(isWord);
  const kept = 2 * wordsOf.filter(stays).length;
  const total = wordsOf.length + wordsOf.filter(stays).length;
  const scraps = kept < leastShared * total;
  return steps.flatMap((step, at): Step[] => {
    const { old, next } = step;
    if (!old || !next) return [step];
    const [before, after] = [steps[at - 1], steps[at + 1]];
    const between = before && after && !stays(before) && !stays(after) && isSpace(next);
    return between || (scraps && !isNote(next.piece)) ? [{ old }, { next }] : [step];
  });
}

function isSpace({ piece }: ContentToken): boolean {
  return typeof piece === 'string' && piece.trim() === '';
}

/** Steps in a row that stay, or that are changes. */
function stretches(steps: readonly Step[]): Step[][] {
  const made: Step[][] = [];
  for (const step of steps) {
    const last = made.at(-1);
    if (last?.[0] && stays(last[0]) === stays(step)) last.push(step);
    else made.push([step]);
  }
  return made;
}

/** A stretch as runs; of changes what is taken out comes first. */
function written(steps: readonly Step[], story: Story): XmlElement[] {
  if (steps.every(stays)) return runsOf(steps.flatMap((step) => numbered(step, story)));
  const gone = steps.flatMap(({ old }) => (old ? numbered({ old }, story) : []));
  const come = steps.flatMap(({ next }) => (next ? numbered({ next }, story) : []));
  return [...changedRuns('w:del', runsOf(gone)), ...changedRuns('w:ins', runsOf(come))];
}

/** The token to write; a footnote's mark gets the number of the merged footnote. */
function numbered({ old, next }: Step, story: Story): ContentToken[] {
  const token = next ?? old;
  if (!token) return [];
  if (!isNote(token.piece)) return [token];
  const id = story.note({ old: noteOf(old), next: noteOf(next) });
  return [{ ...token, piece: { ...token.piece, attributes: { ...token.piece.attributes, 'w:id': id } } }];
}

function noteOf(token: ContentToken | undefined): string | undefined {
  return token && isNote(token.piece) ? token.piece.attributes['w:id'] : undefined;
}
