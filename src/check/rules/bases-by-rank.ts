import type { Citation } from '../../model/generated/schema-types.js';
import { paragraphsOf } from '../paragraphs.js';
import type { Prose } from '../prose.js';
import type { Rule } from '../rule.js';
import { isLaw, type TextCitation, textCitations } from '../text-citations.js';

/** Bases go from the highest in rank to the lowest. */
export const basesByRank: Rule = {
  code: 'bases-by-rank',
  severity: 'info',
  title: {
    vi: 'Căn cứ xếp theo thứ bậc: luật, nghị định, thông tư, văn bản của địa phương.',
    en: 'Bases stand by rank: laws, decrees, circulars, local documents.',
  },
  basis: 'convention',
  once: true,
  *check({ prose, citations }) {
    let list = '';
    let lowest = 0;
    for (const each of prose) {
      if (each.part !== 'basis') continue;
      const here = each.pointer.replace(/\/\d+$/, '');
      if (here !== list) [list, lowest] = [here, 0];
      for (const { from, to, citation } of grounds(each, citations)) {
        const rank = rankOf(citation);
        if (rank === undefined || ofPowers(citation)) continue;
        if (rank < lowest) {
          yield {
            pointer: each.pointer,
            span: { from, to },
            message: {
              vi: 'Căn cứ này có thứ bậc cao hơn căn cứ đứng trước.',
              en: 'This basis ranks above one that stands before it.',
            },
            hint: {
              vi: 'Xếp căn cứ theo thứ bậc: luật, nghị quyết của Quốc hội, nghị định, quyết định của Thủ tướng Chính phủ, thông tư, văn bản của địa phương.',
              en: 'Put laws first, then decrees, decisions of the Prime Minister, circulars and local documents.',
            },
          };
        }
        lowest = Math.max(lowest, rank);
      }
    }
  },
  good: [
    {
      plan: 'basis: ["Căn cứ [@luat-tre-em]", "Căn cứ Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ", "Thực hiện Chỉ thị số 28-CT/TW", "Căn cứ Nghị quyết số 26/2021/NQ-HĐND ngày 07/12/2021"]',
    },
    {
      plan: 'basis: ["Căn cứ Quyết định số 12/QĐ-UBND ngày 02/01/2026 của UBND tỉnh quy định chức năng, nhiệm vụ của Sở Y tế", "Căn cứ [@luat-tre-em]"]',
    },
  ],
  bad: [
    {
      plan: 'basis: ["Căn cứ Kế hoạch số 92/KH-UBND ngày 15/4/2026 của UBND tỉnh", "Căn cứ [@luat-tre-em]"]',
      at: ['/basis/1 “[@luat-tre-em]”'],
    },
  ],
};

/** The first document after each "Căn cứ". */
function grounds(each: Prose, citations: Readonly<Record<string, Citation>>): readonly TextCitation[] {
  const cited = textCitations(each, citations);
  return paragraphsOf(each.words).flatMap(({ from, to }) => {
    const lead = /^Căn cứ\s+/u.exec(each.words.slice(from, to))?.[0];
    const first = lead === undefined ? undefined : cited.find((one) => one.from === from + lead.length);
    return first ? [first] : [];
  });
}

/** 1 is the highest; undefined for documents that have no place in the order (of the Party, of units). */
function rankOf(citation: Citation): number | undefined {
  const { type, number = '' } = citation;
  if (/QH\d/.test(number) || (isLaw(citation) && type !== 'Pháp lệnh')) return 1;
  if (/UBTVQH/.test(number) || type === 'Pháp lệnh') return 2;
  if (/-CP$/.test(number)) return 3;
  if (/-TTg$/.test(number)) return 4;
  if (/^Thông tư/.test(type)) return 5;
  return /-(?:UBND|HĐND)$/.test(number) ? 6 : undefined;
}

/** Documents that give the organ its power stand first, whatever their rank (PL1 II.6a names them first). */
function ofPowers({ subject = '' }: Citation): boolean {
  return /chức năng|quy chế làm việc|tổ chức bộ máy/iu.test(subject);
}
