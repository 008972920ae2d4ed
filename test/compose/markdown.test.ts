import { describe, expect, it } from 'vitest';
import type { Block, Paragraph } from '../../src/doc/document.js';
import { body, docNamed, docsOf, linesOf, plainText, printed } from '../support/compose-text.js';
import fc from '../support/random.js';

/** Letters, punctuation and all that Markdown, HTML, YAML or a template might read; not our own marks. */
const character = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...'abAB19 ') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...'#>`~|\\_-+:=.,;!?()[]{}<>/&"\'%$^@',
      '1.',
      '2)',
      '&amp;',
      '<b>',
      '---',
      '    ',
      '{{x}}',
      '::',
      '\u00a0',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...'ăđêơưẨỹ–…“”', '\u{f0000}', '\u{f0001}', '\u{100001}', '𠀀') },
);
const ourMarks = /\*|\[@|\^\[/;
const strings = (filter: RegExp = /^$/) =>
  fc
    .string({ unit: character, minLength: 1, maxLength: 24 })
    .filter((text) => text.trim() !== '' && !ourMarks.test(text) && !filter.test(text));

const folded = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const all = (plan: object, id = 'ke-hoach') =>
  linesOf(docNamed(docsOf(JSON.stringify({ ...head, ...plan })), id)).map((line) =>
    folded(line.replaceAll(' ⏎', '').replaceAll('▁', ' ')),
  );
const head = { schema: 1, id: 'a', period: 2027, office: 'xa.yaml', title: 'A' };

describe('any text comes back as itself', () => {
  const runs = { numRuns: 150 };

  it('in a title, and where the templates repeat it', () => {
    fc.assert(
      fc.property(strings(), (text) => {
        const title = `Thực hiện ${text}`;
        const lines = all({ title, documents: { 'ke-hoach': {}, 'to-trinh': {} } });
        expect(lines).toContain(folded(title));
        expect(lines.some((line) => line.includes(folded(`thực hiện ${text}`)))).toBe(true);
      }),
      runs,
    );
  });

  it('in a heading', () => {
    fc.assert(
      fc.property(strings(), (text) => {
        expect(all({ print: { caps: false }, sections: [{ heading: text, text: 'A' }] })).toContain(
          folded(`I. ${text}`),
        );
      }),
      runs,
    );
  });

  it('in a sentence, a point and a cell', () => {
    fc.assert(
      fc.property(strings(/\|/), strings(), (text, other) => {
        const lines = all({
          sections: [
            { heading: 'Một', items: [text, { text: 'B', items: [other, other] }] },
            { heading: 'Hai', table: { columns: ['A', 'B'], rows: `x${text} | y` } },
          ],
        });
        expect(lines).toContain(folded(`- ${text}`));
        expect(lines).toContain(folded(`+ ${other}`));
        expect(lines).toContain(folded(`x${text} | y`));
      }),
      runs,
    );
  });

  it('in a paragraph, but for bullets and tables', () => {
    fc.assert(
      fc.property(strings(/^\s*[-+](\s|$)|\|/), (text) => {
        expect(all({ sections: [{ heading: 'Một', text: `${text}\n\nHết` }] })).toEqual(
          expect.arrayContaining([folded(text), 'Hết']),
        );
      }),
      runs,
    );
  });

  it('with a line break in it: a space', () => {
    fc.assert(
      fc.property(strings(/\|/), strings(/\|/), (text, other) => {
        expect(all({ items: [`x${text}\nx${other}`, 'B'] })).toContain(folded(`- x${text} x${other}`));
      }),
      runs,
    );
  });
});

describe('what looks like markup and is none', () => {
  it.each([
    '2026. Năm bản lề',
    '1) Việc đầu',
    '5*3…4*2',
    '5 * 3 * 2',
    'a | b',
    '---',
    '***',
    '___',
    '===',
    '- gạch',
    '+ cộng',
    '* sao',
    '# không là tiêu đề',
    '> không là trích dẫn',
    '7:30 và 1:25.000',
    '<b>đậm</b>',
    '<!-- ghi chú -->',
    '&amp; &lt; &#65;',
    '`mã` và ```khối```',
    '~~~',
    '[liên kết](http://a.b)',
    '![ảnh](a.png)',
    '[a]: b',
    'http://a.b/c_d_e',
    'a_b_c và __d__',
    'C:\\thư mục\\',
    '::thành-phần',
    ':::khối',
    '{{title}} {{#if x}}',
    'dòng  hai  cách',
    'số 1**',
    'b/c, p/h; 331/TTr-PLĐTBXH',
    'thay * bằng x',
  ])('%s', (text) => {
    const lines = all({
      title: `A ${text}`,
      print: { caps: false },
      sections: [{ heading: text, items: [text, 'B'] }],
    });
    expect(lines).toEqual(
      expect.arrayContaining([folded(`A ${text}`), folded(`I. ${text}`), folded(`- ${text}`)]),
    );
  });

  it.each([
    '2026. Năm bản lề',
    '---',
    '# a',
    '    bốn cách',
    '7:30',
    '<b>a</b>',
    '| a',
    '1. Một\n2. Hai',
    'a)\nb',
  ])('in prose: %s', (text) => {
    const lines = all({ sections: [{ heading: 'Một', text }] });
    const own = lines.slice(lines.indexOf('I. MỘT') + 1);
    expect(own.join(' ').startsWith(folded(text))).toBe(true);
  });

  it('four spaces and a number at the start of a line of prose', () => {
    expect(body('text: |2\n      thụt vào\n  2. tiếp\n  b) nữa')).toEqual(['thụt vào', '2. tiếp', 'b) nữa']);
  });
});

describe('our own marks', () => {
  const runs = (text: string) => {
    const [doc] = docsOf(JSON.stringify({ ...head, items: [text, 'B'] }));
    const found = doc?.sections[0]?.blocks.find(
      (block: Block): block is Paragraph => block.type === 'paragraph' && plainText(block).startsWith('- '),
    );
    return found?.inlines
      .slice(2)
      .map((each) =>
        each.type === 'text' ? `${each.text}${each.bold ? '/b' : ''}${each.italic ? '/i' : ''}` : each.type,
      );
  };

  it('are bold, italic, both', () => {
    expect(runs('a **b** c')).toEqual(['a ', 'b/b', ' c']);
    expect(runs('a *b* c')).toEqual(['a ', 'b/i', ' c']);
    expect(runs('***b*** c')).toEqual(['b/b/i', ' c']);
    expect(runs('**Phòng A:** làm')).toEqual(['Phòng A:/b', ' làm']);
  });

  it('next to quotation marks and letters', () => {
    expect(runs('**"đậm"**chữ')).toEqual(['"đậm"/b', 'chữ']);
    expect(runs('chữ**“đậm”**')).toEqual(['chữ', '“đậm”/b']);
    expect(runs('(**đậm:**)')).toEqual(['(', 'đậm:/b', ')']);
  });

  it('hold mentions and footnotes', () => {
    expect(runs('**[@luat-tre-em]**^[Xem *a*.] b')).toEqual(['Luật Trẻ em/b', 'footnote', ' b']);
  });

  it('in prose make bullets, two levels deep', () => {
    expect(body('text: |\n  Gồm:\n  - một\n    + hai\n  - ba')).toEqual(['Gồm:', '- một', '+ hai', '- ba']);
  });

  it('in a value of a template stay marks of the value', () => {
    const lines = printed('title: Thực hiện **công tác** trẻ em');
    expect(lines).toContain('Thực hiện công tác trẻ em');
    expect(lines.some((line) => line.includes('**'))).toBe(false);
  });

  it('that mention nothing known stay visible', () => {
    expect(body('items: ["Theo [@khong-co].", B]')[0]).toBe('- Theo [@khong-co].');
  });
});
