import { matchesIn } from '../matches-in.js';
import type { Rule } from '../rule.js';
import { isMidSentence } from '../sentence-place.js';

const point = String.raw`Điểm(?=\s+[a-zđ]\)?(?:\s*,|\s+(?:và|[Kk]hoản|[Đđ]iều|[Mm]ục)\s)|\s+\d{1,2}\s+(?:[Kk]hoản|Mục|Điều|Phần)\s)`;
const tooLarge = new RegExp(String.raw`(?<!\p{L})(?:Khoản(?=\s+\d)|${point})`, 'gu');
const ofLaw = String.raw`\s+(?:của\s+)?(?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Hiến pháp|Chương)`;
const tooSmall = new RegExp(
  String.raw`(?<!\p{L})(?:điều(?=\s+\d{1,3}(?:,?${ofLaw}))|(?<=(?:khoản\s+\d{1,2},?|điểm\s+[a-zđ]\)?,?|quy định tại)\s+)điều(?=\s+\d)|chương(?=\s+[IVX]+(?!\p{L}))|mục(?=\s+\d{1,2}\s+Chương))`,
  'gu',
);

/** Parts of a law: Phần, Chương, Mục, Điều with a capital, khoản and điểm without. */
export const citingPartsCase: Rule = {
  code: 'citing-parts-case',
  severity: 'error',
  once: true,
  title: {
    vi: 'Viện dẫn: Chương, Mục, Điều viết hoa; khoản, điểm viết thường.',
    en: 'Chương, Mục, Điều have a capital when cited, khoản and điểm none.',
  },
  basis: { clause: 'khoản 7 Mục V Phụ lục II Nghị định số 30/2020/NĐ-CP' },
  *check({ prose }) {
    const texts = prose.filter(({ part }) => part !== 'citation' && part !== 'table');
    const wrong = [
      ...[...matchesIn(texts, tooLarge)].filter((match) => isMidSentence(match.prose.words, match.span.from)),
      ...matchesIn(texts, tooSmall),
    ];
    for (const { pointer, span, found } of wrong) {
      const [typed] = found;
      const first = typed.charAt(0);
      const large = first !== first.toLocaleLowerCase('vi');
      const right = (large ? first.toLocaleLowerCase('vi') : first.toLocaleUpperCase('vi')) + typed.slice(1);
      yield {
        pointer,
        span,
        topic: right,
        message: {
          vi: `Khi viện dẫn, “${typed}” phải viết ${large ? 'thường' : 'hoa'} chữ cái đầu.`,
          en: `When cited, “${typed}” has a ${large ? 'small' : 'capital'} first letter.`,
        },
        hint: { vi: `Sửa thành “${right}”.`, en: `Write “${right}”.` },
      };
    }
  },
  good: [
    {
      plan: 'items: ["Theo điểm b khoản 2 Điều 5 Chương II Luật Trẻ em", "Khoản 1 Điều 5 quy định như sau"]',
    },
    {
      plan: 'items: ["Dạy 05 điều Bác Hồ dạy; nêu tại mục IV; đội đạt Điểm 10 tốt", "Một khoản 5 triệu đồng"]',
    },
    { plan: 'items: ["Nội dung chương trình; theo mục 1, phần II", "Trong điều kiện 2 năm"]' },
  ],
  bad: [
    {
      plan: 'items: ["Theo Điểm b Khoản 2 điều 5 Luật Trẻ em", "Quy định tại chương II và điều 7 Nghị định này"]',
      at: ['/items/0 “Điểm”', '/items/0 “Khoản”', '/items/0 “điều”', '/items/1 “chương”', '/items/1 “điều”'],
    },
  ],
};
