import { beforeAll, describe, expect, it } from 'vitest';
import { md } from '../../../src/import/importers/md.js';
import type { SourceBlock } from '../../../src/import/source.js';
import { mdWriter } from '../../../src/write/writers/md.js';
import { composeExamples, wordsOf as docWords, type Example, paragraphsOf } from '../../examples/examples.js';
import { wordsOf } from './read-text.js';

async function read(text: string): Promise<readonly SourceBlock[]> {
  const { value } = await md.read({ file: 'cu.md', bytes: new TextEncoder().encode(text) });
  return value?.blocks ?? [];
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('our own Markdown', () => {
  let examples: Example[];
  beforeAll(async () => {
    examples = await composeExamples();
  });

  it('reads back as the words of its document, paragraph by paragraph', async () => {
    const docs = examples.flatMap(({ composed }) => composed.docs);
    expect(docs.length).toBeGreaterThan(5);
    for (const doc of docs) {
      const written = await mdWriter.write({ doc } as Parameters<typeof mdWriter.write>[0]);
      const { value } = await md.read({ file: 'a.md', bytes: written });
      const paragraphs = (value?.blocks ?? []).filter((block) => block.type === 'paragraph');
      const said = doc.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'paragraph'));
      const expected = said.map(({ inlines }) => tidy(docWords(inlines))).filter((text) => text !== '');
      const found = paragraphs.map(({ inlines }) =>
        tidy(inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')),
      );
      expect(found).toEqual(expected);
    }
  });

  it('reads frames as unruled tables with the same lines', async () => {
    const doc = examples.flatMap(({ composed }) => composed.docs)[0];
    if (!doc) throw new Error('no document');
    const { value } = await md.read({
      file: 'a.md',
      bytes: await mdWriter.write({ doc } as Parameters<typeof mdWriter.write>[0]),
    });
    const first = value?.blocks[0];
    expect(first?.type === 'table' && first.ruled).toBe(false);
    const frame = doc.sections[0]?.blocks.find((block) => block.type === 'table');
    const lines = [...paragraphsOf(frame ? [frame] : [])].map(({ inlines }) => tidy(docWords(inlines)));
    expect(wordsOf(first ? [first] : []).map((text) => tidy(text.replace(/^[\d.]+: /, '')))).toEqual(
      lines.filter((text) => text !== ''),
    );
  });
});

describe('Markdown of people', () => {
  it('keeps list marks as typed and reads each item as a paragraph', async () => {
    expect(wordsOf(await read('1. Một\n3. Ba\n   tiếp\n- Gạch\n  + Cộng\n'))).toEqual([
      '1. Một',
      '3. Ba tiếp',
      '- Gạch',
      '+ Cộng',
    ]);
  });

  it('reads headings, emphasis, breaks and escapes', async () => {
    const blocks = await read(
      '## **I. MỤC TIÊU** ##\n\nMột *hai* **ba** ***bốn*** 1\\. 2 \\*\nnăm  \nsáu<br>bảy &amp; <b>tám</b>\n',
    );
    expect(blocks[0]).toMatchObject({ heading: 2, inlines: [{ text: 'I. MỤC TIÊU', bold: true }] });
    expect(blocks[1]).toMatchObject({
      place: { line: 3 },
      inlines: [
        { text: 'Một ' },
        { text: 'hai', italic: true },
        { text: ' ' },
        { text: 'ba', bold: true },
        { text: ' ' },
        { text: 'bốn', bold: true, italic: true },
        { text: ' 1. 2 * năm\nsáu\nbảy & <b>tám</b>' },
      ],
    });
  });

  it('leaves marks that pair with nothing', async () => {
    expect(wordsOf(await read('Diện tích 5*3 và 4*2; (*) ghi chú; ______; a_b_c; **hở'))).toEqual([
      'Diện tích 5*3 và 4*2; (*) ghi chú; ______; a_b_c; **hở',
    ]);
  });

  it('reads footnotes where their marks stand, and keeps those nobody refers to', async () => {
    const [first, second] = await read(
      'Biết bơi[^1] và nổi^[ba phút].\n\n[^1]: Bơi 25 mét\n  liên tục.\n[^x]: Lạc.\n',
    );
    expect(first).toMatchObject({
      inlines: [
        { text: 'Biết bơi' },
        { type: 'note', inlines: [{ text: 'Bơi 25 mét liên tục.' }], place: { line: 3 } },
        { text: ' và nổi' },
        { type: 'note', inlines: [{ text: 'ba phút' }] },
        { text: '.' },
      ],
    });
    expect(wordsOf(second ? [second] : [])).toEqual(['[^x]: Lạc.']);
  });

  it('reads pipe tables as ruled ones', async () => {
    const [table] = await read('| TT | Việc |\n|---|:--:|\n| 1 | Bơi \\| lội<br>hè |\n');
    expect(table).toMatchObject({ type: 'table', ruled: true });
    expect(wordsOf(table ? [table] : [])).toEqual([
      '1.1: TT',
      '1.2: Việc',
      '2.1: 1',
      '2.2: Bơi | lội',
      '2.2: hè',
    ]);
  });

  it('joins a sentence that a page broke, and nothing else', async () => {
    const torn = 'Xã mở lớp dạy bơi cho trẻ em, tu sửa bể bơi của trường học và làm rào quanh ao, hồ';
    expect(wordsOf(await read(`${torn}\n\nở các thôn.\n\n# Mục tiêu\n\n${torn}.\n\nở các thôn`))).toEqual([
      `${torn} ở các thôn.`,
      'Mục tiêu',
      `${torn}.`,
      'ở các thôn',
    ]);
  });

  it('keeps the lines of a frame apart, code as paragraphs, pictures with their words', async () => {
    expect(
      wordsOf(
        await read('**ỦY BAN NHÂN DÂN**\n**XÃ AN BÌNH**\nSố: 12/KH-UBND\n\n```\nmã\n```\n\n![dấu](a.png)'),
      ),
    ).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH', 'Số: 12/KH-UBND', 'mã', 'dấu']);
  });
});
