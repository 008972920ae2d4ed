/**
 * Edited words. What the year, the other place, a renamed unit or a change of the data beside the sentence explains is not told
 * again as an edit.
 */

import { findCitations } from '../../meaning/citations.js';
import { dueNumber } from '../../model/due.js';
import type { Words } from '../../model/finding.js';
import { wordsOf } from '../../model/tokens.js';
import { twoDigits } from '../../model/two-digits.js';
import { levelled } from '../../model/vietnamese.js';
import type { Change, ChangeKind } from '../change.js';
import { type Comparing, changeOf, shortly } from '../comparing.js';
import type { Element } from '../element.js';
import type { Pair } from '../match/pairing.js';
import { bare, type Edit } from '../wording.js';

/** What became of the edits of one pair. */
export interface TextResult {
  readonly year: readonly Edit[];
  readonly place: readonly Edit[];
  /** What is left for people to read. */
  readonly edits: readonly Edit[];
  /** Letters and numbers of points inside the sentence, where the points' words stayed. */
  readonly labels: readonly Edit[];
}

export const noEdits: TextResult = { year: [], place: [], edits: [], labels: [] };

/** Two texts whose words a change of data brought with it. */
export type Explained = readonly [before: string, after: string];

export function textResult(pair: Pair, explained: readonly Explained[], { wording }: Comparing): TextResult {
  const bags = explained.map(([before, after]) => [bagOf(before), bagOf(after)] as const);
  const [before, after] = comparedTexts(pair).map(withoutLabels);
  if (!before || !after) return noEdits;
  const result = { year: [] as Edit[], place: [] as Edit[], edits: [] as Edit[] };
  for (const edit of wording.edits(before.text, after.text)) {
    const [out, into] = [wordsOf(levelled(edit[0])), wordsOf(levelled(edit[1]))];
    if (wording.isYear(edit)) result.year.push(edit);
    else if (
      bags.some(([from, to]) => out.every((word) => from.has(word)) && into.every((word) => to.has(word)))
    )
      continue;
    else if (wording.isPlace(edit)) result.place.push(edit);
    else result.edits.push(edit);
  }
  return { ...result, labels: movedLabels(before.points, after.points) };
}

/** The sentences; of what has no sentence of its own in either plan the name, since print makes the rest of the data. */
function comparedTexts({ old, new: next }: Pair): readonly [string, string] {
  const made = [old, next].every(({ item }) => item !== undefined && item.text === undefined);
  return made ? [old.item?.name?.text ?? '', next.item?.name?.text ?? ''] : [old.text, next.text];
}

/** Words and the numbers in them: "15/5/2027" explains "15 tháng 5". */
function bagOf(text: string): ReadonlySet<string> {
  const words = wordsOf(levelled(text));
  return new Set([
    ...words,
    ...words.flatMap((word) => word.split('/').flatMap((part) => [part, String(Number(part))])),
  ]);
}

interface Unlabelled {
  readonly text: string;
  /** The labels inside the text, by the words of their points. */
  readonly points: ReadonlyMap<string, string>;
}

/** "a) …; b) …" inside a sentence: the marks of its points are no words of it. */
const inner = /(?<=^|[;:,.]\s+)([a-zđ]|\d{1,2})\)\s+/gu;

function withoutLabels(text: string): Unlabelled {
  const labels = [...text.matchAll(inner)];
  const points = labels.map((label, i): [string, string] => {
    const end = labels[i + 1]?.index ?? text.length;
    return [bare(text.slice(label.index + label[0].length, end)), `${label[1]})`];
  });
  return { text: text.replace(inner, ''), points: new Map(points) };
}

function movedLabels(before: Unlabelled['points'], after: Unlabelled['points']): readonly Edit[] {
  return [...before].flatMap(([words, label]) => {
    const now = after.get(words);
    return now === undefined || now === label ? [] : [[label, now] as const];
  });
}

const byFamily: Readonly<Partial<Record<Element['family'], ChangeKind>>> = {
  part: 'part-renamed',
  addressee: 'addressee-changed',
  recipient: 'recipient-changed',
  enclosure: 'text-edited',
  signature: 'signer-changed',
  field: 'field-changed',
};

const byNature: Readonly<Partial<Record<NonNullable<Element['nature']>, ChangeKind>>> = {
  indicator: 'indicator-renamed',
  duty: 'duty-reworded',
  report: 'report-changed',
};

/** So much of a sentence changed is a new sentence for its reader. */
const mostEdited = 0.6;
/** More edits than this are counted, not told. */
const mostTold = 4;

export function editChange(pair: Pair, edits: readonly Edit[], comparing: Comparing): Change {
  const { old, new: next } = pair;
  const kind = editKind(pair, edits, comparing);
  return changeOf(kind, pair, editMessage(pair, edits, kind), { before: old.text, after: next.text });
}

function editMessage({ old, new: next }: Pair, edits: readonly Edit[], kind: ChangeKind): Words {
  // Short lines are told whole: a heading, a signature, a recipient.
  if (next.family !== 'sentence' && next.family !== 'row' && next.family !== 'basis')
    return { vi: `“${old.text}” thành “${next.text}”`, en: `“${old.text}” to “${next.text}”` };
  const edited = edits.reduce((sum, [out, into]) => sum + out.length + into.length, 0);
  const rewritten = edited > mostEdited * (old.text.length + next.text.length);
  if (rewritten || kind === 'basis-replaced') return rewrittenWords(old, next);
  return editsWords(edits);
}

function rewrittenWords({ text: before }: Element, { text: after }: Element): Words {
  const [out, into] = [shortly(before, 120), shortly(after, 120)];
  return { vi: `“${out}” thành “${into}”`, en: `“${out}” to “${into}”` };
}

function editsWords(edits: readonly Edit[]): Words {
  const told = edits.slice(0, mostTold);
  const rest = edits.length - told.length;
  const words = (language: 'vi' | 'en') =>
    told.map(([out, into]) => editWords(out, into, language)).join('; ');
  return {
    vi: `${words('vi')}${rest > 0 ? `; và ${twoDigits(rest)} chỗ khác` : ''}`,
    en: `${words('en')}${rest > 0 ? `; and ${rest} more` : ''}`,
  };
}

function editKind({ old, new: next }: Pair, edits: readonly Edit[], { wording }: Comparing): ChangeKind {
  if (next.field === 'title' || next.field === 'subject') return 'title-changed';
  if (next.family === 'basis')
    return citedNumber(old) === citedNumber(next) ? 'basis-reworded' : 'basis-replaced';
  const time = next.family === 'sentence' ? timeKind(edits, wording.years) : undefined;
  const kind = time ?? byFamily[next.family] ?? byNature[next.nature ?? 'point'];
  if (kind) return kind;
  const figures = edits.some(([out, into]) => /\d/.test(out) && /\d/.test(into));
  return figures ? 'figure-changed' : 'text-edited';
}

function citedNumber({ text }: Element): string {
  return levelled(findCitations(text)[0]?.citation.number ?? '');
}

/** Words that only say when. */
const timeWords =
  /^(?:(?:trước|sau|từ|đến|chậm nhất|vào|trong|ngày|tháng|quý|năm|tuần|giờ|và|\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?|\d{1,2}\/\d{4}|\d{1,4}|[IVX]{1,3})[\s,;./]*)+$/iu;
const timeSign = /\d[/.]\d|(?:ngày|tháng|quý|giờ|tuần)(?!\p{L})/iu;

/** A sentence whose time alone changed, where nobody has written the time as data. */
function timeKind(edits: readonly Edit[], years: number): ChangeKind | undefined {
  const isTime = edits.every((edit) => edit.every((words) => words === '' || timeWords.test(words)));
  if (!isTime || !edits.some((edit) => edit.some((words) => timeSign.test(words)))) return undefined;
  const [[before, after] = ['', '']] = edits;
  const [from, to] = [dueNumber(before.replaceAll('.', '/')), dueNumber(after.replaceAll('.', '/'))];
  if (edits.length > 1 || from === undefined || to === undefined) return 'time-changed';
  return to < from + years * 10_000 ? 'time-earlier' : 'time-later';
}

function editWords(out: string, into: string, language: 'vi' | 'en'): string {
  if (out === '') return language === 'vi' ? `thêm “${into}”` : `added “${into}”`;
  if (into === '') return language === 'vi' ? `bỏ “${out}”` : `dropped “${out}”`;
  return language === 'vi' ? `“${out}” thành “${into}”` : `“${out}” to “${into}”`;
}
