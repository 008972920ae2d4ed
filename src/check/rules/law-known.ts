import { isLaw } from '../../meaning/gather-citations.js';
import { parseDay } from '../../model/day.js';
import { enumerate, levelled } from '../../model/vietnamese.js';
import type { Cited } from '../cited.js';
import type { Rule } from '../rule.js';
import { type KnownLaw, knownLaws, knownUntil, type LawVersion } from '../tables/laws.js';

const byName = new Map(knownLaws.map((law) => [nameKey(law.name), law]));

/** A law that everybody cites bears its own date and number. */
export const lawKnown: Rule = {
  code: 'law-known',
  severity: 'verify',
  title: {
    vi: 'Luật được viện dẫn đúng ngày thông qua và số, ký hiệu.',
    en: 'Laws are cited with the date they were passed and their number.',
  },
  basis: { clause: 'điểm a khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ cited }) {
    const told = new Set<string>();
    for (const one of cited) {
      const { citation, pointer, span, id } = one;
      const law = isLaw(citation) ? byName.get(nameKey(citation.subject ?? '')) : undefined;
      const wrong = law ? wrongWords(one, law) : undefined;
      if (!law || wrong === undefined || told.has(`${law.name} ${wrong.words}`)) continue;
      told.add(`${law.name} ${wrong.words}`);
      const right = law.versions.map(versionWords);
      yield {
        pointer: id === undefined ? pointer : `${pointer}/${wrong.field}`,
        ...(span ? { span } : {}),
        message: {
          vi: `Luật ${law.name} ghi ${wrong.words}, không khớp với luật đã biết (${enumerate(right)}).`,
          en: `“Luật ${law.name}” is cited with ${wrong.words}; the law known is ${enumerate(right, 'and')}.`,
        },
        hint: { vi: 'Đối chiếu bản gốc.', en: 'Compare the original.' },
      };
    }
  },
  good: [
    {
      plan: "items: ['Luật Trẻ em ngày 05/4/2016.', 'Luật Trẻ em số 102/2016/QH13.', 'Luật Trẻ em năm 2016.']",
    },
    { plan: "items: ['Luật Trẻ em ngày 05 tháng 4 năm 2016; Luật trẻ em.', 'Luật Đất đai năm 1993.']" },
    {
      plan: "items: ['Luật Tổ chức chính quyền địa phương ngày 16/6/2025.', 'Luật Giáo dục ngày 10/12/2025.']",
    },
    {
      plan: "items: ['Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế ngày 13/6/2014.', B]",
    },
    // The plan's own day after a law's name is not the law's.
    { plan: "items: ['Tuyên truyền Luật Trẻ em trong tháng 6 năm 2027.', B]" },
  ],
  bad: [
    {
      plan: "items: ['Luật Trẻ em ngày 19/4/2016.', 'Luật Trẻ em ngày 19/4/2016; Luật Trẻ em năm 2017.']",
      at: ['/items/0 “Luật Trẻ em ngày 19/4/2016”', '/items/1 “Luật Trẻ em”'],
    },
    {
      plan: 'citations: {luat: {type: Luật, number: 103/2016/QH13, subject: Trẻ em}}',
      at: ['/citations/luat/number'],
    },
    {
      plan: 'items: [A, B]\nopening: Theo [@luat-tre-em], như sau.',
      office: 'citations: {luat-tre-em: {type: Luật, date: 15/4/2016, subject: Trẻ em}}',
      at: ['office:/citations/luat-tre-em/date'],
    },
  ],
};

function nameKey(name: string): string {
  return levelled(name).replaceAll(',', '');
}

const versionWords = ({ number, date }: LawVersion) => `số ${number} ngày ${date}`;

interface Wrong {
  readonly field: 'date' | 'number';
  readonly words: string;
}

/** What is said of the law and true of no version of it; undefined too where the law may be older or younger than those known. */
function wrongWords({ citation, year }: Cited, { versions }: KnownLaw): Wrong | undefined {
  const { date, number } = citation;
  const days = versions.map((version) => parseDay(version.date));
  const said =
    (date === undefined ? undefined : parseDay(date))?.year ?? year ?? Number(number?.split('/')[1]);
  const firstYear = days[0]?.year ?? knownUntil;
  if (!(said >= firstYear && said <= knownUntil)) return undefined;
  if (date !== undefined && !versions.some((version) => version.date === date)) {
    return { field: 'date', words: `ngày ${date}` };
  }
  if (number !== undefined && !versions.some((version) => version.number === number)) {
    return { field: 'number', words: `số ${number}` };
  }
  const hasYear = days.some((day) => day?.year === said);
  return hasYear ? undefined : { field: 'date', words: `năm ${said}` };
}
