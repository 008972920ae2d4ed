import { describe, expect, it } from 'vitest';
import { type Given, lines, linesOf, p, read } from './build-docx.js';

const level = (at: number, format: string, text: string, more = '', rPr = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${720 * (at + 1)}" w:hanging="360"/></w:pPr>${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}</w:lvl>`;
const shape = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (list: number, at: number, text = 'x') =>
  p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

async function labels(given: Given): Promise<(string | undefined)[]> {
  const { blocks } = await read(given);
  return blocks.map((block) => (block.type === 'paragraph' ? block.label : undefined));
}

describe('automatic labels', () => {
  it('count by level and begin anew below', async () => {
    const numbering =
      shape(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.'), level(2, 'lowerLetter', '%3)')) +
      num(1, 0);
    const body = [0, 1, 1, 2, 2, 1, 0, 1, 2].map((at) => item(1, at)).join('');
    expect(await labels({ body, numbering })).toEqual([
      'I.',
      '1.',
      '2.',
      'a)',
      'b)',
      '3.',
      'II.',
      '1.',
      'a)',
    ]);
  });

  it('go on over other text and tables, lists of one shape together', async () => {
    const numbering = shape(0, level(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0);
    const body = `${item(1, 0)}${p('giữa')}<w:tbl><w:tr><w:tc>${item(1, 0, 'ô')}</w:tc></w:tr></w:tbl>${item(2, 0)}`;
    expect(await linesOf({ body, numbering })).toEqual(['[1.] x', 'giữa', '[2.] ô', '[3.] x']);
  });

  it('begin anew where a list overrides its start, once', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>';
    const numbering = shape(0, level(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0, restart);
    const body = [1, 1, 2, 2, 1].map((list) => item(list, 0)).join('');
    expect(await labels({ body, numbering })).toEqual(['1.', '2.', '4.', '5.', '6.']);
  });

  it('write every format', async () => {
    const formats = ['decimalZero', 'lowerRoman', 'upperLetter', 'ordinal', 'none', 'numberInDash'];
    const numbering = formats.map((format, i) => shape(i, level(0, format, '%1.')) + num(i + 1, i)).join('');
    const body = formats.map((_, i) => item(i + 1, 0)).join('');
    expect(await labels({ body, numbering })).toEqual(['01.', 'i.', 'A.', '1st.', '.', '- 1 -.']);
  });

  it('double letters after z', async () => {
    const numbering = shape(0, level(0, 'lowerLetter', '%1)')) + num(1, 0);
    const made = await labels({ body: item(1, 0).repeat(28), numbering });
    expect(made.slice(24)).toEqual(['y)', 'z)', 'aa)', 'bb)']);
  });

  it('join levels, in plain figures where asked, and never begin anew where told so', async () => {
    const numbering =
      shape(
        0,
        level(0, 'upperRoman', 'Phần %1.'),
        level(1, 'decimal', '%1.%2.', '<w:lvlRestart w:val="0"/>'),
        level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
      ) + num(1, 0);
    const body = [0, 1, 2, 0, 1, 2].map((at) => item(1, at)).join('');
    expect(await labels({ body, numbering })).toEqual([
      'Phần I.',
      'I.1.',
      '1.1.1',
      'Phần II.',
      'II.2.',
      '2.2.1',
    ]);
  });

  it('are bullets as printed', async () => {
    const bullets: readonly (readonly [string, string])[] = [
      ['-', 'Times New Roman'],
      ['+', 'Times New Roman'],
      ['\uf0b7', 'Symbol'],
      ['\uf02d', 'Symbol'],
      ['\uf0a7', 'Wingdings'],
      ['\uf0d8', 'Wingdings'],
      ['o', 'Courier New'],
      ['§', 'Wingdings'],
    ];
    const numbering = bullets
      .map(([text, font], i) =>
        shape(i, level(0, 'bullet', text, '', `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`)),
      )
      .concat(bullets.map((_, i) => num(i + 1, i)))
      .join('');
    const body = bullets.map((_, i) => item(i + 1, 0)).join('');
    expect(await labels({ body, numbering })).toEqual(['-', '+', '•', '-', '▪', '➢', 'o', '▪']);
  });

  it('come through styles, whose level the list says, and through a list style', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`;
    const numbering =
      shape(
        0,
        level(0, 'upperRoman', '%1.', '<w:pStyle w:val="H1"/>'),
        level(1, 'decimal', '%2.', '<w:pStyle w:val="H2"/>'),
      ) +
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>${level(0, 'lowerLetter', '%1)')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="L"/></w:abstractNum>` +
      num(1, 0) +
      num(2, 1) +
      num(3, 2);
    const h = (style: string) => p(style, `<w:pStyle w:val="${style}"/>`);
    const body = `${h('H1')}${h('H2')}${h('H2')}${item(3, 0)}${h('H1')}${p('không', '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>')}${h('H2')}`;
    expect(await linesOf({ body, numbering, styles })).toEqual([
      '[I.] H1',
      '[1.] H2',
      '[2.] H2',
      '[a)] x',
      '[II.] H1',
      'không',
      '[1.] H2',
    ]);
  });

  it('in old fonts are Unicode', async () => {
    const font = '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>';
    const numbering = shape(0, level(0, 'decimal', '§iÒu %1.', '', font)) + num(1, 0);
    expect(await labels({ body: item(1, 0), numbering })).toEqual(['ĐIỀU 1.']);
  });

  it('of a kind nobody knows are told', async () => {
    const numbering = shape(0, level(0, 'thaiLetters', '%1.')) + num(1, 0);
    const { blocks, losses } = await read({ body: item(1, 0), numbering });
    expect(lines(blocks)).toEqual(['[1.] x']);
    expect(losses).toMatchObject([{ text: 'thaiLetters' }]);
  });

  it('indent as their list, their style and they themselves say', async () => {
    const numbering = shape(0, level(0, 'decimal', '%1.')) + num(1, 0);
    const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const styles = `<w:style w:type="paragraph" w:styleId="S"><w:name w:val="S"/><w:pPr>${numPr}<w:ind w:left="0" w:firstLine="567"/></w:pPr></w:style>`;
    const body = `${p('a', numPr)}${p('b', `${numPr}<w:ind w:left="0" w:firstLine="720"/>`)}${p('c', '<w:pStyle w:val="S"/>')}`;
    const { blocks } = await read({ body, numbering, styles });
    expect(blocks.map((block) => block.type === 'paragraph' && block.indent)).toEqual([18, 36, 28.35]);
  });
});
