/**
 * Edited words. What the year, the other place, a renamed unit or a change of the data beside the sentence explains is not told
 * again as an edit.
 */
import type { Words } from '../../model/finding.js';
import { wordsOf } from '../../model/tokens.js';
import { twoDigits } from '../../model/two-digits.js';
import { levelled } from '../../model/vietnamese.js';
import type { Change, ChangeKind } from '../change.js';
import { type Comparing, changeOf, shortly } from '../comparing.js';
import type { Element } from '../element.js';
import type { Pair } from '../match/pairing.js';
import type { Edit } from '../wording.js';

/** What became of the edits of one pair. */
export interface TextResult {
  readonly year: readonly Edit[];
  readonly place: readonly Edit[];
  /** What is left for people to read. */
  readonly edits: readonly Edit[];
}

/** Two texts whose words a change of data brought with it. */
export type Explained = readonly [before: string, after: string];

export function textResult(pair: Pair, explained: readonly Explained[], { wording }: Comparing): TextResult {
  const bags = explained.map(([before, after]) => [bagOf(before), bagOf(after)] as const);
  const result = { year: [] as Edit[], place: [] as Edit[], edits: [] as Edit[] };
  for (const edit of wording.edits(pair.old.text, pair.new.text)) {
    const [out, into] = [wordsOf(levelled(edit[0])), wordsOf(levelled(edit[1]))];
    if (wording.isYear(edit)) result.year.push(edit);
    else if (
      bags.some(
        ([before, after]) => out.every((word) => before.has(word)) && into.every((word) => after.has(word)),
      )
    )
      continue;
    else if (wording.isPlace(edit)) result.place.push(edit);
    else result.edits.push(edit);
  }
  return result;
}

/** Words and the numbers in them: "15/5/2027" explains "15 tháng 5". */
function bagOf(text: string): ReadonlySet<string> {
  const words = wordsOf(levelled(text));
  return new Set([
    ...words,
    ...words.flatMap((word) => word.split('/').flatMap((part) => [part, String(Number(part))])),
  ]);
}

const byFamily: Readonly<Partial<Record<Element['family'], ChangeKind>>> = {
  part: 'part-renamed',
  basis: 'basis-reworded',
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

export function editChange(pair: Pair, edits: readonly Edit[]): Change {
  const { old, new: next } = pair;
  const edited = edits.reduce((sum, [out, into]) => sum + out.length + into.length, 0);
  const rewritten = edited > mostEdited * (old.text.length + next.text.length);
  const message = rewritten ? rewrittenWords(old, next) : editsWords(edits);
  return changeOf(editKind(pair, edits), pair, message, { before: old.text, after: next.text });
}

function rewrittenWords({ text: before }: Element, { text: after }: Element): Words {
  const [out, into] = [shortly(before, 120), shortly(after, 120)];
  return { vi: `Viết lại: “${out}” thành “${into}”`, en: `Rewritten: “${out}” to “${into}”` };
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

function editKind({ new: next }: Pair, edits: readonly Edit[]): ChangeKind {
  if (next.field === 'title' || next.field === 'subject') return 'title-changed';
  const kind = byFamily[next.family] ?? byNature[next.nature ?? 'point'];
  if (kind) return kind;
  const figures = edits.some(([out, into]) => /\d/.test(out) && /\d/.test(into));
  return figures ? 'figure-changed' : 'text-edited';
}

function editWords(out: string, into: string, language: 'vi' | 'en'): string {
  if (out === '') return language === 'vi' ? `thêm “${into}”` : `added “${into}”`;
  if (into === '') return language === 'vi' ? `bỏ “${out}”` : `dropped “${out}”`;
  return language === 'vi' ? `“${out}” thành “${into}”` : `“${out}” to “${into}”`;
}
