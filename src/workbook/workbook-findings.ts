/** What is said of a filled workbook: as a whole, and of its cells. */

import { hasStream } from '../import/docx/file-kind.js';
import type { Finding, Words } from '../model/finding.js';
import { cellAddress } from './address.js';

/** Why a file is not read. */
export type WorkbookFault =
  | 'empty'
  | 'not-a-workbook'
  | 'old-workbook'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'doctype';

export function workbookFault(file: string, fault: WorkbookFault): Finding {
  const { code, message, hint } = faults[fault];
  return { code, severity: 'error', message, hint, file, at: { file: 'whole' } };
}

/** What a file is that is no ZIP archive. */
export function foreignFault(bytes: Uint8Array): WorkbookFault {
  if (bytes.length === 0) return 'empty';
  const isCompound = [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
  if (!isCompound) return 'not-a-workbook';
  return hasStream(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-workbook';
}

export interface CellPlace {
  readonly file: string;
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** From 1; a whole row where none is said. */
  readonly column?: number;
}

/** A finding at a cell: “Trang tính “Phòng Kinh tế”, dòng 7, cột I”. */
export function cellFinding(
  { file, sheet, row, column }: CellPlace,
  said: Pick<Finding, 'code' | 'severity' | 'message' | 'hint'>,
): Finding {
  const cell = column === undefined ? '' : `, cột ${cellAddress(row, column).replace(/\d+$/, '')}`;
  return { ...said, where: `Trang tính “${sheet}”, dòng ${row}${cell}`, file, at: { file: 'whole' } };
}

const saveAgain: Words = {
  vi: 'Mở bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As), loại “Excel Workbook (.xlsx)”, rồi đưa vào tệp mới.',
  en: 'Open it in Excel or LibreOffice, save it as “Excel Workbook (.xlsx)” and give the new file.',
};

const faults: Readonly<Record<WorkbookFault, { code: string; message: Words; hint: Words }>> = {
  empty: {
    code: 'file-empty',
    message: { vi: 'Tệp rỗng (0 byte).', en: 'The file is empty (0 bytes).' },
    hint: {
      vi: 'Lấy lại bản sao khác của tệp; lần tải về hoặc chép tệp trước có thể bị ngắt.',
      en: 'Get another copy of the file; downloading or copying it was probably cut short.',
    },
  },
  'not-a-workbook': {
    code: 'file-not-xlsx',
    message: { vi: 'Tệp không phải bảng tính Excel (.xlsx).', en: 'The file is no Excel workbook (.xlsx).' },
    hint: saveAgain,
  },
  'old-workbook': {
    code: 'file-not-xlsx',
    message: {
      vi: 'Đây là tệp Office đời cũ (.xls), không phải bảng tính Excel (.xlsx).',
      en: 'This is an old Office file (.xls), not an Excel workbook (.xlsx).',
    },
    hint: saveAgain,
  },
  encrypted: {
    code: 'file-encrypted',
    message: {
      vi: 'Bảng tính đặt mật khẩu mở, không đọc được nội dung.',
      en: 'The workbook is locked with a password and cannot be read.',
    },
    hint: {
      vi: 'Mở bằng Excel với mật khẩu, vào Tệp > Thông tin > Bảo vệ sổ làm việc, xóa mật khẩu, lưu lại.',
      en: 'Open it in Excel with its password, remove the password under File > Info > Protect Workbook, and save.',
    },
  },
  damaged: {
    code: 'xlsx-damaged',
    message: { vi: 'Bảng tính bị hỏng, không đọc được.', en: 'The workbook is damaged and cannot be read.' },
    hint: {
      vi: 'Lấy lại bản sao khác của tệp; hoặc mở bằng Excel, chọn “Mở và Sửa chữa” (Open and Repair), rồi lưu lại thành .xlsx.',
      en: 'Get another copy; or choose “Open and Repair” in Excel and save it as .xlsx.',
    },
  },
  'too-large': {
    code: 'xlsx-too-large',
    message: {
      vi: 'Bảng tính quá lớn so với một biểu mẫu hoặc bảng theo dõi, nên không được mở.',
      en: 'The workbook is larger than any form or work list, so it was not opened.',
    },
    hint: {
      vi: 'Không mở tệp lạ này; tệp thật thì chép các dòng đã điền sang biểu mẫu mới rồi lưu lại.',
      en: 'Do not open a file you do not know; copy the rows of a real one into a new form and save that.',
    },
  },
  doctype: {
    code: 'xlsx-doctype',
    message: {
      vi: 'Bảng tính có khai báo DOCTYPE, tệp Excel không bao giờ có; tệp có thể chứa mã độc nên không được mở.',
      en: 'The workbook declares a document type, which Excel files never do; it may be hostile and was not opened.',
    },
    hint: {
      vi: 'Lấy lại tệp từ nơi gửi tin cậy; không mở tệp này.',
      en: 'Get the file again from a sender you trust; do not open this one.',
    },
  },
};
