import type { Rule } from '../rule.js';

const note = /\((?:để )?(?:thay )?(?:b\/c|p\/h|t\/h|báo cáo|phối hợp|thực hiện|biết|chỉ đạo)\)/giu;

/** Purposes in brackets belong to the recipients, not to the addressees. */
export const addresseeWithoutNote: Rule = {
  code: 'addressee-without-note',
  severity: 'warning',
  title: {
    vi: 'Nơi kính gửi không ghi chú mục đích gửi như “(b/c)”.',
    en: 'Addressees bear no purpose such as “(b/c)”.',
  },
  basis: 'convention',
  *check({ prose }) {
    for (const { part, words, pointer } of prose) {
      if (part !== 'addressee') continue;
      for (const { 0: found, index } of words.matchAll(note)) {
        yield {
          pointer,
          span: { from: index, to: index + found.length },
          message: {
            vi: `Phần “Kính gửi” có ghi chú “${found}”, là cách ghi của “Nơi nhận”.`,
            en: `“${found}” is written among the recipients, not among the addressees.`,
          },
          hint: { vi: `Bỏ “${found}”.`, en: `Remove “${found}”.` },
        };
      }
    }
  },
  good: [{ plan: 'documents: {cong-van: {to: ["Sở Y tế"], recipients: ["Như trên", "UBND tỉnh (b/c)"]}}' }],
  bad: [
    { plan: 'documents: {cong-van: {to: ["Sở Y tế (b/c)"]}}', at: ['/documents/cong-van/to/0 “(b/c)”'] },
    {
      plan: 'documents: {cong-van: {to: [{text: "Các Sở:", items: ["Y tế (để báo cáo)"]}]}}',
      at: ['/documents/cong-van/to/0/items/0 “(để báo cáo)”'],
    },
  ],
};
