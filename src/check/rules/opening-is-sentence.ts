import { startsOrgan } from '../../meaning/organ-names.js';
import type { Citation } from '../../model/generated/schema-types.js';
import { paragraphsOf } from '../paragraphs.js';
import type { Prose } from '../prose.js';
import type { Rule, Violation } from '../rule.js';
import { sentencesOf, within } from '../sentences.js';
import { textCitations } from '../text-citations.js';

/** What the document rests on is a clause of the sentence that issues it, not a sentence of its own. */
export const openingIsSentence: Rule = {
  code: 'opening-is-sentence',
  severity: 'warning',
  title: {
    vi: 'Phần mở đầu là câu trọn vẹn, có chủ ngữ: cơ quan nào ban hành, thực hiện việc gì.',
    en: 'The opening is a whole sentence that says who issues what.',
  },
  basis: 'convention',
  *check({ prose, citations }) {
    for (const each of prose) {
      const typedBasis = each.part === 'basis' && each.pointer.endsWith('/basis');
      if (!typedBasis && each.part !== 'opening') continue;
      const found = fragmentIn(each, citations);
      if (found) yield found;
    }
  },
  good: [
    { plan: 'basis: ["Thực hiện [@luat-tre-em]", "Xét đề nghị của Trưởng phòng Kinh tế"]' },
    {
      plan: 'basis: "Thực hiện [@luat-tre-em]; xét đề nghị của Trưởng phòng Kinh tế, Ủy ban nhân dân xã ban hành Kế hoạch như sau:"',
    },
    {
      plan: 'basis: "Căn cứ [@luat-tre-em];\\n\\nCăn cứ [@luat-tre-em].\\n\\nỦy ban nhân dân xã ban hành Kế hoạch:"',
    },
    {
      plan: 'opening: "Theo Kế hoạch số 64/KH-UBND ngày 22/02/2027 của UBND tỉnh, xã được giao 03 chỉ tiêu. Ủy ban nhân dân xã ban hành Kế hoạch:"',
    },
  ],
  bad: [
    {
      plan: 'basis: "Thực hiện [@luat-tre-em].\\n\\nỦy ban nhân dân xã ban hành Kế hoạch như sau:"',
      at: ['/basis “Thực hiện [@luat-tre-em].”'],
    },
    {
      plan: 'opening: "Xét đề nghị của Trưởng phòng Kinh tế tại Tờ trình số 331/TTr-KT ngày 25/3/2027. Ủy ban nhân dân xã ban hành Kế hoạch như sau:"',
      at: ['/opening “Xét đề nghị của Trưởng phòng Kinh tế tại Tờ trình số 331/TTr-KT ngày 25/3/2027.”'],
    },
  ],
};

/** The first sentence of a text that only says what the document rests on. */
function fragmentIn(each: Prose, citations: Readonly<Record<string, Citation>>): Violation | undefined {
  const { words, text, pointer } = each;
  const cited = textCitations(each, citations);
  const paragraphs = paragraphsOf(words);
  for (const [i, paragraph] of paragraphs.entries()) {
    const before = paragraphs[i - 1];
    // The last line of bases typed under each other.
    if (before && words.charAt(before.to - 1) === ';') continue;
    const inside = words.slice(paragraph.from, paragraph.to);
    const sentences = sentencesOf(inside);
    for (const sentence of sentences) {
      const span = within({ ...paragraph, words: inside }, sentence);
      const ends = cited.some(({ from, to }) => from > span.from && /^\s*\.$/.test(words.slice(to, span.to)));
      if (!ends || !isFragment(sentence.words, sentences.length === 1)) continue;
      return {
        pointer,
        span,
        message: {
          vi: `“${short(text.slice(span.from, span.to))}” chưa thành câu: chỉ nêu căn cứ, chưa có cơ quan ban hành.`,
          en: `“${short(text.slice(span.from, span.to))}” is no sentence: it says on what the document rests, not who issues it.`,
        },
        hint: {
          vi: 'Thay dấu chấm bằng dấu chấm phẩy hoặc dấu phẩy, viết liền với vế có tên cơ quan ban hành.',
          en: 'End it in a comma or semicolon and join it to the clause that names the issuer.',
        },
      };
    }
  }
  return undefined;
}

/** A sentence of bases alone; “Căn cứ …” and “Xét đề nghị …” may stand as paragraphs of their own. */
function isFragment(sentence: string, isWhole: boolean): boolean {
  const lead = /^(?:(Thực hiện|Triển khai|Để thực hiện)|Căn cứ|Theo|Xét)\s/u.exec(sentence);
  if (!lead || (isWhole && lead[1] === undefined)) return false;
  return ![...sentence.matchAll(/[,;]\s+/g)].some(({ 0: mark, index }) =>
    startsOrgan(sentence, index + mark.length),
  );
}

function short(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 57).trimEnd()}…`;
}
