import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { normalisePackage } from '../../src/write/docx/normalise-package.js';
import { readPackage } from './read-package.js';

const relation = (id: string, target: string) => `<Relationship Id="${id}" Type="t" Target="${target}"/>`;

function packed(ids: readonly [string, string], drawing: number, mtime: string): Uint8Array {
  const [a, b] = ids;
  return zipSync(
    {
      'word/document.xml': strToU8(
        `<d><h r:id="${b}"/><h r:id="${a}"/><wp:docPr id="${drawing}" name="x"/><wp:docPr id="${drawing + 1}"/></d>`,
      ),
      'word/_rels/document.xml.rels': strToU8(`<r>${relation(a, 'one.xml')}${relation(b, 'http://two')}</r>`),
      'word/_rels/one.xml.rels': strToU8('<Relationships xmlns="x"/>'),
      'word/one.xml': strToU8('<one/>'),
      'word/picture.png': new Uint8Array([1, 2, 3]),
      '[Content_Types].xml': strToU8('<Types><Override ContentType="c" PartName="/word/one.xml"/></Types>'),
    },
    { mtime },
  );
}

it('makes one file of packages that differ in ids, counters and times', () => {
  const first = normalisePackage(packed(['rIdx9', 'rIdq1'], 7, '2026-01-02'), {});
  const second = normalisePackage(packed(['rIdab', 'rIdzz'], 41, '2027-05-06'), {});
  expect(first).toEqual(second);
  expect(readPackage(first).get('word/document.xml')).toBe(
    '<d><h r:id="rId2"/><h r:id="rId1"/><wp:docPr id="1" name="x"/><wp:docPr id="2"/></d>',
  );
});

it('puts the content types first and the rest in order', () => {
  expect([...readPackage(normalisePackage(packed(['a', 'b'], 1, '2026-01-02'), {})).keys()]).toEqual([
    '[Content_Types].xml',
    'word/_rels/document.xml.rels',
    'word/_rels/one.xml.rels',
    'word/document.xml',
    'word/one.xml',
    'word/picture.png',
  ]);
});

it('edits parts and drops them with all that points at them', () => {
  const parts = readPackage(
    normalisePackage(packed(['a', 'b'], 1, '2026-01-02'), {
      'word/document.xml': (xml) => xml.replace('<d>', '<d new="">'),
      'word/one.xml': 'drop',
    }),
  );
  expect([...parts.keys()]).not.toContain('word/one.xml');
  expect(parts.get('word/document.xml')).toContain('<d new="">');
  expect(parts.get('[Content_Types].xml')).toBe('<Types></Types>');
  expect(parts.get('word/_rels/document.xml.rels')).toBe(`<r>${relation('rId1', 'http://two')}</r>`);
});
