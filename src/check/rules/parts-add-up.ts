import { numbersIn, sameNumber, type WordedNumber } from '../../meaning/worded-numbers.js';
import { formatNumber } from '../../model/quantity.js';
import type { Rule, Violation } from '../rule.js';
import { type Sentence, sentencesOf, within } from '../sentences.js';

/** What a sentence says a sum is made of ("gồm …") adds up to it, and the shares of a "cơ cấu" to the whole. */
export const partsAddUp: Rule = {
  code: 'parts-add-up',
  severity: 'verify',
  title: {
    vi: 'Các phần kể sau chữ “gồm” cộng lại bằng tổng.',
    en: 'What a sum is said to be made of adds up to it.',
  },
  basis: 'sense',
  *check({ prose }) {
    for (const { words, pointer, part } of prose) {
      if (part === 'citation' || part === 'table' || !/gồm|trong đó|cơ cấu/iu.test(words)) continue;
      for (const sentence of sentencesOf(words)) {
        const fault = wrongSum(sentence) ?? wrongShares(sentence);
        if (fault) yield { pointer, ...fault };
      }
    }
  },
  good: [
    {
      plan: 'text: "Tổng kinh phí là 496 triệu đồng, gồm ngân sách xã 316 triệu đồng (đã giao 300 triệu đồng), ngân sách tỉnh 60 triệu đồng và xã hội hóa 0,12 tỷ đồng."',
    },
    { plan: 'text: "Xã có 27 trường, trong đó: 10 trường mầm non, 08 trường tiểu học."' },
    { plan: 'text: "Có 20 đơn vị trả lời, trong đó 14 đơn vị thống nhất, 06 đơn vị góp ý với 09 nội dung."' },
    { plan: 'text: "Cấp 30 triệu đồng, gồm 200 suất quà, 150.000 đồng/suất và 02 triệu đồng tiền nước."' },
    { plan: 'text: "Cơ cấu nguồn vốn: ngân sách 60%, vay 30%, nhân dân đóng góp 10%."' },
  ],
  bad: [
    {
      plan: 'text: "Tổng kinh phí là 496 triệu đồng, gồm ngân sách xã 316 triệu đồng, ngân sách tỉnh 60 triệu đồng và xã hội hóa 100 triệu đồng."',
      at: ['/text “496 triệu đồng”'],
    },
    {
      plan: 'text: "Có 20 đơn vị trả lời, trong đó 15 đơn vị thống nhất, 06 đơn vị góp ý."',
      at: ['/text “20 đơn”'],
    },
    {
      plan: 'text: "Cơ cấu nguồn vốn: ngân sách 60%, vay 30%, nhân dân đóng góp 15%."',
      at: ['/text “60%, vay 30%, nhân dân đóng góp 15%”'],
    },
  ],
};

type Fault = Pick<Violation, 'span' | 'message' | 'hint'>;

const hint = {
  vi: 'Đối chiếu số liệu gốc: tổng hoặc một trong các phần chưa đúng.',
  en: 'Compare with the source: the sum or one of its parts is not right.',
};

const opening = /,?\s(?<word>gồm|bao gồm|trong đó)(?:\s(?:có|gồm))?\s*:?\s/u;

/** "gồm" names every part; "trong đó" perhaps some of them, which are then no more than the sum. */
function wrongSum(sentence: Sentence): Fault | undefined {
  const words = sentence.words.replace(/\([^)]*\)/gu, (aside) => ' '.repeat(aside.length));
  const found = opening.exec(words);
  if (!found) return undefined;
  const total = numbersIn(words.slice(0, found.index)).at(-1);
  const at = found.index + found[0].length;
  const rest = words.slice(at);
  if (!total || total.kind === '' || total.kind === 'percent' || opening.test(rest)) return undefined;
  if (/đồng\s*\/|\/\p{L}|mỗi|(?<!\p{L})x(?!\p{L})/u.test(rest)) return undefined;
  const parts = numbersIn(rest).filter(({ kind }) => kind === total.kind);
  const sum = parts.reduce((added, { value }) => added + value, 0);
  const isWhole = found.groups?.word !== 'trong đó';
  if (parts.length < 2 || sameNumber(sum, total.value) || (!isWhole && sum < total.value)) return undefined;
  const say = (number: number) => amountWords(number, total);
  return {
    span: within(sentence, total),
    message: {
      vi: `Câu ghi tổng là ${say(total.value)}, nhưng các phần kể ra cộng lại là ${say(sum)}.`,
      en: `The sentence says ${say(total.value)} in all, but its parts add up to ${say(sum)}.`,
    },
    hint,
  };
}

function amountWords(value: number, { kind }: WordedNumber): string {
  if (kind !== 'money') return `${formatNumber(value)} ${kind}`;
  return value % 1e6 === 0 || value > 1e7
    ? `${formatNumber(value / 1e6)} triệu đồng`
    : `${formatNumber(value)} đồng`;
}

/** Shares of a "cơ cấu" that stand in one list. */
function wrongShares(sentence: Sentence): Fault | undefined {
  const at = /cơ cấu[^\d;]*?:?\s/iu.exec(sentence.words)?.index;
  if (at === undefined) return undefined;
  const list = /[^;]*/u.exec(sentence.words.slice(at))?.[0] ?? '';
  const shares = numbersIn(list).filter(({ kind }) => kind === 'percent');
  const [first] = shares;
  const last = shares.at(-1);
  const sum = shares.reduce((added, { value }) => added + value, 0);
  if (
    !first ||
    !last ||
    shares.length < 3 ||
    /tăng|giảm|từ|năm \d{4}/u.test(list) ||
    Math.abs(sum - 100) < 0.3
  ) {
    return undefined;
  }
  return {
    span: within(sentence, { from: at + first.from, to: at + last.to }),
    message: {
      vi: `Các tỷ lệ của cơ cấu cộng lại là ${formatNumber(sum)}%.`,
      en: `The shares add up to ${formatNumber(sum)}%.`,
    },
    hint,
  };
}
