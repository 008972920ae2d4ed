import type { Rule } from '../rule.js';

/** “V/v” stands in letters only, where it is made; the subject of a named kind is a sentence's words. */
export const subjectWithoutVV: Rule = {
  code: 'subject-without-v-v',
  severity: 'error',
  title: {
    vi: 'Trích yếu của văn bản có tên loại không bắt đầu bằng “V/v”.',
    en: 'The subject of a document with a type name does not begin with “V/v”.',
  },
  basis: { clause: 'điểm b khoản 5 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ prose, documents }) {
    const letters = documents.filter(({ kind }) => kind.form === 'letter').map(({ id }) => id);
    for (const { part, text, pointer, document } of prose) {
      const typed = part === 'title' ? /^V\/v\s*:?\s*/iu.exec(text) : null;
      if (!typed || (document !== undefined && letters.includes(document))) continue;
      yield {
        pointer,
        span: { from: 0, to: typed[0].trimEnd().length },
        message: {
          vi: '“V/v” chỉ dùng ở trích yếu công văn, dưới số và ký hiệu.',
          en: '“V/v” is for letters only, under the number.',
        },
        hint: {
          vi: 'Bỏ “V/v”, hoặc viết đủ “Về việc”.',
          en: 'Remove it, or write “Về việc” in full.',
        },
      };
    }
  },
  good: [{ plan: 'documents: {ke-hoach: {subject: Về việc trồng cây}, cong-van: {subject: V/v trồng cây}}' }],
  bad: [
    {
      plan: 'title: V/v trồng cây\ndocuments: {ke-hoach: {}, to-trinh: {subject: "V/v: đề nghị ban hành Kế hoạch"}}',
      at: ['/title “V/v”', '/documents/to-trinh/subject “V/v:”'],
    },
  ],
};
