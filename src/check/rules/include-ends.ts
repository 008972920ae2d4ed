import type { Dossier } from '../../model/dossier.js';
import { namesOf } from '../../model/ids.js';
import { type SectionNode, walkSections } from '../../model/plan-tree.js';
import type { Rule } from '../rule.js';

/** A part that prints itself again would have no end. */
export const includeEnds: Rule = {
  code: 'include-ends',
  severity: 'error',
  title: { vi: 'Phần in lại không in lại chính nó.', en: 'What is printed again does not hold itself.' },
  basis: 'format',
  *check(dossier) {
    const targets = includeTargets(dossier);
    for (const [section, included] of targets) {
      const loops = included.some((target) => reaches(target, section, targets, new Set()));
      if (!loops) continue;
      yield {
        pointer: `${section.pointer}/include`,
        message: {
          vi: 'Phần in lại (include) có chứa chính mục này, nên in lại không có điểm dừng.',
          en: 'What is included here holds this very section, so including it would never end.',
        },
        hint: {
          vi: 'Chọn mã của phần khác, hoặc bỏ “include” ở một trong các mục.',
          en: 'Name another part, or remove one of the includes.',
        },
      };
    }
  },
  good: [{ plan: 'sections: [{id: a, heading: Một, items: [Việc]}, {heading: Hai, include: a}]' }],
  bad: [{ plan: 'sections: [{id: a, heading: Một, include: a}]', at: ['/sections/0/include'] }],
};

/** Every section that includes others by id, with those others. */
function includeTargets(dossier: Dossier): ReadonlyMap<SectionNode, readonly SectionNode[]> {
  const names = namesOf(dossier);
  const roots = [dossier.body.main, ...dossier.documents.map(({ body }) => body.main), ...dossier.appendices];
  return new Map(
    roots.flatMap((root) =>
      [...walkSections(root)].flatMap((section) => {
        const { content } = section;
        if (
          content.type !== 'include' ||
          (typeof content.include === 'object' && !Array.isArray(content.include))
        ) {
          return [];
        }
        const nodes = [content.include].flat().flatMap((id) => {
          const named = names.get(id);
          return named?.type === 'section' || named?.type === 'appendix' ? [named.node] : [];
        });
        return [[section, nodes] as const];
      }),
    ),
  );
}

/** Whether a part holds the section, in its own tree or through what that includes. */
function reaches(
  part: SectionNode,
  section: SectionNode,
  targets: ReadonlyMap<SectionNode, readonly SectionNode[]>,
  seen: Set<SectionNode>,
): boolean {
  if (seen.has(part)) return false;
  seen.add(part);
  return [...walkSections(part)].some(
    (each) =>
      each === section || (targets.get(each) ?? []).some((next) => reaches(next, section, targets, seen)),
  );
}
