import type { Finding } from '../model/finding.js';
import { nearest } from '../model/nearest.js';
import { fold } from './fold.js';
import { problem } from './problem.js';
import { quoted, type Subject } from './subject.js';
import type { ValidationContext } from './validation-context.js';

/** A value outside a list of allowed ones: which there are, what each means, and which was likely meant. */
export function wordChoice({ pointer, schema, value, name }: Subject, { file }: ValidationContext): Finding {
  const choices = schema.enum ?? (schema.const === undefined ? [] : [schema.const as string | number]);
  const meanings = schema.markdownEnumDescriptions ?? [];
  if (value === null) {
    return problem(
      file,
      'value-present',
      { pointer, key: true },
      { vi: `${name.vi} để trống.`, en: `${name.en} is empty.` },
      {
        vi: `Ghi một trong các giá trị: ${listed(choices, meanings)}.`,
        en: `Write one of: ${choices.join(', ')}.`,
      },
    );
  }
  if (schema.const !== undefined) {
    return problem(
      file,
      'value-listed',
      { pointer },
      {
        vi: `${name.vi} chỉ nhận ${schema.const}, nhưng ở đây ghi ${quoted(value)}.`,
        en: `${name.en} must be ${schema.const}, and this is ${quoted(value)}.`,
      },
      { vi: `Sửa thành ${schema.const}.`, en: `Change it to ${schema.const}.` },
    );
  }
  const meant = likely(String(value), choices, meanings);
  const proposal =
    meant === undefined
      ? { vi: '', en: '' }
      : { vi: `Sửa thành “${meant}”. `, en: `Change it to “${meant}”. ` };
  return problem(
    file,
    'value-listed',
    { pointer },
    { vi: `${name.vi} không nhận giá trị ${quoted(value)}.`, en: `${name.en} cannot be ${quoted(value)}.` },
    {
      vi: `${proposal.vi}Các giá trị dùng được: ${listed(choices, meanings)}.`,
      en: `${proposal.en}It may be: ${choices.join(', ')}.`,
    },
  );
}

function listed(choices: readonly (string | number)[], meanings: readonly string[]): string {
  return choices
    .map((choice, index) => (meanings[index] === undefined ? choice : `${choice} (${meanings[index]})`))
    .join(', ');
}

/** The same in other capitals, by its Vietnamese meaning, or nearly spelt so. */
function likely(
  value: string,
  choices: readonly (string | number)[],
  meanings: readonly string[],
): string | number | undefined {
  const folded = fold(value);
  const byMeaning = meanings.findIndex((meaning) => fold(meaning) === folded);
  return (
    choices.find((choice) => fold(String(choice)) === folded) ??
    choices[byMeaning] ??
    nearest(
      value,
      choices.filter((choice) => typeof choice === 'string'),
    )
  );
}
