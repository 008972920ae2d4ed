import { walkSections } from '../../model/plan-tree.js';
import { treesOf } from '../../model/walk-dossier.js';
import type { Rule } from '../rule.js';

/** Whoever listens to a document, or reads it where pictures are not shown, must be told what a picture shows. */
export const imageHasAlt: Rule = {
  code: 'image-has-alt',
  severity: 'warning',
  title: { vi: 'Hình ảnh có lời mô tả.', en: 'A picture is described in words.' },
  basis: 'convention',
  *check(dossier) {
    for (const { content } of treesOf(dossier).flatMap((tree) => [...walkSections(tree)])) {
      if (content.type !== 'image' || (content.image.alt ?? '').trim() !== '') continue;
      yield {
        pointer: content.pointer,
        key: true,
        message: {
          vi: `Hình “${content.image.file}” chưa có lời mô tả.`,
          en: `The picture “${content.image.file}” has no description.`,
        },
        hint: {
          vi: 'Thêm “alt” (lời mô tả hình): một câu nói rõ hình thể hiện gì, cho người không nhìn được hình.',
          en: 'Add “alt”: one sentence that says what it shows, for those who cannot see it.',
        },
      };
    }
  },
  good: [{ plan: 'sections: [{heading: A, image: {file: a.png, alt: Sơ đồ}}]' }],
  bad: [{ plan: 'sections: [{heading: A, image: {file: a.png}}]', at: ['/sections/0/image'] }],
};
