import { describe, expect, it } from 'vitest';
import { field, linesOf, p, r, read, tbl, tr, words } from './build-docx.js';

const mark = (kind: string, id: number, more = '') =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
const note = (kind: string, id: number, content: string) => `<w:${kind} w:id="${id}">${content}</w:${kind}>`;

describe('notes', () => {
  it('stand where their marks stand', async () => {
    const ref = '<w:r><w:footnoteRef/></w:r>';
    const footnotes = `${note('footnote', -1, p('<w:r><w:separator/></w:r>'))}${note('footnote', 2, `${p(`${ref}${r(' Theo ')}${r('Nghị quyết', '<w:i/>')}`)}${p('dòng hai')}`)}`;
    const endnotes = note('endnote', 2, p('cuối'));
    const body = `${p('đầu')}${p(`${r('Chỉ tiêu')}${mark('footnote', 2)}${r(' và')}${mark('endnote', 2, ' w:customMarkFollows="1"').replace('</w:r>', '<w:t>*</w:t></w:r>')}${r('.')}`)}`;
    expect(await linesOf({ body, footnotes, endnotes })).toEqual([
      'đầu',
      'Chỉ tiêu⟨Theo /Nghị quyết/⏎dòng hai⟩ và⟨cuối⟩.',
    ]);
    const { blocks, losses } = await read({ body, footnotes, endnotes });
    expect(blocks[1]).toMatchObject({ inlines: [{}, { type: 'note', place: { line: 2 } }, {}, {}, {}] });
    expect(losses).toEqual([]);
  });

  it('that are missing are told', async () => {
    const { losses } = await read(p(`${r('a')}${mark('footnote', 7)}`));
    expect(losses).toHaveLength(1);
  });
});

describe('comments', () => {
  it('come with their author, place and words', async () => {
    const comments = `<w:comment w:id="0" w:author="Lê Thị Hòa">${p('<w:r><w:annotationRef/></w:r><w:r><w:t>Rà lại số</w:t></w:r>')}${p('này')}</w:comment>`;
    const body = `${p('a')}${p(`${r('đạt ')}<w:commentRangeStart w:id="0"/>${r('95')}${r('%', '<w:b/>')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r(' trở lên')}`)}`;
    const { comments: made, losses } = await read({ body, comments });
    expect(made).toEqual([
      { text: 'Rà lại số\nnày', author: 'Lê Thị Hòa', place: { line: 2 }, about: '95%' },
    ]);
    expect(losses).toEqual([]);
  });
});

describe('a comment on no words', () => {
  it('hangs where its mark stands', async () => {
    const comments = `<w:comment w:id="3" w:author="A">${p('xem lại')}</w:comment>`;
    const body = `${p('a')}${p(`${r('b')}<w:r><w:commentReference w:id="3"/></w:r>`)}`;
    const { comments: made } = await read({ body, comments });
    expect(made).toEqual([{ text: 'xem lại', author: 'A', place: { line: 2 } }]);
  });
});

describe('headers and footers', () => {
  const refs = (...all: (readonly [kind: string, type: string, id: string])[]) =>
    all.map(([kind, type, id]) => `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`).join('');

  it('come once a section, without bare page numbers', async () => {
    const furniture = {
      h1: p(field('PAGE', '2')),
      h2: `${p('ĐƠN VỊ A', '<w:jc w:val="center"/>')}${p('')}`,
      h3: p(`${r('- ')}${field('PAGE', '3')}${r(' -')}`),
      f1: p('Đường 1, xã Minh Tâm'),
      f2: tbl([
        tr([
          'Kế hoạch',
          `<w:tc>${p(`${r('Trang ')}${field('PAGE \\* MERGEFORMAT', '9')}${r('/')}${field('NUMPAGES', '12')}`)}</w:tc>`,
        ]),
      ]),
    };
    const body = [
      p(
        r('một'),
        `<w:sectPr>${refs(['header', 'default', 'h1'], ['header', 'first', 'h2'], ['footer', 'first', 'f1'])}<w:titlePg/></w:sectPr>`,
      ),
      p('hai'),
      `<w:sectPr>${refs(['header', 'default', 'h3'], ['footer', 'default', 'f2'])}</w:sectPr>`,
    ].join('');
    const { blocks } = await read({ body, furniture });
    expect(await linesOf({ body, furniture })).toEqual([
      'ĐƠN VỊ A',
      'một',
      'Đường 1, xã Minh Tâm',
      '§hai',
      'Kế hoạch | ',
    ]);
    expect(blocks.map(({ zone, section, place }) => [zone, section, place.line])).toEqual([
      ['header', 0, 1],
      ['body', 0, 1],
      ['footer', 0, 1],
      ['body', 1, 2],
      ['footer', 1, 2],
    ]);
  });

  it('that go on from the section before are not said again; even pages’ count where used', async () => {
    const furniture = { h1: p('Chung'), h2: p('Trang chẵn') };
    const sect = refs(['header', 'default', 'h1'], ['header', 'even', 'h2']);
    const body = `${p(r('một'), `<w:sectPr>${sect}</w:sectPr>`)}${p('hai')}<w:sectPr/>`;
    expect(await linesOf({ body, furniture })).toEqual(['Chung', 'một', '§hai']);
    const settings = '<w:evenAndOddHeaders/>';
    expect(await linesOf({ body, furniture, settings })).toEqual(['Chung', 'Trang chẵn', 'một', '§hai']);
  });
});

describe('pictures and drawings', () => {
  const drawing = (inside: string, docPr = '') =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1"${docPr}/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const picture = '<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="a.png"/></pic:nvPicPr></pic:pic>';

  it('give their words for who cannot see them', async () => {
    const vml = '<w:r><w:pict><v:shape alt="Dấu"><v:imagedata r:id="x"/></v:shape></w:pict></w:r>';
    const watermark = '<w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r>';
    const body = `${p(`${r('a')}${drawing(picture, ' descr="Chữ ký"')}`)}${p(vml)}${p(watermark)}`;
    const { blocks, losses } = await read(body);
    expect(
      blocks.map((block) =>
        block.type === 'picture' ? block.alt : words(block.type === 'paragraph' ? block.inlines : []),
      ),
    ).toEqual(['a', 'Chữ ký', 'Dấu', 'DỰ THẢO']);
    expect(losses).toEqual([]);
  });

  it('tell of shapes, charts and objects, but not of a plain line', async () => {
    const shape = (preset: string) =>
      `<wps:wsp><wps:spPr><a:prstGeom prst="${preset}"/></wps:spPr></wps:wsp>`;
    const object =
      '<w:r><w:object><v:shape><v:imagedata r:id="x"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>';
    const body = p(`${r('a')}${drawing(shape('line'))}${drawing(shape('star5'))}${object}`);
    const { blocks, losses } = await read(body);
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'picture']);
    expect(losses.map(({ text }) => text)).toEqual(['', 'Excel.Sheet.12']);
  });

  it('hold formulas as a line of text', async () => {
    const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    const body = p(
      `${r('Tỷ lệ = ')}<m:oMath><m:f><m:num>${t('a+b')}</m:num><m:den>${t('c')}</m:den></m:f></m:oMath>`,
    );
    expect(await linesOf(body)).toEqual(['Tỷ lệ = (a+b)/c']);
    expect((await read(body)).losses).toHaveLength(1);
  });
});
