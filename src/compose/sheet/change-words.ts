/** What became of something, in the words of a bảng so sánh (practice). The words of both plans stand beside them. */
import { type ChangeKind, changeKinds } from '../../diff/change.js';
import type { ToldChange } from '../../diff/comparison.js';
import { twoDigits } from '../../model/two-digits.js';
import { lowerFirst, upperFirst } from '../../model/vietnamese.js';

/** Of these the cells beside show everything: the name is enough. */
const namedOnly: ReadonlySet<ChangeKind> = new Set([
  'indicator-renamed',
  'duty-reworded',
  'output-changed',
  'basis-replaced',
  'basis-reworded',
  'citation-changed',
  'signer-changed',
  'recipient-changed',
  'addressee-changed',
  'part-renamed',
  'text-edited',
  'figure-changed',
  'title-changed',
  'unit-renamed',
  'field-changed',
  'renumbered',
]);

/** `words`: what the older plan says there. */
function changeWords(change: ToldChange, words?: string): string {
  const { kind, message, count = 1 } = change;
  const name = upperFirst(changeKinds[kind].name.vi);
  if (namedOnly.has(kind) || isComing(change) || (words !== undefined && change.before === words)) {
    return count === 1 ? name : `${name} (${twoDigits(count)} chỗ)`;
  }
  const said = upperFirst(message.vi);
  return count === 1 || /\d (?:chỗ|mục)$/.test(said) ? said : `${said} (${twoDigits(count)} nội dung)`;
}

/** Several changes of one thing as a list. */
export function changeList(changes: readonly ToldChange[], words?: string): readonly string[] {
  const list = [...new Set(changes.map((change) => changeWords(change, words)))];
  if (list.length < 2) return list;
  return list.map((each, i) => `- ${each}${i < list.length - 1 ? ';' : '.'}`);
}

/** "chuyển năm (13 chỗ), hiện trạng của năm sau (09 chỗ)" */
export function countedKinds(changes: readonly ToldChange[]): string {
  const counts = new Map<ChangeKind, number>();
  for (const { kind, count = 1 } of changes) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts]
    .map(([kind, count]) => `${lowerFirst(changeKinds[kind].name.vi)} (${twoDigits(count)} chỗ)`)
    .join(', ');
}

/** What only one plan has stands in its cell. */
function isComing({ old, new: next, kind, message }: ToldChange): boolean {
  return (old === undefined) !== (next === undefined) && message.vi.startsWith(changeKinds[kind].name.vi);
}
