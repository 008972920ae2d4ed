import { numberParts } from '../../meaning/citation-number.js';
import { parseDay } from '../../model/day.js';
import { dateWords } from '../cited.js';
import { dayNumber, dossierDays } from '../issue-days.js';
import type { Rule } from '../rule.js';

/** A document cites what was issued before it. */
export const citationNotYounger: Rule = {
  code: 'citation-not-younger',
  severity: 'verify',
  title: {
    vi: 'Văn bản được viện dẫn ban hành trước văn bản viện dẫn.',
    en: 'A document cites nothing younger than itself.',
  },
  basis: 'sense',
  *check(subject) {
    const { cited } = subject;
    const { last } = dossierDays(subject);
    const told = new Set<string>();
    for (const { citation, year, pointer, span, id } of cited) {
      const day = citation.date === undefined ? undefined : parseDay(citation.date);
      const issued = day ?? yearsFirstDay(year ?? numberParts(citation.number ?? '').year);
      if (!issued || dayNumber(issued) <= last || citation.status === 'draft') continue;
      const { type, number = citation.subject ?? '' } = citation;
      const when = dateWords({ citation, year: issued.year });
      if (told.has(`${type} ${number} ${when}`)) continue;
      told.add(`${type} ${number} ${when}`);
      yield {
        pointer: id !== undefined && day ? `${pointer}/date` : pointer,
        ...(span ? { span } : {}),
        message: {
          vi: `${type} ${citation.number === undefined ? '' : 'số '}${number} (${when}) ban hành sau văn bản này.`,
          en: `${type} ${number} (${when}) is younger than this document.`,
        },
        hint: {
          vi: 'Đối chiếu bản gốc: ngày của văn bản được viện dẫn, hoặc ngày của văn bản này.',
          en: 'Compare the date of the cited document, and the date of this one.',
        },
      };
    }
  },
  good: [
    {
      plan: "documents: {ke-hoach: {date: 13/3/2027}}\nitems: ['Kế hoạch số 31/KH-UBND ngày 13/3/2027.', B]",
    },
    { plan: "documents: {ke-hoach: {date: 3/2027}}\nitems: ['Kế hoạch số 31/KH-UBND ngày 29/3/2027.', B]" },
    // While the day is blank, the whole period may be meant.
    { plan: "period: {from: 2022, to: 2030}\nitems: ['Kế hoạch số 31/KH-UBND ngày 29/3/2023.', B]" },
    { plan: 'citations: {kh: {type: Kế hoạch, date: 01/6/2028, status: draft}}' },
  ],
  bad: [
    {
      plan: `documents: {ke-hoach: {date: 13/3/2027}}
citations: {kh: {type: Kế hoạch, number: 31/KH-UBND, date: 29/3/2027}}
items: ['Theo Kế hoạch số 31/KH-UBND ngày 29/3/2027.', 'Theo [@kh].', 'Luật Trẻ em năm 2029.']`,
      at: ['/items/0 “Kế hoạch số 31/KH-UBND ngày 29/3/2027”', '/items/2 “Luật Trẻ em”'],
    },
    {
      plan: 'citations: {kh: {type: Kế hoạch, number: 31/KH-UBND, date: 29/01/2028}}',
      at: ['/citations/kh/date'],
    },
  ],
};

function yearsFirstDay(year: number | undefined) {
  return year === undefined ? undefined : { year, month: 1, day: 1 };
}
