/** A register as a workbook: the ten columns of Phụ lục IV (Mục I.2), a row a document, to be printed on A4 across. */
import { type CalendarDay, parseDay } from '../model/day.js';
import type { RegisterEntry, RegisterFile } from '../model/generated/schema-types.js';
import { upperCase } from '../model/vietnamese.js';
import { dayIndex } from '../model/working-days.js';
import { sheetNames } from '../workbook/sheet-names.js';
import type { Cell, Look, Sheet, Workbook } from '../workbook/workbook.js';

interface Column {
  readonly title: string;
  readonly width: number;
  readonly align: NonNullable<Look['align']>;
  readonly value: (entry: RegisterEntry) => Cell['value'];
}

const columns: readonly Column[] = [
  { title: 'Số, ký hiệu văn bản', width: 18, align: 'left', value: numberAndSymbol },
  { title: 'Ngày tháng văn bản', width: 12, align: 'center', value: ({ date }) => parseDay(date) },
  {
    title: 'Tên loại và trích yếu nội dung văn bản',
    width: 38,
    align: 'left',
    value: ({ typeName, subject }) => `${typeName} ${subject}`,
  },
  { title: 'Người ký', width: 16, align: 'left', value: ({ signer }) => signer },
  {
    title: 'Nơi nhận văn bản',
    width: 34,
    align: 'left',
    value: ({ recipients }) => recipients?.map((line) => `- ${line}`).join('\n'),
  },
  { title: 'Đơn vị, người nhận bản lưu', width: 12, align: 'left', value: ({ filed }) => filed },
  { title: 'Số lượng bản', width: 8, align: 'center', value: ({ copies }) => copies },
  { title: 'Ngày chuyển', width: 12, align: 'center', value: ({ sent }) => dayValue(sent) },
  { title: 'Ký nhận', width: 14, align: 'left', value: ({ received }) => received },
  { title: 'Ghi chú', width: 16, align: 'left', value: ({ note }) => note },
];

const body: Look = { border: true, vertical: 'top' };
const head: Look = { bold: true, align: 'center', border: true };
const counts: Look = { align: 'center', border: true };

export function registerWorkbook(register: RegisterFile): Workbook {
  const { issuer, year, entries } = register;
  return {
    title: `Sổ đăng ký văn bản đi năm ${year}`,
    company: issuer,
    asOf: lastDay(register),
    sheets: [registerSheet(register, entries)],
  };
}

function registerSheet({ issuer, year }: RegisterFile, entries: readonly RegisterEntry[]): Sheet {
  const line = (value: string, look: Look) => ({ cells: [{ value, look, columns: columns.length }] });
  const above = [
    line(upperCase(issuer), { bold: true }),
    line('SỔ ĐĂNG KÝ VĂN BẢN ĐI', { bold: true, size: 14, align: 'center' }),
    line(`Năm: ${year}`, { align: 'center' }),
  ];
  const heads = above.length + 2;
  const [name = ''] = sheetNames([`Văn bản đi ${year}`]);
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      ...above,
      { cells: columns.map(({ title }) => ({ value: title, look: head })) },
      { cells: columns.map((_, i) => ({ value: `(${i + 1})`, look: counts })) },
      ...entries.map((entry) => ({
        cells: columns.map(({ value, align }): Cell => {
          const said = value(entry);
          return { ...(said === undefined ? {} : { value: said }), look: { ...body, align } };
        }),
      })),
    ],
    orientation: 'landscape',
    frozen: { rows: heads, columns: 0 },
    repeated: { from: heads - 1, to: heads },
  };
}

function numberAndSymbol({ number, symbol }: RegisterEntry): string {
  const text = String(number);
  return `${/^\d$/.test(text) ? `0${text}` : text}/${symbol}`;
}

function dayValue(text: string | undefined): CalendarDay | undefined {
  return text === undefined ? undefined : parseDay(text);
}

/** The youngest day in it: the file tells nothing of the clock. */
function lastDay({ year, entries }: RegisterFile): CalendarDay {
  const days = entries.flatMap(({ date, sent }) => [dayValue(date) ?? [], dayValue(sent) ?? []].flat());
  return days.reduce((last, day) => (dayIndex(day) > dayIndex(last) ? day : last), {
    year,
    month: 1,
    day: 1,
  });
}
