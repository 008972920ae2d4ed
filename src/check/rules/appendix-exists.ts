import { appendicesOf } from '../../model/appendices.js';
import { roman } from '../../model/vietnamese.js';
import type { Prose } from '../prose.js';
import type { Rule } from '../rule.js';

const mention = /(?<!\p{L})Phụ lục\s+(?:số\s+)?(?<number>[IVX]+|\d{1,2})(?![\p{L}\d/])/gu;
/** Another document, whose appendix may be meant. */
const foreign = /\ufffc|số\s+\d+[^\s]*\/|Nghị định|Thông tư|Luật\s|Bộ luật/u;

/** An appendix that the text names by its number is one of the dossier's. */
export const appendixExists: Rule = {
  code: 'appendix-exists',
  severity: 'warning',
  title: {
    vi: 'Phụ lục được nhắc theo số có trong hồ sơ.',
    en: 'An appendix named by its number is in the dossier.',
  },
  basis: { clause: 'điểm a khoản 1 Mục III Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check(dossier) {
    const { prose, documents } = dossier;
    if (documents.some(({ fields }) => fields.enclosures?.some((text) => /phụ lục/iu.test(text)))) return;
    const labels = documents.flatMap((document) => appendicesOf(document, dossier).map(({ label }) => label));
    for (const each of prose) {
      if (each.part === 'citation') continue;
      for (const match of each.words.matchAll(mention)) {
        const number = match.groups?.number ?? '';
        const span = { from: match.index, to: match.index + match[0].length };
        if (labels.includes(`Phụ lục ${number}`) || isForeign(each, span)) continue;
        const meant = `Phụ lục ${roman(Number(number) || 0)}`;
        const asRoman = labels.includes(meant);
        yield {
          pointer: each.pointer,
          span,
          message: {
            vi: asRoman
              ? `Nhắc đến “${match[0]}”, trong khi phụ lục in là “${meant}”.`
              : `Nhắc đến “${match[0]}”, nhưng hồ sơ ${labels.length === 0 ? 'không có phụ lục' : `chỉ có ${labels.join(', ')}`}.`,
            en: asRoman
              ? `“${match[0]}” is printed as “${meant}”.`
              : `There is no “${match[0]}” in the dossier.`,
          },
          hint: {
            vi: 'Nhắc phụ lục bằng [@mã] để in đúng số, hoặc bổ sung phụ lục vào “appendices”.',
            en: 'Refer to it by [@id], so that its number is right, or add the appendix.',
          },
        };
      }
    }
  },
  good: [
    {
      plan: 'items: ["Theo Phụ lục II kèm theo Kế hoạch này.", "Theo mẫu tại Phụ lục III Nghị định số 30/2020/NĐ-CP."]\nappendices: [{heading: A, text: B}, {heading: C, text: D}]',
    },
    { plan: 'items: ["Theo Phụ lục I.", "B"]\ndocuments: {ke-hoach: {enclosures: ["03 phụ lục"]}}' },
  ],
  bad: [
    {
      plan: 'items: ["Theo Phụ lục III kèm theo Kế hoạch này.", "Theo Phụ lục 2."]\nappendices: [{heading: A, text: B}, {heading: C, text: D}]',
      at: ['/items/0 “Phụ lục III”', '/items/1 “Phụ lục 2”'],
    },
    { plan: 'items: ["Danh sách tại Phụ lục I kèm theo.", "B"]', at: ['/items/0 “Phụ lục I”'] },
  ],
};

/** Whether a cited document stands close by, and the words do not say "this". */
function isForeign({ words }: Prose, { from, to }: { from: number; to: number }): boolean {
  const after = words.slice(to, to + 80);
  if (/^[^.;]{0,40}\snày(?!\p{L})/u.test(after)) return false;
  return foreign.test(after) || foreign.test(words.slice(Math.max(0, from - 80), from));
}
