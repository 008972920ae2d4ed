/**
 * Công văn đính chính: what was issued with faults of form, place by place, as it was printed and as it is to be read
 * (khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP).
 */
import type { Dossier } from '../model/dossier.js';
import type { Document } from '../model/generated/schema-types.js';
import { twoDigits } from '../model/two-digits.js';
import { changedWords } from './changed-words.js';
import { type Difference, isOfContent } from './difference.js';
import type { IssuedDocument } from './issued-document.js';
import { firstMention, letterFrame, type MadeLetter } from './letter.js';

/** One thing corrected. */
export interface Correction {
  readonly where: string;
  readonly was: string;
  readonly now: string;
  /** It changes what the document says, which a letter cannot. */
  readonly isOfContent: boolean;
}

/** Everything that differs, in reading order. */
export function correctionsOf(
  differences: readonly Difference[],
  quote: (words: string) => string,
): readonly Correction[] {
  return differences.flatMap((difference) => {
    const { row, parts, data } = difference;
    const place = row.changes.find(({ oldPlace, newPlace }) => oldPlace ?? newPlace);
    const where = place?.oldPlace?.where || place?.newPlace?.where || row.part;
    const common = { where, isOfContent: isOfContent(difference) };
    if (data.length > 0) {
      return data.map(({ name, was, now }) => ({
        ...{
          ...common,
          was: quote(`${name}: ${was || '(không ghi)'}`),
          now: quote(`${name}: ${now || '(không ghi)'}`),
        },
      }));
    }
    const words = changedWords(row.old?.text ?? '', row.new?.text ?? '');
    return [
      { ...common, was: quote(words.was || '(không có)'), now: quote(words.now || '(bỏ)') },
      ...correctionsOf(parts, quote).map((each) => ({ ...each, where, isOfContent: true })),
    ];
  });
}

/** The letter; with places to fill in where nothing is known to differ. */
export function correctionLetter(
  corrections: readonly Correction[],
  issued: IssuedDocument,
  dossier: Dossier,
): MadeLetter {
  const { issuer, id } = issued;
  const document: Document = {
    ...letterFrame('đính chính', issued, dossier),
    opening: `Qua rà soát, ${firstMention(issued)} có sai sót về thể thức, kỹ thuật trình bày. ${issuer} đính chính như sau:`,
    ...listed(corrections),
    after: `Các nội dung khác của [@${id}:short] không thay đổi.`,
    closing: `${issuer} đề nghị các cơ quan, đơn vị đã nhận văn bản biết, thực hiện theo nội dung đính chính và lưu Công văn này cùng với [@${id}:short].`,
  };
  return { document, marks: marksOf(corrections) };
}

const unknown: Correction = {
  ...{ where: '[Ghi mục, khoản, điểm, trang]', was: '[Ghi nguyên văn đã in]' },
  ...{ now: '[Ghi nội dung sửa lại]', isOfContent: false },
};

/** A table, but sentences where a bar in the words would part its cells. */
function listed(corrections: readonly Correction[]): Pick<Document, 'table' | 'items' | 'print'> {
  const shown = corrections.length > 0 ? corrections : [unknown];
  if (shown.some(({ was, now }) => `${was}${now}`.includes('|'))) {
    return {
      print: { items: ['number'] },
      items: shown.map(({ where, was, now }) => `${where}: đã in là “${was}”, sửa thành “${now}”.`),
    };
  }
  const rows = shown.map(({ where, was, now }, i) => `${i + 1} | ${where} | ${was} | ${now}`);
  return {
    table: {
      columns: [
        { title: 'TT', width: 8, align: 'center' },
        { title: 'Vị trí', width: 32 },
        { title: 'Đã in là', width: 60 },
        { title: 'Sửa thành', width: 60 },
      ],
      rows: rows.join('\n'),
    },
  };
}

function marksOf(corrections: readonly Correction[]): MadeLetter['marks'] {
  const field = 'opening' as const;
  const checked = { field, text: 'rà soát nơi kính gửi, nơi nhận, người ký; đủ những nơi đã nhận văn bản' };
  if (corrections.length === 0) {
    return [checked, { field, text: 'ghi từng chỗ đính chính vào bảng: vị trí, đã in là, sửa thành' }];
  }
  const ofContent = corrections.flatMap((each, i) => (each.isOfContent ? [twoDigits(i + 1)] : []));
  if (ofContent.length === 0) return [checked];
  const rows = ofContent.join(', ');
  return [
    checked,
    {
      field,
      text: `dòng ${rows} của bảng làm thay đổi nội dung: chỉ giữ nếu là lỗi đánh máy; nội dung phải sửa bằng Kế hoạch sửa đổi, bổ sung (--amend)`,
    },
  ];
}
