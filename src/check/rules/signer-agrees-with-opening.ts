import type { DocumentNode, Dossier } from '../../model/dossier.js';
import { signaturesOf } from '../../model/signatures.js';
import type { Prose } from '../prose.js';
import type { Rule } from '../rule.js';
import { readSigningLine } from '../signing-line.js';

/** At the start of a clause: who issues the document. */
const subject =
  /(?:^|[,;.:]\s+|\n)(?<chair>Chủ tịch\s+)?(?<committee>(?:Ủy|Uỷ) ban nhân dân|UBND)\s+(?:[^,;.:\n]{0,80}?\s)??(?:ban hành|yêu cầu|đề nghị|xây dựng|lập|kính trình|trình|báo cáo|giao|triển khai|hướng dẫn|thông báo)(?!\p{L})/u;

/** The sentence that issues a document and the lines that sign it speak for the same: the committee or its chairman. */
export const signerAgreesWithOpening: Rule = {
  code: 'signer-agrees-with-opening',
  severity: 'info',
  title: {
    vi: 'Thẩm quyền ký thống nhất với chủ ngữ của câu mở đầu.',
    en: 'Who signs agrees with the subject of the opening sentence.',
  },
  basis: 'convention',
  *check(dossier) {
    for (const document of dossier.documents) {
      const [signature, ...others] = signaturesOf(document, dossier.office);
      const [first] = signature?.block.lines ?? [];
      const opening = openingsOf(document, dossier).find(({ words }) => subject.test(words));
      if (first === undefined || others.length > 0 || !opening || document.issuer.unit !== undefined)
        continue;
      const { chair, committee = '' } = subject.exec(opening.words)?.groups ?? {};
      const { form, rest } = readSigningLine(first);
      const byCommittee = form === 'TM';
      if (byCommittee === (chair === undefined) || (!byCommittee && !rest.startsWith('CHỦ TỊCH'))) continue;
      yield {
        pointer: document.pointerOf('signature'),
        message: byCommittee
          ? {
              vi: `Câu mở đầu lấy “Chủ tịch ${committee}” làm chủ ngữ, phần chữ ký ghi “${first}”.`,
              en: `The opening speaks for the chairman, the signature for the committee (“${first}”).`,
            }
          : {
              vi: `Câu mở đầu lấy “${committee}” làm chủ ngữ, phần chữ ký ghi “${first}”, không có dòng “TM. ỦY BAN NHÂN DÂN”.`,
              en: `The opening speaks for the committee, but “${first}” signs without “TM. ỦY BAN NHÂN DÂN”.`,
            },
        hint: byCommittee
          ? {
              vi: 'Bỏ dòng “TM.” nếu Chủ tịch ký theo thẩm quyền riêng, hoặc sửa chủ ngữ của câu mở đầu.',
              en: 'Remove the line “TM.” if the chairman acts in his own power, or mend the opening.',
            }
          : {
              vi: 'Thêm dòng “TM. ỦY BAN NHÂN DÂN” ở trên, hoặc giữ nguyên nếu cơ quan quy định cách ký này.',
              en: 'Put “TM. ỦY BAN NHÂN DÂN” above, or keep it where the office signs so.',
            },
      };
    }
  },
  good: [
    { plan: 'documents: {ke-hoach: {}}\nopening: "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"' },
    {
      plan: 'documents: {cong-van: {signature: {lines: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]}, opening: "Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh, Chủ tịch UBND xã yêu cầu các đơn vị:"}}',
    },
    { plan: 'opening: "Theo đề nghị của Ủy ban nhân dân xã ban hành kèm theo:"' },
  ],
  bad: [
    {
      plan: 'documents: {ke-hoach: {signature: {lines: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]}}}\nopening: "Thực hiện [@luat-tre-em], UBND xã Minh Tâm ban hành Kế hoạch như sau:"',
      at: ['/documents/ke-hoach/signature'],
    },
    {
      plan: 'documents: {cong-van: {opening: "Chủ tịch Ủy ban nhân dân xã yêu cầu các đơn vị:"}}',
      at: ['office:/documents/cong-van/signature'],
    },
  ],
};

/** The document's own bases in prose and opening, or the shared ones that it prints. */
function openingsOf(
  { id, carriesSharedBody }: DocumentNode,
  { prose }: Dossier & { prose: readonly Prose[] },
) {
  return prose.filter(
    ({ part, pointer, document }) =>
      (part === 'opening' || (part === 'basis' && pointer.endsWith('/basis'))) &&
      (document === id || (document === undefined && carriesSharedBody)),
  );
}
