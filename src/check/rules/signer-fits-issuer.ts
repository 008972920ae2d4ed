import { signaturesOf } from '../../model/signatures.js';
import type { Rule } from '../rule.js';
import { isHeadPost, readSigningLine, type SigningLine } from '../signing-line.js';

/** A unit's document is signed by its own head, an organ's by that organ's, unless the lines say by whose order. */
export const signerFitsIssuer: Rule = {
  code: 'signer-fits-issuer',
  severity: 'error',
  title: {
    vi: 'Người ký thuộc đúng cơ quan ban hành văn bản.',
    en: 'The signer belongs to the organ that issues the document.',
  },
  basis: { clause: 'điểm c khoản 7 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ documents, office }) {
    for (const document of documents) {
      const { issuer, fields, kind, pointerOf } = document;
      const signatures = signaturesOf(document, office);
      const [first] = signatures[0]?.block.lines ?? [];
      // Documents of several organs have several signers.
      if (first === undefined || signatures.length > 1 || Array.isArray(fields.letterhead)) continue;
      const organ = issuer.letterhead.issuer.join(' ');
      const line = readSigningLine(first);
      const foreign = ofOneHead.test(organ)
        ? signsForCommittee(line)
        : committee.test(organ) && signsForUnit(line);
      if (!foreign) continue;
      yield {
        pointer: pointerOf('signature'),
        message: {
          vi: `${kind.name} do “${organ}” ban hành nhưng phần chữ ký ghi “${first}”.`,
          en: `“${organ}” issues the ${kind.name}, but it is signed “${first}”.`,
        },
        hint: {
          vi: committee.test(organ)
            ? 'Bổ sung dòng “TL. CHỦ TỊCH” ở trên nếu ký thừa lệnh, hoặc chọn lại người ký, cơ quan ban hành (issuer).'
            : 'Chọn lại người ký tại “signature” hoặc cơ quan ban hành tại “issuer”.',
          en: 'Choose another “signature” or “issuer”, or say by whose order it is signed (TL.).',
        },
      };
    }
  },
  good: [
    { plan: 'documents: {ke-hoach: {}, cong-van: {}}' },
    { plan: 'documents: {to-trinh: {signature: {lines: ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"]}}}' },
    {
      plan: 'documents: {ke-hoach: {letterhead: {parent: ["UBND XÃ MINH TÂM"], issuer: ["PHÒNG KINH TẾ"]}, signature: {lines: ["TRƯỞNG PHÒNG"]}}}',
    },
    { plan: 'documents: {cong-van: {signature: {lines: ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]}}}' },
  ],
  bad: [
    { plan: 'documents: {to-trinh: {issuer: vhxh}}', at: ['office:/documents/to-trinh/signature'] },
    {
      plan: 'documents: {ke-hoach: {signature: {lines: ["TRƯỞNG PHÒNG"]}}, cong-van: {issuer: kinh-te, signature: {lines: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]}}}',
      at: ['/documents/ke-hoach/signature', '/documents/cong-van/signature'],
    },
  ],
};

const ofOneHead = /^(?:Sở|Phòng|Văn phòng|Trung tâm|Trạm|Chi cục)(?!\p{L})/iu;
const committee = /^(?:(?:Ủy|Uỷ) ban nhân dân|UBND)(?!\p{L})/iu;

function signsForCommittee({ form, rest }: SigningLine): boolean {
  if (form === 'TL' || form === 'TUQ') return false;
  return /^(?:CHỦ TỊCH|(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)/u.test(rest);
}

/** A head of department or office, on the first line and without TL. */
function signsForUnit({ form, rest }: SigningLine): boolean {
  if (form === 'TL' || form === 'TUQ' || form === 'TM') return false;
  return isHeadPost(rest) && /^(?:TRƯỞNG PHÒNG|GIÁM ĐỐC|CHÁNH VĂN PHÒNG)/u.test(rest);
}
