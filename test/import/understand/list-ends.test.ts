/** Where a list ends, and whose a line is that stands below its last point. */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/import/understand/lines.js';
import { type Child, nest } from '../../../src/import/understand/nest.js';
import { paragraph } from '../support/source-builder.js';

/** Lines indented by what they stand under. */
function nested(...lines: readonly (string | ReturnType<typeof paragraph>)[]): string[] {
  const blocks = lines.map((line) => (typeof line === 'string' ? paragraph(line) : line));
  const shown = (children: readonly Child[], depth: number): string[] =>
    children.flatMap((child) => {
      const indent = '  '.repeat(depth);
      if (child.type === 'text') return [`${indent}${child.text}`];
      if (child.type === 'table') return [`${indent}table`];
      const label = child.label ? `${child.label.printed} ` : '';
      return [`${indent}${label}${child.line.text}`, ...shown(child.children, depth + 1)];
    });
  return shown(nest(linesOf(blocks)), 0);
}

const head = (words: string) => paragraph(words, { bold: true, heading: 1 });

describe('a paragraph without a label', () => {
  it('ends a list whose points are sentences', () => {
    expect(nested(head('I. Việc'), '1. Họp dân.', '2. Đo đất;', 'Các thôn cùng làm.')).toEqual([
      'I. Việc',
      '  1. Họp dân.',
      '  2. Đo đất;',
      '  Các thôn cùng làm.',
    ]);
  });

  it('is the last sentence’s own where the list goes on below it', () => {
    expect(nested(head('I. Việc'), '1. Họp dân.', 'Mỗi thôn một buổi.', '2. Đo đất.')).toEqual([
      'I. Việc',
      '  1. Họp dân.',
      '    Mỗi thôn một buổi.',
      '  2. Đo đất.',
    ]);
  });

  it('is the last sentence’s own where those before it have paragraphs too', () => {
    const lines = ['1. Họp dân.', 'Mỗi thôn một buổi.', '2. Đo đất.', 'Mỗi hộ một mảnh.'];
    expect(nested(head('I. Việc'), ...lines).at(-1)).toBe('    Mỗi hộ một mảnh.');
  });

  it('stays below a heading, below what says who does a task, and below a line that is no sentence', () => {
    expect(nested('1. Công tác tuyên truyền', 'Phát tờ rơi.').at(-1)).toBe('  Phát tờ rơi.');
    expect(nested('1. Họp dân.', 'Chủ trì: Công an xã.').at(-1)).toBe('  Chủ trì: Công an xã.');
  });

  it('that announces the next point stands between the two', () => {
    expect(nested(head('I. Việc'), '(1) Họp dân.', 'Các việc khác, gồm:', '(2) Đo đất.')).toEqual([
      'I. Việc',
      '  (1) Họp dân.',
      '  Các việc khác, gồm:',
      '  (2) Đo đất.',
    ]);
  });

  it('after points that a bullet announces stands beside the bullet', () => {
    expect(
      nested(head('I. Việc'), '- Họp dân, gồm:', '+ Thôn 1;', '+ Thôn 2.', 'Các thôn cùng làm.').at(-1),
    ).toBe('  Các thôn cùng làm.');
  });
});

describe('a heading without a number', () => {
  it('holds the paragraphs below it and stands beside the numbered ones', () => {
    expect(nested(head('Việc chung'), 'Họp dân.', '2. Đo đất.', head('3. Vốn'), 'Xã chi.')).toEqual([
      'Việc chung',
      '  Họp dân.',
      '2. Đo đất.',
      '3. Vốn',
      '  Xã chi.',
    ]);
  });
});

it('a dash that says who does the “+” above it stands under that', () => {
  expect(nested('+ Họp dân.', '- Chủ trì: Công an xã.', '+ Đo đất.')).toEqual([
    '+ Họp dân.',
    '  - Chủ trì: Công an xã.',
    '+ Đo đất.',
  ]);
  expect(nested('- Họp dân, gồm:', '+ Thôn 1.', '- Thời gian: Quý II/2027.').at(-1)).toBe(
    '- Thời gian: Quý II/2027.',
  );
});
