import { itemsOf } from '../../model/plan-tree.js';
import { mentionPattern, textsOf } from '../../model/texts.js';
import { roman } from '../../model/vietnamese.js';
import type { Rule } from '../rule.js';

/** One appendix is meant by any mention; several are meant together, or each by its number. */
const anyAppendix = /phụ lục|biểu mẫu|đề cương/iu;
const number = '(?:số\\s+)?(?:[IVX]+|\\d{1,2})(?![\\p{L}\\d/])';
const allAtOnce = new RegExp(`(?<!\\p{L})(?:các|những|\\d{1,2})\\s+phụ lục(?!\\s+${number})`, 'iu');
/** "Phụ lục I, II và Phụ lục số 04", "Phụ lục I đến Phụ lục IV". */
const numbered = new RegExp(
  `phụ lục\\s+${number}(?:\\s*(?:,|;|và|đến|[-–])\\s*(?:phụ lục\\s+)?${number})*`,
  'giu',
);
/** What a text may call an appendix instead, when its heading says so too. */
const kinds = [/đề cương/iu, /biểu mẫu|mẫu biểu/iu];

/** The text refers to every appendix. */
export const appendixMentioned: Rule = {
  code: 'appendix-mentioned',
  severity: 'warning',
  title: { vi: 'Lời văn có nhắc đến từng phụ lục.', en: 'The text refers to every appendix.' },
  basis: { clause: 'điểm a khoản 1 Mục III Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check(dossier) {
    const texts = [...textsOf(dossier)].map(({ text }) => text);
    const ids = new Set(texts.flatMap((text) => [...text.matchAll(mentionPattern)].map(([, id]) => id)));
    for (const { reports } of itemsOf(dossier.body.main)) {
      for (const { fields } of reports) ids.add(fields.form);
    }
    const numbers = new Set(texts.flatMap(numbersIn));
    const several = dossier.appendices.length > 1;
    const isAnyNamed = texts.some((text) => (several ? allAtOnce : anyAppendix).test(text));
    if (isAnyNamed) return;
    for (const [i, { id, pointer, print, heading }] of dossier.appendices.entries()) {
      // "(Mẫu số 01)": an appendix is also referred to by the label that it prints.
      const { label = '' } = print;
      if (label !== '' && texts.some((text) => says(text, label))) continue;
      if ((id !== undefined && ids.has(id)) || numbers.has(i + 1)) continue;
      const kind = kinds.find((each) => each.test(heading?.text ?? ''));
      if (kind && texts.some((text) => kind.test(text))) continue;
      yield {
        pointer: `${pointer}/heading`,
        message: {
          vi: several
            ? `Phụ lục ${roman(i + 1)} chưa được nhắc đến trong nội dung văn bản.`
            : 'Phụ lục này chưa được nhắc đến trong nội dung văn bản.',
          en: several
            ? `The text does not refer to Appendix ${roman(i + 1)}.`
            : 'The text does not refer to this appendix.',
        },
        hint: {
          vi: `Đặt “id” (mã) cho phụ lục và nhắc đến trong câu bằng [@mã], ví dụ: “… tại [@${id ?? 'danh-muc'}] kèm theo”.`,
          en: `Give it an “id” and refer to it in a sentence with [@${id ?? 'danh-muc'}].`,
        },
      };
    }
  },
  good: [
    { plan: "items: ['Thực hiện theo [@pl].', B]\nappendices: [{id: pl, heading: Danh mục, text: C}]" },
    {
      plan: "items: ['Theo Phụ lục I, II.', 'Báo cáo theo đề cương kèm theo.']\nappendices: [{heading: A, text: B}, {heading: C, text: D}, {heading: Đề cương báo cáo, text: E}]",
    },
    {
      plan: "items: ['Theo các phụ lục kèm theo.', B]\nappendices: [{heading: A, text: B}, {heading: C, text: D}]",
    },
    {
      plan: "items: ['Theo Phụ lục số 01 đến Phụ lục số 03.', B]\nappendices: [{heading: A, text: B}, {heading: C, text: D}, {heading: E, text: F}]",
    },
  ],
  bad: [
    {
      plan: "items: ['Theo Phụ lục I kèm theo.', B]\nappendices: [{heading: A, text: B}, {heading: C, text: D}]",
      at: ['/appendices/1/heading'],
    },
    {
      plan: "items: ['Theo phụ lục kèm theo.', B]\nappendices: [{heading: A, text: B}, {heading: C, text: D}]",
      at: ['/appendices/0/heading', '/appendices/1/heading'],
    },
    {
      plan: 'items: [A, B]\nappendices: [{id: pl, heading: Danh mục, text: C}]',
      at: ['/appendices/0/heading'],
    },
  ],
};

/** The numbers of the appendices that a text names, from 1. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(numbered)].flatMap(([words]) => {
    const found: number[] = [];
    for (const [, joint = '', typed = ''] of words.matchAll(
      /(đến|[-–])?\s*(?:phụ lục\s+)?(?:số\s+)?([IVX]+|\d+)/giu,
    )) {
      const n = /\d/.test(typed) ? Number(typed) : romans.indexOf(typed.toUpperCase()) + 1;
      const last = found.at(-1);
      if (joint !== '' && last !== undefined) for (let i = last + 1; i < n; i++) found.push(i);
      found.push(n);
    }
    return found;
  });
}

const romans = Array.from({ length: 39 }, (_, i) => roman(i + 1));

/** Whether a text says the label, and not one that only begins with it ("Mẫu số 1" in "Mẫu số 10"). */
function says(text: string, label: string): boolean {
  const [lower, wanted] = [text.toLocaleLowerCase('vi'), label.toLocaleLowerCase('vi')];
  const at = lower.indexOf(wanted);
  return at !== -1 && !/^[\p{L}\p{N}]/u.test(lower.slice(at + wanted.length));
}
