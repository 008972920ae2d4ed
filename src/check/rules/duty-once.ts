import { itemsOf } from '../../model/plan-tree.js';
import { levelled } from '../../model/vietnamese.js';
import { treesOf } from '../../model/walk-dossier.js';
import type { Rule } from '../rule.js';

/** No unit is given one duty twice, and one duty is not given to two leads in the same words. General duties recur and are left. */
export const dutyOnce: Rule = {
  code: 'duty-once',
  severity: 'warning',
  title: { vi: 'Một nhiệm vụ chỉ giao một lần.', en: 'A duty is given once.' },
  basis: 'sense',
  *check(dossier) {
    for (const tree of treesOf(dossier)) {
      const first = new Map<string, { readonly leads: string; readonly shown: string }>();
      for (const { list, text, ref, data } of itemsOf(tree)) {
        if (list !== 'tasks' || !text || ref !== undefined || isGeneral(text.text)) continue;
        const leads = data.lead.map(({ id, name }) => id ?? name).join(' ');
        const key = wordsOf(text.text);
        const other = first.get(key);
        if (!other) first.set(key, { leads, shown: data.lead.map(({ name }) => name).join(', ') });
        if (!other) continue;
        const same = other.leads === leads;
        yield {
          pointer: text.pointer,
          message: same
            ? {
                vi: 'Nhiệm vụ này đã giao ở trên cho cùng đơn vị, lời như nhau.',
                en: 'This duty was given to the same unit before, in the same words.',
              }
            : {
                vi: `Nhiệm vụ này đã giao “${other.shown}” ở trên, lời như nhau.`,
                en: `This duty was given to “${other.shown}” before, in the same words.`,
              },
          hint: same
            ? {
                vi: 'Bỏ một chỗ, hoặc ghi rõ phần việc khác nhau.',
                en: 'Drop one of them, or say how they differ.',
              }
            : {
                vi: 'Xác định một cơ quan chủ trì; đơn vị còn lại ghi phần việc của mình.',
                en: 'Decide which unit leads; let the other say its own part.',
              },
        };
      }
    }
  },
  good: [
    {
      plan: "sections: [{unit: vhxh, tasks: ['Tổng hợp, báo cáo kết quả theo quy định.', 'Mở 02 lớp tập huấn kỹ năng cho cộng tác viên.']}, {unit: kinh-te, tasks: ['Tổng hợp, báo cáo kết quả theo quy định.', 'Thẩm định dự toán kinh phí của các đơn vị.']}]",
    },
    {
      plan: "tasks: ['Mở lớp tập huấn kỹ năng cho cộng tác viên các thôn.', 'Mở lớp tập huấn kỹ năng cho giáo viên các trường.']",
    },
  ],
  bad: [
    {
      plan: "tasks: ['Mở lớp tập huấn kỹ năng bảo vệ trẻ em cho cộng tác viên.', B, 'Mở lớp tập huấn kỹ năng, bảo vệ trẻ em cho cộng tác viên']",
      at: ['/tasks/2'],
    },
    {
      plan: "sections: [{unit: vhxh, tasks: ['Chủ trì mở lớp tập huấn kỹ năng bảo vệ trẻ em cho cộng tác viên.']}, {unit: kinh-te, tasks: ['Chủ trì mở lớp tập huấn kỹ năng bảo vệ trẻ em cho cộng tác viên.']}]",
      at: ['/sections/1/tasks/0'],
    },
  ],
};

function wordsOf(text: string): string {
  return (levelled(text).match(/[\p{L}\d]+/gu) ?? []).join(' ');
}

/** Duties that plans give everybody: to report, to carry out what belongs to one's office; and what is too short to tell. */
function isGeneral(text: string): boolean {
  return (
    /báo cáo|theo (?:quy định|chức năng|nhiệm vụ|thẩm quyền)|chức năng, nhiệm vụ|nhiệm vụ khác|^phối hợp|phát sinh/iu.test(
      text,
    ) || text.split(/\s+/u).length < 8
  );
}
