import { describe, expect, it } from 'vitest';
import { locate } from '../../src/read/locate.js';
import { readPlan } from '../../src/read/read-plan.js';
import { readTemplate } from '../../src/read/read-template.js';
import fc from '../support/random.js';
import { bytes, head } from './told.js';

/** Any text a document can hold: no control characters, no half of a pair. */
const words = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'"\'#:[]{}|>-%@`*&!?, \n\tĐđắặ', 'ằ', '\u0301'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
  })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these no document can hold
  .filter((text) => !/[\u0000-\u0008\u000b-\u001f\ufffd-\uffff]/.test(text));

describe('any text', () => {
  it('between double quotation marks comes back as itself, with its range', () => {
    fc.assert(
      fc.property(words, words, (text, other) => {
        const quoted = JSON.stringify(text);
        const { value, findings, source } = readPlan(
          bytes(`${head.replace(/title.*\n/, '')}title: ${quoted}\nitems:\n  - ${JSON.stringify(other)}\n`),
          'a.yaml',
        );
        expect(findings.filter(({ code }) => code !== 'letters-composed')).toEqual([]);
        expect(value?.title).toBe(text.normalize('NFC'));
        expect(value?.items?.[0]).toBe(other.normalize('NFC'));
        const { offset, end } = source?.rangeOf('/title') ?? { offset: 0, end: 0 };
        expect(source?.text.slice(offset, end)).toBe(quoted);
      }),
      { numRuns: 300 },
    );
  });

  it('between single quotation marks too', () => {
    fc.assert(
      fc.property(
        words.filter((text) => !/\s\s|^\s|\s$|[\n\t]/.test(text)),
        (text) => {
          const quoted = `'${text.replaceAll("'", "''")}'`;
          const { value, source } = readPlan(bytes(`${head}text: ${quoted}\n`), 'a.yaml');
          expect(value?.text).toBe(text.normalize('NFC'));
          const { offset, end } = source?.rangeOf('/text') ?? { offset: 0, end: 0 };
          expect(source?.text.slice(offset, end)).toBe(quoted);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('any file', () => {
  const pieces = fc.constantFrom(
    ...[
      '\n',
      '\r\n',
      ' ',
      '  ',
      '\t',
      '- ',
      ': ',
      ':',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '|',
      '>',
      '#',
      ' # ',
      '*a',
      '&a ',
      '!a ',
      '%',
      '@',
      '`',
      '---\n',
      '...',
      '? ',
    ],
    ...[
      'tasks',
      'text',
      'when',
      'documents',
      'ke-hoach',
      'print',
      'Kế hoạch',
      '02',
      '1.000',
      'true',
      '~',
      '31/6/2027',
      '\u00a0',
      '\ufeff',
      'đ',
    ],
  );
  const located = ({ findings, source }: ReturnType<typeof readPlan>) => {
    for (const finding of findings) {
      const { line, column, endLine, endColumn } = locate(finding, source);
      const rows = source?.text.split('\n') ?? [''];
      expect(line).toBeLessThanOrEqual(rows.length);
      expect(column).toBeLessThanOrEqual((rows[line - 1] ?? '').length + 1);
      expect(endLine * 1e6 + endColumn).toBeGreaterThanOrEqual(line * 1e6 + column);
    }
  };

  it('of bits of YAML is read or told, never thrown', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        located(readPlan(bytes(parts.join('')), 'a.yaml'));
        located(readPlan(bytes(head + parts.join('')), 'a.yaml'));
        readTemplate(bytes(`---\n${parts.join('')}\n---\n`), 'a.md');
      }),
      { numRuns: 500 },
    );
  });

  it('of any bytes is read or told, never thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (given) => {
        const { findings, value } = readPlan(given, 'a.yaml');
        expect(value === undefined).toBe(findings.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});
