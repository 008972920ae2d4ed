import { describe, expect, it } from 'vitest';
import { senseBreaks } from '../../src/compose/sense-breaks.js';
import { docNamed, docsOf, linesOf, printed } from '../support/compose-text.js';
import fc from '../support/random.js';
import { sampleFonts } from '../write/sample-doc.js';

const measure = (text: string) => sampleFonts.bold.width(text, 14);

function broken(text: string, width: number): string[] {
  const words = text.split(' ');
  const starts = [0, ...senseBreaks(text, width, measure), words.length];
  return starts.slice(1).map((end, i) => words.slice(starts[i], end).join(' '));
}

const titles = [
  'Thực hiện công tác trẻ em năm 2027',
  'Triển khai Tháng hành động vì trẻ em năm 2027 trên địa bàn xã Minh Tâm',
  'Thực hiện Chương trình hành động quốc gia vì trẻ em giai đoạn 2026-2030 trên địa bàn thị xã Bình Long',
  'Phòng, chống tai nạn, thương tích trẻ em và phòng, chống đuối nước trẻ em năm 2027',
  'Về việc đề nghị ban hành Kế hoạch thực hiện công tác trẻ em năm 2027 của Ủy ban nhân dân xã Minh Tâm',
  'Bảo vệ, chăm sóc sức khỏe và giáo dục trẻ em dịp Tết Trung thu năm 2027',
];

describe('a long title', () => {
  const widths = [220, 260, 300, 340, 380, 420];

  it.each(titles)('keeps its words together: %s', (title) => {
    for (const width of widths) {
      const lines = broken(title, width);
      expect(lines.join(' ')).toBe(title);
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      expect(lines.join(' ⏎ ')).not.toMatch(
        /trẻ ⏎ em|năm ⏎ \d|kế ⏎ hoạch|Ủy ⏎ ban|sức ⏎ khỏe|địa ⏎ bàn|thị ⏎ xã|đoạn ⏎ \d/i,
      );
      if (lines.length > 1) expect(lines.at(-1)?.split(' ').length, lines.join(' ⏎ ')).toBeGreaterThan(1);
    }
  });

  it('breaks after a comma or before a new thought, evenly', () => {
    expect(broken('Về việc đề nghị ban hành Kế hoạch thực hiện công tác trẻ em năm 2027', 380)).toEqual([
      'Về việc đề nghị ban hành Kế hoạch',
      'thực hiện công tác trẻ em năm 2027',
    ]);
  });

  it('keeps a date on its line', () => {
    const line = '(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2027 của Ủy ban nhân dân xã Minh Tâm)';
    for (const width of [420, 460, 500]) {
      expect(broken(line, width).join(' ⏎ ')).not.toMatch(/ngày ⏎|05 ⏎|tháng ⏎|3 ⏎|năm ⏎/);
    }
  });

  it('that fits is not broken', () => {
    expect(broken('Thực hiện công tác trẻ em năm 2027', 400)).toHaveLength(1);
  });

  it('takes a line more rather than tear a word', () => {
    expect(broken('BAN CHỈ ĐẠO CHƯƠNG TRÌNH', measure('BAN CHỈ ĐẠO CHƯƠNG') + 1)).toEqual([
      'BAN CHỈ ĐẠO',
      'CHƯƠNG TRÌNH',
    ]);
  });

  it('of any words is never lost, nor wider than its room where a word is not', () => {
    const word = fc.constantFrom(
      'trẻ',
      'em',
      'năm',
      '2027',
      'và',
      'của',
      'kế',
      'hoạch',
      '-',
      'UBND',
      'x',
      'xã,',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 60, max: 400 }),
        (words, width) => {
          const lines = broken(words.join(' '), width);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('typed line breaks', () => {
  const subject = (text: string) => {
    const lines = printed(`documents: {ke-hoach: {subject: ${JSON.stringify(text)}}}`);
    return lines[lines.indexOf('KẾ HOẠCH') + 1];
  };

  it('are honoured where their lines fit', () => {
    expect(subject('Thực hiện công tác trẻ em\nnăm 2027')).toBe('Thực hiện công tác trẻ em ⏎ năm 2027');
  });

  it('give way where one does not', () => {
    const long =
      'Thực hiện Chương trình hành động quốc gia vì trẻ em giai đoạn 2026-2030 trên địa bàn xã\nMinh Tâm';
    expect(subject(long)).not.toMatch(/xã ⏎ Minh Tâm$/);
    expect(subject(long)?.replaceAll(' ⏎', '')).toBe(long.replace('\n', ' '));
  });

  it('keep bold and mentions', () => {
    const docs = docsOf('documents: {ke-hoach: {subject: "Thực hiện **công tác**\\ntheo [@luat-tre-em]"}}');
    expect(linesOf(docNamed(docs, 'ke-hoach'))).toContain('Thực hiện công tác ⏎ theo Luật Trẻ em');
  });
});
