/** Documents that offices still cite though others have taken their place; the sources are the successors' closing articles. */
export interface Replaced {
  /** Number and symbol. */
  readonly number: string;
  /** How it is cited where it has no number in the text: a law by its name and year. */
  readonly law?: { readonly name: string; readonly year: number };
  readonly by: string;
  /** The day from which the successor is in force. */
  readonly from: string;
}

export const replacedDocuments: readonly Replaced[] = [
  { number: '110/2004/NĐ-CP', by: 'Nghị định số 30/2020/NĐ-CP', from: '05/3/2020' },
  { number: '09/2010/NĐ-CP', by: 'Nghị định số 30/2020/NĐ-CP', from: '05/3/2020' },
  { number: '130/2018/NĐ-CP', by: 'Nghị định số 23/2025/NĐ-CP', from: '10/4/2025' },
  { number: '45/2025/NĐ-CP', by: 'Nghị định số 150/2025/NĐ-CP', from: '16/6/2025' },
  { number: '42/2025/NĐ-CP', by: 'Nghị định số 313/2026/NĐ-CP', from: '18/8/2026' },
  { number: '41/2017/TT-BTTTT', by: 'Thông tư số 59/2026/TT-BKHCN', from: '15/11/2026' },
  { number: '66-QĐ/TW', by: 'Quy định số 399-QĐ/TW ngày 09/01/2026', from: '09/01/2026' },
  { number: '36-HD/VPTW', by: 'Hướng dẫn số 05-HD/VPTW ngày 27/5/2026', from: '27/5/2026' },
  {
    number: '77/2015/QH13',
    law: { name: 'Tổ chức chính quyền địa phương', year: 2015 },
    by: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    from: '16/6/2025',
  },
  {
    number: '65/2025/QH15',
    by: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    from: '16/6/2025',
  },
  {
    number: '51/2005/QH11',
    law: { name: 'Giao dịch điện tử', year: 2005 },
    by: 'Luật Giao dịch điện tử số 20/2023/QH15',
    from: '01/7/2024',
  },
  {
    number: '01/2011/QH13',
    law: { name: 'Lưu trữ', year: 2011 },
    by: 'Luật Lưu trữ số 33/2024/QH15',
    from: '01/7/2025',
  },
  {
    number: '29/2018/QH14',
    law: { name: 'Bảo vệ bí mật nhà nước', year: 2018 },
    by: 'Luật Bảo vệ bí mật nhà nước số 117/2025/QH15',
    from: '01/3/2026',
  },
];
