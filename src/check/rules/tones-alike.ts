import { lessUsed } from '../less-used.js';
import { type Match, matchesIn } from '../matches-in.js';
import type { Rule } from '../rule.js';

/** hòa, khỏe, thúy; of words with a capital only "Ủy", since names keep their own. */
const onFirst = /(?<![\p{L}\p{N}])(?:Ủy|\p{Ll}*(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y))(?![\p{L}\p{N}])/gu;
/** hoà, khoẻ, thuý. */
const onSecond = /(?<![\p{L}\p{N}])(?:Uỷ|\p{Ll}*(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ]))(?![\p{L}\p{N}])/gu;

/** The tone of oa, oe, uy stands on the same letter in all words. */
export const tonesAlike: Rule = {
  code: 'tones-alike',
  severity: 'info',
  once: true,
  title: {
    vi: 'Dấu thanh của oa, oe, uy đặt thống nhất trong văn bản.',
    en: 'The tone of oa, oe, uy stands on the same letter throughout.',
  },
  basis: 'convention',
  *check({ prose }) {
    const texts = prose.filter(({ part }) => part !== 'signature');
    const [first, second] = [onFirst, onSecond].map((pattern) => [...matchesIn(texts, pattern)]);
    for (const match of lessUsed(second ?? [], first ?? [])) yield violationAt(match);
  },
  good: [
    { plan: 'items: ["Hòa nhập, sức khỏe, ủy ban", "Hoàn thành quý I, văn hóa"]' },
    { plan: 'items: ["Ông Nguyễn Văn Hoà, bà Thuý", "Văn hóa, sức khỏe"]' },
  ],
  bad: [
    { plan: 'items: ["Văn hóa, sức khỏe", "Văn hoá"]', at: ['/items/1 “hoá”'] },
    { plan: 'items: ["Ủy ban nhân dân, văn hóa", "Uỷ ban Mặt trận"]', at: ['/items/1 “Uỷ”'] },
  ],
};

function violationAt({ pointer, span, found }: Match) {
  return {
    pointer,
    span,
    message: {
      vi: `Dấu thanh của “${found[0]}” đặt khác các từ cùng vần trong văn bản (hòa, khỏe, ủy và hoà, khoẻ, uỷ).`,
      en: `The tone of “${found[0]}” stands on another letter than in like words (hòa, hoà).`,
    },
    hint: {
      vi: 'Thống nhất một cách đặt dấu thanh; tên riêng giữ nguyên.',
      en: 'Keep to one way; names stay as they are.',
    },
  };
}
