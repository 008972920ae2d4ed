import type { Finding } from '../model/finding.js';
import { pointer as step } from '../model/source-file.js';
import { fieldName } from './field-name.js';
import { problem } from './problem.js';
import { schemaAt } from './schema-node.js';
import type { Mistake, ValidationContext } from './validation-context.js';
import { valueAt } from './value-at.js';
import { wordChoice } from './word-choice.js';
import { wordKeyForm, wordMissingKey, wordUnknownKey } from './word-keys.js';
import { wordPattern } from './word-pattern.js';
import { wordRange } from './word-range.js';
import { wordType } from './word-type.js';

/** One mistake → one finding, in the office's words. */
export function wordError(mistake: Mistake, context: ValidationContext): Finding {
  const { kind, pointer, key } = mistake;
  switch (kind) {
    case 'unknown-key':
      return wordUnknownKey(pointer, key, context);
    case 'missing-key':
      return wordMissingKey(pointer, key, context);
    case 'key-form':
      return wordKeyForm(pointer, key, context);
    case 'colon':
      return problem(
        context.file,
        'yaml-colon',
        { pointer: step(pointer, key), key: true },
        {
          vi: `Nội dung “${shortened(key)}: …” có dấu hai chấm nên bị hiểu thành hai trường.`,
          en: `The text “${shortened(key)}: …” holds a colon, so it is taken for a field and its value.`,
        },
        { vi: 'Đặt toàn bộ nội dung trong dấu ngoặc kép.', en: 'Put the whole text in quotation marks.' },
      );
    case 'value':
      return wordValue(mistake, context);
    default: {
      const never: never = kind;
      return never;
    }
  }
}

function wordValue({ pointer, keyword }: Mistake, context: ValidationContext): Finding {
  const schema = schemaAt(context.schema, pointer) ?? {};
  const value = valueAt(context.value, pointer);
  const subject = {
    pointer,
    schema,
    value,
    name: fieldName(context.schema, pointer),
    ...(context.typed.has(pointer) && { typed: context.typed.get(pointer) ?? '' }),
  };
  switch (keyword) {
    case 'type':
      return wordType(subject, context);
    case 'const':
    case 'enum':
      return wordChoice(subject, context);
    case 'pattern':
      return wordPattern(subject, context);
    default:
      return wordRange(subject, keyword, context);
  }
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
