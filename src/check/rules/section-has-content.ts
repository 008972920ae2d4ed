import { walkSections } from '../../model/plan-tree.js';
import type { Rule } from '../rule.js';

/** A heading with nothing under it is a part that somebody forgot. */
export const sectionHasContent: Rule = {
  code: 'section-has-content',
  severity: 'warning',
  title: { vi: 'Mục có tiêu đề thì có nội dung.', en: 'A heading has something under it.' },
  basis: 'convention',
  *check({ body, documents, appendices }) {
    for (const root of [body.main, ...documents.map((document) => document.body.main), ...appendices]) {
      for (const { heading, text, after, content, pointer } of walkSections(root)) {
        if (!heading || text || after || content.type !== 'none') continue;
        yield {
          pointer: `${pointer}/heading`,
          message: {
            vi: `Mục “${heading.text}” chỉ có tiêu đề, chưa có nội dung.`,
            en: `The section “${heading.text}” has a heading and nothing else.`,
          },
          hint: {
            vi: 'Bổ sung “text” (lời văn) hoặc một danh sách (items, tasks …), hoặc bỏ mục này.',
            en: 'Add “text” or a list (items, tasks …), or remove the section.',
          },
        };
      }
    }
  },
  good: [{ plan: 'sections: [{heading: A, text: B}]' }],
  bad: [{ plan: 'sections: [{heading: A}]', at: ['/sections/0/heading'] }],
};
