import type { Stamp } from '../../doc/stamp.js';
import type { Language } from '../../model/language.js';
import { twoDigits } from '../../model/two-digits.js';
import type { Appended } from '../../verify/appended.js';
import type { Verification } from '../../verify/verification.js';

export interface VerifyWords {
  readonly document: (kind: string, code: string, subject: string) => string;
  readonly from: (stamp: Stamp, planPath: string | undefined) => string;
  readonly conclusion: (words: string) => string;
  readonly page: (page: number) => string;
  /** The line that begins so. */
  readonly line: (words: string) => string;
  readonly changed: (plan: string, file: string) => string;
  readonly added: (file: string) => string;
  readonly removed: (plan: string) => string;
  readonly moved: (words: string) => string;
  readonly picture: string;
  readonly rest: (count: number) => string;
  readonly count: (right: number, other: number) => string;
}

/** The conclusion and what belongs to it, a line each. */
export function outcomeWords(one: Verification, language: Language): readonly string[] {
  return language === 'vi' ? inVietnamese(one) : inEnglish(one);
}

function inVietnamese(one: Verification): readonly string[] {
  const { outcome, stamp, planPath = '', planId = '', differences, appended, savedSince } = one;
  const count = differences.length;
  const places = count > 0 ? [`Có ${twoDigits(count)} chỗ khác:`] : [];
  const [finding] = one.findings;
  switch (outcome) {
    case 'same':
      return ['đúng văn bản mà kế hoạch tạo ra, không khác một byte.'];
    case 'signed':
      return ['đúng văn bản mà kế hoạch tạo ra, đã ký số.', behind(appended)];
    case 'appended':
      return ['phần đầu tệp đúng văn bản mà kế hoạch tạo ra, nhưng sau đó đã bị ghi thêm.', behind(appended)];
    case 'plan-changed':
      if (one.printsSame)
        return [
          'kế hoạch đã thay đổi sau khi tạo tệp, nhưng riêng văn bản này vẫn được tạo ra đúng như trong tệp; tệp không bị sửa.',
          ...(appended ? [behind(appended)] : []),
        ];
      return [
        `kế hoạch đã thay đổi sau khi tạo tệp${one.compared && count === 0 ? '; câu chữ của văn bản này không khác' : ''}.`,
        ...(savedSince
          ? [
              'Tệp cũng đã được lưu lại bằng chương trình khác: chỗ khác có thể do kế hoạch, có thể do sửa ở tệp.',
            ]
          : []),
        ...(one.compared ? places : ['Không đọc được câu chữ trong tệp để so sánh.']),
      ];
    case 'edited':
      return [
        savedSince
          ? 'kế hoạch không thay đổi, tệp đã bị sửa sau khi tạo.'
          : 'kế hoạch không thay đổi, câu chữ trong tệp khác: tệp đã bị sửa, hoặc do phiên bản khác của chương trình tạo ra.',
        ...places,
      ];
    case 'rewritten':
      return [
        savedSince
          ? 'kế hoạch và câu chữ không thay đổi; tệp đã được lưu lại bằng chương trình khác, cách trình bày có thể khác.'
          : 'kế hoạch và câu chữ không thay đổi, nhưng tệp khác ở cách ghi: do phiên bản khác của chương trình tạo ra, hoặc đã được ghi lại.',
      ];
    case 'unreadable':
      return [
        'kế hoạch không thay đổi, nhưng tệp khác văn bản mà kế hoạch tạo ra; không đọc được câu chữ trong tệp để so sánh.',
      ];
    case 'no-stamp':
      return [
        'tệp không ghi được tạo từ kế hoạch nào: không phải do chương trình này tạo ra, hoặc phần ghi đó đã bị xóa.',
      ];
    case 'damaged':
      return ['tệp bị hỏng, không đọc được. Lấy lại bản khác của tệp.'];
    case 'foreign':
      return ['tệp không phải văn bản Word (.docx) hoặc PDF.'];
    case 'plan-missing':
      return [
        `không tìm thấy kế hoạch có mã “${stamp?.plan}”. Thực hiện tại thư mục có “plans”, hoặc ghi tệp kế hoạch bằng “--plan”.`,
      ];
    case 'other-plan':
      return [
        `“${planPath}” là kế hoạch có mã “${planId}”; tệp được tạo từ kế hoạch có mã “${stamp?.plan}”.`,
      ];
    case 'document-missing':
      return [`kế hoạch đã thay đổi sau khi tạo tệp, không còn văn bản “${stamp?.document}”.`];
    case 'plan-unprintable':
      return [
        'kế hoạch đang có lỗi, không tạo được văn bản để so sánh.',
        ...(finding ? [finding.message.vi] : []),
      ];
  }
}

function inEnglish(one: Verification): readonly string[] {
  const { outcome, stamp, planPath = '', planId = '', differences, appended, savedSince } = one;
  const count = differences.length;
  const places = count > 0 ? [`${count} ${count === 1 ? 'place differs' : 'places differ'}:`] : [];
  const [finding] = one.findings;
  switch (outcome) {
    case 'same':
      return ['exactly what the plan makes, to the last byte.'];
    case 'signed':
      return ['exactly what the plan makes, and signed.', behindInEnglish(appended)];
    case 'appended':
      return [
        'it begins with exactly what the plan makes, but was written on behind that.',
        behindInEnglish(appended),
      ];
    case 'plan-changed':
      if (one.printsSame)
        return [
          'the plan has changed since, but still makes this document exactly as it is; the file is unchanged.',
          ...(appended ? [behindInEnglish(appended)] : []),
        ];
      return [
        `the plan has changed since${one.compared && count === 0 ? '; the words of this document are the same' : ''}.`,
        ...(savedSince
          ? ['The file was saved by another program too: what differs may come from either.']
          : []),
        ...(one.compared ? places : ['The words of the file cannot be read to compare them.']),
      ];
    case 'edited':
      return [
        savedSince
          ? 'the plan is unchanged; the file was edited after it was made.'
          : 'the plan is unchanged, the words of the file are others: it was edited, or made by another version of the program.',
        ...places,
      ];
    case 'rewritten':
      return [
        savedSince
          ? 'plan and words are unchanged; the file was saved by another program and may look otherwise.'
          : 'plan and words are unchanged, but the file is written otherwise: by another version of the program, or it was saved again.',
      ];
    case 'unreadable':
      return [
        'the plan is unchanged, but the file is not what the plan makes; its words cannot be read to compare them.',
      ];
    case 'no-stamp':
      return ['the file names no plan: this program did not make it, or what it said was taken out.'];
    case 'damaged':
      return ['the file is damaged and cannot be read. Get another copy of it.'];
    case 'foreign':
      return ['the file is neither a Word document (.docx) nor a PDF.'];
    case 'plan-missing':
      return [
        `no plan with the id “${stamp?.plan}” was found. Run this in the folder that holds “plans”, or name the plan with --plan.`,
      ];
    case 'other-plan':
      return [`“${planPath}” is the plan “${planId}”; the file was made from the plan “${stamp?.plan}”.`];
    case 'document-missing':
      return [`the plan has changed since and has no document “${stamp?.document}” any more.`];
    case 'plan-unprintable':
      return [
        'the plan has faults and makes no document to compare.',
        ...(finding ? [finding.message.en] : []),
      ];
  }
}

function behind({ bytes, signatures, uncovered }: Appended = nothing): string {
  const size = `Phần thêm dài ${bytes} byte`;
  if (signatures === 0) return `${size}, không có chữ ký số.`;
  const loose = uncovered > 0 ? `; ${uncovered} byte cuối tệp nằm ngoài mọi chữ ký` : '';
  return `${size}, có ${twoDigits(signatures)} chữ ký số${loose}. Chữ ký có hợp lệ hay không do phần mềm ký số kiểm tra.`;
}

function behindInEnglish({ bytes, signatures, uncovered }: Appended = nothing): string {
  const size = `${bytes} bytes were appended`;
  if (signatures === 0) return `${size}, without a signature.`;
  const loose = uncovered > 0 ? `; ${uncovered} bytes at the end are covered by none` : '';
  const noun = signatures === 1 ? 'signature' : 'signatures';
  return `${size}, with ${signatures} ${noun}${loose}. Whether they are valid is for the signing program to judge.`;
}

const nothing: Appended = { bytes: 0, signatures: 0, uncovered: 0 };

const vi: VerifyWords = {
  document: (kind, code, subject) => `${kind}${code === '' ? '' : ` số ${code}`}: ${subject}`,
  from: ({ plan, revision, draft }, planPath) =>
    [
      `Tạo từ kế hoạch “${plan}”${planPath === undefined ? '' : ` (${planPath})`}`,
      ...(revision > 0 ? [`lần sửa đổi ${revision}`] : []),
      ...(draft === undefined ? [] : [draft === true ? 'dự thảo' : `dự thảo lần ${draft}`]),
    ]
      .join(', ')
      .concat('.'),
  conclusion: (words) => `Kết luận: ${words}`,
  page: (page) => `Trang ${page}`,
  line: (words) => `Dòng “${words}”`,
  changed: (plan, file) => `kế hoạch in “${plan}”, tệp ghi “${file}”`,
  added: (file) => `tệp có thêm “${file}”`,
  removed: (plan) => `tệp không có “${plan}”`,
  moved: (words) => `tệp chuyển vị trí “${words}”`,
  picture: 'Hình ảnh trong tệp khác hình ảnh của kế hoạch.',
  rest: (count) => `… và ${twoDigits(count)} chỗ khác nữa (xem đủ bằng “--format json”).`,
  count: (right, other) => `Đúng: ${twoDigits(right)} tệp; cần xem lại: ${twoDigits(other)} tệp.`,
};

const en: VerifyWords = {
  document: (kind, code, subject) => `${kind}${code === '' ? '' : ` ${code}`}: ${subject}`,
  from: ({ plan, revision, draft }, planPath) =>
    [
      `Made from the plan “${plan}”${planPath === undefined ? '' : ` (${planPath})`}`,
      ...(revision > 0 ? [`revision ${revision}`] : []),
      ...(draft === undefined ? [] : [draft === true ? 'a draft' : `draft ${draft}`]),
    ]
      .join(', ')
      .concat('.'),
  conclusion: (words) => `Verdict: ${words}`,
  page: (page) => `Page ${page}`,
  line: (words) => `The line “${words}”`,
  changed: (plan, file) => `the plan prints “${plan}”, the file says “${file}”`,
  added: (file) => `only the file says “${file}”`,
  removed: (plan) => `the file lacks “${plan}”`,
  moved: (words) => `the file has moved “${words}”`,
  picture: 'The pictures of the file are not those of the plan.',
  rest: (count) => `… and ${count} more (all of them with --format json).`,
  count: (right, other) => `As their plans make them: ${right}; to be looked at: ${other}.`,
};

export const verifyWords: Readonly<Record<Language, VerifyWords>> = { vi, en };
