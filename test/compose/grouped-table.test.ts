import { expect, test } from 'vitest';
import { body } from '../support/compose-text.js';

const plan = (print: object) =>
  `sections: ${JSON.stringify([
    {
      heading: 'Phân công',
      print: { as: 'table', columns: ['order', 'text'], ...print },
      sections: [
        { heading: 'Chuẩn bị', tasks: ['Mua cây.', 'Đào hố.'] },
        { heading: 'Ra quân', tasks: ['Trồng cây.'] },
      ],
    },
  ])}`;

test('sections of tasks are one table: each a group under its number and heading, rows counted through', () => {
  expect(body(plan({})).slice(1)).toEqual([
    'TT | Nội dung nhiệm vụ',
    'I | Chuẩn bị',
    '1 | Mua cây.',
    '2 | Đào hố.',
    'II | Ra quân',
    '3 | Trồng cây.',
  ]);
});

test('groups may be numbered otherwise, or not at all', () => {
  expect(body(plan({ numbering: 'upper' }))).toContain('B | Ra quân');
  expect(body(plan({ numbering: 'none' }))).toContain('Ra quân');
});
