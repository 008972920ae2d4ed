import { symbolTypes } from '../../meaning/citation-number.js';
import { usualSymbol } from '../../model/document-name.js';
import type { DocumentNode } from '../../model/dossier.js';
import type { Rule } from '../rule.js';

/** A typed symbol begins with the abbreviation of its kind; a letter's has none. */
export const symbolFitsKind: Rule = {
  code: 'symbol-fits-kind',
  severity: 'error',
  title: {
    vi: 'Ký hiệu bắt đầu bằng chữ viết tắt của đúng tên loại văn bản.',
    en: 'A symbol begins with the abbreviation of its own kind.',
  },
  basis: { clause: 'điểm b khoản 3 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ documents }) {
    for (const document of documents) {
      const { fields, kind, pointerOf } = document;
      const [first = ''] = fields.symbol?.split('-') ?? [];
      if (fields.symbol === undefined || fits(first, document)) continue;
      const made = usualSymbol(document);
      const letter = kind.form === 'letter';
      yield {
        pointer: pointerOf('symbol'),
        message: {
          vi: letter
            ? `Ký hiệu “${fields.symbol}” có chữ viết tắt tên loại “${first}”; ký hiệu của ${kind.name} gồm chữ viết tắt cơ quan và đơn vị soạn thảo.`
            : `Ký hiệu “${fields.symbol}” không khớp với tên loại ${kind.name} (viết tắt ${kind.abbreviation}).`,
          en: letter
            ? `The symbol “${fields.symbol}” begins with the abbreviation of a kind; a letter's is the organ's, then the drafting unit's.`
            : `The symbol “${fields.symbol}” does not begin with ${kind.abbreviation}.`,
        },
        hint: {
          vi: `Bỏ “symbol” (ký hiệu) để lập tự động (${made}), hoặc sửa lại nhóm chữ đầu.`,
          en: `Remove it, so that it is made (${made}), or mend its first group.`,
        },
      };
    }
  },
  good: [
    {
      plan: 'documents: {ke-hoach: {symbol: KH-UBND}, to-trinh: {symbol: TTr-VHXH}, cong-van: {symbol: UBND-VHXH}}',
    },
    { plan: 'documents: {ke-hoach: {typeName: Kế hoạch liên tịch, symbol: KHLT-UBND-UBMTTQ}}' },
  ],
  bad: [
    {
      plan: 'documents: {ke-hoach: {symbol: TTr-UBND}, to-trinh: {symbol: TTR-VHXH}, cong-van: {symbol: CV-UBND}}',
      at: ['/documents/ke-hoach/symbol', '/documents/to-trinh/symbol', '/documents/cong-van/symbol'],
    },
  ],
};

function fits(first: string, { kind, issuer, fields }: DocumentNode): boolean {
  if (kind.form === 'named') {
    const { abbreviation = first } = kind;
    // "KHLT" of a Kế hoạch liên tịch: a longer name has more letters.
    return first === abbreviation || (fields.typeName !== undefined && first.startsWith(abbreviation));
  }
  return first === issuer.symbol || !(Object.hasOwn(symbolTypes, first) || first === 'CV');
}
