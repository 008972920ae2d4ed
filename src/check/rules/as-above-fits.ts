import type { DocumentNode } from '../../model/dossier.js';
import type { Rule, Violation } from '../rule.js';

/** “Như trên” repeats the addressees, “Như Điều …” the articles of a decision: each where there are such. */
export const asAboveFits: Rule = {
  code: 'as-above-fits',
  severity: 'error',
  title: {
    vi: '“Như trên” chỉ dùng khi có “Kính gửi”, “Như Điều …” chỉ dùng ở nghị quyết, quyết định.',
    en: '“Như trên” needs addressees, “Như Điều …” a resolution or decision.',
  },
  basis: { clause: 'điểm b khoản 9 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ documents }) {
    for (const document of documents) {
      for (const [i, text] of (document.fields.recipients ?? []).entries()) {
        const found = faultOf(text, document);
        if (found) yield { pointer: `${document.pointerOf('recipients')}/${i}`, ...found };
      }
    }
  },
  good: [
    { plan: 'documents: {cong-van: {to: ["Các thôn"], recipients: ["Như trên", "Lưu: VT"]}}' },
    { plan: 'documents: {ke-hoach: {recipients: ["Như mục V (t/h)", "Lưu: VT"]}}' },
  ],
  bad: [
    {
      plan: 'documents: {ke-hoach: {recipients: ["Như Điều 3", "Sở Y tế"]}, cong-van: {recipients: ["- Như trên;"]}}',
      at: ['/documents/ke-hoach/recipients/0', '/documents/cong-van/recipients/0'],
    },
  ],
};

/** Kinds that are made of articles. */
const withArticles = ['NQ', 'QĐ', 'QC', 'QyĐ'];

function faultOf(text: string, { kind, fields }: DocumentNode): Omit<Violation, 'pointer'> | undefined {
  if (/^\s*-?\s*Như Điều(?!\p{L})/iu.test(text) && !withArticles.includes(kind.abbreviation ?? '')) {
    return {
      message: {
        vi: `Nơi nhận ghi “${text.trim()}”, nhưng ${kind.name} không có điều.`,
        en: `The recipients say “${text.trim()}”, but the ${kind.name} has no articles.`,
      },
      hint: {
        vi: 'Bỏ dòng này; ghi nơi thực hiện, ví dụ “Các đơn vị nêu tại mục V (t/h)”.',
        en: 'Remove it and name those who carry the plan out.',
      },
    };
  }
  if (!/^\s*-?\s*Như trên/iu.test(text) || (fields.to ?? []).length > 0) return undefined;
  return {
    severity: 'warning',
    message: {
      vi: `Nơi nhận ghi “Như trên”, nhưng ${kind.name} chưa có nơi kính gửi.`,
      en: `The recipients say “Như trên”, but the ${kind.name} has no addressees.`,
    },
    hint: {
      vi: 'Bổ sung “to” (Kính gửi), hoặc bỏ dòng “Như trên”.',
      en: 'Add “to”, or remove the line.',
    },
  };
}
