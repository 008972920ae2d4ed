import type { Finding } from '../model/finding.js';
import { twoDigits } from '../model/two-digits.js';
import { problem } from './problem.js';
import { quoted, type Subject } from './subject.js';
import type { ValidationContext } from './validation-context.js';

/** A number out of its bounds, a text or a list that is empty or too long. */
export function wordRange(
  { pointer, schema, value, name }: Subject,
  keyword: string,
  { file }: ValidationContext,
): Finding {
  switch (keyword) {
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return problem(
        file,
        'value-present',
        { pointer },
        { vi: `${name.vi} không có nội dung.`, en: `${name.en} is empty.` },
        { vi: 'Ghi nội dung, hoặc bỏ trường này.', en: 'Fill it in, or remove the field.' },
      );
    case 'maxItems':
      return problem(
        file,
        'value-range',
        { pointer },
        {
          vi: `${name.vi} có quá ${twoDigits(schema.maxItems ?? 0)} dòng.`,
          en: `${name.en} has more than ${schema.maxItems} lines.`,
        },
        {
          vi: `Gộp lại, nhiều nhất ${twoDigits(schema.maxItems ?? 0)} dòng.`,
          en: `Write at most ${schema.maxItems} lines.`,
        },
      );
    default: {
      const least = schema.minimum ?? schema.exclusiveMinimum;
      const bounds =
        least !== undefined && schema.maximum !== undefined
          ? { vi: `từ ${least} đến ${schema.maximum}`, en: `from ${least} to ${schema.maximum}` }
          : schema.maximum !== undefined
            ? { vi: `nhiều nhất ${schema.maximum}`, en: `at most ${schema.maximum}` }
            : schema.exclusiveMinimum !== undefined
              ? { vi: `lớn hơn ${schema.exclusiveMinimum}`, en: `more than ${schema.exclusiveMinimum}` }
              : { vi: `ít nhất ${least ?? ''}`, en: `at least ${least ?? ''}` };
      return problem(
        file,
        'value-range',
        { pointer },
        {
          vi: `${name.vi} nhận số ${bounds.vi}, nhưng ở đây ghi ${quoted(value)}.`,
          en: `${name.en} takes a number ${bounds.en}, and this is ${quoted(value)}.`,
        },
        { vi: `Ghi số ${bounds.vi}.`, en: `Write a number ${bounds.en}.` },
      );
    }
  }
}
