/** What is to come of a task, which indicators it serves, what it costs. */
import { numbersOf } from '../../meaning/worded-numbers.js';
import type { Change } from '../change.js';
import { aboutOf, type Comparing, changeOf, replacedWords } from '../comparing.js';
import type { Element } from '../element.js';
import type { Pair } from '../match/pairing.js';
import { bare } from '../wording.js';
import { same } from './times.js';

export function taskDataChanges(pair: Pair, comparing: Comparing): readonly Change[] {
  return [...outputChanges(pair, comparing), ...servesChanges(pair, comparing), ...amountChanges(pair)];
}

function outputChanges(pair: Pair, { wording }: Comparing): readonly Change[] {
  const [before, after] = [outputOf(pair.old), outputOf(pair.new)];
  if (bare(before) === bare(after) || same(before, after, wording.years)) return [];
  const said = replacedWords(before, after);
  const message = { vi: `Kết quả, sản phẩm: ${said.vi}`, en: `Expected result: ${said.en}` };
  return [changeOf('output-changed', pair, message, { before, after })];
}

/** Written on the element itself; what a part says of all its tasks is compared once, for the part. */
function outputOf({ item, section }: Element): string {
  return (item ? item.fields.output : section?.own.output?.text) ?? '';
}

function servesChanges(pair: Pair, { matching }: Comparing): readonly Change[] {
  const newIds = new Map(
    matching.pairs.flatMap(({ old, new: next }) =>
      old.id === undefined || next.id === undefined ? [] : [[old.id, next.id] as const],
    ),
  );
  const before = (pair.old.item?.serves ?? []).map((id) => newIds.get(id) ?? id).sort();
  const after = [...(pair.new.item?.serves ?? [])].sort();
  if (before.join() === after.join()) return [];
  const names = new Map(
    matching.pairs.flatMap(({ new: next }) => (next.id ? [[next.id, aboutOf(next)] as const] : [])),
  );
  for (const next of matching.added) if (next.id) names.set(next.id, aboutOf(next));
  const words = (ids: readonly string[]) => ids.map((id) => `“${names.get(id) ?? id}”`).join(', ');
  const said = replacedWords(words(before), words(after));
  const message = { vi: `Chỉ tiêu mà nhiệm vụ phục vụ: ${said.vi}`, en: `Indicators served: ${said.en}` };
  return [changeOf('serves-changed', pair, message, { before: before.join(', '), after: after.join(', ') })];
}

function amountChanges(pair: Pair): readonly Change[] {
  const [before, after] = [pair.old.item?.amount, pair.new.item?.amount];
  if (before === after || bare(String(before ?? '')) === bare(String(after ?? ''))) return [];
  const [from, to] = [before, after].map((amount) =>
    amount === undefined ? undefined : numbersOf(amount)[0],
  );
  const way = from && to && from.kind === to.kind ? Math.sign(to.value - from.value) : 0;
  const vi = way > 0 ? ' tăng' : way < 0 ? ' giảm' : '';
  const en = way > 0 ? ' raised' : way < 0 ? ' cut' : '';
  const message = {
    vi: `Kinh phí${vi} từ ${before ?? 'không nêu'} thành ${after ?? 'không nêu'}`,
    en: `Sum${en} from ${before ?? 'none'} to ${after ?? 'none'}`,
  };
  return [
    changeOf('amount-changed', pair, message, { before: String(before ?? ''), after: String(after ?? '') }),
  ];
}
