import { officePrefix } from '../../model/dossier.js';
import { own } from '../../model/own.js';
import type { Rule } from '../rule.js';

/** The symbol after the number names the issuing unit. */
export const issuerHasSymbol: Rule = {
  code: 'issuer-has-symbol',
  severity: 'error',
  title: {
    vi: 'Đơn vị ban hành văn bản có chữ viết tắt để lập ký hiệu.',
    en: 'A unit that issues documents has an abbreviation for their symbol.',
  },
  basis: { clause: 'điểm b khoản 3 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ documents, plan }) {
    for (const { issuer, fields } of documents) {
      if (issuer.unit === undefined || issuer.symbol !== '' || fields.symbol !== undefined) continue;
      const inPlan = own(plan.units, issuer.unit) !== undefined;
      yield {
        pointer: `${inPlan ? '' : officePrefix}/units/${issuer.unit}`,
        key: true,
        message: {
          vi: `“${issuer.name}” ban hành văn bản nhưng chưa có chữ viết tắt để lập ký hiệu.`,
          en: `“${issuer.name}” issues a document but has no abbreviation for its symbol.`,
        },
        hint: {
          vi: 'Bổ sung “symbol” (chữ viết tắt) của đơn vị, ví dụ VHXH.',
          en: "Add the unit's “symbol”, e.g. VHXH.",
        },
      };
    }
  },
  good: [{ plan: 'documents: {to-trinh: {issuer: vhxh}}' }],
  bad: [{ plan: 'documents: {to-trinh: {issuer: mttq}}', at: ['office:/units/mttq'] }],
};
