import type { Finding, Words } from '../model/finding.js';
import { own } from '../model/own.js';
import { slug } from '../model/slug.js';
import { suggestQuantity } from '../model/suggest-quantity.js';
import { impossibleDate } from './date-exists.js';
import { findInvisible } from './invisible-characters.js';
import { problem } from './problem.js';
import { exampleOf, quoted, type Subject } from './subject.js';
import { suggestTime } from './suggest-time.js';
import type { ValidationContext } from './validation-context.js';

/** A text that has not the form its field wants: the form in words, and the text put right where that is sure. */
export function wordPattern(subject: Subject, { file }: ValidationContext): Finding {
  const { pointer, schema, value, name } = subject;
  const text = String(value);
  const form = formOf(subject);
  if (form.time) {
    const impossible = impossibleDate(text);
    if (impossible) return problem(file, 'date-exists', { pointer }, impossible.message, impossible.hint);
  }
  const hidden = findInvisible(text);
  const proposed = form.suggest?.(text);
  const fits =
    proposed !== undefined && proposed !== text && new RegExp(schema.pattern ?? '', 'u').test(proposed);
  // Most forms are told with examples of their own.
  const example = /\d/.test(form.is.vi) ? undefined : exampleOf(schema);
  return problem(
    file,
    'value-form',
    { pointer },
    {
      vi: `${name.vi} ghi ${quoted(text)}${hidden ? ` có ký tự ẩn ${hidden}` : ''}, không đúng cách ghi của trường này.`,
      en: `${name.en} is ${quoted(text)}${hidden ? ` with the invisible character ${hidden}` : ''}, which is not of the form this field has.`,
    },
    {
      vi: `${fits ? `Sửa thành “${proposed}”. ` : ''}Cách ghi: ${form.is.vi}${example === undefined ? '' : `; ví dụ: ${example}`}.`,
      en: `${fits ? `Change it to “${proposed}”. ` : ''}The form: ${form.is.en}${example === undefined ? '' : `; for example ${example}`}.`,
    },
  );
}

interface Form {
  readonly is: Words;
  readonly suggest?: (text: string) => string | undefined;
  readonly time?: boolean;
}

/** By the definition's name, or the field's own. */
function formOf({ schema, pointer }: Subject): Form {
  const key = pointer.replace(/(?:\/\d+)+$/, '').replace(/^.*\//, '');
  return own(forms, schema.definition ?? '') ?? own(forms, key) ?? other;
}

const id: Form = {
  is: {
    vi: 'mã chỉ gồm chữ thường không dấu, chữ số, nối bằng gạch ngang',
    en: 'an id of small letters without marks, digits and hyphens',
  },
  suggest: slug,
};

const indicatorRef: Form = {
  is: {
    vi: 'mã chỉ tiêu, hoặc mã văn bản kèm dấu “#” và số chỉ tiêu',
    en: 'the id of an indicator, or of a document with “#” and the indicator’s number',
  },
};

const forms: Readonly<Record<string, Form>> = {
  id,
  include: id,
  signature: id,
  day: { is: { vi: 'ngày/tháng/năm', en: 'a day/month/year' }, suggest: suggestTime, time: true },
  date: {
    is: { vi: 'ngày/tháng/năm, hoặc tháng/năm', en: 'a day/month/year or a month/year' },
    suggest: suggestTime,
    time: true,
  },
  point: {
    is: {
      vi: 'ngày (31/5/2027), tháng (5/2027), quý (Q2/2027) hoặc năm (2027)',
      en: 'a day (31/5/2027), a month (5/2027), a quarter (Q2/2027) or a year (2027)',
    },
    suggest: suggestTime,
    time: true,
  },
  when: {
    is: {
      vi: 'ngày (31/5/2027), tháng (5/2027), quý (Q2/2027), năm (2027) hoặc ongoing (thường xuyên); thời gian viết bằng câu thì ghi tại “text” của “when”',
      en: 'a day (31/5/2027), a month (5/2027), a quarter (Q2/2027), a year (2027) or ongoing; words go into “text” of “when”',
    },
    suggest: suggestTime,
    time: true,
  },
  within: {
    is: {
      vi: 'ngày đủ (10/5/2027), ngày/tháng của mỗi năm (10/5), ngày của mỗi tháng (18) hoặc thứ của mỗi tuần (mon … sun)',
      en: 'a full day (10/5/2027), a day/month of each year (10/5), a day of each month (18) or a weekday (mon … sun)',
    },
    suggest: suggestTime,
    time: true,
  },
  due: {
    is: {
      vi: 'ngày đủ (10/5/2027), ngày/tháng của mỗi năm (10/5), ngày của mỗi tháng (18) hoặc thứ của mỗi tuần (mon … sun)',
      en: 'a full day (10/5/2027), a day/month of each year (10/5), a day of each month (18) or a weekday (mon … sun)',
    },
    suggest: suggestTime,
    time: true,
  },
  at: { is: { vi: 'giờ:phút, ví dụ 07:30', en: 'hour:minute, such as 07:30' }, suggest: suggestHour },
  quantity: {
    is: {
      vi: 'con số viết như đọc, dấu phẩy thập phân, đơn vị ở sau (98%, dưới 4,5%, ít nhất 2 xã, tăng 8%/năm)',
      en: 'a number in Vietnamese notation with its unit (98%, dưới 4,5%, ít nhất 2 xã, tăng 8%/năm)',
    },
    suggest: suggestQuantity,
  },
  numbering: {
    is: {
      vi: 'tên kiểu (upper, roman, number, decimal, letter, paren, roman-paren, dash, plus, star, none) hoặc mẫu có {1}, {I}, {a}',
      en: 'a named style (upper, roman, number, decimal, letter, paren, roman-paren, dash, plus, star, none) or a pattern with {1}, {I}, {a}',
    },
    suggest: suggestNumbering,
  },
  symbol: {
    is: { vi: 'ký hiệu không có dấu cách và dấu “/”', en: 'a symbol without spaces and “/”' },
    suggest: (text) => text.replace(/^.*\//, '').trim(),
  },
  source: indicatorRef,
  serves: indicatorRef,
};

const other: Form = { is: { vi: 'theo mẫu của khuôn dạng', en: 'of the form the schema gives' } };

/** `7h30`, `7 giờ 30`, `7:30` → `07:30`. */
function suggestHour(text: string): string | undefined {
  const found = /^(\d{1,2}) ?(?::|h|g|giờ) ?(\d{2})?(?: ?phút)?$/i.exec(text.trim());
  return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}` : undefined;
}

/** The named style that an example stands for: `I.` → roman. */
function suggestNumbering(text: string): string | undefined {
  const samples: Readonly<Record<string, string>> = {
    'A.': 'upper',
    A: 'upper',
    'I.': 'roman',
    I: 'roman',
    '1.': 'number',
    '1': 'number',
    '1.1.': 'decimal',
    '1.1': 'decimal',
    'a)': 'letter',
    a: 'letter',
    '(1)': 'paren',
    '(i)': 'roman-paren',
    '-': 'dash',
    '+': 'plus',
    '*': 'star',
  };
  return own(samples, text.trim());
}
