import type { Finding } from '../model/finding.js';
import { problem } from './problem.js';
import { schemaAt, typesOf } from './schema-node.js';
import { quoted } from './subject.js';
import type { ValidationContext } from './validation-context.js';
import { valueAt } from './value-at.js';

/**
 * Numbers that pass the schema and yet are not what was typed: `1.000` is 1 and `02` is 2 without quotation marks. Looked for
 * only where the schema takes words too; where a number is wanted, `1.50` is the same as 1.5.
 */
export function findNumbers(
  context: ValidationContext & { readonly reported: ReadonlySet<string> },
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [pointer, typed] of context.typed) {
    const value = valueAt(context.value, pointer);
    const schema = schemaAt(context.schema, pointer);
    if (typeof value !== 'number' || !schema || context.reported.has(pointer)) continue;
    if (typesOf(schema).includes('string') && !asTyped(value, typed)) {
      findings.push(wordNumber(context.file, pointer, value, typed));
    }
  }
  return findings;
}

/** `1.500` and `1.234` are thousands in Vietnamese notation, fractions in YAML. */
function asTyped(value: number, typed: string): boolean {
  return String(value) === typed && !/^\d{1,3}\.\d{3}$/.test(typed);
}

/** Unquoted words that YAML took for a number, for true or false, or for nothing. */
export function wordNumber(file: string, pointer: string, value: unknown, typed: string): Finding {
  const same = typeof value === 'number' && asTyped(value, typed);
  const taken = same
    ? { vi: 'con số, trong khi trường này nhận chữ', en: 'a number, and the field takes words' }
    : typeof value === 'number'
      ? { vi: `số ${numberWords(value)}`, en: `the number ${value}` }
      : value === null
        ? { vi: 'để trống', en: 'nothing' }
        : { vi: 'giá trị có/không', en: 'a yes or no' };
  const shown = quoted(typed);
  const cure = shown === `“${typed}”` ? { vi: `: "${typed}"`, en: `: "${typed}"` } : { vi: '', en: '' };
  return problem(
    file,
    'yaml-number',
    { pointer },
    {
      vi: `${shown} không có dấu ngoặc kép nên bị hiểu là ${taken.vi}.`,
      en: `${shown} has no quotation marks, so it is taken for ${taken.en}.`,
    },
    { vi: `Đặt trong dấu ngoặc kép${cure.vi}.`, en: `Put it in quotation marks${cure.en}.` },
  );
}

/** With the decimal comma of Vietnamese text. */
function numberWords(value: number): string {
  return Number.isFinite(value) ? String(value).replace('.', ',') : 'không xác định';
}
