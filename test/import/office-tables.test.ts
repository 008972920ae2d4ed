/** Tables of work as offices draw them: grouped heads, names over several rows, lines broken inside cells. */
import { expect, it } from 'vitest';
import { title } from './fixtures/office-habits.js';
import { body, type Cell, type CellLook, cell, para, table } from './fixtures/word-builder.js';
import { head, imported, opened, planOf, roman, signed } from './office-file.js';

const of = (text: string, look: CellLook = {}): Cell =>
  cell(
    text.split('\n').map((line) => para(line, { size: 24 })),
    look,
  );
const above = of('', { merge: 'continue' });
const tasksIn = async (rows: readonly (readonly Cell[])[], widths: readonly number[]) => {
  const plan = await planOf(roman('I. NHIỆM VỤ'), table(rows, { widths, ruled: true, headerRows: 1 }));
  return plan.sections?.[0];
};
const begins = (text: string) => of(text, { merge: 'restart' });

it('reads a head of two rows, the common title before the first of its columns', async () => {
  const rows = [
    [begins('TT'), begins('Nội dung'), of('Trách nhiệm thực hiện', { span: 2 }), begins('Thời gian')],
    [above, above, of('Chủ trì'), of('Phối hợp'), above],
    [of('1'), of('Quét dọn đường làng'), of('Phòng Kinh tế'), of('Các thôn;\nTrạm Y tế'), of('Tháng 3/2026')],
    [of('2'), of('Trồng cây'), of('Công an xã'), of('- Các thôn\n- Trạm Y tế'), of('30/4/2026')],
  ];
  expect(await tasksIn(rows, [600, 3500, 1800, 1800, 1600])).toMatchObject({
    print: {
      columns: ['order', 'text', 'lead', 'partners', 'when'],
      labels: { lead: 'Trách nhiệm thực hiện: Chủ trì', partners: 'Phối hợp' },
    },
    tasks: [
      { lead: 'Phòng Kinh tế', partners: ['Các thôn', 'Trạm Y tế'], when: { by: '3/2026' } },
      { lead: 'Công an xã', partners: ['Các thôn', 'Trạm Y tế'], when: { by: '30/4/2026' } },
    ],
  });
});

it('gives every row the name that spans it, and no number to rows without one', async () => {
  const rows = [
    [of('TT'), of('Đơn vị thực hiện'), of('Nhiệm vụ'), of('Thời gian'), of('Ghi chú')],
    [begins('1'), begins('Phòng Kinh tế'), of('Quét dọn đường làng'), of('Tháng 3/2026'), begins('Cả năm')],
    [above, above, of('Trồng cây'), of('Tháng 4/2026'), above],
    [of('2'), of('Công an xã'), of('Tuần tra'), of('Hằng tuần'), of('')],
  ];
  const section = await tasksIn(rows, [600, 2500, 4000, 1600, 1000]);
  expect(section?.tasks).toMatchObject([
    { text: 'Quét dọn đường làng', lead: 'Phòng Kinh tế', note: 'Cả năm' },
    { text: 'Trồng cây', lead: 'Phòng Kinh tế', print: { label: '' } },
    { text: 'Tuần tra', lead: 'Công an xã', print: { label: '2' } },
  ]);
  expect(section?.tasks?.[1]).not.toHaveProperty('note');
});

it('knows group rows over all columns, letters as numbers and a row of column numbers', async () => {
  const rows = [
    [of('TT'), of('Nội dung'), of('Chủ trì'), of('Thời gian')],
    [of('1'), of('2'), of('3'), of('4')],
    [of('A. Chuẩn bị', { span: 4 })],
    [of('a)'), of('Quét dọn đường làng'), of('Phòng Kinh tế'), begins('Tháng 3/2026')],
    [of('b)'), of('Trồng cây'), of('Công an xã'), above],
  ];
  expect(await tasksIn(rows, [600, 4000, 2500, 1600])).toMatchObject({
    print: { columnNumbers: true },
    sections: [
      { heading: 'A. Chuẩn bị', tasks: [{ print: { label: 'a)' } }, { when: { text: 'Tháng 3/2026' } }] },
    ],
  });
});

it('keeps a table whose cell holds a table, and one task over several rows, as they stand', async () => {
  const inner = table([[of('Đợt 1'), of('Tháng 3')]], { widths: [1000, 1000], ruled: true });
  const nested = [
    [of('TT'), of('Nội dung'), of('Chủ trì')],
    [of('1'), cell([para('Quét dọn'), inner, para('')]), of('Phòng Kinh tế')],
  ];
  const spanning = [
    [of('TT'), of('Nội dung'), of('Chủ trì')],
    [begins('1'), begins('Quét dọn'), of('Phòng Kinh tế')],
    [above, above, of('Công an xã')],
  ];
  for (const rows of [nested, spanning]) {
    const { plan, printed } = await imported(
      head('Số: 12/KH-UBND'),
      ...title('KẾ HOẠCH', ['Vệ sinh môi trường năm 2026']),
      body(opened),
      roman('I. NHIỆM VỤ'),
      table(rows, { widths: [600, 4000, 2500], ruled: true, headerRows: 1 }),
      signed,
    );
    expect(plan.sections?.[0]?.table).toBeDefined();
    expect(printed[0]?.join(' ')).toContain('Quét dọn');
  }
});

it('takes "Đơn vị" for those who are told to do the work, not for those who are inspected', async () => {
  const told = [
    [of('TT'), of('Đơn vị'), of('Nội dung công việc'), of('Thời gian')],
    [of('1'), of('Phòng Kinh tế'), of('- Quét dọn.\n- Trồng cây.'), of('15/3/2026')],
  ];
  expect(await tasksIn(told, [600, 2500, 4000, 1600])).toMatchObject({
    tasks: [{ text: '- Quét dọn. - Trồng cây.', lead: 'Phòng Kinh tế', when: { by: '15/3/2026' } }],
  });
  const visited = [
    [of('TT'), of('Đơn vị'), of('Nội dung kiểm tra'), of('Thời gian')],
    [of('1'), of('Trạm Y tế'), of('Sổ sách'), of('15/3/2026')],
  ];
  expect(await tasksIn(visited, [600, 2500, 4000, 1600])).toHaveProperty('table');
  const labelled = [
    [of('TT'), of('Nội dung'), of('Phân công thực hiện')],
    [of('1'), of('Quét dọn'), of('- Chủ trì: Phòng Kinh tế\n- Phối hợp: Các thôn')],
  ];
  expect(await tasksIn(labelled, [600, 4000, 2500])).toHaveProperty('table');
});
