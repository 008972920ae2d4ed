import type { Finding } from '../model/finding.js';
import { nearest } from '../model/nearest.js';
import type { WorkList } from '../work-list/work.js';

/** A unit was asked for that has no work in the plan. */
export function unknownUnit(asked: string, { plan, units }: WorkList): Finding {
  const ids = units.map(({ id }) => id);
  const close = nearest(asked, ids);
  const known = units.map(({ id, short }) => `${id} (${short})`).join(', ');
  return {
    code: 'unit-has-work',
    severity: 'error',
    message: {
      vi: `Kế hoạch không có nhiệm vụ nào giao đơn vị “${asked}”.`,
      en: `The plan gives no work to the unit “${asked}”.`,
    },
    hint: {
      vi: `${close ? `Có thể là “${close}”. ` : ''}Các đơn vị có nhiệm vụ: ${known}.`,
      en: `${close ? `Did you mean “${close}”? ` : ''}Units with work: ${known}.`,
    },
    file: plan.path,
    at: { file: 'whole' },
  };
}
