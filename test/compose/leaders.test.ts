/** Dots typed for others to write on. */
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../src/doc/document.js';
import { docNamed, docsOf } from '../support/compose-text.js';

const paragraphs = (text: string): Paragraph[] =>
  docNamed(docsOf(JSON.stringify({ ...head, appendices: [{ heading: 'Phiếu', text }] })), 'ke-hoach')
    .sections.at(-1)
    ?.blocks.filter((block): block is Paragraph => block.type === 'paragraph' && block.style === 'body') ??
  [];

const head = { schema: 1, id: 'a', period: 2027, office: 'xa.yaml', title: 'A' };

/** Each paragraph as its words; ">" where dots go on to the right edge, "<" where the line begins at the left one. */
const lines = (text: string) =>
  paragraphs(text).map(
    ({ inlines, format }) =>
      (format?.indentFirst === 0 ? '<' : '') +
      inlines
        .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'leader' ? '>' : ''))
        .join(''),
  );

const dots = (count: number) => '.'.repeat(count);

describe('dots at the end of a paragraph', () => {
  it.each([
    ['Họ và tên: ………………', ['Họ và tên: >']],
    ['Họ và tên:……', ['Họ và tên:>']],
    [`Địa chỉ: ${dots(121)}`, ['Địa chỉ: >']],
    ['Ngày sinh: ……… Giới tính: …………', ['Ngày sinh: ……… Giới tính: >']],
    ['- Kiến nghị: ……………', ['- Kiến nghị: >']],
    ['…………', ['>']],
  ])('%s goes on to the right edge', (text, expected) => expect(lines(text)).toEqual(expected));

  it('take as many lines as they were typed for, the later ones from the left edge', () => {
    expect(lines('…'.repeat(107))).toEqual(['>', '<>', '<>']);
    expect(lines(`Đơn vị công tác: ${'…'.repeat(54)}`)).toEqual(['Đơn vị công tác: >', '<>']);
    const [, second] = paragraphs('…'.repeat(60));
    expect(second?.format).toEqual({ indentFirst: 0, spaceBefore: 0 });
  });

  it('begin a line of their own where the words leave no room to write', () => {
    const words = 'Ý kiến của cơ quan, đơn vị, địa phương về việc thực hiện công tác này: ';
    expect(lines(`${words}${dots(40)}`)).toEqual([words, '<>']);
  });

  it.each(['Vân vân...', 'Và nhiều việc khác…', 'Một .....', '…… là chỗ trống.'])(
    '%s: too few, or not at the end',
    (text) => expect(lines(text)).toEqual([expect.stringContaining(text)]),
  );

  it('lose none of what was typed, and know where it stands', () => {
    const typed = '…'.repeat(100);
    const leaders = paragraphs(`A: ${typed}`).flatMap(({ inlines }) =>
      inlines.flatMap((inline) => (inline.type === 'leader' ? [inline] : [])),
    );
    expect(leaders.map(({ text }) => text).join('')).toBe(typed);
    expect(new Set(leaders.map(({ source }) => source))).toEqual(new Set(['/appendices/0/text']));
  });

  it('get no end mark', () => {
    const texts = paragraphs('A.\n\nB: ………').flatMap(({ inlines }) =>
      inlines.map((inline) => (inline.type === 'text' ? inline.text : '')),
    );
    expect(texts.join('')).not.toContain('./.');
  });
});
