import { nearest } from '../../model/nearest.js';
import { looksLikeId } from '../../model/units.js';
import type { Rule } from '../rule.js';
import { unitsNamed } from '../units-named.js';

/** A unit written as an id must be registered; free words print as typed. */
export const unitKnown: Rule = {
  code: 'unit-known',
  severity: 'error',
  title: { vi: 'Mã đơn vị có trong danh mục đơn vị.', en: 'Unit ids are among the units.' },
  basis: 'format',
  *check(dossier) {
    const seen = new Set<string>();
    for (const mention of unitsNamed(dossier)) {
      const { typed, id, pointer } = mention;
      if (id !== undefined || !looksLikeId(typed) || seen.has(pointer)) continue;
      seen.add(pointer);
      const close = nearest(typed, dossier.registry.ids);
      yield {
        pointer,
        message: {
          vi: `Đơn vị “${typed}” không có trong danh mục đơn vị của cơ quan và của kế hoạch.`,
          en: `The unit “${typed}” is not among the units of the office or the plan.`,
        },
        hint: {
          vi: close
            ? `Sửa thành “${close}” (${dossier.registry.get(close)?.name}).`
            : 'Bổ sung đơn vị vào “units” (danh mục đơn vị), hoặc ghi đầy đủ tên đơn vị thay cho mã.',
          en: close
            ? `Did you mean “${close}” (${dossier.registry.get(close)?.name})?`
            : 'Add it under “units”, or write the full name instead of an id.',
        },
      };
    }
  },
  good: [{ plan: 'tasks: [{text: A, lead: vhxh}, B]' }],
  bad: [{ plan: 'tasks: [{text: A, lead: vhx}, B]', at: ['/tasks/0/lead'] }],
};
