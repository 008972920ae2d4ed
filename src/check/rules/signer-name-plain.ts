import type { Words } from '../../model/finding.js';
import { upperCase } from '../../model/vietnamese.js';
import type { Rule } from '../rule.js';

const degree =
  /^(?:(?:GS|PGS|TS|ThS|Th\.S|T\.S|BS|BSCKI{0,2}|DS|CN|KS|LS|NGƯT|NGND|TTƯT)\.?(?![\p{L}])[.\s]*|(?:Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Bác sĩ|Bác sỹ|Cử nhân|Kỹ sư|Luật sư|Đồng chí|Đ\/c)\s+)+/iu;
/** Posts of arms and sectors whose own rules let the rank or degree stand. */
const ranked = /Công an|Quân sự|Chỉ huy|Biên phòng|Trường|Học viện|Đại học|Bệnh viện|Y tế|Giáo dục|Viện/iu;
const rank =
  /^(?:Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy)\s+/iu;

/** The signer's name stands alone, as names are written: no degree or honour before it. */
export const signerNamePlain: Rule = {
  code: 'signer-name-plain',
  severity: 'warning',
  title: {
    vi: 'Trước họ tên người ký không ghi học hàm, học vị; họ tên viết thường, hoa chữ cái đầu.',
    en: "No degree stands before the signer's name, which is written as names are.",
  },
  basis: { clause: 'khoản 7 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ prose, documents, office }) {
    const organs = [office.name, ...documents.map(({ issuer }) => issuer.name)];
    const mayRank = organs.some((name) => ranked.test(name));
    const names = prose.filter(({ part, pointer }) => part === 'signature' && pointer.endsWith('/name'));
    for (const [pointer, { text }] of new Map(names.map((name) => [name.pointer, name]))) {
      const before = mayRank ? null : (degree.exec(text) ?? rank.exec(text));
      if (before) yield { pointer, span: { from: 0, to: before[0].trimEnd().length }, ...titled(before[0]) };
      const name = text.slice(before?.[0].length ?? 0);
      if (!isWrittenAsName(name)) yield { pointer, ...badlyCased(name) };
    }
  },
  good: [
    { plan: 'documents: {ke-hoach: {}}' },
    { plan: 'documents: {ke-hoach: {signature: {lines: ["CHỦ TỊCH"], name: H’Bia Ayun}}}' },
    {
      plan: 'documents: {ke-hoach: {signature: {lines: ["GIÁM ĐỐC"], name: BS. Lê An}}}',
      office: 'name: Trung tâm Y tế Minh Tâm',
    },
  ],
  bad: [
    {
      plan: 'documents: {ke-hoach: {signature: {lines: ["CHỦ TỊCH"], name: ThS. Lê An}}, cong-van: {signature: {lines: ["CHỦ TỊCH"], name: Đại tá Lê An}}}',
      at: ['/documents/ke-hoach/signature/name “ThS.”', '/documents/cong-van/signature/name “Đại tá”'],
    },
    {
      plan: 'documents: {ke-hoach: {signature: {lines: ["CHỦ TỊCH"], name: LÊ VĂN AN}}, cong-van: {signature: {lines: ["CHỦ TỊCH"], name: Lê văn An}}}',
      at: ['/documents/ke-hoach/signature/name', '/documents/cong-van/signature/name'],
    },
  ],
};

function titled(before: string): { message: Words; hint: Words } {
  const typed = before.trim();
  return {
    message: {
      vi: `Trước họ tên người ký có ghi “${typed}”.`,
      en: `“${typed}” stands before the signer's name.`,
    },
    hint: {
      vi: `Bỏ “${typed}”, chỉ ghi họ và tên.`,
      en: `Remove “${typed}”; write the name alone.`,
    },
  };
}

function badlyCased(name: string): { message: Words; hint: Words } {
  return {
    message: {
      vi: `Họ tên người ký “${name}” viết hoa chưa đúng.`,
      en: `The signer's name “${name}” is not written as names are.`,
    },
    hint: {
      vi: 'Viết hoa chữ cái đầu của từng tiếng, các chữ sau viết thường.',
      en: 'A capital begins each word; small letters follow.',
    },
  };
}

/** Every word begins with a capital, and not all letters are capitals. */
function isWrittenAsName(name: string): boolean {
  const words = name.trim().split(/[\s-]+/u);
  const begins = words.every((word) => word.charAt(0) === upperCase(word.charAt(0)));
  return begins && (name !== upperCase(name) || words.every((word) => word.length < 2));
}
