import { describe, expect, it } from 'vitest';
import { spliceYaml } from '../../src/edit/splice.js';
import type { Splice } from '../../src/model/splice.js';

const plan = `# Đầu tệp
title: Kế hoạch năm 2027 # tên

sections:
  # mục một
  - heading: Mục đích
    items:
      - Câu thứ nhất, ngắn.
      # về câu hai
      - >-
        Câu thứ hai dài hơn, viết thành nhiều dòng để người đọc tệp này dễ nhìn và dễ sửa khi cần đến,
        dòng thứ hai của câu ấy nói tiếp về việc khác,
        dòng thứ ba thì kết thúc.
      - text: "Câu: thứ ba"
        target: 60%
        when: {by: 20/5/2027}

  - id: hai
    heading: 'Nhiệm vụ'
    tasks: [một, hai]
    text: |-
      Đoạn một
      hai dòng.

      - Gạch đầu dòng.
`;

const done = (...splices: Splice[]) => {
  const { text, refused } = spliceYaml(plan, splices);
  expect(refused).toEqual([]);
  return text;
};
const replaced = (from: string, to: string) => {
  expect(plan).toContain(from);
  return plan.replace(from, to);
};
const items = '/sections/0/items';

describe('splices', () => {
  it('give a scalar other words in its own style', () => {
    const set = (pointer: string, text: string) => done({ type: 'set', pointer, text });
    expect(set('/title', 'Kế hoạch năm 2028')).toBe(replaced('năm 2027 #', 'năm 2028 #'));
    expect(set(`${items}/0`, 'Câu: khác')).toBe(replaced('Câu thứ nhất, ngắn.', '"Câu: khác"'));
    expect(set(`${items}/2/text`, 'Câu “ba”: khác')).toBe(replaced('"Câu: thứ ba"', '"Câu “ba”: khác"'));
    expect(set('/sections/1/heading', "Việc 'mới'")).toBe(replaced("'Nhiệm vụ'", "'Việc ''mới'''"));
    expect(set(`${items}/2/when/by`, '25/5/2027')).toBe(replaced('20/5/2027', '25/5/2027'));
    expect(set('/sections/1/tasks/0', 'a, b')).toBe(replaced('[một,', '["a, b",'));
  });

  it('touch only the lines of a block whose words change', () => {
    const old = [
      'Câu thứ hai dài hơn, viết thành nhiều dòng để người đọc tệp này dễ nhìn và dễ sửa khi cần đến,',
      'dòng thứ hai của câu ấy nói tiếp về việc khác,',
      'dòng thứ ba thì kết thúc.',
    ];
    const text = old.join(' ').replace('việc khác', 'nhiều việc khác');
    const made = done({ type: 'set', pointer: `${items}/1`, text });
    expect(made).toBe(replaced('nói tiếp về việc khác', 'nói tiếp về nhiều việc khác'));
    const literal = 'Đoạn một\nba dòng.\n\n- Gạch đầu dòng.';
    expect(done({ type: 'set', pointer: '/sections/1/text', text: literal })).toBe(
      replaced('hai dòng.', 'ba dòng.'),
    );
  });

  it('put members in, at the neighbours’ place and indentation', () => {
    const insert = (list: string, at: number, value: unknown) => done({ type: 'insert', list, at, value });
    expect(insert(items, 0, 'Mới.')).toBe(
      replaced('      - Câu thứ nhất', '      - Mới.\n      - Câu thứ nhất'),
    );
    expect(insert(items, 1, 'Mới.')).toBe(replaced('      # về câu hai', '      - Mới.\n      # về câu hai'));
    expect(insert(items, 3, { text: 'Mới.', target: '5%' })).toBe(
      replaced('{by: 20/5/2027}\n', '{by: 20/5/2027}\n      - text: Mới.\n        target: 5%\n'),
    );
    expect(insert('/sections/1/tasks', 2, 'ba')).toBe(replaced('hai]', 'hai, ba]'));
    expect(insert('/sections/1/tasks', 0, 'không')).toBe(
      replaced('[một', '["không", một').replace('"không"', 'không'),
    );
    expect(insert('/sections', 2, { heading: 'Cuối' })).toBe(`${plan}\n  - heading: Cuối\n`);
  });

  it('take members out with their own remarks, and a list with its last member', () => {
    const remove = (...pointers: string[]) =>
      done(...pointers.map((pointer): Splice => ({ type: 'remove', pointer })));
    expect(remove(`${items}/0`)).toBe(replaced('      - Câu thứ nhất, ngắn.\n', ''));
    expect(remove(`${items}/1`)).not.toContain('về câu hai');
    expect(remove('/sections/1/tasks/0')).toBe(replaced('[một, hai]', '[hai]'));
    expect(remove('/sections/1/tasks/1')).toBe(replaced('[một, hai]', '[một]'));
    expect(remove('/sections/1/tasks/1', '/sections/1/tasks/0')).toBe(
      replaced('    tasks: [một, hai]\n', ''),
    );
    expect(remove('/sections/0')).not.toContain('mục một');
    expect(remove('/sections/1/id')).toBe(replaced('id: hai\n    heading', 'heading'));
  });

  it('take fields out and leave all comments', () => {
    const text = 'a:\n  # về b\n  b: 1 # số\n  # về c\n  c: 2\n  d: 3\ne: {f: 1, g: 2, h: 3, i: 4} # cuối\n';
    const out = (pointer: string): Splice => ({ type: 'remove', pointer, comments: 'stay' });
    const { text: made, refused } = spliceYaml(text, ['/a/b', '/a/c', '/e/f', '/e/g', '/e/i'].map(out));
    expect(refused).toEqual([]);
    expect(made).toBe('a:\n  # về b\n  # số\n  # về c\n  d: 3\ne: {h: 3} # cuối\n');
    expect(spliceYaml('a: {b: 1, c: 2}\n', ['/a/b', '/a/c'].map(out)).refused).toHaveLength(2);
  });

  it('give a field another key, in its quotes', () => {
    const text = 'a: {2026: x, "2027": y}\n2028: z\n';
    const splices: Splice[] = ['/a/2026', '/a/2027', '/2028'].map((pointer, i) => ({
      ...{ type: 'rename', pointer, key: String(2030 + i) },
    }));
    expect(spliceYaml(text, splices).text).toBe('a: {2030: x, "2031": y}\n2032: z\n');
  });

  it('add a field below another', () => {
    expect(done({ type: 'put', pointer: '/sections/1', key: 'note', value: 'A', below: 'id' })).toBe(
      replaced('  - id: hai\n', '  - id: hai\n    note: A\n'),
    );
  });

  it('add fields, and make a map of a bare sentence', () => {
    const put = (pointer: string, key: string, value: unknown): Splice => ({
      type: 'put',
      pointer,
      key,
      value,
    });
    expect(done(put(`${items}/2`, 'note', 'ghi chú'))).toBe(
      replaced('2027}\n', '2027}\n        note: ghi chú\n'),
    );
    expect(done(put(`${items}/2/when`, 'text', 'a b'))).toBe(replaced('2027}', '2027, text: a b}'));
    expect(done(put('/sections/0', 'print', { label: 'A.' }))).toBe(
      replaced('Mục đích\n', 'Mục đích\n    print:\n      label: A.\n'),
    );
    expect(done(put(`${items}/0`, 'target', '5%'), put(`${items}/0`, 'note', 'ghi chú'))).toBe(
      replaced(
        '- Câu thứ nhất, ngắn.',
        '- text: Câu thứ nhất, ngắn.\n        target: 5%\n        note: ghi chú',
      ),
    );
    expect(
      done(put(`${items}/0`, 'note', 'ghi chú'), { type: 'set', pointer: `${items}/0`, text: 'Khác.' }),
    ).toBe(replaced('- Câu thứ nhất, ngắn.', '- text: Khác.\n        note: ghi chú'));
  });

  it('carry a member elsewhere with what changed in it', () => {
    const moved = done(
      { type: 'move', pointer: `${items}/2`, list: items, at: 0 },
      { type: 'set', pointer: `${items}/2/target`, text: '65%' },
    );
    const block = '      - text: "Câu: thứ ba"\n        target: 60%\n        when: {by: 20/5/2027}\n';
    expect(moved).toBe(
      replaced(block, '').replace('      - Câu thứ nhất', `${block.replace('60', '65')}      - Câu thứ nhất`),
    );
  });

  it('write remarks above a place, once', () => {
    const splice: Splice = { type: 'remark', pointer: `${items}/2/when/by`, lines: ['kiểm tra: ngày'] };
    const made = done(splice);
    expect(made).toBe(replaced('        when:', '        # kiểm tra: ngày\n        when:'));
    expect(spliceYaml(made, [splice])).toMatchObject({ text: made, refused: [] });
    expect(done({ type: 'remark', pointer: `${items}/2/text`, lines: ['x'] })).toBe(
      replaced('      - text: "Câu', '      # x\n      - text: "Câu'),
    );
  });

  it('refuse what has no place and keep the file', () => {
    const wrong: Splice[] = [
      { type: 'set', pointer: '/không', text: 'x' },
      { type: 'insert', list: '/title', at: 0, value: 'x' },
      { type: 'put', pointer: '/sections/0', key: 'heading', value: 'x' },
      { type: 'set', pointer: items, text: 'x' },
    ];
    expect(spliceYaml(plan, wrong)).toMatchObject({ text: plan, refused: wrong });
    expect(spliceYaml('a: [', [])).toMatchObject({ text: 'a: [', refused: [] });
  });

  it('know where an old line is now', () => {
    const { lineNow } = spliceYaml(plan, [
      { type: 'insert', list: items, at: 1, value: 'Mới.' },
      { type: 'remove', pointer: `${items}/1` },
    ]);
    expect([1, 8, 9, 14, 15].map(lineNow)).toEqual([1, 8, 10, 10, 11]);
  });

  it('keep lines that end as Windows ends them', () => {
    const { text } = spliceYaml(plan.replaceAll('\n', '\r\n'), [
      { type: 'insert', list: items, at: 1, value: 'Mới.' },
      { type: 'set', pointer: '/sections/1/text', text: 'Đoạn một\nba dòng.\n\n- Gạch đầu dòng.' },
    ]);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).toContain('ba dòng.\r\n\r\n      - Gạch');
  });
});
