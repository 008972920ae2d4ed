import { enumerate } from '../../model/vietnamese.js';
import type { Prose } from '../prose.js';
import type { Rule } from '../rule.js';
import { isLaw, type TextCitation, textCitations } from '../text-citations.js';

interface Lack {
  readonly vi: string;
  readonly en: string;
}

/** Among the bases and in the opening a document is cited in full; elsewhere as the author likes. */
export const basisCitedInFull: Rule = {
  code: 'basis-cited-in-full',
  severity: 'warning',
  title: {
    vi: 'Văn bản nêu ở căn cứ, phần mở đầu được viện dẫn đầy đủ.',
    en: 'Documents among the bases and in the opening are cited in full.',
  },
  basis: { clause: 'điểm a khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ prose, citations }) {
    const seen = new Set<string>();
    for (const each of prose) {
      if (each.part !== 'basis' && each.part !== 'opening') continue;
      for (const cited of textCitations(each, citations)) {
        const body = each.document ?? '';
        const name = `${body} ${cited.citation.number ?? cited.citation.subject ?? ''}`;
        if (seen.has(name)) continue;
        seen.add(name);
        const lacks = isGround(each, cited) ? lacksOf(each, cited) : [];
        if (lacks.length === 0) continue;
        yield {
          pointer: each.pointer,
          span: { from: cited.from, to: cited.to },
          message: {
            vi: `Văn bản viện dẫn ở căn cứ chưa ghi ${enumerate(lacks.map(({ vi }) => vi))}.`,
            en: `A document among the bases is cited without ${lacks.map(({ en }) => en).join(', ')}.`,
          },
          hint: {
            vi: cited.typed
              ? 'Đối chiếu văn bản được viện dẫn, bổ sung cho đủ.'
              : 'Đối chiếu văn bản được viện dẫn, bổ sung tại “citations” (văn bản viện dẫn).',
            en: 'Compare the cited document and add what is missing.',
          },
        };
      }
    }
  },
  good: [
    {
      plan: 'basis: ["Căn cứ [@luat-tre-em]", "Thực hiện Kế hoạch số 64/KH-UBND ngày 22/02/2027 của UBND tỉnh về việc thực hiện công tác trẻ em", "Theo đề nghị của Trưởng phòng Kinh tế tại Tờ trình số 31/TTr-KT ngày 25/02/2027"]\nopening: "Thực hiện Kế hoạch số 64/KH-UBND, Ủy ban nhân dân xã ban hành Kế hoạch như sau:"',
    },
    { plan: 'items: ["Thực hiện Nghị quyết số 18-NQ/TW.", "B"]' },
  ],
  bad: [
    {
      plan: 'basis: ["Căn cứ Luật Trẻ em", "Thực hiện Kế hoạch số 64/KH-UBND của UBND tỉnh"]',
      at: ['/basis/0 “Luật Trẻ em”', '/basis/1 “Kế hoạch số 64/KH-UBND của UBND tỉnh”'],
    },
    {
      plan: 'citations: {kh: {type: Kế hoạch, number: 9/KH-UBND, issuer: UBND tỉnh}}\nbasis: ["Thực hiện [@kh] về công tác trẻ em"]',
      at: ['/basis/0 “[@kh]”'],
    },
    {
      plan: 'opening: "Thực hiện Kế hoạch số 64/KH-UBND ngày 22/02/2027, Ủy ban nhân dân xã ban hành Kế hoạch như sau:"',
      at: ['/opening “Kế hoạch số 64/KH-UBND ngày 22/02/2027”'],
    },
  ],
};

/** Whether the document is what the text rests on: right after the word that says so, or next to such a one. */
function isGround({ words }: Prose, { from, form }: TextCitation): boolean {
  return (
    form !== 'short' &&
    /(?:^|[.;,\n]\s*)(?:Căn cứ|Thực hiện|Theo|Triển khai)\s+(?:[^,.]*;\s*)?$/u.test(words.slice(0, from))
  );
}

function lacksOf({ words }: Prose, { citation, to, typed }: TextCitation): readonly Lack[] {
  if (citation.text !== undefined) return [];
  const day: Lack = { vi: 'ngày, tháng, năm', en: 'the date' };
  const { number, date, issuer, subject } = citation;
  if (isLaw(citation)) return date === undefined && number === undefined ? [day] : [];
  if (typed && number === undefined) return [];
  const after = words.slice(to);
  const wants: readonly (readonly [boolean, Lack])[] = [
    [number === undefined, { vi: 'số, ký hiệu', en: 'number and symbol' }],
    [date === undefined, day],
    [issuer === undefined && !/^\s+của\s/u.test(after), { vi: 'cơ quan ban hành', en: 'the issuer' }],
    [subject === undefined && !/^\s+(?:\p{Ll}|“)/u.test(after), { vi: 'trích yếu', en: 'the subject' }],
  ];
  return wants.flatMap(([lacks, what]) => (lacks ? [what] : []));
}
