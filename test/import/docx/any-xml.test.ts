import { describe, expect, it } from 'vitest';
import fc from '../../support/random.js';
import { buildDocx, p, r, readBytes } from './build-docx.js';

const names = [
  ...[
    'w:p',
    'w:r',
    'w:t',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:pPr',
    'w:rPr',
    'w:numPr',
    'w:ins',
    'w:del',
    'w:delText',
  ],
  ...[
    'w:moveTo',
    'w:moveFrom',
    'w:sdt',
    'w:sdtContent',
    'w:fldChar',
    'w:instrText',
    'w:fldSimple',
    'w:hyperlink',
  ],
  ...['w:br', 'w:sym', 'w:sectPr', 'w:pict', 'v:shape', 'v:textbox', 'w:txbxContent', 'mc:AlternateContent'],
  ...[
    'mc:Choice',
    'mc:Fallback',
    'w:footnoteReference',
    'w:commentRangeStart',
    'w:tcPr',
    'w:trPr',
    'w:vMerge',
  ],
  ...[
    'w:gridSpan',
    'w:rPrChange',
    'w:pPrChange',
    'm:oMath',
    'm:f',
    'w:ind',
    'w:jc',
    'w:lvl',
    'w:num',
    'w:style',
  ],
  ...[
    'w:abstractNum',
    'w:lvlOverride',
    'w:numId',
    'w:abstractNumId',
    'w:basedOn',
    'w:ruby',
    'w:object',
    'w:headerReference',
  ],
];
const attributes = fc.dictionary(
  fc.constantFrom(
    'w:val',
    'w:id',
    'w:type',
    'w:fldCharType',
    'w:char',
    'w:numId',
    'w:ilvl',
    'w:styleId',
    'w:instr',
    'r:id',
  ),
  fc.constantFrom(
    '1',
    '0',
    '-1',
    '99999999999',
    'begin',
    'end',
    'separate',
    'page',
    'restart',
    'A',
    'F0B7',
    '',
    'PAGE',
  ),
  { maxKeys: 3 },
);

/** Well-formed XML of Word's elements in places where they make no sense. */
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    fc.constantFrom('chữ', ' ', '&#xF0B7;', '&amp;'),
    fc
      .tuple(fc.constantFrom(...names), attributes, fc.array(tie('tree'), { maxLength: 5 }))
      .map(([name, given, children]) => {
        const said = Object.entries(given).map(([key, value]) => ` ${key}="${value}"`);
        return `<${name}${said.join('')}>${children.join('')}</${name}>`;
      }),
  ),
}));
const trees = fc.array(tree, { maxLength: 12 }).map((all) => all.join(''));

describe('any XML', () => {
  it('never throws, and ordinary words around it stay', async () => {
    const how = fc.constantFrom<'accept' | 'reject' | undefined>('accept', 'reject', undefined);
    await fc.assert(
      fc.asyncProperty(
        trees,
        trees,
        trees,
        trees,
        how,
        async (body, styles, numbering, footnotes, revisions) => {
          const given = { body: `${p('trước')}${body}${p(r('sau'))}`, styles, numbering, footnotes };
          const { value, findings } = await readBytes(buildDocx(given), revisions);
          if (!value) {
            expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
            return;
          }
          const text = JSON.stringify(value.blocks);
          expect(text).toContain('trước');
          expect(text).toContain('sau');
        },
      ),
      { numRuns: 150 },
    );
  });
});
