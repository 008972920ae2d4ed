import type { Words } from '../../model/finding.js';
import { declaredIds } from '../../model/ids.js';
import { longestName, nameFault } from '../../model/name-as-file.js';
import type { Rule } from '../rule.js';

/** Plans, documents, units and reports give files and folders their names, on whatever machine they are made. */
export const idNamesFile: Rule = {
  code: 'id-names-file',
  severity: 'error',
  title: {
    vi: `Mã của hồ sơ, văn bản, đơn vị, báo cáo dùng làm tên tệp được: không quá ${longestName} ký tự, không phải tên riêng của Windows.`,
    en: `Ids of the plan, documents, units and reports can name files: ${longestName} characters at most, no device of Windows.`,
  },
  basis: 'format',
  *check(dossier) {
    const named = [...declaredIds(dossier)].filter(({ named: { type } }) => nameGivers.has(type));
    for (const { id, pointer } of [{ id: dossier.plan.id, pointer: '/id' }, ...named]) {
      const fault = nameFault(id);
      if (fault === undefined) continue;
      const isKey = !pointer.endsWith('/id');
      yield { pointer, ...(isKey ? { key: true } : {}), ...told(id, fault) };
    }
  },
  good: [{ plan: 'id: trong-cay-2027\nsections: [{id: con, heading: A, text: B}]' }],
  bad: [
    { plan: 'id: aux\nitems: [A, B]', at: ['/id'] },
    { plan: 'documents: {ke-hoach: {}, nul: {kind: ke-hoach}}\nitems: [A, B]', at: ['/documents/nul'] },
    { plan: 'units: {com1: {name: Phòng Kinh tế}}\nitems: [A, B]', at: ['/units/com1'] },
    { plan: `id: ${'a'.repeat(101)}\nitems: [A, B]`, at: ['/id'] },
  ],
};

const nameGivers = new Set(['document', 'unit', 'report']);

function told(id: string, fault: 'device' | 'too-long'): { readonly message: Words; readonly hint: Words } {
  if (fault === 'device') {
    return {
      message: {
        vi: `Mã “${id}” là tên riêng của Windows, không dùng làm tên tệp được.`,
        en: `“${id}” is the name of a device on Windows and cannot name a file.`,
      },
      hint: { vi: `Đặt mã khác, ví dụ “${id}-1”.`, en: `Give it another id, such as “${id}-1”.` },
    };
  }
  return {
    message: {
      vi: `Mã “${id.slice(0, 30)}…” dài ${id.length} ký tự, quá dài để làm tên tệp.`,
      en: `The id “${id.slice(0, 30)}…” has ${id.length} characters, too many to name a file.`,
    },
    hint: { vi: `Đặt mã không quá ${longestName} ký tự.`, en: `Use ${longestName} characters at most.` },
  };
}
