import type { Rule } from '../rule.js';

/** More words than this fill more than the three or four lines that stand under the number. */
const mostWords = 25;

/** A letter's subject is short enough for the left column. */
export const letterSubjectShort: Rule = {
  code: 'letter-subject-short',
  severity: 'warning',
  title: {
    vi: 'Trích yếu công văn ngắn gọn, không quá khoảng 25 chữ.',
    en: "A letter's subject has about 25 words at most.",
  },
  basis: 'convention',
  *check({ documents, plan }) {
    for (const { fields, kind, pointerOf } of documents) {
      if (kind.form !== 'letter') continue;
      const subject = fields.subject ?? plan.title;
      const count = subject.trim().split(/\s+/).length;
      if (count <= mostWords) continue;
      yield {
        pointer: fields.subject === undefined ? '/title' : pointerOf('subject'),
        message: {
          vi: `Trích yếu của ${kind.name} dài ${count} chữ, sẽ chiếm quá 04 dòng dưới số và ký hiệu.`,
          en: `The subject of the ${kind.name} has ${count} words: more than four lines under the number.`,
        },
        hint: {
          vi: 'Rút gọn trích yếu tại “subject” của văn bản này, nêu việc chính.',
          en: "Shorten it in this document's “subject”.",
        },
      };
    }
  },
  good: [
    { plan: 'documents: {cong-van: {subject: "triển khai Kế hoạch thực hiện công tác trẻ em năm 2027"}}' },
  ],
  bad: [
    {
      plan: 'documents: {cong-van: {subject: "triển khai thực hiện Kế hoạch thực hiện Đề án tăng cường công tác bảo vệ, chăm sóc trẻ em trên địa bàn tỉnh giai đoạn 2026 - 2030 của Ủy ban nhân dân xã"}}',
      at: ['/documents/cong-van/subject'],
    },
  ],
};
