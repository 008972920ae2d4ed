import type { Finding, Severity, Words } from '../model/finding.js';
import type { Range } from '../model/source-file.js';
import { twoDigits } from '../model/two-digits.js';
import { problem } from './problem.js';

/** The findings of the tree's shape, worded. */
export function treeProblems(path: string) {
  const error = (code: string, at: Range, vi: string, en: string, hintVi: string, hintEn: string): Finding =>
    problem(path, code, at, { vi, en }, { vi: hintVi, en: hintEn });
  return {
    depth: (at: Range) =>
      error(
        'yaml-depth',
        at,
        'Các trường lồng nhau quá 100 bậc.',
        'Fields are nested more than 100 levels deep.',
        'Rà soát các dấu ngoặc [ { và mức thụt đầu dòng.',
        'Look at the brackets and the indentation.',
      ),
    expansion: (at: Range) =>
      error(
        'yaml-alias-limit',
        at,
        'Các chỗ lặp lại bằng dấu “*” nhân nội dung lên quá mức cho phép.',
        'Repetition through “*” names multiplies the content beyond the limit.',
        'Bỏ các dấu “&” và “*”, ghi trực tiếp nội dung.',
        'Remove the “&” and “*” names and write the content out.',
      ),
    alias: (at: Range) =>
      error(
        'yaml-start-character',
        at,
        'Nội dung bắt đầu bằng “*” nên bị hiểu là tên của một chỗ khác trong tệp, nhưng không có chỗ ấy.',
        'The text begins with “*”, so it is taken for the name of another place in the file, and there is none.',
        'Đặt toàn bộ nội dung trong dấu ngoặc kép.',
        'Put the whole text in quotation marks.',
      ),
    keyShape: (at: Range) =>
      error(
        'yaml-key-shape',
        at,
        'Tên trường trước dấu hai chấm để trống hoặc không phải là một từ.',
        'What stands before the colon is no field name.',
        'Ghi tên trường rồi dấu hai chấm; nếu đây là câu văn thì đặt cả câu trong dấu ngoặc kép.',
        'Write the field’s name and a colon; if this is a sentence, put it all in quotation marks.',
      ),
    flowCut: (rest: string, at: Range) =>
      error(
        'yaml-flow-sentence',
        at,
        `Thiếu dấu ngoặc kép: nội dung trong dấu { } bị cắt tại dấu phẩy, còn lại “${rest}”.`,
        `Quotation marks are missing: the text in { } is cut at its comma, which leaves “${rest}”.`,
        'Đặt nội dung có dấu phẩy trong dấu ngoặc kép.',
        'Put the text that holds a comma in quotation marks.',
      ),
    invisibleKey: (key: string, character: string, at: Range) =>
      error(
        'key-invisible-character',
        at,
        `Tên trường “${key}” có ký tự ẩn ${character}${nameOf(character).vi}.`,
        `The field name “${key}” holds the invisible character ${character}${nameOf(character).en}.`,
        `Xóa và gõ lại “${key}”, chỉ dùng dấu cách thường.`,
        `Delete it and type “${key}” again with ordinary spaces only.`,
      ),
    invisibleMargin: (character: string, at: Range, spaces: number | undefined) => {
      const again = spaces === 0 ? { vi: '', en: '' } : spacesAgain(spaces);
      return error(
        'key-invisible-character',
        at,
        `Dòng này thụt vào bằng ký tự ẩn ${character}${nameOf(character).vi}.`,
        `The line is indented with the invisible character ${character}${nameOf(character).en}.`,
        `Xóa các ký tự ấy ở đầu dòng${again.vi}.`,
        `Delete it at the start of the line${again.en}.`,
      );
    },
    repeatedKey: (key: string, line: number, at: Range) =>
      error(
        'yaml-duplicate-key',
        at,
        `“${key}” đã có ở dòng ${line}.`,
        `“${key}” already stands on line ${line}.`,
        'Gộp hai chỗ làm một, hoặc bỏ một chỗ.',
        'Join the two, or remove one.',
      ),
    anchor: (name: string): readonly [Words, Words, Severity] => [
      {
        vi: `“&${name}” ở đầu nội dung bị hiểu là tên gọi, không in vào văn bản.`,
        en: `“&${name}” at the start of a text is taken for a name and not printed.`,
      },
      { vi: 'Đặt toàn bộ nội dung trong dấu ngoặc kép.', en: 'Put the whole text in quotation marks.' },
      'warning',
    ],
  };
}

function spacesAgain(spaces: number | undefined): Words {
  const vi = spaces === undefined ? '' : `${twoDigits(spaces)} `;
  const en = spaces === undefined ? '' : `${spaces} `;
  return { vi: ` và gõ lại ${vi}dấu cách thường`, en: ` and type ${en}ordinary spaces` };
}

function nameOf(character: string): Words {
  return names[character] ?? { vi: '', en: '' };
}

const names: Readonly<Record<string, Words>> = {
  'U+00A0': { vi: ' (dấu cách không ngắt)', en: ' (no-break space)' },
  'U+00AD': { vi: ' (dấu gạch nối ẩn)', en: ' (soft hyphen)' },
  'U+200B': { vi: ' (dấu cách rộng bằng không)', en: ' (zero-width space)' },
  'U+FEFF': { vi: ' (dấu đầu tệp nằm giữa tệp)', en: ' (byte order mark inside the file)' },
};
