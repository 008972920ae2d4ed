import { itemsOf } from '../../model/plan-tree.js';
import { mentionPattern, textsOf } from '../../model/texts.js';
import type { Rule } from '../rule.js';

/** The text refers to every appendix. */
export const appendixMentioned: Rule = {
  code: 'appendix-mentioned',
  severity: 'warning',
  title: { vi: 'Lời văn có nhắc đến từng phụ lục.', en: 'The text refers to every appendix.' },
  basis: { clause: 'điểm a khoản 1 Mục III Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check(dossier) {
    const mentioned = new Set<string>();
    const words: string[] = [];
    for (const { text } of textsOf(dossier)) {
      words.push(text);
      for (const [, id] of text.matchAll(mentionPattern)) if (id) mentioned.add(id);
      if (/phụ lục|biểu mẫu|đề cương/i.test(text)) mentioned.add('by words');
    }
    for (const { reports } of itemsOf(dossier.body.main)) {
      for (const { fields } of reports) if (fields.form) mentioned.add(fields.form);
    }
    for (const { id, pointer, print } of dossier.appendices) {
      // "(Mẫu số 01)": an appendix is also referred to by the label that it prints.
      const { label = '' } = print;
      if (label !== '' && words.some((text) => says(text, label))) continue;
      if (mentioned.has('by words') || (id !== undefined && mentioned.has(id))) continue;
      yield {
        pointer: `${pointer}/heading`,
        message: {
          vi: 'Phụ lục này chưa được nhắc đến trong nội dung văn bản.',
          en: 'The text does not refer to this appendix.',
        },
        hint: {
          vi: `Đặt “id” (mã) cho phụ lục và nhắc đến trong câu bằng [@mã], ví dụ: “… tại [@${id ?? 'danh-muc'}] kèm theo”.`,
          en: `Give it an “id” and refer to it in a sentence with [@${id ?? 'danh-muc'}].`,
        },
      };
    }
  },
  good: [{ plan: "items: ['Thực hiện theo [@pl].', B]\nappendices: [{id: pl, heading: Danh mục, text: C}]" }],
  bad: [
    {
      plan: 'items: [A, B]\nappendices: [{id: pl, heading: Danh mục, text: C}]',
      at: ['/appendices/0/heading'],
    },
  ],
};

/** Whether a text says the label, and not one that only begins with it ("Mẫu số 1" in "Mẫu số 10"). */
function says(text: string, label: string): boolean {
  const [lower, wanted] = [text.toLocaleLowerCase('vi'), label.toLocaleLowerCase('vi')];
  const at = lower.indexOf(wanted);
  return at !== -1 && !/^[\p{L}\p{N}]/u.test(lower.slice(at + wanted.length));
}
