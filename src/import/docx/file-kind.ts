import type { Words } from '../../model/finding.js';

/** A file that is no ZIP: what it is, and how its words come into a .docx. */
export interface OtherFile {
  readonly code: string;
  readonly message: Words;
  readonly hint: Words;
}

const saveAs: Words = {
  vi: 'Mở bằng Word hoặc LibreOffice, chọn Lưu thành (Save As), loại “Word Document (.docx)”, rồi đưa vào tệp mới.',
  en: 'Open it in Word or LibreOffice, save it as “Word Document (.docx)” and give the new file.',
};

const copyText: Words = {
  vi: 'Lấy tệp Word gốc; không có thì chép phần chữ vào tệp .txt (UTF-8), soát lại chữ rồi đưa vào tệp đó.',
  en: 'Take the Word file it was made from; failing that, copy its words into a .txt file (UTF-8), proof-read them and give that.',
};

/** Says what a file is that should be a .docx; undefined when it is a ZIP archive. */
export function otherFile(bytes: Uint8Array): OtherFile | undefined {
  if (bytes.length === 0) {
    return {
      code: 'file-empty',
      message: { vi: 'Tệp rỗng (0 byte).', en: 'The file is empty (0 bytes).' },
      hint: {
        vi: 'Lấy lại bản sao khác của tệp; lần tải về hoặc chép tệp trước có thể bị ngắt.',
        en: 'Get another copy of the file; downloading or copying it was probably cut short.',
      },
    };
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return undefined;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return compoundFile(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  if (head.includes('%PDF-')) return notWord({ vi: 'tệp PDF', en: 'a PDF file' }, copyText);
  const picture = pictures.find(([start]) => startsWith(bytes, start));
  if (picture) return notWord({ vi: `ảnh ${picture[1]}`, en: `a picture (${picture[1]})` }, copyText);
  const text = texts.find(([pattern]) => pattern.test(head));
  if (text) return notWord(text[1], saveAs);
  return {
    code: 'file-not-docx',
    message: { vi: 'Tệp không phải văn bản Word (.docx).', en: 'The file is no Word document (.docx).' },
    hint: {
      vi: 'Kiểm tra lại đường dẫn; nếu là văn bản chữ thuần thì đổi đuôi tệp thành .txt.',
      en: 'Check the path; a file of plain words should end in .txt.',
    },
  };
}

/** Old Word files and encrypted new ones are compound files; the names of their streams tell which. */
function compoundFile(bytes: Uint8Array): OtherFile {
  if (hasStream(bytes, 'EncryptedPackage')) {
    return {
      code: 'file-encrypted',
      message: {
        vi: 'Tệp Word đặt mật khẩu mở, không đọc được nội dung.',
        en: 'The Word file is locked with a password and cannot be read.',
      },
      hint: {
        vi: 'Mở bằng Word với mật khẩu, vào Tệp > Thông tin > Bảo vệ tài liệu, xóa mật khẩu, lưu lại.',
        en: 'Open it in Word with its password, remove the password under File > Info > Protect Document, and save.',
      },
    };
  }
  if (hasStream(bytes, 'WordDocument')) {
    return notWord({ vi: 'tệp Word đời cũ (.doc)', en: 'an old Word file (.doc)' }, saveAs);
  }
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) {
    return notWord({ vi: 'tệp Excel đời cũ (.xls)', en: 'an old Excel file (.xls)' }, copyText);
  }
  if (hasStream(bytes, 'PowerPoint Document')) {
    return notWord({ vi: 'tệp PowerPoint đời cũ (.ppt)', en: 'an old PowerPoint file (.ppt)' }, copyText);
  }
  return notWord({ vi: 'tệp Office đời cũ', en: 'an old Office file' }, saveAs);
}

/** Whether a compound file has a stream of this name. Its directory entries are 128 bytes each and begin with their name in UTF-16 (MS-CFB 2.6.1). */
export function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((char) => [char.charCodeAt(0), 0]).concat(0, 0);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** A file of another kind, by its name after “Đây là”. */
export function notWord(is: Words, hint: Words): OtherFile {
  return {
    code: 'file-not-docx',
    message: {
      vi: `Đây là ${is.vi}, không phải văn bản Word (.docx).`,
      en: `This is ${is.en}, not a Word document (.docx).`,
    },
    hint,
  };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

const pictures: readonly (readonly [start: readonly number[], name: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF'],
  [[0x42, 0x4d], 'BMP'],
  [[0x49, 0x49, 0x2a, 0x00], 'TIFF'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'TIFF'],
  [[0x52, 0x49, 0x46, 0x46], 'WEBP'],
];

const texts: readonly (readonly [pattern: RegExp, is: Words])[] = [
  [/^\s*\{\\rtf/, { vi: 'tệp RTF', en: 'an RTF file' }],
  [/<\?mso-application|wordDocument|pkg:package/, { vi: 'tệp Word dạng XML', en: 'a Word XML file' }],
  [
    /<html|<!doctype html|<body|mime-version:/i,
    { vi: 'trang web (HTML) mang tên tệp Word', en: 'a web page (HTML)' },
  ],
  [/^Rar!/, { vi: 'tệp nén RAR', en: 'a RAR archive' }],
  [/^7z\xbc\xaf/, { vi: 'tệp nén 7z', en: 'a 7z archive' }],
];

/** What a ZIP archive is that holds no Word document; undefined when its names say nothing. */
export function otherArchive(names: readonly string[], mimetype: string): OtherFile {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (mimetype.includes('opendocument.text'))
    return notWord({ vi: 'tệp ODT', en: 'an OpenDocument text (.odt)' }, saveAs);
  if (mimetype.includes('opendocument'))
    return notWord({ vi: 'tệp OpenDocument', en: 'an OpenDocument file' }, copyText);
  if (has(/^xl\//i)) return notWord({ vi: 'tệp Excel (.xlsx)', en: 'an Excel file (.xlsx)' }, copyText);
  if (has(/^ppt\//i))
    return notWord({ vi: 'tệp PowerPoint (.pptx)', en: 'a PowerPoint file (.pptx)' }, copyText);
  const inside = names.filter((name) => /\.docx$/i.test(name));
  return notWord(
    { vi: 'tệp nén (.zip)', en: 'a zip archive' },
    inside.length > 0
      ? {
          vi: `Giải nén rồi đưa vào tệp bên trong: ${inside.slice(0, 3).join(', ')}.`,
          en: `Unpack it and give the file inside: ${inside.slice(0, 3).join(', ')}.`,
        }
      : { vi: 'Giải nén, rồi đưa vào tệp Word bên trong.', en: 'Unpack it and give the Word file inside.' },
  );
}
