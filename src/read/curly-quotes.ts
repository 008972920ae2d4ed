import type { Finding } from '../model/finding.js';
import { problem } from './problem.js';
import type { ValidationContext } from './validation-context.js';
import { walkSchema } from './walk-schema.js';

/** Fields for ids, numbers and paths that have no pattern of their own. */
const plainFields = /\/(?:number|office|lead|partners|supervisor)(?:\/\d+)?$/;
const inCurly = /^[“”„](.*)[”“]$/s;

/** Ids, numbers, days and paths between the quotation marks that Word types: these are letters, not YAML's marks. */
export function findCurlyQuotes({ schema, value, file }: ValidationContext): readonly Finding[] {
  const findings: Finding[] = [];
  walkSchema(schema, value, (pointer, each, { pattern }) => {
    const inside = typeof each === 'string' ? inCurly.exec(each)?.[1] : undefined;
    if (inside === undefined || (pattern === undefined && !plainFields.test(pointer))) return;
    findings.push(
      problem(
        file,
        'value-quoted',
        { pointer },
        {
          vi: 'Giá trị nằm trong dấu ngoặc cong “ ”; đó là chữ, không phải dấu ngoặc kép của tệp dữ liệu.',
          en: 'The value stands between curly quotation marks, which are letters and no marks of a data file.',
        },
        { vi: `Sửa thành "${inside}" (dấu ngoặc kép thẳng).`, en: `Write "${inside}", with straight marks.` },
      ),
    );
  });
  return findings;
}
