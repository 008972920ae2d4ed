/** Random tables: free ones, tasks, budgets. */
import fc from '../../support/random.js';
import { type Fields, words } from './random-words.js';

const cell = fc.constantFrom('Xã An Bình', '12', '3,5', 'Chưa thực hiện', '98%', 'Quý II/2027', '');
export const table = fc
  .record({
    titles: fc.uniqueArray(
      fc.constantFrom('TT', 'Tên đơn vị', 'Số lượng', 'Kết quả', 'Ghi chú', 'Đơn vị tính'),
      {
        minLength: 2,
        maxLength: 5,
      },
    ),
    rows: fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
    grouped: fc.boolean(),
    blank: fc.constantFrom(0, 0, 2),
    numbers: fc.boolean(),
    centred: fc.boolean(),
  })
  .map(({ titles, rows, grouped, blank, numbers, centred }) => {
    const columns: unknown[] = titles.map((title, i) =>
      centred && i === 1 ? { title, align: 'center' } : title,
    );
    const count = titles.length + (grouped ? 1 : 0);
    if (grouped) columns[columns.length - 1] = { title: titles.at(-1), columns: ['Năm 2026', 'Năm 2027'] };
    const lines = rows.map((row) => {
      const cells = row.slice(0, count).map((text, i) => (i === 0 && text === '' ? '1' : text));
      return `| ${[...cells, ...Array.from({ length: count - cells.length }, () => 'x')].join(' | ')} |`;
    });
    return {
      columns,
      rows: lines.join('\n'),
      ...(blank ? { blank } : {}),
      ...(numbers ? { columnNumbers: true } : {}),
    };
  });

export const taskTable: fc.Arbitrary<Fields> = fc
  .array(
    fc.record({
      text: words,
      lead: fc.constantFrom<unknown>('vhxh', 'kinh-te'),
      when: fc.constantFrom('Q2/2027', '6/2027'),
      output: fc.constantFrom('Báo cáo', 'Kế hoạch'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((tasks) => ({ tasks, print: { as: 'table' } }));
export const budget: fc.Arbitrary<Fields> = fc.constantFrom<Fields>(
  {
    budget: [
      { text: 'Ngân sách xã', amount: '490 triệu đồng' },
      { text: 'Xã hội hóa', amount: '150 triệu đồng' },
    ],
  },
  {
    budget: [
      { text: 'Ngân sách xã', amount: '490 triệu đồng' },
      { text: 'Xã hội hóa', amount: '150 triệu đồng' },
    ],
    print: { as: 'table', total: true },
  },
);
