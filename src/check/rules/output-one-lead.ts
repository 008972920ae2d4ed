import type { ItemNode } from '../../model/plan-tree.js';
import { levelled } from '../../model/vietnamese.js';
import { everyItem } from '../../model/walk-dossier.js';
import type { Rule } from '../rule.js';
import { isSameUnit } from '../unit-match.js';

/** One product has one lead: two tasks under different leads do not promise the same one. */
export const outputOneLead: Rule = {
  code: 'output-one-lead',
  severity: 'warning',
  title: {
    vi: 'Một sản phẩm có một cơ quan chủ trì.',
    en: 'One product has one lead.',
  },
  basis: 'sense',
  *check(dossier) {
    const first = new Map<string, ItemNode>();
    for (const item of everyItem(dossier)) {
      const { fields, data, ref } = item;
      const [lead] = data.lead;
      if (fields.output === undefined || !data.output || !lead || ref !== undefined) continue;
      if (!isOneThing(fields.output)) continue;
      const key = levelled(fields.output).replace(/[.;]+$/u, '');
      const other = first.get(key);
      if (!other) first.set(key, item);
      if (!other || other.data.lead.some((unit) => data.lead.some((own) => isSameUnit(own, unit)))) continue;
      const [rival] = other.data.lead;
      yield {
        pointer: data.output.pointer,
        message: {
          vi: `Sản phẩm “${fields.output}” do “${lead.name}” chủ trì ở đây, do “${rival?.name}” chủ trì ở nhiệm vụ khác.`,
          en: `“${fields.output}” is led by “${lead.name}” here and by “${rival?.name}” in another task.`,
        },
        hint: {
          vi: 'Xác định một cơ quan chủ trì sản phẩm này; hoặc ghi rõ sản phẩm của từng nhiệm vụ.',
          en: 'Decide which unit leads it, or say what each task yields.',
        },
      };
    }
  },
  good: [
    {
      plan: 'tasks: [{text: A, lead: vhxh, output: Danh sách trẻ em khó khăn}, {text: B, lead: vhxh, output: Danh sách trẻ em khó khăn}]',
    },
    // What every unit yields for itself.
    {
      plan: 'tasks: [{text: A, lead: vhxh, output: Báo cáo kết quả thực hiện}, {text: B, lead: kinh-te, output: Báo cáo kết quả thực hiện}]',
    },
  ],
  bad: [
    {
      plan: 'tasks: [{text: A, lead: vhxh, output: Quyết định kiện toàn nhóm thường trực}, {text: B, lead: kinh-te, output: Quyết định kiện toàn nhóm thường trực.}]',
      at: ['/tasks/1/output'],
    },
  ],
};

/** Reports, plans and records are drawn up by everybody; three words or fewer name no product in particular. */
function isOneThing(output: string): boolean {
  return (
    output.split(/\s+/u).length > 3 &&
    !/báo cáo|văn bản|biên bản|kế hoạch của|của đơn vị|các (?:hoạt động|lớp|buổi)/iu.test(output)
  );
}
