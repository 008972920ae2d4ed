import { expect, test } from 'vitest';
import { printed } from '../support/compose-text.js';

const plan = (more: object) =>
  JSON.stringify({
    schema: 1,
    id: 'khong-cau',
    period: 2027,
    office: 'xa.yaml',
    title: 'Trồng cây năm 2027',
    sections: [{ heading: 'Nội dung', items: ['Trồng 100 cây.', 'Chăm 100 cây.'] }],
    ...more,
  });

const textOf = (more: object) => printed(plan(more)).join('\n');

test('a kind’s own sentences are left out where the author says none', () => {
  const usual = textOf({});
  const bare = textOf({ opening: 'none', closing: 'none' });
  expect(usual).toContain('Trên đây là Kế hoạch');
  expect(bare).not.toContain('Trên đây là Kế hoạch');
  expect(bare).not.toContain('none');
  expect(bare).toContain('Chăm 100 cây./.');
  expect(bare).not.toContain('nội dung cụ thể như sau');
});

test('an appendix may stand without label and without the line in brackets', () => {
  const appendices = [{ heading: 'Danh mục cây', note: 'none', print: { label: '' }, items: ['Cây đa.'] }];
  const text = textOf({ appendices });
  expect(text).toContain('DANH MỤC CÂY');
  expect(text).not.toMatch(/Phụ lục|Kèm theo|none/);
});
