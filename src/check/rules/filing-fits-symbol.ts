import { documentSymbol } from '../../model/document-name.js';
import type { Rule } from '../rule.js';

/** A letter is kept by the unit that its symbol names: `/UBND-VHXH` and `Lưu: VT, VHXH`. */
export const filingFitsSymbol: Rule = {
  code: 'filing-fits-symbol',
  severity: 'info',
  title: {
    vi: 'Đơn vị soạn thảo trong ký hiệu công văn và ở dòng “Lưu” là một.',
    en: 'The unit in the symbol of a letter is the one on its filing line.',
  },
  basis: { clause: 'điểm d khoản 9 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ documents }) {
    for (const document of documents) {
      const { fields, kind, pointerOf } = document;
      const drafting = documentSymbol(document).split('-').slice(1);
      if (kind.form !== 'letter' || drafting.length === 0) continue;
      for (const [i, text] of (fields.recipients ?? []).entries()) {
        const filed = filingUnits(text);
        if (filed.length === 0 || drafting.some((one) => filed.some((two) => alike(one, two)))) continue;
        yield {
          pointer: `${pointerOf('recipients')}/${i}`,
          message: {
            vi: `Ký hiệu “${documentSymbol(document)}” ghi đơn vị soạn thảo ${drafting.join('-')}, dòng “Lưu” ghi ${filed.join(', ')}.`,
            en: `The symbol “${documentSymbol(document)}” names ${drafting.join('-')}, the filing line ${filed.join(', ')}.`,
          },
          hint: {
            vi: 'Rà soát ký hiệu và dòng “Lưu”; nếu ký hiệu ghi theo lĩnh vực thì giữ nguyên.',
            en: 'Compare the two; keep them where the symbol names a field of work.',
          },
        };
      }
    }
  },
  good: [
    { plan: 'documents: {cong-van: {symbol: UBND-VHXH, recipients: ["Lưu: VT, VHXH (02)."]}}' },
    { plan: 'documents: {cong-van: {symbol: UBND-VX, recipients: ["Lưu: VT, CVVX", "Lưu: VT"]}}' },
    { plan: 'documents: {ke-hoach: {recipients: ["Lưu: VT, VHXH"]}}' },
  ],
  bad: [
    {
      plan: 'documents: {cong-van: {symbol: UBND-VHXH, recipients: ["Các thôn", "Lưu: VT, KT"]}}',
      at: ['/documents/cong-van/recipients/1'],
    },
  ],
};

/** The units after VT, without the number of copies and the drafter. */
function filingUnits(text: string): readonly string[] {
  const listed = /^-?\s*Lưu\s*:\s*VT\s*,\s*([^(.]+)/u.exec(text)?.[1] ?? '';
  return listed.split(/[,;]/).flatMap((unit) => unit.trim() || []);
}

/** One is the other with letters left out: VX for VHXH, VHXH for PVHXH. */
function alike(one: string, two: string): boolean {
  return isWithin(one, two) || isWithin(two, one);
}

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at += 1;
  return at === short.length;
}
