import type { TextSpan } from '../../model/finding.js';
import { levelled } from '../../model/vietnamese.js';
import type { Rule } from '../rule.js';
import { organFields } from '../tables/organs.js';

type Head = keyof typeof organFields;

/** The name of a ministry, department or office is not cut off or run together with other words. */
export const organNameWhole: Rule = {
  code: 'organ-name-whole',
  severity: 'verify',
  title: {
    vi: 'Tên bộ, sở, phòng được ghi đủ.',
    en: 'Names of ministries, departments and offices are whole.',
  },
  basis: 'sense',
  *check({ prose }) {
    for (const { words, pointer } of prose) {
      for (const { span, head, field } of brokenNames(words)) {
        const typed = words.slice(span.from, span.to);
        yield {
          pointer,
          span,
          message: {
            vi: `“${typed}” chưa phải là tên đầy đủ của cơ quan; có thể là “${head} ${field}”.`,
            en: `“${typed}” is no whole name; it may be “${head} ${field}”.`,
          },
          hint: { vi: 'Đối chiếu, ghi đủ tên cơ quan.', en: 'Look it up and write the whole name.' },
        };
      }
    }
  },
  good: [
    {
      plan: `items:
  - Bộ Lao động – Thương binh và Xã hội, Sở Lao động, Thương binh và Xã hội, Sở Lao động - TB&XH.
  - Sở Văn hóa và Thể thao; Sở Giáo dục; Phòng Kinh tế và Hạ tầng; Phòng Nội vụ - LĐTB&XH.
  - Ngành Lao động - Thương binh; phòng giáo dục và đào tạo các huyện; Phòng Giáo dục nghề nghiệp.
  - Các Sở; Lao động - Thương binh. Sở Nông nghiệp và PTNT. Sở Khoa học, Công nghệ.
  - Phòng, chống tác hại của kinh tế hạ tầng. Bộ chỉ số trẻ em.`,
    },
  ],
  bad: [
    {
      plan: `items:
  - Báo cáo Bộ Lao động – Thương binh và kết quả triển khai Kế hoạch.
  - Sở Lao động - Thương bình và Xã hội; Sở Kế hoạch và đầu; Phòng Văn hóa và Thông.`,
      at: [
        '/items/0 “Bộ Lao động – Thương binh”',
        '/items/1 “Sở Lao động - Thương”',
        '/items/1 “Sở Kế hoạch và đầu”',
        '/items/1 “Phòng Văn hóa và Thông”',
      ],
    },
  ],
};

/** The syllables of a name; dashes, commas and "và" part them and are no difference. */
const syllables = (field: string) =>
  (levelled(field).match(/\p{L}+/gu) ?? []).filter((word) => word !== 'và');

const namesOf = (head: Head) => organFields[head].map((field) => ({ field, syllables: syllables(field) }));
const known = { Bộ: namesOf('Bộ'), Sở: namesOf('Sở'), Phòng: namesOf('Phòng') };

const heads = /(?<!\p{L})(Bộ|Sở|Phòng)\s+(?=\p{Lu})/gu;
/** Three syllables are more than a short name ("Sở Giáo dục"), and too few to be the whole. */
const fewest = 3;
const longest = Math.max(
  ...Object.values(known).flatMap((names) => names.map((name) => name.syllables.length)),
);

interface BrokenName {
  readonly span: TextSpan;
  readonly head: Head;
  readonly field: string;
}

function* brokenNames(text: string): Generator<BrokenName> {
  for (const match of text.matchAll(heads)) {
    const head = match[1] as Head;
    const read = syllablesAt(text, match.index + match[0].length);
    const agree = known[head].map((name) => ({ ...name, count: agreeing(name.syllables, read) }));
    if (agree.some((name) => name.count === name.syllables.length)) continue;
    const best = agree.reduce((a, b) => (b.count > a.count ? b : a));
    const last = read[best.count - 1];
    if (best.count < fewest || !last) continue;
    yield { span: { from: match.index, to: last.to }, head, field: best.field };
  }
}

interface Syllable {
  readonly word: string;
  readonly to: number;
}

const next = /[\s\ufffc,&–-]*(\p{L}+)/uy;

/** The syllables from there to a mark that no name holds. */
function syllablesAt(text: string, from: number): readonly Syllable[] {
  const found: Syllable[] = [];
  next.lastIndex = from;
  for (let match = next.exec(text); match && found.length < longest; match = next.exec(text)) {
    const word = levelled(match[1] ?? '');
    if (word !== 'và') found.push({ word, to: next.lastIndex });
  }
  return found;
}

function agreeing(name: readonly string[], read: readonly Syllable[]): number {
  const differs = name.findIndex((syllable, i) => syllable !== read[i]?.word);
  return differs === -1 ? name.length : differs;
}
