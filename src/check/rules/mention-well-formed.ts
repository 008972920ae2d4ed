import { declaredIds } from '../../model/ids.js';
import { nearest } from '../../model/nearest.js';
import { mentionPattern, textsOf } from '../../model/texts.js';
import type { Rule } from '../rule.js';

/** A mention that is written wrongly would print as it stands, brackets and all, in a document somebody signs. */
export const mentionWellFormed: Rule = {
  code: 'mention-well-formed',
  severity: 'error',
  title: { vi: 'Dẫn chiếu trong câu viết đúng dạng [@mã].', en: 'A mention in a sentence is written [@id].' },
  basis: 'format',
  *check(dossier) {
    const known = [...declaredIds(dossier)].map(({ id }) => id);
    for (const { text, pointer } of textsOf(dossier)) {
      for (const [written] of text.replace(mentionPattern, '').matchAll(/\[\s*@[^\]]*\]?/g)) {
        const id = written.replace(/[[\]@\s]/g, '').split(':')[0] ?? '';
        const close = nearest(
          id.normalize('NFD').replace(/\p{M}/gu, '').replace(/_/g, '-').toLowerCase(),
          known,
        );
        yield {
          pointer,
          message: {
            vi: `Dẫn chiếu “${written}” viết chưa đúng nên sẽ in nguyên dấu ngoặc.`,
            en: `The mention “${written}” is not well-formed and would print with its brackets.`,
          },
          hint: {
            vi: `Viết [@mã]: chữ thường không dấu, nối bằng gạch ngang, không có khoảng trắng${close ? `; ví dụ [@${close}]` : ''}.`,
            en: `Write [@id]: lower-case letters, digits and hyphens, no spaces${close ? `; perhaps [@${close}]` : ''}.`,
          },
        };
      }
    }
  },
  good: [{ plan: "items: ['Theo [@luat-tre-em].', B]" }],
  bad: [{ plan: "items: ['Theo [@ luat-tre-em].', B]", at: ['/items/0'] }],
};
