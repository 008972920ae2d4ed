import { signaturesOf } from '../../model/signatures.js';
import type { Rule } from '../rule.js';
import { signingFaults } from '../signing-faults.js';

/** TM., KT., TL., TUQ., Q. stand where they can, each before what it speaks for. */
export const signingAuthority: Rule = {
  code: 'signing-authority',
  severity: 'error',
  title: {
    vi: 'Quyền hạn ký (TM., KT., TL., TUQ., Q.) và chức vụ của người ký khớp nhau.',
    en: "The signer's authority (TM., KT., TL., TUQ., Q.) and post fit each other.",
  },
  basis: { clause: 'điểm b khoản 7 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ documents, office }) {
    const signatures = documents.flatMap((document) => signaturesOf(document, office));
    for (const [pointer, { block }] of new Map(signatures.map((each) => [each.pointer, each]))) {
      for (const { line, ...words } of signingFaults(block.lines)) {
        yield { pointer: `${pointer}/lines/${line}`, ...words };
      }
    }
  },
  good: [
    'TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH',
    'TM. ỦY BAN NHÂN DÂN/XÃ MINH TÂM/KT. CHỦ TỊCH/PHÓ CHỦ TỊCH',
    'KT. BỘ TRƯỞNG/THỨ TRƯỞNG',
    'KT. TRƯỞNG PHÒNG/VĂN HÓA - XÃ HỘI/PHÓ TRƯỞNG PHÒNG',
    'TL. CHỦ TỊCH/KT. CHÁNH VĂN PHÒNG/PHÓ CHÁNH VĂN PHÒNG',
    'TUQ. GIÁM ĐỐC/PHÓ TRƯỞNG PHÒNG KẾ HOẠCH',
    'Q. GIÁM ĐỐC',
    'TM. BAN CHỈ ĐẠO/TRƯỞNG BAN',
    'HIỆU TRƯỞNG',
  ].map(signedBy),
  bad: [
    ['TM. CHỦ TỊCH', 0],
    ['TM. ỦY BAN NHÂN DÂN', 0],
    ['TM. PHÒNG VĂN HÓA - XÃ HỘI/TRƯỞNG PHÒNG', 0],
    ['KT. CHỦ TỊCH/TM. ỦY BAN NHÂN DÂN/PHÓ CHỦ TỊCH', 1],
    ['TM. ỦY BAN NHÂN DÂN/PHÓ CHỦ TỊCH', 1],
    ['KT. CHỦ TỊCH', 0],
    ['KT. CHỦ TỊCH/CHỦ TỊCH', 0],
    ['KT. CHỦ TỊCH/PHÓ GIÁM ĐỐC', 0],
    ['KT. PHÓ CHỦ TỊCH/PHÓ CHỦ TỊCH', 0],
    ['KT. CHỦ TỊCH/PHÓ CHỦ TỊCH PHỤ TRÁCH', 1],
    ['TL. ỦY BAN NHÂN DÂN/CHÁNH VĂN PHÒNG', 0],
    ['TL. CHỦ TỊCH', 0],
    ['QUYỀN GIÁM ĐỐC', 0],
    ['PHÓ GIÁM ĐỐC', 0],
  ].map(([lines, at]) => ({
    ...signedBy(String(lines)),
    at: [`/documents/ke-hoach/signature/lines/${at}`],
  })),
};

function signedBy(lines: string): { plan: string } {
  const list = lines.split('/').map((line) => JSON.stringify(line));
  return { plan: `documents: {ke-hoach: {signature: {lines: [${list.join(', ')}], name: Lê An}}}` };
}
