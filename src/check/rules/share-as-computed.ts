import { numbersIn } from '../../meaning/worded-numbers.js';
import type { TextSpan } from '../../model/finding.js';
import { formatNumber } from '../../model/quantity.js';
import type { Rule } from '../rule.js';
import { type Sentence, sentencesOf, within } from '../sentences.js';

/** A share that stands beside its part and its whole is their quotient, rounded as it is written. */
export const shareAsComputed: Rule = {
  code: 'share-as-computed',
  severity: 'verify',
  title: {
    vi: 'Tỷ lệ khớp với hai con số ghi bên cạnh.',
    en: 'A share is what its part and its whole give.',
  },
  basis: 'sense',
  *check({ prose }) {
    for (const { words, pointer, part } of prose) {
      if (part === 'citation' || !/\d\s*%/.test(words)) continue;
      for (const sentence of sentencesOf(words)) {
        for (const { part: of, whole, share, decimals, span } of sharesIn(sentence)) {
          const computed = (100 * of) / whole;
          if (of > whole || Math.abs(computed - share) <= 0.5 * 10 ** -decimals + 1e-9) continue;
          const right = formatNumber(Number(computed.toFixed(decimals)));
          yield {
            pointer,
            span: within(sentence, span),
            message: {
              vi: `Tỷ lệ ghi ${formatNumber(share)}%, nhưng ${formatNumber(of)}/${formatNumber(whole)} là ${right}%.`,
              en: `The share is said to be ${formatNumber(share)}%, but ${formatNumber(of)}/${formatNumber(whole)} is ${right}%.`,
            },
            hint: {
              vi: 'Đối chiếu số liệu gốc: con số, tổng số hoặc tỷ lệ chưa đúng.',
              en: 'Compare with the source: the part, the whole or the share is not right.',
            },
          };
        }
      }
    }
  },
  good: [
    { plan: 'text: "Xã có 4.860 trẻ em dưới 16 tuổi, trong đó 62 em có hoàn cảnh đặc biệt (chiếm 1,28%)."' },
    { plan: 'text: "59/62 em được trợ giúp (95,2%); 18/25 kiến nghị được trả lời (72%)."' },
    { plan: 'text: "Có 118 em trên tổng số 15.988 em (chiếm 0,74%)."' },
    // The share is of something else.
    { plan: 'text: "Đã có 59/62 em được trợ giúp, tăng 5% so với năm trước."' },
    { plan: 'text: "Xã có 27 trường học. Có 04 trường đạt chuẩn, chiếm 14,81%."' },
  ],
  bad: [
    {
      plan: 'text: "Xã có 15.988 em dưới 16 tuổi, trong đó trẻ em có hoàn cảnh đặc biệt là 118 trẻ em (chiếm 0,73%)."',
      at: ['/text “0,73%”'],
    },
    {
      plan: 'text: "Có 118 trẻ em có hoàn cảnh đặc biệt trên tổng số 15.988 em (chiếm 0,73%)."',
      at: ['/text “0,73%”'],
    },
    {
      plan: 'text: "Xã hiện có 15.988 trẻ em dưới 16 tuổi; 118 em trong số đó có hoàn cảnh đặc biệt, bằng 0,73%."',
      at: ['/text “0,73%”'],
    },
    { plan: 'text: "59/62 em có hoàn cảnh đặc biệt được trợ giúp (96%)."', at: ['/text “96%”'] },
    { plan: 'text: "Đã có 18/25 kiến nghị được trả lời, đạt 75%."', at: ['/text “75%”'] },
  ],
};

interface Share {
  readonly part: number;
  readonly whole: number;
  readonly share: number;
  readonly decimals: number;
  /** The share. */
  readonly span: TextSpan;
}

const count = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+)`;
const percent = String.raw`(?<share>\d+(?:,(?<decimals>\d+))?)\s*%`;
const said = String.raw`(?:\((?:chiếm|đạt|tỷ lệ|bằng)?(?: tỷ lệ)?\s*|,?\s(?:chiếm|đạt|đạt tỷ lệ|chiếm tỷ lệ|bằng)\s)`;
const fraction = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(?<part>${count})/(?<whole>${count})(?![\d/])[^\d;]{0,120}?${said}${percent}`,
  'gu',
);
const ofTotal = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(?<part>${count})\s[^\d;]{0,120}?trên tổng số(?:\s\p{L}+){0,4}\s(?<whole>${count})(?![\d/])[^\d;]{0,80}?${said}${percent}`,
  'gu',
);
const ofThem = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(?<whole>${count})\s[^\d;%]{0,60}?(?:dưới \d+ tuổi)?[;,]\s(?<part>${count})\s[^\d;%]{0,20}trong số (?:đó|này)[^\d;%]{0,80}?${said}${percent}`,
  'gu',
);
const among = new RegExp(
  String.raw`trong đó[^\d;]{0,120}?(?<part>${count})(?![\d/.,%])\s[^\d;%]{0,80}?\((?:chiếm|bằng)(?: tỷ lệ)?\s*${percent}`,
  'gu',
);

function* sharesIn({ words }: Sentence): Generator<Share> {
  for (const found of [...words.matchAll(fraction), ...words.matchAll(ofTotal), ...words.matchAll(ofThem)]) {
    const whole = numberOf(found.groups?.whole);
    if (whole > 0) yield shareOf(found, whole);
  }
  for (const found of words.matchAll(among)) {
    const wholes = numbersIn(words.slice(0, found.index)).filter(({ kind }) => counted(kind));
    const [whole, ...more] = wholes;
    if (whole && more.length === 0 && whole.value > 0) yield shareOf(found, whole.value);
  }
}

/** Whether a number before "trong đó" can be the whole: no age, no time, no share. */
function counted(kind: string): boolean {
  return !['', 'percent', 'money', 'tuổi', 'năm', 'tháng', 'tuần', 'ngày', 'giờ'].includes(kind);
}

function shareOf(found: RegExpExecArray, whole: number): Share {
  const { part, share = '', decimals = '' } = found.groups ?? {};
  const to = found.index + found[0].length;
  const from = to - (/[\d,]+\s*%$/.exec(found[0])?.[0].length ?? 0);
  return {
    part: numberOf(part),
    whole,
    share: Number(share.replace(',', '.')),
    decimals: decimals.length,
    span: { from, to },
  };
}

function numberOf(text = ''): number {
  return Number(text.replaceAll('.', ''));
}
