/** What the reader says of a .docx file as a whole. */

import type { Finding, Severity, Words } from '../../model/finding.js';
import { twoDigits } from '../../model/two-digits.js';
import type { PartFault } from './package.js';
import type { RevisionCount } from './revisions.js';

export function fileFinding(
  file: string,
  code: string,
  severity: Severity,
  message: Words,
  hint: Words,
): Finding {
  return { code, severity, message, hint, file, at: { file: 'whole' } };
}

const repair: Words = {
  vi: 'Mở bằng Word: Tệp > Mở, chọn tệp, bấm mũi tên cạnh nút Mở, chọn “Mở và Sửa chữa” (Open and Repair), rồi lưu lại thành .docx.',
  en: 'In Word choose File > Open, pick the file, choose “Open and Repair” beside the Open button, and save it as .docx.',
};

/** A file, or a part of it, that cannot be unpacked or parsed. */
export function faultFinding(file: string, fault: PartFault, part: string): Finding {
  const name =
    part === '' ? { vi: 'Tệp', en: 'The file' } : { vi: `Phần “${part}” của tệp`, en: `The part “${part}”` };
  switch (fault) {
    case 'damaged':
      return fileFinding(
        file,
        'docx-damaged',
        'error',
        { vi: `${name.vi} bị hỏng, không đọc được.`, en: `${name.en} is damaged and cannot be read.` },
        repair,
      );
    case 'too-large':
      return fileFinding(
        file,
        'docx-too-large',
        'error',
        {
          vi: `${name.vi} bung ra quá lớn hoặc lồng quá sâu so với một văn bản, nên không được mở.`,
          en: `${name.en} unpacks to more, or nests deeper, than any document, so it was not opened.`,
        },
        {
          vi: 'Không mở tệp lạ này; văn bản thật thì mở bằng Word, chép nội dung sang tệp mới rồi lưu thành .docx.',
          en: 'Do not open a file you do not know; copy a real document’s content into a new Word file and save that.',
        },
      );
    case 'locked':
      return fileFinding(
        file,
        'file-encrypted',
        'error',
        {
          vi: `${name.vi} đặt mật khẩu nén, không đọc được.`,
          en: `${name.en} is locked with a zip password.`,
        },
        { vi: 'Bỏ mật khẩu rồi đưa vào lại.', en: 'Remove the password and try again.' },
      );
    case 'doctype':
      return fileFinding(
        file,
        'docx-doctype',
        'error',
        {
          vi: `${name.vi} có khai báo DOCTYPE, văn bản Word không bao giờ có; tệp có thể chứa mã độc nên không được mở.`,
          en: `${name.en} declares a document type, which Word files never do; it may be hostile and was not opened.`,
        },
        {
          vi: 'Lấy lại tệp từ nơi gửi tin cậy; không mở tệp này.',
          en: 'Get the file again from a sender you trust; do not open this one.',
        },
      );
  }
}

/** A part that only adds to the text and was left out. */
export function partLeftOut(file: string, part: string): Finding {
  return fileFinding(
    file,
    'docx-damaged',
    'warning',
    {
      vi: `Phần “${part}” của tệp bị hỏng, nội dung ở đó không được đưa sang.`,
      en: `The part “${part}” is damaged; what stands there is not carried over.`,
    },
    repair,
  );
}

export function revisionsFinding(file: string, count: RevisionCount): Finding {
  const parts: readonly (readonly [number, string, string])[] = [
    [count.inserted, 'chỗ thêm', 'insertions'],
    [count.deleted, 'chỗ xóa', 'deletions'],
    [count.moved, 'chỗ chuyển', 'moves'],
    [count.formatted, 'chỗ đổi định dạng', 'changes of format'],
  ];
  const told = parts.filter(([n]) => n > 0);
  const vi = told.map(([n, words]) => `${twoDigits(n)} ${words}`).join(', ');
  const en = told.map(([n, , words]) => `${n} ${words}`).join(', ');
  return fileFinding(
    file,
    'docx-revisions',
    'error',
    {
      vi: `Văn bản còn thay đổi chưa chốt (Track Changes): ${vi}; chưa biết lấy bản nào.`,
      en: `The document has tracked changes that nobody has settled: ${en}; it is not known which text counts.`,
    },
    {
      vi: 'Chạy lại với “--revisions accept” (chấp nhận tất cả) hoặc “--revisions reject” (bỏ tất cả); hoặc chốt từng chỗ trong Word, thẻ Xem lại (Review).',
      en: 'Run again with “--revisions accept” or “--revisions reject”, or settle them in Word (Review).',
    },
  );
}

export function macroFinding(file: string): Finding {
  return fileFinding(
    file,
    'docx-macro',
    'warning',
    {
      vi: 'Tệp có macro; chỉ phần chữ được đọc, macro không được chạy và không được đưa sang.',
      en: 'The file holds macros; only its words were read, no macro was run or carried over.',
    },
    {
      vi: 'Nếu không rõ nguồn gốc, đừng bật macro khi mở tệp bằng Word.',
      en: 'If you do not know where it comes from, do not enable macros when you open it in Word.',
    },
  );
}

export function externalFinding(file: string, addresses: readonly string[]): Finding {
  const shown = addresses
    .slice(0, 3)
    .map((address) => `“${address.slice(0, 120)}”`)
    .join(', ');
  return fileFinding(
    file,
    'docx-external',
    'info',
    {
      vi: `Tệp trỏ đến ${twoDigits(addresses.length)} tài nguyên bên ngoài (${shown}); không tài nguyên nào được mở.`,
      en: `The file points to ${addresses.length} things outside it (${shown}); none was opened.`,
    },
    {
      vi: 'Hình ảnh liên kết cần có trong kế hoạch thì chèn thẳng vào văn bản.',
      en: 'Put a linked picture into the document itself if it is needed.',
    },
  );
}

export function legacyFinding(file: string, fonts: readonly string[]): Finding {
  return fileFinding(
    file,
    'docx-legacy-font',
    'warning',
    {
      vi: `Chữ gõ bằng phông cũ (${fonts.slice(0, 4).join(', ')}) đã được chuyển sang Unicode.`,
      en: `Words typed in old fonts (${fonts.slice(0, 4).join(', ')}) were converted to Unicode.`,
    },
    {
      vi: 'Soát lại tên riêng, chữ hoa và ký hiệu trong kế hoạch.',
      en: 'Proof-read names, capitals and signs in the plan.',
    },
  );
}
