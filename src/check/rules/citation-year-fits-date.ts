import { numberParts } from '../../meaning/citation-number.js';
import { parseDay } from '../../model/day.js';
import { dateWords } from '../cited.js';
import type { Rule } from '../rule.js';

/** The year in a number is the year of issue (Luật Ban hành văn bản quy phạm pháp luật). */
export const citationYearFitsDate: Rule = {
  code: 'citation-year-fits-date',
  severity: 'verify',
  title: {
    vi: 'Năm trong số, ký hiệu của văn bản được viện dẫn là năm ban hành.',
    en: 'The year in a cited number is the year of issue.',
  },
  basis: 'sense',
  *check({ cited }) {
    const told = new Set<string>();
    for (const { citation, year, pointer, span } of cited) {
      const { number = '', type, date } = citation;
      const said = numberParts(number).year;
      const issued = (date === undefined ? undefined : parseDay(date))?.year ?? year;
      const when = dateWords({ citation, ...(year === undefined ? {} : { year }) });
      if (said === undefined || issued === undefined || said === issued || told.has(`${number} ${when}`))
        continue;
      told.add(`${number} ${when}`);
      yield {
        pointer,
        ...(span ? { span } : {}),
        message: {
          vi: `${type} số “${number}” có năm ${said} trong số, ký hiệu nhưng ngày ban hành ghi ${when}.`,
          en: `The number “${number}” says ${said}, the date of issue ${issued}.`,
        },
        hint: {
          vi: 'Đối chiếu bản gốc: số, ký hiệu hoặc ngày ban hành.',
          en: 'Compare number and date with the original.',
        },
      };
    }
  },
  good: [
    { plan: "items: ['Nghị quyết số 26/2021/NQ-HĐND ngày 07/12/2021 của HĐND tỉnh.', B]" },
    { plan: "items: ['Kế hoạch số 64/KH-UBND ngày 22/02/2024 của UBND tỉnh.', B]" },
    { plan: 'citations: {nd: {type: Nghị định, number: 56/2017/NĐ-CP, date: 09/5/2017}}' },
  ],
  bad: [
    {
      plan: `items: ['Nghị quyết số 41/2021/NQ-HĐND ngày 14/12/2023 của HĐND huyện.', 'Nghị quyết số 41/2021/NQ-HĐND ngày 14/12/2023.']`,
      at: ['/items/0 “Nghị quyết số 41/2021/NQ-HĐND ngày 14/12/2023 của HĐND huyện”'],
    },
    {
      plan: 'citations: {nd: {type: Nghị định, number: 56/2017/NĐ-CP, date: 09/5/2016}}',
      at: ['/citations/nd'],
    },
  ],
};
