/** What is changed, as the sentences of an amending document, with the data that work lists need of it. */
import type { Nature } from '../diff/element.js';
import type { Detail, RowSide } from '../diff/rows.js';
import type { Item } from '../model/generated/schema-types.js';
import type { ItemNode } from '../model/plan-tree.js';
import { shortened } from '../model/shortened.js';
import { lowerFirst } from '../model/vietnamese.js';
import type { Difference } from './difference.js';
import { itemData } from './item-data.js';

/** Of which list an amended point is: those of indicators and duties have data of their own. */
export type Group = 'indicators' | 'tasks' | 'reports' | 'budget' | 'others' | 'removed';

export interface Amendment {
  readonly group: Group;
  readonly item: Item;
}

export interface AmendmentInput {
  /** "gạch đầu dòng thứ ba khoản 2 mục III", of a JSON pointer into the issued document. */
  readonly addressOf: (pointer: string) => string;
  /** The item of the plan that a JSON pointer is in. */
  readonly itemAt: (pointer: string) => ItemNode | undefined;
  /** Printed words as text of a plan: nothing in them is a mark. */
  readonly quote: (words: string) => string;
}

type Kept = Exclude<Group, 'removed'>;

const groups: Readonly<Record<Nature, Kept>> = {
  ...{ indicator: 'indicators', duty: 'tasks', report: 'reports', funding: 'budget' },
  ...{ point: 'others', paragraph: 'others' },
};

const nouns: Readonly<Record<Kept, string>> = {
  ...{ indicators: 'chỉ tiêu', tasks: 'nhiệm vụ', reports: 'chế độ báo cáo', budget: 'khoản kinh phí' },
  others: 'nội dung',
};

const inFrame: ReadonlySet<string> = new Set(['field', 'signature', 'recipient', 'addressee', 'enclosure']);

/** In reading order; what is not of the body is the new document's own. */
export function amendmentsOf(
  differences: readonly Difference[],
  input: AmendmentInput,
): readonly Amendment[] {
  return differences
    .filter(({ row }) => !inFrame.has(row.family))
    .flatMap((difference) => amendmentsFrom(difference, input));
}

function amendmentsFrom(difference: Difference, input: AmendmentInput): readonly Amendment[] {
  const { row, parts } = difference;
  if (row.family === 'part' && parts.some((part) => part.row.nature === 'duty')) {
    return newDuties(difference, input);
  }
  const kind = row.nature === undefined ? 'others' : groups[row.nature];
  const group = row.state === 'removed' ? 'removed' : kind;
  const item = withData(row.new, group, sentenceOf(difference, kind, input), input);
  if (parts.length === 0) return [{ group, item }];
  const items = parts.map((part) => withData(part.row.new, group, partText(part.row.new, input), input));
  return [{ group, item: { ...(typeof item === 'string' ? { text: item } : item), items } }];
}

/** The duties of a new part, each by itself with its data. */
function newDuties(difference: Difference, input: AmendmentInput): readonly Amendment[] {
  const { row, parts } = difference;
  const where = `mục ${quoted(row.new?.text ?? '', input)} (bổ sung vào ${placeFor(difference, input)})`;
  return parts.map((part) => {
    const text = `Bổ sung nhiệm vụ tại ${where} như sau: ${partText(part.row.new, input)}`;
    return { group: 'tasks', item: withData(part.row.new, 'tasks', text, input) };
  });
}

/** The sentence with the data that lists of its kind have. */
function withData(side: RowSide | undefined, group: Group, text: string, { itemAt }: AmendmentInput): Item {
  const node = side && (group === 'indicators' || group === 'tasks') ? itemAt(side.spot.pointer) : undefined;
  if (!node) return text;
  const { id, name, ...data } = itemData(node);
  return {
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { name }),
    ...{ text, ...data },
  };
}

function sentenceOf(difference: Difference, group: Kept, input: AmendmentInput): string {
  const { row, parts } = difference;
  const noun = row.family === 'part' ? 'mục' : row.family === 'basis' ? 'căn cứ' : nouns[group];
  switch (row.state) {
    case 'added': {
      const end = parts.length > 0 ? ':' : '.';
      return `Bổ sung ${noun} vào ${placeFor(difference, input)} như sau: ${quoted(wordsOf(row.new), input)}${end}`;
    }
    case 'removed':
      if (row.family === 'basis') return `Bãi bỏ căn cứ ${quoted(row.old?.text ?? '', input)}.`;
      return `Bãi bỏ ${noun} ${quoted(shortened(row.old?.text ?? '', longestName), input)}${at(row.old, input)}.`;
    default:
      return changeSentence(difference, noun, input);
  }
}

/** Characters of a point that is only named: our choice. */
const longestName = 90;

function changeSentence({ row, data }: Difference, noun: string, input: AmendmentInput): string {
  const place = row.old ? input.addressOf(row.old.spot.pointer) : '';
  if (data.length > 0) {
    const changes = data.map(({ name, was, now }) => changeWords(lowerFirst(name), was, now));
    return `Sửa đổi ${noun} ${quoted(shortened(row.old?.text ?? '', longestName), input)}${at(row.old, input)}: ${changes.join('; ')}.`;
  }
  const what = place === '' ? `${noun} ${quoted(row.old?.text ?? '', input)}` : place;
  const words = quoted(row.new?.text ?? '', input);
  return row.family === 'part' ? `Sửa tên ${what} thành ${words}.` : `Sửa đổi ${what} như sau: ${words}.`;
}

function changeWords(name: string, was: string, now: string): string {
  if (was === '') return `bổ sung ${name} ${now}`;
  return now === '' ? `bỏ ${name}` : `${name} là ${lowerFirst(now)}`;
}

/** "sau gạch đầu dòng thứ ba khoản 5 mục III", "khoản 5 mục III"; empty places are left to the author. */
function placeFor({ behind, within }: Difference, { addressOf }: AmendmentInput): string {
  const after = behind ? addressOf(behind.spot.pointer) : '';
  if (after !== '') return `sau ${after}`;
  const inside = within ? addressOf(within.spot.pointer) : '';
  return inside === '' ? '[Ghi mục, khoản, điểm]' : inside;
}

function at(side: RowSide | undefined, { addressOf }: AmendmentInput): string {
  const place = side ? addressOf(side.spot.pointer) : '';
  return place === '' ? '' : ` tại ${place}`;
}

function partText(side: RowSide | undefined, input: AmendmentInput): string {
  return `${quoted(wordsOf(side), input)}.`;
}

/** The sentence, with the data that it does not say where it is a name only. */
function wordsOf(side: RowSide | undefined): string {
  if (!side) return '';
  const isName = !/[.;:]\s*$/u.test(side.text) && side.details.length > 0;
  return isName ? `${side.text} (${side.details.map(detailWords).join('; ')})` : side.text;
}

function detailWords({ name, value }: Detail): string {
  return `${lowerFirst(name.vi)}: ${value}`;
}

function quoted(words: string, { quote }: AmendmentInput): string {
  return `“${quote(words.trim().replace(/\s*[.;:,]$/u, ''))}”`;
}
