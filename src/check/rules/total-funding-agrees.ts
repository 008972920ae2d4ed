import { numbersIn, sameNumber } from '../../meaning/worded-numbers.js';
import type { TextSpan } from '../../model/finding.js';
import { formatNumber } from '../../model/quantity.js';
import type { Rule } from '../rule.js';
import type { Subject } from '../subject.js';

/** The total funding of the plan is one sum in every document of the dossier. */
export const totalFundingAgrees: Rule = {
  code: 'total-funding-agrees',
  severity: 'verify',
  title: {
    vi: 'Tổng kinh phí ghi thống nhất trong hồ sơ.',
    en: 'The total funding is one sum throughout the dossier.',
  },
  basis: 'sense',
  *check(subject) {
    const [first, ...others] = totals(subject);
    if (!first) return;
    for (const { value, pointer, said, ...span } of others) {
      if (sameNumber(value, first.value)) continue;
      yield {
        pointer,
        span,
        message: {
          vi: `Tổng kinh phí ở đây là ${said}, ở phần khác của hồ sơ là ${first.said} (${formatNumber(first.value / 1e6)} triệu đồng).`,
          en: `The total funding is ${said} here and ${first.said} elsewhere in the dossier.`,
        },
        hint: {
          vi: 'Đối chiếu dự toán, thống nhất một con số ở mọi văn bản.',
          en: 'Compare with the estimate and say one sum everywhere.',
        },
      };
    }
  },
  good: [
    {
      plan: 'documents: {ke-hoach: {}, to-trinh: {text: "Tổng kinh phí là 0,496 tỷ đồng."}}\ntext: "Tổng kinh phí thực hiện Kế hoạch là 496 triệu đồng."',
    },
    { plan: 'text: "Tổng kinh phí là 496 triệu đồng, tổng kinh phí mở lớp là 60 triệu đồng."' },
    {
      plan: 'items: ["Tổng kinh phí năm 2027 là 496 triệu đồng.", "Tổng kinh phí năm 2028 là 500 triệu đồng."]',
    },
  ],
  bad: [
    {
      plan: 'documents: {ke-hoach: {}, to-trinh: {text: "Tổng kinh phí là 469 triệu đồng."}}\ntext: "Tổng kinh phí thực hiện Kế hoạch là 496 triệu đồng."',
      at: ['/text “496 triệu đồng”'],
    },
  ],
};

interface Total extends TextSpan {
  readonly value: number;
  readonly said: string;
  readonly pointer: string;
}

/** "Tổng kinh phí (thực hiện Kế hoạch) là …", of the whole plan and of no year, group or source. */
const whole =
  /tổng (?:kinh phí|nhu cầu kinh phí|dự toán)(?: dự kiến)?(?: (?:để )?(?:thực hiện|triển khai)(?: (?:dự thảo )?kế hoạch(?: này)?)?)?(?: dự kiến)?(?: là|:| khoảng)+\s+(?=\d)/iu;

function totals({ prose }: Subject): readonly Total[] {
  return prose.flatMap(({ words, pointer }) => {
    const found = whole.exec(words);
    if (!found) return [];
    const at = found.index + found[0].length;
    const money = numbersIn(words).find(({ from, kind }) => from === at && kind === 'money');
    return money
      ? [
          {
            from: money.from,
            to: money.to,
            value: money.value,
            said: words.slice(money.from, money.to),
            pointer,
          },
        ]
      : [];
  });
}
