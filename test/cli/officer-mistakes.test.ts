import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import { office, planWith } from '../support/sample.js';

/**
 * What officers do to a YAML file. Each is told at its line with its cause; what the hint says, done to the letter, mends it
 * at once. `cure` does so: it takes what it writes from the hint.
 */
interface Mistake {
  readonly name: string;
  readonly plan: string;
  readonly line: number;
  /** Words of the first message. */
  readonly says: string;
  /** What the hint says to do, its parts as groups. */
  readonly hint: RegExp;
  readonly cure: (lines: string[], hint: RegExpExecArray) => void;
}

const task = (rest: string) =>
  planWith(`sections:\n  - heading: Nhiệm vụ\n    tasks:\n      - text: Trồng cây.\n${rest}`);

const quoteAll = /^Đặt toàn bộ nội dung trong dấu ngoặc kép/;

/** Straight quotation marks around the value of a line. */
function quoted(line: string): string {
  return line.replace(/^( *(?:- )?[a-z]+: )(.*)$/, '$1"$2"');
}

/** The line with so many spaces before its first letter. */
function indented(line: string, spaces: string | undefined): string {
  return ' '.repeat(Number(spaces)) + line.replace(/^[\s\u00a0]*/, '');
}

const mistakes: readonly Mistake[] = [
  {
    name: 'a colon in a value',
    plan: planWith('text: Mục tiêu: trồng 1.200 cây\n'),
    line: 6,
    says: 'dấu hai chấm',
    hint: quoteAll,
    cure: (lines) => lines.splice(5, 1, quoted(lines[5] ?? '')),
  },
  {
    name: 'a colon in a task',
    plan: planWith('tasks:\n  - text: Việc chính: trồng cây\n    lead: kinh-te\n'),
    line: 7,
    says: 'dấu hai chấm',
    hint: quoteAll,
    cure: (lines) => lines.splice(6, 1, quoted(lines[6] ?? '')),
  },
  {
    name: 'tabs',
    plan: task('\t\tlead: kinh-te\n'),
    line: 10,
    says: 'phím Tab',
    hint: /^Thay bằng (\d+) dấu cách, thẳng với “text” ở dòng 9/,
    cure: (lines, [, spaces]) => lines.splice(9, 1, indented(lines[9] ?? '', spaces)),
  },
  {
    name: 'a tab under a field without a value',
    plan: planWith('print:\n\tsize: 14\ntext: A\n'),
    line: 7,
    says: 'phím Tab',
    hint: /^Thay bằng (\d+) dấu cách, thụt vào dưới “print” ở dòng 6/,
    cure: (lines, [, spaces]) => lines.splice(6, 1, indented(lines[6] ?? '', spaces)),
  },
  {
    name: 'Word’s quotation marks around a sentence with a colon',
    plan: planWith('text: “Mục tiêu: trồng cây”\n'),
    line: 6,
    says: 'dấu hai chấm',
    hint: /^Đặt toàn bộ nội dung trong dấu ngoặc kép thẳng \("…"\); dấu “ ” là chữ của câu/,
    cure: (lines) => lines.splice(5, 1, quoted(lines[5] ?? '')),
  },
  {
    name: 'Word’s quotation marks around an id',
    plan: task('        lead: “kinh-te”\n'),
    line: 10,
    says: 'dấu ngoặc cong “ ”',
    hint: /^Sửa thành ("[^"]+")/,
    cure: (lines, [, value]) => lines.splice(9, 1, `        lead: ${value}`),
  },
  {
    name: 'Word’s quotation marks around a number',
    plan: planWith('documents:\n  ke-hoach:\n    number: “02”\ntext: A\n'),
    line: 8,
    says: 'dấu ngoặc cong “ ”',
    hint: /^Sửa thành ("[^"]+")/,
    cure: (lines, [, value]) => lines.splice(7, 1, `    number: ${value}`),
  },
  {
    name: 'Word’s quotation marks around a day',
    plan: task('        when: “29/01/2027”\n'),
    line: 10,
    says: 'dấu ngoặc cong “ ”',
    hint: /^Sửa thành ("[^"]+")/,
    cure: (lines, [, value]) => lines.splice(9, 1, `        when: ${value}`),
  },
  {
    name: 'a no-break space after a colon',
    plan: planWith('tasks:\n  - text:\u00a0Trồng cây.\n    lead: kinh-te\n'),
    line: 7,
    says: 'ký tự ẩn U+00A0',
    hint: /^Xóa ký tự ấy và gõ lại dấu cách thường/,
    cure: (lines) => lines.splice(6, 1, (lines[6] ?? '').replace('\u00a0', ' ')),
  },
  {
    name: 'a no-break space at the end of an indentation',
    plan: task('       \u00a0lead: kinh-te\n'),
    line: 10,
    says: 'ký tự ẩn U+00A0',
    hint: /^Xóa ký tự ấy và gõ lại dấu cách thường/,
    cure: (lines) => lines.splice(9, 1, (lines[9] ?? '').replace('\u00a0', ' ')),
  },
  {
    name: 'an indentation of no-break spaces',
    plan: task(`${'\u00a0'.repeat(8)}lead: kinh-te\n`),
    line: 10,
    says: 'ký tự ẩn U+00A0',
    hint: /^Xóa các ký tự ấy ở đầu dòng và gõ lại (\d+) dấu cách thường/,
    cure: (lines, [, spaces]) => lines.splice(9, 1, indented(lines[9] ?? '', spaces)),
  },
  {
    name: 'a list under a field for words',
    plan: planWith('sections:\n  - heading: Việc\n    text:\n      - Trồng cây.\n      - Tưới cây.\n'),
    line: 9,
    says: '“text” (lời văn) chỉ nhận một giá trị, nhưng ở đây là danh sách',
    hint: /^Danh sách thì sửa “text” thành “(items)”/,
    cure: (lines, [, key]) => lines.splice(7, 1, `    ${key}:`),
  },
  {
    name: 'tasks under a field for units',
    plan: planWith(
      'sections:\n  - heading: Việc\n    lead:\n      - text: Trồng cây.\n        when: 6/2027\n',
    ),
    line: 9,
    says: '“lead” (cơ quan chủ trì) không nhận “text”',
    hint: /^Danh sách các việc thì sửa “lead” thành “(tasks)”/,
    cure: (lines, [, key]) => lines.splice(7, 1, `    ${key}:`),
  },
  {
    name: 'a key in Vietnamese',
    plan: task('        chủ trì: kinh-te\n'),
    line: 10,
    says: 'không có trường “chủ trì”',
    hint: /^Sửa thành “([a-z]+)”/,
    cure: (lines, [, key]) => lines.splice(9, 1, (lines[9] ?? '').replace('chủ trì', key ?? '')),
  },
  {
    name: 'a key in Vietnamese for the words themselves',
    plan: planWith('tasks:\n  - nội dung: Trồng cây.\n    lead: kinh-te\n'),
    line: 7,
    says: 'không có trường “nội dung”',
    hint: /^Sửa thành “([a-z]+)”/,
    cure: (lines, [, key]) => lines.splice(6, 1, (lines[6] ?? '').replace('nội dung', key ?? '')),
  },
  {
    name: 'a number that begins with zero',
    plan: planWith('documents:\n  ke-hoach: {number: 02}\ntext: A\n'),
    line: 7,
    says: 'bị hiểu là số 2',
    hint: /^Đặt trong dấu ngoặc kép: ("02")/,
    cure: (lines, [, value]) => lines.splice(6, 1, (lines[6] ?? '').replace('02', value ?? '')),
  },
  {
    name: 'a number sign in a sentence',
    plan: planWith('text: Trồng cây # bóng mát ven đường\n'),
    line: 6,
    says: 'bị coi là ghi chú',
    hint: /đặt cả câu trong dấu ngoặc kép/,
    cure: (lines) => lines.splice(5, 1, quoted(lines[5] ?? '')),
  },
  {
    name: 'a missing quotation mark',
    plan: planWith('text: "Trồng cây ven đường\n'),
    line: 6,
    says: 'thiếu dấu " đóng',
    hint: /^Bổ sung dấu (") ở cuối nội dung/,
    cure: (lines, [, mark]) => lines.splice(5, 1, `${lines[5]}${mark}`),
  },
  {
    name: 'a missing quotation mark, more quotations below',
    plan: planWith('text: "Trồng cây ven đường\nafter: "Hết"\n'),
    line: 6,
    says: 'thiếu dấu " đóng',
    hint: /^Bổ sung dấu (") ở cuối nội dung/,
    cure: (lines, [, mark]) => lines.splice(5, 1, `${lines[5]}${mark}`),
  },
  {
    name: 'a space too few',
    plan: task('       lead: kinh-te\n'),
    line: 10,
    says: 'không thẳng với các trường cùng cấp',
    hint: /^Gõ (\d+) dấu cách ở đầu dòng, thẳng với “text” ở dòng 9/,
    cure: (lines, [, spaces]) => lines.splice(9, 1, indented(lines[9] ?? '', spaces)),
  },
  {
    name: 'spaces too many',
    plan: task('          lead: kinh-te\n'),
    line: 10,
    says: 'dòng trên đã có nội dung',
    hint: /^Gõ (\d+) dấu cách ở đầu dòng, thẳng với “text” ở dòng 9/,
    cure: (lines, [, spaces]) => lines.splice(9, 1, indented(lines[9] ?? '', spaces)),
  },
  {
    name: 'a space too few in a section',
    plan: planWith('sections:\n  - heading: A\n   text: B\n'),
    line: 8,
    says: 'không thẳng với các trường cùng cấp',
    hint: /^Gõ (\d+) dấu cách ở đầu dòng, thẳng với “heading” ở dòng 7/,
    cure: (lines, [, spaces]) => lines.splice(7, 1, indented(lines[7] ?? '', spaces)),
  },
];

interface Told {
  readonly line: number;
  readonly message: string;
  readonly hint: string;
  readonly severity: string;
}

async function told(plan: string): Promise<readonly Told[]> {
  const project = makeProject({ 'plans/a.yaml': plan, 'plans/offices/xa.yaml': office });
  const rows: readonly Told[] = JSON.parse((await project.run('check', '--format', 'json')).out);
  return rows.filter(({ severity }) => severity === 'error' || severity === 'warning');
}

describe('an officer’s mistake is told with its cause, and its hint mends it at once:', () => {
  it.each(mistakes)('$name', async ({ plan, line, says, hint, cure }) => {
    const [first] = await told(plan);
    expect(first).toMatchObject({ line, message: expect.stringContaining(says) });
    const found = hint.exec(first?.hint ?? '');
    expect(found, first?.hint).not.toBeNull();
    const lines = plan.split('\n');
    if (found) cure(lines, found);
    expect(await told(lines.join('\n'))).toEqual([]);
  });
});
