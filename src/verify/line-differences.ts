import { framePointer } from '../import/into/frame-pointer.js';
import { type CorrectedLine, levelled, type PrintedLine } from '../import/into/lines.js';
import { matchLines } from '../import/into/match-lines.js';
import { pointerOf } from '../import/into/node.js';
import type { Difference } from './difference.js';

/** Every line of a Word file whose words are not those of the plan's print, in the order of the print; white space is levelled. */
export function lineDifferences(
  printed: readonly PrintedLine[],
  found: readonly CorrectedLine[],
  document: string,
): readonly Difference[] {
  const pairs = matchLines(printed, found);
  const partner = new Map(pairs.map((pair) => [pair.ours, pair]));
  const taken = new Set(pairs.map(({ theirs }) => theirs));
  const place = (line: PrintedLine | undefined) => pointerOf(line) || framePointer(line, document);
  const told: { readonly at: number; readonly difference: Difference }[] = [];
  const tell = (at: number, kind: Difference['kind'], plan: string, file: string) =>
    told.push({ at, difference: { kind, pointer: place(printed[Math.floor(at)]), page: 0, plan, file } });
  for (const [i, line] of printed.entries()) {
    const pair = partner.get(i);
    const plan = levelled(`${line.label} ${line.text}`);
    const other = pair && found[pair.theirs];
    if (!other) {
      tell(i, 'removed', plan, '');
      continue;
    }
    const file = levelled(`${other.auto} ${other.text}`);
    if (file !== plan) tell(i, 'changed', plan, file);
    else if (pair.moved) tell(i, 'moved', plan, file);
  }
  const ours = new Map(pairs.filter(({ moved }) => !moved).map((pair) => [pair.theirs, pair.ours]));
  let last = -1;
  for (const [j, line] of found.entries()) {
    last = ours.get(j) ?? last;
    if (!taken.has(j)) tell(last + 0.5, 'added', '', levelled(`${line.auto} ${line.text}`));
  }
  return told.sort((a, b) => a.at - b.at).map(({ difference }) => difference);
}
