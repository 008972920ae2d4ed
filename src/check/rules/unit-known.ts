import { nearest } from '../../model/nearest.js';
import { itemsOf, type SectionNode, walkSections } from '../../model/plan-tree.js';
import { looksLikeId, type UnitMention } from '../../model/units.js';
import type { Rule } from '../rule.js';

/** A unit written as an id must be registered; free words print as typed. */
export const unitKnown: Rule = {
  code: 'unit-known',
  severity: 'error',
  *check(dossier) {
    const seen = new Set<string>();
    const roots = [
      dossier.body.main,
      ...dossier.documents.map((document) => document.body.main),
      ...dossier.appendices,
    ];
    for (const mention of roots.flatMap((root) => [...mentions(root)])) {
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
};

function* mentions(root: SectionNode): Generator<UnitMention> {
  for (const { units, own } of walkSections(root)) {
    yield* [...units, ...own.lead, ...own.partners, ...own.supervisor];
  }
  for (const { data, measures, reports } of itemsOf(root)) {
    yield* [...data.lead, ...data.partners, ...data.supervisor];
    for (const { lead } of measures) yield* lead;
    for (const { from, to, via } of reports) yield* [...from, ...to, ...via];
  }
}
