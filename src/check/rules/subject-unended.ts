import type { Rule } from '../rule.js';

/** A subject is a title: no full stop ends it, and the sentences that quote it go on after it. */
export const subjectUnended: Rule = {
  code: 'subject-unended',
  severity: 'warning',
  title: { vi: 'Trích yếu không có dấu chấm ở cuối.', en: 'A subject has no full stop at its end.' },
  basis: 'convention',
  *check({ prose }) {
    for (const { part, text, words, pointer } of prose) {
      const mark = part === 'title' ? /(?<!\.)\.\s*$/.exec(words) : null;
      if (!mark) continue;
      yield {
        pointer,
        span: { from: mark.index, to: text.length },
        message: {
          vi: 'Trích yếu có dấu chấm ở cuối.',
          en: 'The subject ends in a full stop.',
        },
        hint: { vi: 'Bỏ dấu chấm ở cuối trích yếu.', en: 'Remove the full stop.' },
        fix: '',
      };
    }
  },
  good: [{ plan: 'title: Thực hiện công tác trẻ em năm 2027' }],
  bad: [
    {
      plan: 'title: Trồng cây năm 2027.\ndocuments: {to-trinh: {subject: Về việc trồng cây.}}',
      at: ['/title “.”', '/documents/to-trinh/subject “.”'],
      fixed: 'title: Trồng cây năm 2027\ndocuments: {to-trinh: {subject: Về việc trồng cây}}',
    },
  ],
};
