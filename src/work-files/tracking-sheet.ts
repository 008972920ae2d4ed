/** A work list as a sheet of a workbook: what is to be done by when, and room to say how far it is. */
import { upperCase } from '../model/vietnamese.js';
import { listTitle, sourceLine, totals } from '../work-list/entry-words.js';
import { type ShownList, soonDays } from '../work-list/shown-list.js';
import { statusNames, workStatuses } from '../work-list/statuses.js';
import { cellAddress } from '../workbook/address.js';
import type { Area, Cell, ColourRule, Look, Row, Sheet } from '../workbook/workbook.js';
import { heads, type TrackingColumn, trackingColumns } from './tracking-columns.js';

export function trackingSheet(name: string, shown: ShownList): Sheet {
  const columns = trackingColumns(shown);
  const above = linesAbove(shown, columns);
  const head = above.length + 1;
  const last = head + Math.max(1, shown.entries.length);
  const filled = (title: string): Area => {
    const column = columns.findIndex((each) => each.title === title) + 1;
    return { top: head + 1, left: column, bottom: last, right: column };
  };
  const rows = shown.entries.map((entry, i) => ({
    cells: columns.map(({ value, align, format, bold }): Cell => {
      const said = value(entry, i + 1);
      const look = { ...bodyLook, align, ...(format === undefined ? {} : { format }) };
      return { ...(said === undefined ? {} : { value: said }), look, boldStart: bold?.(entry) ?? 0 };
    }),
  }));
  return {
    name,
    columns: columns.map(({ width }, i) => ({
      width,
      ...(i === columns.length - 1 ? { hidden: true } : {}),
    })),
    rows: [...above, { cells: columns.map(({ title }) => ({ value: title, look: headLook })) }, ...rows],
    orientation: 'landscape',
    frozen: { rows: head, columns: 0 },
    repeated: { from: head, to: head },
    // The ids are within it, so that sorting moves them with their rows.
    filter: { top: head, left: 1, bottom: last, right: columns.length },
    lists: [
      { area: filled(heads.status), values: workStatuses.map((status) => statusNames[status]), refusal },
    ],
    colours: [heads.timing, heads.due, heads.status].flatMap((title) =>
      colours(filled(title), filled(heads.due), filled(heads.status)),
    ),
  };
}

const bodyLook: Look = { border: true, vertical: 'top' };
const headLook: Look = { bold: true, align: 'center', border: true, fill: 'D9E2F3' };

const refusal = { title: heads.status, text: 'Chọn một tình trạng trong danh sách.' };

const legend = `Tình trạng chọn trong danh sách. Màu đỏ: quá hạn; màu vàng: đến hạn trong ${soonDays} ngày; màu xanh: đã hoàn thành (tính đến ngày mở tệp).`;

/** Over the columns that are shown. */
function linesAbove(shown: ShownList, columns: readonly TrackingColumn[]): readonly Row[] {
  const line = (value: string, look: Look): Row => ({
    cells: [{ value, look, columns: columns.length - 1 }],
  });
  return [
    line(upperCase(listTitle(shown)), { bold: true, size: 14, align: 'center' }),
    line(sourceLine(shown), { italic: true, align: 'center' }),
    line(totals(shown), { bold: true }),
    line(legend, { italic: true }),
  ];
}

/** What is done is never late; a status that says so, or a day that is past, is. */
function colours(area: Area, due: Area, status: Area): readonly ColourRule[] {
  const [day, said] = [`$${cellAddress(due.top, due.left)}`, `$${cellAddress(status.top, status.left)}`];
  const done = statusNames.done.split(' đúng hạn')[0] ?? '';
  return [
    { area, when: `LEFT(${said},${done.length})="${done}"`, fill: 'E2EFDA', colour: '375623' },
    {
      area,
      when: `OR(${said}="${statusNames.overdue}",AND(ISNUMBER(${day}),${day}<TODAY()))`,
      fill: 'FFC7CE',
      colour: '9C0006',
    },
    { area, when: `AND(ISNUMBER(${day}),${day}<=TODAY()+${soonDays})`, fill: 'FFF2CC' },
  ];
}
