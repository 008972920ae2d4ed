import type { Result } from '../model/finding.js';
import { recogniseBytes } from '../model/recognise-bytes.js';
import { twoDigits } from '../model/two-digits.js';
import { likelyEncoding } from './likely-encoding.js';
import { problem, wholeFile } from './problem.js';

/** A plan of 100 pages is under 0.5 MB; what is larger is no plan. */
const sizeLimit = 5_000_000;

/**
 * Turns the bytes of a text file into its characters, without the byte order mark. Line ends and the form of letters stay
 * as they are, so that offsets are those of the file. Anything but UTF-8, or UTF-16 with its mark, is a finding.
 */
export function decodeText(bytes: Uint8Array, path: string): Result<string> {
  const fail = (code: string, vi: string, en: string, hintVi: string, hintEn: string) => ({
    findings: [problem(path, code, wholeFile, { vi, en }, { vi: hintVi, en: hintEn })],
  });
  if (bytes.length > sizeLimit) {
    const size = Math.ceil(bytes.length / 1_000_000);
    return fail(
      'file-too-large',
      `Tệp nặng ${twoDigits(size)} MB, vượt giới hạn 05 MB của một tệp dữ liệu.`,
      `The file has ${size} MB; a data file has at most 5 MB.`,
      'Kiểm tra lại đường dẫn: tệp này có thể không phải tệp kế hoạch.',
      'Check the path: this may not be a plan.',
    );
  }
  const marked = byteOrderMark(bytes);
  if (!marked) {
    const wide = unmarkedUtf16(bytes);
    if (wide)
      return fail(
        'file-encoding',
        `Tệp ghi bằng mã ${wide} không có dấu nhận biết.`,
        `The file is ${wide} without a byte order mark.`,
        ...saveAsUtf8,
      );
    const kind = recogniseBytes(bytes);
    if (kind) {
      return fail(
        'file-binary',
        `Đây là ${kind.vi}, không phải tệp dữ liệu dạng chữ (.yaml, .md).`,
        `This is ${kind.en}, not a text file (.yaml, .md).`,
        'Chọn đúng tệp .yaml của kế hoạch; văn bản cũ (.docx, .txt) được đưa vào bằng lệnh import.',
        'Give the .yaml file of the plan; an old document (.docx, .txt) comes in with the import command.',
      );
    }
  }
  const text = decode(bytes, marked ?? 'utf-8');
  if (text === undefined) {
    const line = firstBadLine(bytes);
    const encoding = likelyEncoding(bytes);
    return fail(
      'file-encoding',
      `Tệp không ghi bằng mã UTF-8 (từ dòng ${line})${encoding ? `, có thể là mã ${encoding}` : ''}.`,
      `The file is not UTF-8 (from line ${line})${encoding ? `; it looks like ${encoding}` : ''}.`,
      ...saveAsUtf8,
    );
  }
  if (text.trim() === '') {
    return fail(
      'file-empty',
      'Tệp không có nội dung.',
      'The file is empty.',
      'Kiểm tra lại tệp đã được lưu.',
      'Check that the file was saved.',
    );
  }
  return { value: text, findings: [] };
}

const saveAsUtf8 = [
  'Mở tệp bằng chương trình soạn thảo, chuyển chữ sang Unicode nếu cần, rồi lưu lại với mã UTF-8.',
  'Open the file in an editor, convert it to Unicode if need be, and save it again as UTF-8.',
] as const;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function byteOrderMark(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** ASCII in UTF-16 has a zero in every other byte; a plan begins with a key in ASCII. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a && b === 0 && c && d === 0) return 'UTF-16 LE';
  return a === 0 && b && c === 0 && d ? 'UTF-16 BE' : undefined;
}

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The line of the first bytes that are no UTF-8: a lenient decoder puts U+FFFD there. */
function firstBadLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length;
}
