import type { Rule, Violation } from '../rule.js';

/** The filing line: “Lưu”, colon, VT, comma, the drafting unit. */
export const filingLineForm: Rule = {
  code: 'filing-line-form',
  severity: 'warning',
  title: {
    vi: 'Dòng “Lưu” ghi “Lưu: VT, đơn vị soạn thảo” và đứng cuối nơi nhận.',
    en: 'The filing line reads “Lưu: VT, unit” and stands last.',
  },
  basis: { clause: 'điểm d khoản 9 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ documents }) {
    for (const { fields, pointerOf, print, kind } of documents) {
      const lines = fields.recipients ?? [];
      for (const [i, text] of lines.entries()) {
        if (!isFiling(text)) continue;
        const found = faultOf(text, i === lines.length - 1);
        if (found) yield { pointer: `${pointerOf('recipients')}/${i}`, ...found };
      }
      if (print.recipients === 'typed' && lines.length > 0 && !lines.some(isFiling)) {
        yield {
          pointer: pointerOf('recipients'),
          key: true,
          message: {
            vi: `Nơi nhận của ${kind.name} in như đã nhập, nhưng chưa có dòng “Lưu”.`,
            en: `The recipients of the ${kind.name} print as typed, without a filing line.`,
          },
          hint: { vi: 'Bổ sung “Lưu: VT, …” ở cuối.', en: 'Add “Lưu: VT, …” at the end.' },
        };
      }
    }
  },
  good: [
    { plan: 'documents: {ke-hoach: {recipients: ["Sở Y tế (b/c)", "- Lưu: VT, VHXH (02)."]}}' },
    {
      plan: 'documents: {ke-hoach: {recipients: ["Lưu: VT, VHXH (Lan)"]}, cong-van: {recipients: ["Lưu: VT. NTL.(25)"]}}',
    },
    { plan: 'documents: {ke-hoach: {recipients: ["Công an xã", "Các đơn vị lưu trú"]}}' },
  ],
  bad: [
    {
      plan: 'documents: {ke-hoach: {recipients: ["Lưu VT"]}, cong-van: {recipients: ["Lưu: VHXH"]}, to-trinh: {recipients: ["Lưu : VT - VHXH"]}}',
      at: [
        '/documents/ke-hoach/recipients/0',
        '/documents/cong-van/recipients/0',
        '/documents/to-trinh/recipients/0',
      ],
    },
    {
      plan: 'documents: {ke-hoach: {recipients: ["Lưu: VT", "Các thôn"]}}',
      at: ['/documents/ke-hoach/recipients/0'],
    },
    {
      plan: 'documents: {ke-hoach: {recipients: ["Các thôn"], print: {recipients: typed}}}',
      at: ['/documents/ke-hoach/recipients'],
    },
  ],
};

function isFiling(text: string): boolean {
  return /^\s*-?\s*Lưu\s*(?::|VT(?!\p{L})|VP(?!\p{L})|$)/u.test(text);
}

function faultOf(typed: string, isLast: boolean): Omit<Violation, 'pointer'> | undefined {
  const text = typed.replace(/^\s*-\s*/, '').trim();
  const told = (vi: string, en: string, hint: { vi: string; en: string }) => ({ message: { vi, en }, hint });
  const form = {
    vi: 'Ghi “Lưu: VT, ” rồi chữ viết tắt đơn vị soạn thảo.',
    en: 'Write “Lưu: VT, ” and the unit.',
  };
  if (!text.startsWith('Lưu: ')) {
    return told(
      `Dòng “${text}”: sau chữ “Lưu” không phải dấu hai chấm và một dấu cách.`,
      `“${text}”: no colon and space follow “Lưu”.`,
      form,
    );
  }
  if (!/^Lưu: VT(?!\p{L})/u.test(text)) {
    return told(`Dòng “${text}” không có “VT” (văn thư).`, `“${text}” lacks “VT”, the clerk’s office.`, form);
  }
  if (!/^Lưu: VT(?:,\s+\S|\s*\(|\.|;?$)/u.test(text)) {
    return told(`Dòng “${text}”: sau “VT” không phải dấu phẩy.`, `“${text}”: no comma follows “VT”.`, form);
  }
  if (isLast) return undefined;
  return told('Sau dòng “Lưu” còn nơi nhận khác.', 'Other recipients follow the filing line.', {
    vi: 'Chuyển dòng “Lưu” xuống cuối.',
    en: 'Move it to the end.',
  });
}
