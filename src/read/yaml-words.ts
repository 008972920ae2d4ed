import type { Words } from '../model/finding.js';
import type { Range } from '../model/source-file.js';
import { twoDigits } from '../model/two-digits.js';
import type { Indentation } from './indentation.js';

/** A fault of form, told: its code, place, cause and cure. */
export interface Explanation {
  readonly code: string;
  readonly at: Range;
  readonly message: Words;
  readonly hint: Words;
}

const quoteAll: Words = {
  vi: 'Đặt toàn bộ nội dung trong dấu ngoặc kép.',
  en: 'Put the whole text in quotation marks.',
};

/** Quotation marks of which none stands in the text itself. */
function quoteAllOf(text: string): Words {
  if (/^[“”„]/.test(text)) {
    return {
      vi: 'Đặt toàn bộ nội dung trong dấu ngoặc kép thẳng ("…"); dấu “ ” là chữ của câu, không thay được.',
      en: 'Put the whole text in straight quotation marks ("…"); curly ones are letters of the text.',
    };
  }
  if (!text.includes('"')) return quoteAll;
  return {
    vi: "Đặt toàn bộ nội dung trong dấu nháy đơn ('…'), vì trong câu đã có dấu ngoặc kép.",
    en: "Put the whole text in single quotation marks ('…'), since it holds double ones.",
  };
}

/** “08 dấu cách, thẳng với “text” ở dòng 9”. */
function spacesFor({ spaces, key, line, under }: Indentation): Words {
  const where = under
    ? { vi: `thụt vào dưới “${key}”`, en: `one level under “${key}”` }
    : { vi: `thẳng với “${key}”`, en: `in one column with “${key}”` };
  return {
    vi: `${twoDigits(spaces)} dấu cách, ${where.vi} ở dòng ${line}`,
    en: `${spaces} spaces, ${where.en} on line ${line}`,
  };
}

function spacesAtStart(place: Indentation): Words {
  const { vi, en } = spacesFor(place);
  return { vi: `Gõ ${vi.replace(' dấu cách', ' dấu cách ở đầu dòng')}`, en: `Begin the line with ${en}` };
}

const told = (code: string, at: Range, vi: string, en: string, hint: Words): Explanation => ({
  code,
  at,
  message: { vi, en },
  hint,
});

/** The words for every way in which a text can break YAML's rules. */
export const yamlWords = {
  colon: (at: Range, text: string) =>
    told(
      'yaml-colon',
      at,
      'Nội dung có dấu hai chấm nên bị hiểu thành hai trường.',
      'The text holds a colon, so it is taken for two fields.',
      quoteAllOf(text),
    ),
  startCharacter: (at: Range, start: string) =>
    told(
      'yaml-start-character',
      at,
      `Nội dung bắt đầu bằng “${start}”, là ký hiệu riêng của tệp dữ liệu.`,
      `The text begins with “${start}”, which has a meaning of its own in a data file.`,
      quoteAll,
    ),
  blockStart: (at: Range, start: string) =>
    told(
      'yaml-start-character',
      at,
      `Sau dấu “${start}” ở đầu nội dung phải xuống dòng.`,
      `After “${start}” at the start of a text a new line must begin.`,
      {
        vi: `Xuống dòng rồi viết nội dung thụt vào; nếu “${start}” thuộc nội dung thì đặt tất cả trong dấu ngoặc kép.`,
        en: `Write the text on the next line, indented; if “${start}” belongs to it, put it all in quotation marks.`,
      },
    ),
  openQuote: (at: Range, mark: string) =>
    told(
      'yaml-quote-open',
      at,
      `Nội dung mở bằng dấu ${mark} nhưng thiếu dấu ${mark} đóng.`,
      `The text opens with ${mark} and has no closing ${mark}.`,
      { vi: `Bổ sung dấu ${mark} ở cuối nội dung.`, en: `Add ${mark} at the end of the text.` },
    ),
  textAfterQuote: (at: Range, mark: string) =>
    told(
      'yaml-quote',
      at,
      `Nội dung bắt đầu bằng phần trong dấu ${mark} và còn chữ ở sau, nên bị ngắt tại dấu ${mark} đóng.`,
      `The text begins with words between ${mark} marks and goes on after them, so it breaks off at the closing mark.`,
      {
        vi: 'Dùng “ ” cho phần trích dẫn, hoặc đặt toàn bộ nội dung trong dấu nháy đơn.',
        en: 'Use “ ” for the quotation, or put the whole text between single quotation marks.',
      },
    ),
  comment: (at: Range) =>
    told(
      'yaml-comment',
      at,
      'Dấu “#” của ghi chú đứng liền sau nội dung.',
      'The number sign of a comment follows the text without a space.',
      {
        vi: 'Thêm dấu cách trước “#”, hoặc đưa “#” vào trong dấu ngoặc kép.',
        en: 'Put a space before it, or take it into the quotation marks.',
      },
    ),
  bracket: (at: Range) =>
    told(
      'yaml-bracket',
      at,
      'Trong dấu [ ] hoặc { }, thừa hoặc thiếu dấu phẩy, dấu cách sau dấu hai chấm, dấu ngoặc.',
      'Between [ ] or { } a comma, a space after a colon, or a bracket is missing or too many.',
      {
        vi: 'Rà soát các dấu; nên viết mỗi nội dung trên một dòng thay cho dấu [ ] và { }.',
        en: 'Check the marks; better, write each on a line of its own instead of using brackets.',
      },
    ),
  openBracket: (at: Range, open: string) =>
    told(
      'yaml-bracket',
      at,
      `Thiếu dấu “${open === '[' ? ']' : '}'}” đóng cho dấu “${open}” này.`,
      `The closing “${open === '[' ? ']' : '}'}” of this “${open}” is missing.`,
      {
        vi: `Bổ sung dấu “${open === '[' ? ']' : '}'}”; nếu “${open}” thuộc câu văn thì đặt cả câu trong dấu ngoặc kép.`,
        en: `Add “${open === '[' ? ']' : '}'}”; if “${open}” belongs to a sentence, put it all in quotation marks.`,
      },
    ),
  tab: (at: Range, others: number, place: Indentation | undefined) => {
    const spaces = place
      ? spacesFor(place)
      : { vi: 'dấu cách, mỗi bậc hai dấu cách', en: 'spaces, two for each level' };
    return told('yaml-tab', at, 'Dòng thụt vào bằng phím Tab.', 'The line is indented with a tab.', {
      vi: `Thay bằng ${spaces.vi}${others > 0 ? `; phía dưới còn ${twoDigits(others)} dòng như vậy` : ''}.`,
      en: `Use ${spaces.en}${others > 0 ? `; there are ${others} more such lines below` : ''}.`,
    });
  },
  indent: (at: Range, key: string | undefined, place: Indentation | undefined) =>
    told(
      'yaml-indent',
      at,
      key === undefined
        ? 'Dòng này thụt vào không thẳng với các dòng cùng cấp.'
        : `“${key}” thụt vào không thẳng với các trường cùng cấp.`,
      key === undefined
        ? 'The line is not in one column with its neighbours.'
        : `“${key}” is not in one column with the fields beside it.`,
      place
        ? { vi: `${spacesAtStart(place).vi}.`, en: `${spacesAtStart(place).en}.` }
        : {
            vi: 'Sửa số dấu cách đầu dòng cho thẳng với các dòng cùng cấp ở trên.',
            en: 'Give the line as many spaces as the lines of its level above.',
          },
    ),
  deeperThanValue: (at: Range, key: string | undefined, place: Indentation | undefined) =>
    told(
      'yaml-indent',
      at,
      `Dòng này thụt vào dưới ${key === undefined ? 'dòng trên' : `“${key}”`}, nhưng dòng trên đã có nội dung nên không chứa thêm trường.`,
      `The line is indented under ${key === undefined ? 'the line above' : `“${key}”`}, which already has a value and can hold no fields.`,
      {
        vi: `${place ? spacesAtStart(place).vi : 'Sửa số dấu cách đầu dòng cho thẳng với dòng trên'}; nếu là phần tiếp của câu thì đặt cả câu trong dấu ngoặc kép.`,
        en: `${place ? spacesAtStart(place).en : 'Put it in one column with the line above'}; if it goes on with the sentence, put it all in quotation marks.`,
      },
    ),
  dash: (at: Range) =>
    told(
      'yaml-dash',
      at,
      'Gạch đầu dòng không thẳng với các dòng cùng cấp, hoặc thiếu dấu cách sau dấu “-”.',
      'The dash is not in one column with its neighbours, or has no space after it.',
      {
        vi: 'Sửa số dấu cách đầu dòng cho thẳng với các gạch đầu dòng cùng danh sách; sau dấu “-” có một dấu cách.',
        en: 'Put it in one column with the other dashes of the list, with one space after it.',
      },
    ),
  dashOnKeyLine: (at: Range) =>
    told(
      'yaml-dash',
      at,
      'Gạch đầu dòng nằm cùng dòng với tên trường.',
      'The dash stands on the same line as the field’s name.',
      {
        vi: 'Xuống dòng sau dấu hai chấm rồi viết “- ” và nội dung; nếu dấu “-” thuộc nội dung thì đặt tất cả trong dấu ngoặc kép.',
        en: 'Begin a new line after the colon; if the dash belongs to the text, put it all in quotation marks.',
      },
    ),
  spaceAfterColon: (at: Range, mended: string) =>
    told(
      'yaml-key-without-value',
      at,
      'Thiếu dấu cách sau dấu hai chấm.',
      'There is no space after the colon.',
      { vi: `Sửa thành “${mended}”.`, en: `Write “${mended}”.` },
    ),
  noColon: (at: Range) =>
    told(
      'yaml-key-without-value',
      at,
      'Dòng này không có tên trường và dấu hai chấm.',
      'The line has no field name and no colon.',
      {
        vi: 'Ghi tên trường và dấu hai chấm; nếu là phần tiếp của câu ở trên thì thụt vào sâu hơn dòng trên.',
        en: 'Write the field’s name and a colon; if it goes on with the text above, indent it deeper than that.',
      },
    ),
  blockIndent: (at: Range) =>
    told(
      'yaml-indent',
      at,
      'Nội dung nhiều dòng phải thụt vào sâu hơn tên trường và thẳng với nhau.',
      'Text of several lines is indented deeper than its field, all lines alike.',
      {
        vi: 'Sửa số dấu cách đầu dòng: mọi dòng của nội dung thụt vào hai dấu cách so với tên trường.',
        en: 'Indent every line of the text by two spaces from its field.',
      },
    ),
  invisible: (at: Range, character: string) =>
    told(
      'key-invisible-character',
      at,
      `Dòng này có ký tự ẩn ${character} ở chỗ của dấu cách.`,
      `The line holds the invisible character ${character} where a space should be.`,
      { vi: 'Xóa ký tự ấy và gõ lại dấu cách thường.', en: 'Delete it and type an ordinary space.' },
    ),
  documents: (at: Range) =>
    told(
      'yaml-documents',
      at,
      'Dòng “---” hoặc “...” chia tệp thành nhiều phần; mỗi tệp chỉ có một hồ sơ.',
      'A line of “---” or “...” divides the file; one file holds one dossier.',
      {
        vi: 'Bỏ dòng này, hoặc tách phần sau thành tệp riêng.',
        en: 'Remove the line, or move what follows into a file of its own.',
      },
    ),
  escape: (at: Range) =>
    told(
      'yaml-escape',
      at,
      'Trong dấu ngoặc kép, dấu “\\” mở đầu một ký hiệu riêng; ký hiệu này không có.',
      'Between double quotation marks “\\” begins a code, and there is no such code.',
      {
        vi: 'Viết “\\\\” thay cho “\\”, hoặc đặt nội dung trong dấu nháy đơn.',
        en: 'Write “\\\\” for “\\”, or use single quotation marks.',
      },
    ),
  depth: (at: Range) =>
    told('yaml-depth', at, 'Các trường lồng nhau quá nhiều bậc.', 'Fields are nested too deeply.', {
      vi: 'Rà soát các dấu ngoặc [ { và mức thụt đầu dòng.',
      en: 'Look at the brackets and the indentation.',
    }),
  other: (at: Range) =>
    told(
      'yaml-syntax',
      at,
      'Dòng này không đọc được theo cách ghi của tệp dữ liệu.',
      'The line cannot be read as data.',
      {
        vi: 'Đặt nội dung trong dấu ngoặc kép; rà soát mức thụt đầu dòng và các dấu ngoặc.',
        en: 'Put the text in quotation marks; check the indentation and the brackets.',
      },
    ),
};
