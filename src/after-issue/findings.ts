/** What keeps a document that was issued from being followed by another, and what an author must know. */
import type { Dossier } from '../model/dossier.js';
import type { Finding } from '../model/finding.js';
import { twoDigits } from '../model/two-digits.js';
import type { IssuedDocument } from './issued-document.js';

const mended = 'khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP';

/** Only what prints the plan is amended by a plan; other documents are mended by one of their own kind. */
export function notAPlan({ id, kind, name }: IssuedDocument, { planPath }: Dossier): Finding {
  return {
    code: 'amended-by-its-kind',
    severity: 'error',
    message: {
      vi: `${name} không in nội dung kế hoạch; sai sót về nội dung của văn bản này được sửa bằng văn bản cùng loại (${kind}).`,
      en: `“${id}” does not print the plan: what it says is mended by another document of its kind.`,
    },
    hint: {
      vi: `Khai một ${kind} mới tại “documents” (các văn bản), dẫn ${name}; sai sót về thể thức: dùng “--correct”.`,
      en: 'Add a new document of the kind under “documents” that cites it; faults of form: use --correct.',
    },
    cites: mended,
    file: planPath,
    at: { pointer: `/documents/${id}`, key: true },
  };
}

/** A document that prints the shared body because it is alone would lose it to a second one. */
export function printsAlone({ id, kind }: IssuedDocument, { planPath }: Dossier): Finding {
  return {
    code: 'shared-body-owned',
    severity: 'error',
    message: {
      vi: `${kind} (“${id}”) đang in nội dung chung vì là văn bản duy nhất của hồ sơ; thêm công văn thì nội dung ấy không còn thuộc văn bản nào.`,
      en: `“${id}” prints the shared content because it is the only document; with a letter beside it nothing would print that content.`,
    },
    hint: {
      vi: `Chuyển nội dung chung (căn cứ, các mục, đoạn kết) vào “documents”, “${id}”, rồi thực hiện lại.`,
      en: `Move the shared content under “documents”, “${id}”, then try again.`,
    },
    file: planPath,
    at: { pointer: `/documents/${id}`, key: true },
  };
}

/** Places where a letter of correction would change what was decided. */
export function correctsContent(count: number, { name, id }: IssuedDocument, dossier: Dossier): Finding {
  const { planPath } = dossier;
  return {
    code: 'correction-of-form',
    severity: 'warning',
    message: {
      vi: `${twoDigits(count)} chỗ khác với ${name} đã ban hành là thay đổi nội dung; công văn chỉ đính chính thể thức, kỹ thuật trình bày.`,
      en: `${count} of the differences change what was decided; a letter corrects faults of form only.`,
    },
    hint: {
      vi: `Giữ lại trong công văn những chỗ là lỗi đánh máy; nội dung thay đổi lập Kế hoạch sửa đổi, bổ sung: kehoach issue ${planPath} --document ${id} --amend.`,
      en: `Keep typing errors in the letter; for the rest use kehoach issue ${planPath} --document ${id} --amend.`,
    },
    cites: mended,
    file: planPath,
    at: { pointer: `/documents/${id}`, key: true },
    prints: true,
  };
}

/** The plan's text has no place where the change could be put for sure. */
export function notSpliced({ planPath }: Dossier, refused: readonly string[]): Finding {
  const places = refused.join(', ');
  return {
    code: 'place-for-change',
    severity: 'error',
    message: {
      vi: `Không xác định được chỗ ghi trong tệp kế hoạch: ${places}; tệp được giữ nguyên.`,
      en: `The file has no sure place for the change: ${places}; it is untouched.`,
    },
    hint: {
      vi: 'Viết các trường này thành nhiều dòng (mỗi trường một dòng, không đặt trong dấu { }), rồi thực hiện lại.',
      en: 'Write these fields on lines of their own, not between braces, then try again.',
    },
    file: planPath,
    at: { file: 'whole' },
  };
}
