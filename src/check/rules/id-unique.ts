import { declaredIds } from '../../model/ids.js';
import type { Rule } from '../rule.js';

/** One namespace for the whole dossier, so that `[@id]` can mean one thing only. */
export const idUnique: Rule = {
  code: 'id-unique',
  severity: 'error',
  title: { vi: 'Mỗi mã dùng một lần trong hồ sơ.', en: 'An id is used once in a dossier.' },
  basis: 'format',
  *check(dossier) {
    const seen = new Set<string>();
    for (const { id, pointer } of declaredIds(dossier)) {
      if (seen.has(id)) {
        yield {
          pointer,
          message: {
            vi: `Mã “${id}” đã dùng cho một phần khác của hồ sơ, nên [@${id}] không biết dẫn chiếu đến đâu.`,
            en: `The id “${id}” already names another part of the dossier, so [@${id}] would be ambiguous.`,
          },
          hint: {
            vi: `Sửa một trong hai mã, ví dụ “${id}-2”; sửa cả những chỗ dẫn chiếu đến mã đó.`,
            en: `Change one of the two, e.g. “${id}-2”, and the places that refer to it.`,
          },
        };
      }
      seen.add(id);
    }
  },
  good: [{ plan: 'sections: [{id: a, heading: A, text: B}, {id: b, heading: C, text: D}]' }],
  bad: [
    {
      plan: 'sections: [{id: a, heading: A, text: B}, {id: a, heading: C, text: D}]',
      at: ['/sections/1/id'],
    },
  ],
};
