import type { Rule } from '../rule.js';

/** "(theo đề cương và biểu mẫu kèm theo)"; not what is issued together with another document. */
const announced =
  /(?<!\p{L})(?:đề cương|biểu mẫu|mẫu biểu|phụ lục|danh sách|danh mục)(?:[^.;:()]{0,40}?\s)?(?:kèm theo|gửi kèm|đính kèm)(?!\p{L})(?!\s*(?:Nghị|Thông tư|Quyết định|Luật|\ufffc))/iu;

/** What the text says is attached is in the dossier: as an appendix, or named among the enclosures. */
export const attachmentGiven: Rule = {
  code: 'attachment-given',
  severity: 'verify',
  title: {
    vi: 'Tài liệu nêu là kèm theo có trong hồ sơ.',
    en: 'What is said to be attached is in the dossier.',
  },
  basis: 'sense',
  once: true,
  *check({ prose, documents, appendices }) {
    if (appendices.length > 0 || documents.some(({ fields }) => fields.enclosures)) return;
    for (const { words, pointer, part } of prose) {
      const found = part === 'citation' ? null : announced.exec(words);
      if (!found) continue;
      yield {
        pointer,
        span: { from: found.index, to: found.index + found[0].length },
        // Forms and outlines often go as files that only the clerk sees.
        ...(/phụ lục/iu.test(found[0]) ? {} : { severity: 'info' as const }),
        message: {
          vi: `Lời văn nêu “${found[0]}”, nhưng hồ sơ chưa có phụ lục hoặc tài liệu kèm theo.`,
          en: `The text says “${found[0]}”, but the dossier has neither appendix nor enclosure.`,
        },
        hint: {
          vi: 'Đối chiếu tài liệu gửi kèm; khai tại “appendices” (phụ lục) hoặc “enclosures” (tài liệu kèm theo).',
          en: 'Compare what is sent along; name it under “appendices” or “enclosures”.',
        },
      };
    }
  },
  good: [
    { plan: 'items: ["Báo cáo theo biểu mẫu kèm theo.", "B"]\nappendices: [{heading: Biểu mẫu, text: A}]' },
    {
      plan: 'documents: {ke-hoach: {enclosures: ["Đề cương báo cáo"]}}\nitems: ["Theo đề cương gửi kèm.", "B"]',
    },
    {
      plan: 'items: ["Theo danh mục ban hành kèm theo Quyết định số 12/QĐ-UBND.", "Theo phụ lục kèm theo [@luat-tre-em]."]',
    },
  ],
  bad: [
    {
      plan: 'items: ["Báo cáo (theo đề cương và biểu mẫu kèm theo) gửi Phòng Kinh tế.", "B"]',
      at: ['/items/0 “đề cương và biểu mẫu kèm theo”'],
    },
  ],
};
