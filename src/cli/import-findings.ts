import type { ReadError } from '../model/files.js';
import type { Finding, Words } from '../model/finding.js';

const reasons: Readonly<Record<ReadError, Words>> = {
  missing: { vi: 'không có tệp này', en: 'there is no such file' },
  directory: { vi: 'đây là thư mục, không phải tệp', en: 'it is a folder, not a file' },
  denied: { vi: 'không có quyền đọc tệp', en: 'reading it is not permitted' },
  outside: { vi: 'tệp nằm ngoài thư mục của kế hoạch', en: "it lies outside the plan's folder" },
  address: {
    vi: 'đây là địa chỉ mạng; chương trình chỉ đọc tệp trên máy',
    en: 'it is an address; only files on this machine are read',
  },
  'too-large': { vi: 'tệp lớn hơn 50 MB', en: 'it is larger than 50 MB' },
  unreadable: { vi: 'máy báo lỗi khi đọc tệp', en: 'the machine failed to read it' },
};

const nameFile: Words = {
  vi: 'Ghi đường dẫn đến một tệp trong thư mục đó.',
  en: 'Name a file in that folder.',
};
const lookAtFile: Words = {
  vi: 'Rà soát tên tệp, đường dẫn và quyền đọc; nếu tệp đang mở trong Word thì đóng lại.',
  en: 'Check its name, its path and the right to read it; close it if Word has it open.',
};

/** A file that was to be imported, or the office to import with, and cannot be read. */
export function unreadableInput(path: string, error: ReadError): Finding {
  return {
    code: 'file-readable',
    severity: 'error',
    message: {
      vi: `Không đọc được tệp “${path}”: ${reasons[error].vi}.`,
      en: `“${path}” cannot be read: ${reasons[error].en}.`,
    },
    hint: error === 'directory' ? nameFile : lookAtFile,
    file: path,
    at: { file: 'whole' },
  };
}
