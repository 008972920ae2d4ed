import { usualSymbol } from '../../model/document-name.js';
import type { Rule } from '../rule.js';

/** A typed symbol names the organ that issues the document. */
export const symbolFitsIssuer: Rule = {
  code: 'symbol-fits-issuer',
  severity: 'error',
  title: {
    vi: 'Ký hiệu có chữ viết tắt của đúng cơ quan ban hành.',
    en: 'A symbol names the organ that issues the document.',
  },
  basis: { clause: 'điểm b khoản 3 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ documents }) {
    for (const document of documents) {
      const { fields, issuer, pointerOf } = document;
      const { symbol, letterhead } = fields;
      // A letterhead of its own may be another organ's, or that of several.
      if (symbol === undefined || issuer.symbol === '' || letterhead !== undefined) continue;
      if (names(symbol, issuer.symbol)) continue;
      const made = usualSymbol(document);
      yield {
        pointer: pointerOf('symbol'),
        message: {
          vi: `Ký hiệu “${symbol}” không khớp với cơ quan ban hành “${issuer.name}” (viết tắt ${issuer.symbol}).`,
          en: `The symbol “${symbol}” does not name the issuer, “${issuer.name}” (${issuer.symbol}).`,
        },
        hint: {
          vi: `Bỏ “symbol” (ký hiệu) để lập tự động (${made}), hoặc chọn lại cơ quan ban hành tại “issuer”.`,
          en: `Remove it, so that it is made (${made}), or choose another “issuer”.`,
        },
      };
    }
  },
  good: [
    {
      plan: 'documents: {ke-hoach: {symbol: KH-UBND}, to-trinh: {symbol: TTr-PVHXH}, cong-van: {symbol: UBND-VHXH}}',
    },
    { plan: 'documents: {cong-van: {symbol: VHXH-TE, issuer: vhxh}}' },
    { plan: 'documents: {to-trinh: {symbol: TTr-KT, letterhead: {issuer: ["PHÒNG KINH TẾ"]}}}' },
  ],
  bad: [
    {
      plan: 'documents: {ke-hoach: {symbol: KH-VHXH}, to-trinh: {symbol: TTr-UBND}}',
      at: ['/documents/ke-hoach/symbol', '/documents/to-trinh/symbol'],
    },
  ],
};

/** Units of a commune write their symbol with and without P for "phòng". */
function names(symbol: string, organ: string): boolean {
  return symbol.split('-').some((group) => group.endsWith(organ)) || symbol.includes(organ);
}
