import type { Document, PlanFile, Section } from '../../model/generated/schema-types.js';
import { listNames } from '../../model/plan-tree.js';
import type { Rule, Violation } from '../rule.js';

const contentKeys = ['sections', ...listNames, 'table', 'image', 'include'] as const;
type Holder = Pick<PlanFile & Document & Section, (typeof contentKeys)[number]>;

/** A section's content is one list: what two lists would mean for order and numbers, nobody could tell. */
export const oneListPerSection: Rule = {
  code: 'one-list-per-section',
  severity: 'error',
  title: { vi: 'Mỗi mục có một danh sách nội dung.', en: 'A section holds one list.' },
  basis: 'format',
  *check({ plan }) {
    yield* holder(plan, '');
    for (const [id, document] of Object.entries(plan.documents ?? {}))
      yield* holder(document, `/documents/${id}`);
    for (const [i, appendix] of (plan.appendices ?? []).entries())
      yield* holder(appendix, `/appendices/${i}`);
  },
  good: [{ plan: 'sections: [{heading: A, items: [B]}]' }],
  bad: [{ plan: 'sections: [{heading: A, items: [B], tasks: [C]}]', at: ['/sections/0/tasks'] }],
};

function* holder(fields: Holder, pointer: string): Generator<Violation> {
  const [first, second] = contentKeys.filter((key) => fields[key] !== undefined);
  if (first !== undefined && second !== undefined) {
    yield {
      pointer: `${pointer}/${second}`,
      key: true,
      message: {
        vi: `Mục này có cả “${first}” và “${second}”; mỗi mục chỉ có một danh sách nội dung.`,
        en: `This section has both “${first}” and “${second}”; a section holds one list.`,
      },
      hint: {
        vi: 'Tách thành hai mục con trong “sections” (mục con không cần tiêu đề), mỗi mục con một danh sách.',
        en: 'Put each list in a subsection of its own under “sections”; a subsection needs no heading.',
      },
    };
  }
  for (const [i, section] of (fields.sections ?? []).entries())
    yield* holder(section, `${pointer}/sections/${i}`);
}
