import type { Rule } from '../rule.js';
import { readSigningLine } from '../signing-line.js';

/** The abbreviation of a signing form is followed by a full stop and a space. */
export const signingFormWritten: Rule = {
  code: 'signing-form-written',
  severity: 'warning',
  title: {
    vi: 'Sau TM., KT., TL., TUQ., Q. có dấu chấm và dấu cách.',
    en: 'A full stop and a space follow TM., KT., TL., TUQ., Q.',
  },
  basis: { clause: 'điểm b khoản 7 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ prose }) {
    const lines = prose.filter(({ part, pointer }) => part === 'signature' && !pointer.endsWith('/name'));
    for (const [pointer, { text }] of new Map(lines.map((line) => [line.pointer, line]))) {
      const { form, rest, wellWritten } = readSigningLine(text);
      if (wellWritten) continue;
      const typed = text.slice(0, text.length - rest.length).trim();
      const onlySpace = typed === `${form}.`;
      yield {
        pointer,
        span: { from: 0, to: text.length },
        message: {
          vi: onlySpace
            ? `Sau “${typed}” không đúng một dấu cách.`
            : `Chữ viết tắt quyền hạn ký ghi “${typed}”, không đúng mẫu “${form}.”.`,
          en: onlySpace ? `There is not one space after “${typed}”.` : `“${typed}” is written “${form}.”.`,
        },
        hint: { vi: `Sửa thành “${form}. ${rest}”.`, en: `Write “${form}. ${rest}”.` },
        ...(onlySpace ? { fix: `${form}. ${rest}` } : {}),
      };
    }
  },
  good: [
    {
      plan: 'documents: {ke-hoach: {signature: {lines: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]}}}',
    },
  ],
  bad: [
    {
      plan: 'documents: {ke-hoach: {signature: {lines: ["TM. ỦY BAN NHÂN DÂN", "KT.CHỦ TỊCH", "PHÓ CHỦ TỊCH"]}}}',
      at: ['/documents/ke-hoach/signature/lines/1 “KT.CHỦ TỊCH”'],
      fixed:
        'documents: {ke-hoach: {signature: {lines: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]}}}',
    },
    {
      plan: 'documents: {ke-hoach: {signature: {lines: ["T/M ỦY BAN NHÂN DÂN", "KT CHỦ TỊCH", "PHÓ CHỦ TỊCH"]}}}',
      at: [
        '/documents/ke-hoach/signature/lines/0 “T/M ỦY BAN NHÂN DÂN”',
        '/documents/ke-hoach/signature/lines/1 “KT CHỦ TỊCH”',
      ],
    },
  ],
};
