import type { Workbook } from '../../src/workbook/workbook.js';

/** Everything that a sheet can have. */
export const sampleWorkbook: Workbook = {
  title: 'Danh mục nhiệm vụ',
  company: 'Ủy ban nhân dân xã Minh Tâm',
  asOf: { year: 2027, month: 5, day: 15 },
  sheets: [
    {
      name: "Tổng hợp 'A' B",
      columns: [{ width: 5 }, { width: 40 }, { width: 12 }, { width: 20 }, { width: 10, hidden: true }],
      rows: [
        { cells: [{ value: 'Danh mục', look: { bold: true, align: 'center' }, columns: 4 }], height: 30 },
        { cells: [] },
        {
          cells: ['TT', 'Nhiệm vụ', 'Thời hạn', 'Tình trạng', 'Mã'].map((value) => ({
            value,
            look: { bold: true, border: true, fill: 'D9E2F3' },
          })),
        },
        {
          cells: [
            { value: 1 },
            { value: '=1+1' },
            { value: { year: 2027, month: 6, day: 30 } },
            { value: 'Đang thực hiện', open: true },
            { value: 'viec-1' },
          ],
        },
        {
          cells: [
            { value: 0.125, look: { format: '0.0%' } },
            { value: '' },
            undefined,
            { value: '0912', open: true },
            { value: 'viec-2' },
          ],
        },
      ],
      orientation: 'landscape',
      frozen: { rows: 3, columns: 1 },
      repeated: { from: 3, to: 3 },
      filter: { top: 3, left: 1, bottom: 5, right: 5 },
      lists: [
        {
          area: { top: 4, left: 4, bottom: 5, right: 4 },
          values: ['Chưa thực hiện', 'Đang thực hiện'],
          refusal: { title: 'Tình trạng', text: 'Chọn trong danh sách.' },
        },
      ],
      colours: [
        {
          area: { top: 4, left: 1, bottom: 5, right: 5 },
          when: 'AND($C4<>"",$C4<TODAY())',
          fill: 'FFC7CE',
          colour: '9C0006',
        },
      ],
      locked: true,
    },
    {
      name: 'Mã',
      columns: [{ width: 20 }],
      rows: [{ cells: [{ value: 'tre-em-2027' }] }],
      orientation: 'portrait',
      hidden: true,
    },
  ],
};
