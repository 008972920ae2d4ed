import type { Finding, Words } from '../../model/finding.js';
import { recogniseBytes } from '../../model/recognise-bytes.js';
import { isSyllable } from '../../model/syllable.js';
import { fromTcvn3, fromVni, looksLikeTcvn3, looksLikeVni } from '../legacy-text.js';

/** A plan of 100 pages is under 0.5 MB; what is larger is no document of this kind. */
const sizeLimit = 5_000_000;
/** 100 pages have some 4,000 lines. */
const lineLimit = 100_000;

export interface TextRead {
  /** NFC, without byte order mark; missing when the file holds no words that can be read. */
  readonly text?: string;
  readonly findings: readonly Finding[];
}

/**
 * The words of an old text file, in whatever encoding it was saved: UTF-8, UTF-16, Windows-1258, TCVN3 or VNI, the last two
 * as bytes or as the characters a program without those fonts made of them. Anything but UTF-8 and UTF-16 is said in a finding.
 */
export function readBytes(bytes: Uint8Array, file: string): TextRead {
  const refuse = (code: string, message: Words, hint: Words): TextRead => ({
    findings: [{ code, severity: 'error', message, hint, file, at: { file: 'whole' } }],
  });
  if (bytes.length > sizeLimit) return refuse('file-too-large', tooLarge(bytes.length), wrongFile);
  const wide = wideEncoding(bytes);
  const kind = wide ? undefined : recogniseBytes(bytes);
  if (kind) return refuse('file-binary', binary(kind), otherFile(kind));
  const read = wide ? { text: new TextDecoder(wide).decode(bytes) } : decodeNarrow(bytes);
  const { text, encoding } = fromOldFonts(read);
  if (lineCount(text) > lineLimit) return refuse('file-too-large', tooLong, wrongFile);
  if (text.trim() === '') return refuse('file-empty', empty, scan);
  if (!/\p{L}/u.test(text)) return refuse('file-no-words', noWords, scan);
  const findings: Finding[] = encoding
    ? [
        {
          code: 'file-encoding',
          severity: 'info',
          message: converted(encoding),
          hint: compare,
          file,
          at: { file: 'whole' },
        },
      ]
    : [];
  return { text: text.replace(invisible, '').normalize('NFC'), findings };
}

/** Signs without width that web pages and chats leave between words. */
const invisible = /[\u200b-\u200f\u2060-\u2064\ufeff]/g;

interface Decoded {
  readonly text: string;
  /** What it was converted from, where that is worth a word. */
  readonly encoding?: string;
}

type Wide = 'utf-16le' | 'utf-16be';

/** UTF-16 by its mark, or by the zero bytes of ASCII and Latin-1, which stand on one side only. */
function wideEncoding(bytes: Uint8Array): Wide | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 8;
  if (odd > many && even * 50 < odd) return 'utf-16le';
  return even > many && odd * 50 < even ? 'utf-16be' : undefined;
}

/** UTF-8 where it is that, else the eight-bit encoding whose reading holds the most Vietnamese syllables. */
function decodeNarrow(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const latin = new TextDecoder('windows-1252').decode(bytes);
    const readings: readonly Decoded[] = [
      { text: lenient, encoding: 'UTF-8' },
      { text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC'), encoding: 'Windows-1258' },
      { text: fromTcvn3(latin), encoding: 'TCVN3 (ABC)' },
      { text: fromVni(latin), encoding: 'VNI' },
    ];
    const scored = readings.map((reading) => ({ reading, score: syllableShare(reading.text) }));
    return scored.reduce((best, next) => (next.score > best.score ? next : best)).reading;
  }
}

/** Unicode text that is Vietnamese only when read as the fonts of before Unicode drew it. */
function fromOldFonts({ text, encoding }: Decoded): Decoded {
  if (encoding || /[\u1ea0-\u1ef9]/.test(text.slice(0, 20_000)))
    return { text, ...(encoding && { encoding }) };
  if (looksLikeTcvn3(text)) return { text: fromTcvn3(text), encoding: 'TCVN3 (ABC)' };
  return looksLikeVni(text) ? { text: fromVni(text), encoding: 'VNI' } : { text };
}

/** The share of words that are Vietnamese syllables, over the beginning of the text; pure ASCII words tell nothing. */
function syllableShare(text: string): number {
  const words = text.slice(0, 50_000).match(/[^\s\d.,;:()/\-“”"']+/g) ?? [];
  const telling = words.filter((word) => /[^\0-\x7f]/.test(word));
  return telling.filter((word) => isSyllable(word)).length / Math.max(1, telling.length);
}

function lineCount(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\n\r\f\v\u0085\u2028\u2029]/g)) count++;
  return count;
}

function tooLarge(size: number): Words {
  const megabytes = Math.ceil(size / 1_000_000);
  return {
    vi: `Tệp nặng ${megabytes} MB, vượt giới hạn 05 MB của một văn bản dạng chữ.`,
    en: `The file has ${megabytes} MB; a text document has at most 5 MB.`,
  };
}

const tooLong: Words = {
  vi: 'Tệp có hơn 100.000 dòng, nhiều hơn mọi văn bản.',
  en: 'The file has over 100,000 lines, more than any document.',
};

const wrongFile: Words = {
  vi: 'Kiểm tra lại đường dẫn: tệp này có thể không phải văn bản cần nhập.',
  en: 'Check the path: this may not be the document to import.',
};

function binary(kind: Words): Words {
  return {
    vi: `Đây là ${kind.vi}, không phải tệp dạng chữ (.txt, .md).`,
    en: `This is ${kind.en}, not a text file (.txt, .md).`,
  };
}

function otherFile(kind: Words): Words {
  if (kind.en.includes('PDF') || kind.en.includes('picture')) {
    return {
      vi: 'Nhận dạng chữ (OCR) hoặc sao chép chữ sang tệp .txt, hoặc nhập tệp Word gốc (.docx).',
      en: 'Recognise or copy its words into a .txt file, or import the Word original (.docx).',
    };
  }
  return {
    vi: 'Mở bằng Word và lưu thành .docx rồi nhập tệp đó; nếu đã là tệp .docx thì sửa lại đuôi tệp.',
    en: 'Open it in Word, save it as .docx and import that; if it is a .docx file, mend its ending.',
  };
}

const empty: Words = { vi: 'Tệp không có nội dung.', en: 'The file is empty.' };
const noWords: Words = { vi: 'Tệp không có chữ nào đọc được.', en: 'The file holds no words.' };
const scan: Words = {
  vi: 'Nếu là bản quét (scan), nhận dạng chữ (OCR) trước rồi nhập kết quả; kiểm tra lại tệp đã được lưu.',
  en: 'If it comes from a scan, recognise its text first and import the result; check that the file was saved.',
};

function converted(encoding: string): Words {
  return encoding === 'UTF-8'
    ? {
        vi: 'Tệp ghi bằng mã UTF-8 nhưng có byte hỏng; chỗ hỏng được thay bằng dấu “�”.',
        en: 'The file is UTF-8 with broken bytes; “�” stands in their place.',
      }
    : {
        vi: `Tệp ghi bằng bảng mã ${encoding}, đã chuyển sang Unicode.`,
        en: `The file is in the encoding ${encoding}; it was converted to Unicode.`,
      };
}

const compare: Words = {
  vi: 'Đối chiếu bản gốc, nhất là dấu thanh và chữ hoa có dấu.',
  en: 'Compare it with the original, tone marks and accented capitals above all.',
};
