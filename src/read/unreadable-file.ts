import type { ReadError } from '../model/files.js';
import type { Finding, Place, Words } from '../model/finding.js';
import { problem } from './problem.js';

const reasons: Readonly<Record<ReadError, Words>> = {
  missing: { vi: 'không có tệp này', en: 'there is no such file' },
  directory: { vi: 'đây là thư mục, không phải tệp', en: 'it is a folder, not a file' },
  denied: { vi: 'không có quyền đọc tệp', en: 'reading it is not permitted' },
  outside: { vi: 'tệp nằm ngoài thư mục của kế hoạch', en: "it lies outside the plan's folder" },
  address: {
    vi: 'đây là địa chỉ mạng; chương trình chỉ đọc tệp trên máy',
    en: 'it is an address; only files on this machine are read',
  },
  'too-large': { vi: 'tệp quá lớn', en: 'it is too large' },
  unreadable: { vi: 'máy báo lỗi khi đọc tệp', en: 'the machine failed to read it' },
};

const cures: Readonly<Record<Exclude<ReadError, 'missing' | 'too-large'>, Words>> = {
  directory: { vi: 'Ghi đường dẫn đến một tệp trong thư mục đó.', en: 'Name a file in that folder.' },
  denied: {
    vi: 'Xin cấp quyền đọc, hoặc chép tệp vào thư mục của mình.',
    en: 'Ask for the right to read it, or copy it.',
  },
  outside: {
    vi: 'Chép tệp vào trong thư mục của kế hoạch; hoặc tạo tệp trống kehoach.yaml trong thư mục chứa cả hai.',
    en: "Copy it into the plan's folder, or put an empty kehoach.yaml into a folder that holds both.",
  },
  address: {
    vi: 'Tải tệp về thư mục của kế hoạch rồi ghi tên tệp.',
    en: "Download it into the plan's folder and name that file.",
  },
  unreadable: {
    vi: 'Thử lại; nếu tệp ở ổ đĩa mạng, chép về máy rồi thực hiện lại.',
    en: 'Try again; copy it from the network drive first.',
  },
};

/** Cures that depend on what the file should hold. */
const ofText: Readonly<Record<'missing' | 'too-large', Words>> = {
  missing: {
    vi: 'Rà soát tên tệp và đường dẫn, kể cả dấu tiếng Việt và phần mở rộng .yaml.',
    en: 'Check the name and the path, diacritics and the ending .yaml included.',
  },
  'too-large': {
    vi: 'Một kế hoạch chỉ vài trăm kB: rà soát xem có đúng tệp không.',
    en: 'A plan takes some hundred kB: is it the right file?',
  },
};
const ofTemplate: typeof ofText = {
  missing: {
    vi: 'Rà soát tên tệp và đường dẫn, kể cả dấu tiếng Việt và phần mở rộng .md.',
    en: 'Check the name and the path, diacritics and the ending .md included.',
  },
  'too-large': {
    vi: 'Một mẫu văn bản chỉ vài kB: rà soát xem có đúng tệp không.',
    en: 'A template takes some kB: is it the right file?',
  },
};
const ofImage: typeof ofText = {
  missing: {
    vi: 'Rà soát tên tệp và đường dẫn, kể cả dấu tiếng Việt và phần mở rộng (.png, .jpg, .jpeg).',
    en: 'Check the name and the path, diacritics and the ending (.png, .jpg, .jpeg) included.',
  },
  'too-large': {
    vi: 'Thu nhỏ ảnh: rộng khoảng 2.000 điểm ảnh là đủ rõ khi in trên khổ giấy A4.',
    en: 'Make the picture smaller: 2,000 pixels across are enough on A4 paper.',
  },
};

const cureSets = { text: ofText, template: ofTemplate, image: ofImage };

/** A file that could not be read, told where it is named. */
export function unreadableFile(
  path: string,
  error: ReadError,
  { file, at }: { readonly file: string; readonly at: Place },
  holds: keyof typeof cureSets = 'text',
): Finding {
  return problem(
    file,
    'file-readable',
    at,
    {
      vi: `Không đọc được tệp “${path}”: ${reasons[error].vi}.`,
      en: `“${path}” cannot be read: ${reasons[error].en}.`,
    },
    { ...cures, ...cureSets[holds] }[error],
  );
}
