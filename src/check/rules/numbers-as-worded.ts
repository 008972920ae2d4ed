import { readMeasures } from '../../meaning/measures.js';
import {
  isInWords,
  mayCountSame,
  numbersIn,
  numbersOf,
  sameNumber,
  type WordedNumber,
} from '../../meaning/worded-numbers.js';
import type { TextSpan } from '../../model/finding.js';
import type { Quantity } from '../../model/generated/schema-types.js';
import type { ItemNode } from '../../model/plan-tree.js';
import { parseQuantity } from '../../model/quantity.js';
import { everyItem } from '../../model/walk-dossier.js';
import { wordsByPointer } from '../prose.js';
import type { Rule, Violation } from '../rule.js';

/**
 * The numbers of a sentence are those of its data. Told only where a number of the data stands nowhere in the sentence
 * and the sentence has another one of the same unit; a sentence may say less than its data.
 */
export const numbersAsWorded: Rule = {
  code: 'numbers-as-worded',
  severity: 'warning',
  title: {
    vi: 'Con số trong câu văn khớp với số liệu ghi kèm.',
    en: 'The numbers of a sentence are those of its data.',
  },
  basis: 'sense',
  *check(subject) {
    const wordsAt = wordsByPointer(subject);
    for (const item of everyItem(subject)) {
      const words = item.text && wordsAt.get(item.text.pointer);
      if (!item.text || words === undefined) continue;
      const differing = [...otherNumbers(item, words)];
      yield* differing.map((found) => violation(item.text?.pointer ?? item.pointer, words, found));
      if (differing.length > 0) continue;
      for (const found of [...otherWay(item, words), ...otherYears(item, words)]) {
        yield violation(item.text.pointer, words, found);
      }
    }
  },
  good: [
    { plan: 'indicators: [{text: Tỷ lệ học sinh biết bơi đạt trên 60%., target: trên 60%}, B]' },
    { plan: 'indicators: [{text: Có 05 thôn đạt chuẩn., target: 5 thôn}, B]' },
    { plan: 'indicators: [{text: Một nửa số trẻ em biết bơi., target: 50%}, B]' },
    {
      plan: 'indicators: [{text: Toàn bộ trẻ em 5 tuổi đến trường; 98% học sinh lên lớp., target: 100%}, B]',
    },
    { plan: 'indicators: [{text: "Giữ tỷ lệ tử vong dưới 5‰.", target: "dưới 0,5%"}, B]' },
    { plan: 'indicators: [{text: Từ 40 đến 50% hộ dân tham gia., target: 40-50%}, B]' },
    {
      plan: 'indicators: [{text: Tỷ lệ biết bơi từ 41% năm 2026 lên 60% năm 2027., targets: {2027: 60%}}, B]',
    },
    {
      plan: "indicators: [{text: 'Tỷ lệ trẻ em biết bơi đạt 80% vào năm 2025 và 85% vào năm 2030.', targets: {2025: 80%, 2030: 85%}}, B]",
    },
    { plan: 'indicators: [{text: Thực hiện đạt chỉ tiêu tỉnh giao., target: 98%}, B]' },
    { plan: "budget: [{text: 'Mua sắm 0,49 tỷ đồng.', amount: 490 triệu đồng}, B]" },
    { plan: 'tasks: [{name: Mở 02 lớp tập huấn, text: Mở hai lớp tập huấn cho 90 người.}, B]' },
  ],
  bad: [
    {
      plan: 'indicators: [{text: "Công trình vệ sinh an toàn ở 97% trường học, mỗi năm thêm một trường.", target: 100%}, B]',
      at: ['/indicators/0/text “97%”'],
    },
    {
      plan: 'indicators: [{text: 98% trẻ em có thẻ bảo hiểm y tế., target: 95%}, B]',
      at: ['/indicators/0/text “98%”'],
    },
    {
      plan: "indicators: [{text: 'Tỷ lệ trẻ em biết bơi đạt 80% vào năm 2025 và 85% vào năm 2030.', targets: {2025: 80%, 2030: 90%}}, B]",
      at: ['/indicators/0/text “85%”'],
    },
    {
      plan: "indicators: [{text: 'Tỷ lệ trẻ em biết bơi đạt 80% vào năm 2025 và 85% vào năm 2030.', targets: {2025: 85%, 2030: 80%}}, B]",
      at: ['/indicators/0/text “80%”', '/indicators/0/text “85%”'],
    },
    {
      plan: 'indicators: [{text: Có 05 thôn đạt chuẩn., target: 6 thôn}, B]',
      at: ['/indicators/0/text “05 thôn”'],
    },
    {
      plan: 'indicators: [{text: Tỷ lệ học sinh biết bơi đạt trên 60%., target: dưới 60%}, B]',
      at: ['/indicators/0/text “60%”'],
    },
    {
      plan: "indicators: [{text: 'Tỷ lệ trẻ em biết bơi đạt 95%; tỷ lệ trẻ em có thẻ đạt 95%.', measures: [{name: A, target: 98%}, {name: B, target: 95%}]}, C]",
      at: ['/indicators/0/text “95%”'],
    },
    {
      plan: 'indicators: [{name: Trẻ dưới 5 tuổi, text: Trẻ dưới 5 tuổi thừa cân giảm còn dưới 5%., target: dưới 8%}, B]',
      at: ['/indicators/0/text “5%”'],
    },
    {
      plan: 'indicators: [{text: Tỷ suất tử vong xuống 13/100.000 trẻ em., target: 12/100.000 trẻ em}, B]',
      at: ['/indicators/0/text “13/100.000”'],
    },
    {
      plan: 'budget: [{text: Mua sắm 500 triệu đồng., amount: 490 triệu đồng}, B]',
      at: ['/budget/0/text “500 triệu đồng”'],
    },
    {
      plan: 'indicators: [{text: Tỷ lệ trẻ em biết bơi đạt 80% vào năm 2025., targets: {2026: 80%}}, B]',
      at: ['/indicators/0/text “80%”'],
    },
    {
      plan: 'tasks: [{name: Mở 02 lớp tập huấn, text: Mở 03 lớp tập huấn cho 90 người.}, B]',
      at: ['/tasks/0/text “03 lớp”'],
    },
  ],
};

interface Difference {
  readonly span: TextSpan;
  /** What the data say. */
  readonly data: string;
  readonly year?: number;
}

function violation(pointer: string, words: string, { span, data, year }: Difference): Violation {
  const said = words.slice(span.from, span.to);
  return {
    pointer,
    span,
    message: {
      vi: `Câu văn ghi “${said}”, số liệu ghi ${data}${year === undefined ? '' : ` (năm ${year})`}.`,
      en: `The sentence says “${said}”, the data say ${data}${year === undefined ? '' : ` (${year})`}.`,
    },
    hint: {
      vi: 'Đối chiếu nguồn số liệu; sửa câu văn hoặc số liệu cho thống nhất.',
      en: 'Compare with the source; mend the sentence or the data so that they agree.',
    },
  };
}

interface Datum {
  readonly text: string;
  readonly year?: number;
}

/** Every quantity that stands beside the sentence. */
function dataOf({ measures, amount, name }: ItemNode): readonly Datum[] {
  const byYear = (map: Readonly<Record<string, Quantity>> | undefined) =>
    Object.entries(map ?? {}).map(([year, quantity]) => ({ text: String(quantity), year: Number(year) }));
  const alone = (quantity: Quantity | undefined) =>
    quantity === undefined ? [] : [{ text: String(quantity) }];
  return [
    ...measures.flatMap(({ fields: { target, targets, change, baseline } }) => [
      ...alone(target),
      ...byYear(targets),
      ...alone(change),
      ...byYear(baseline),
    ]),
    ...alone(amount),
    ...(name === undefined
      ? []
      : numbersIn(name.text).map(({ from, to }) => ({ text: name.text.slice(from, to) }))),
  ];
}

function* otherNumbers(item: ItemNode, words: string): Generator<Difference> {
  const data = dataOf(item).flatMap((datum) =>
    numbersOf(datum.text).map((number) => ({ ...datum, ...number })),
  );
  if (data.length === 0) return;
  const said = numbersIn(words);
  const strangers = said.filter((number) => !data.some((datum) => mayBe(datum, number)));
  const told = new Set<WordedNumber>();
  for (const datum of data) {
    const { text, year, value, kind } = datum;
    if (kind === '' || said.some((number) => mayBe(datum, number)) || isInWords(value, words)) continue;
    const others = strangers.filter((number) => number.kind === kind && !told.has(number));
    const other =
      others.find(({ to }) => year !== undefined && nextYear(words, to) === year) ??
      others[0] ??
      pairedNumber(item, words, datum);
    if (!other) continue;
    told.add(other);
    yield { span: other, data: text, ...(year === undefined ? {} : { year }) };
  }
}

type Counted = Pick<WordedNumber, 'value' | 'kind'>;

function mayBe(a: Counted, b: Counted): boolean {
  return sameNumber(a.value, b.value) && mayCountSame(a.kind, b.kind);
}

/** Where a sentence states as many measures as its data have: what it says of the datum's own measure and year. */
function pairedNumber(item: ItemNode, words: string, { text, year }: Datum): WordedNumber | undefined {
  const { measures, sure } = readMeasures(words);
  if (!sure || measures.length !== item.measures.length) return undefined;
  const at = item.measures.findIndex(({ fields: { target, targets } }) =>
    year === undefined ? target === text : targets?.[year] === text,
  );
  const found = measures[at];
  const worded = year === undefined ? found?.measure.target : found?.measure.targets?.[year];
  if (!found || worded === undefined) return undefined;
  return numbersIn(words).find(({ from, to, ...number }) => {
    return from >= found.from && to <= found.to && isSame(worded, { from, to, ...number });
  });
}

function nextYear(words: string, at: number): number | undefined {
  const found = /năm\s+((?:19|20)\d{2})/u.exec(words.slice(at));
  return found ? Number(found[1]) : undefined;
}

const upward = /(?<!\p{L})(?:trên|hơn|ít nhất|tối thiểu|không dưới|không thấp hơn)\s*$/iu;
const downward = /(?<!\p{L})(?:(?<!không )dưới|không quá|tối đa|không vượt quá)\s*$/iu;

/** "trên 60%" beside "dưới 60%". */
function* otherWay(item: ItemNode, words: string): Generator<Difference> {
  const said = numbersIn(words);
  for (const { text } of dataOf(item)) {
    const direction = parseQuantity(text)?.direction;
    if (direction !== 'at-least' && direction !== 'at-most') continue;
    const [number] = numbersOf(text);
    const same = said.filter(({ value, kind }) => kind === number?.kind && sameNumber(value, number.value));
    const opposite = direction === 'at-least' ? downward : upward;
    const own = direction === 'at-least' ? upward : downward;
    const ahead = ({ from }: TextSpan) => words.slice(0, from);
    if (same.some((each) => own.test(ahead(each)))) continue;
    const other = same.find((each) => opposite.test(ahead(each)));
    if (other) yield { span: other, data: text };
  }
}

/** The right numbers at other years; only where one sentence states one measure beyond doubt. */
function* otherYears(item: ItemNode, words: string): Generator<Difference> {
  const targets = item.measures[0]?.fields.targets;
  if (!targets || item.measures.length !== 1) return;
  const { measures, sure } = readMeasures(words);
  const said = measures[0]?.measure.targets;
  if (!sure || measures.length !== 1 || !said) return;
  const numbers = numbersIn(words);
  for (const [year, quantity] of Object.entries(targets)) {
    const worded = words.includes(year) ? said[year] : atOtherYear(said, quantity);
    if (worded === undefined || (year in said && isSame(quantity, worded))) continue;
    const span = numbers.find((number) => isSame(worded, number));
    if (span) yield { span, data: String(quantity), year: Number(year) };
  }
}

/** What the sentence says of years that the data do not name, where it is the same. */
function atOtherYear(said: Readonly<Record<string, Quantity>>, quantity: Quantity): Quantity | undefined {
  return Object.values(said).find((worded) => isSame(quantity, worded));
}

function isSame(a: Quantity, b: Quantity | WordedNumber): boolean {
  const one = numbersOf(a)[0];
  const two = typeof b === 'object' ? b : numbersOf(b)[0];
  return one !== undefined && one.kind === two?.kind && sameNumber(one.value, two.value);
}
