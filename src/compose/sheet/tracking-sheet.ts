import type { Doc, Table } from '../../doc/document.js';
import type { FontSet } from '../../doc/fonts.js';
import { shortDay } from '../../model/day.js';
import { dayIndex } from '../../model/working-days.js';
import {
  othersOf,
  partyNames,
  roleNames,
  standingNames,
  timeWords,
  totals,
} from '../../work-list/entry-words.js';
import { type Entry, type ShownList, standings } from '../../work-list/shown-list.js';
import type { Work, WorkList } from '../../work-list/work.js';
import { plain } from '../inlines.js';
import { paragraph, signaturePlace, signingHeight, strong } from './sheet-blocks.js';
import {
  type CellWords,
  partWords,
  pointLines,
  said,
  type WorkColumn,
  workDoc,
  workTable,
} from './work-blocks.js';

/**
 * Bảng theo dõi (practice): one unit's work by urgency, with boxes to tick and room for who follows it and what came of it. Made
 * without a template.
 */
export function trackingSheet(shown: ShownList, fonts: FontSet): Doc {
  const groups = standings.flatMap((standing) => {
    const entries = shown.entries.filter((entry) => entry.standing === standing);
    return entries.length === 0 ? [] : [{ heading: standingNames[standing], entries }];
  });
  return workDoc('bang-theo-doi', shown, fonts, (setting) => [
    strong(paragraph('body', totals(shown), { indentFirst: 0 })),
    signed(workTable(columnsFor(shown), groups, setting)),
  ]);
}

/** Two places to sign as the table's last row: nobody signs on a page without a row of work. */
function signed(table: Table): Table {
  const last = table.rows.length - 1;
  const half = Math.floor(table.columns.length / 2);
  const places = [
    { ...signaturePlace('NGƯỜI THEO DÕI'), columnSpan: half },
    { ...signaturePlace('THỦ TRƯỞNG ĐƠN VỊ'), columnSpan: table.columns.length - half },
  ];
  const rows = table.rows.map((row, i) => (i === last ? { ...row, keepWithNext: true } : row));
  return { ...table, rows: [...rows, { cells: places, height: signingHeight }] };
}

/** As offices lay the list out (practice); what is written by hand has room. */
function columnsFor({ entries, list }: ShownList): readonly WorkColumn[] {
  return [
    { title: 'TT', width: 8, align: 'center', words: (_, order) => said(String(order)) },
    {
      title: 'Nhiệm vụ',
      width: 60,
      align: 'left',
      words: (entry) => taskWords(entry, isToldAbove(entry, entries)),
    },
    {
      ...{ title: 'Vai trò', width: 15, align: 'center' },
      words: ({ item }) => (item ? said(roleNames[item.role]) : []),
    },
    {
      ...{ title: 'Cơ quan phối hợp (chủ trì)', width: 27, align: 'left', empty: 20 },
      words: (entry) => said(partyNames(othersOf(entry))),
    },
    {
      ...{ title: 'Thời hạn', width: 22, align: 'left' },
      words: (entry) => [...said(timeWords(entry)), ...said(nextTurn(entry, list))],
    },
    {
      ...{ title: 'Sản phẩm', width: 21, align: 'left', empty: 15 },
      words: ({ work }) => said(work.result),
    },
    {
      ...{ title: 'Mục trong Kế hoạch', width: 15, align: 'left' },
      words: ({ work }) => said(partWords(work.place.where)),
    },
    { title: 'Người theo dõi', width: 18, align: 'left', words: () => [] },
    { title: 'Tình trạng', width: 30, align: 'left', words: stateBoxes },
    { title: 'Kết quả (số, ngày văn bản)', width: 20, align: 'left', words: () => [] },
    { title: 'Ghi chú', width: 13, align: 'left', words: ({ work }) => said(work.note) },
  ];
}

/** Several reporting lines often share a sentence, which is told once. */
function isToldAbove({ work }: Entry, entries: readonly Entry[]): boolean {
  return work.name !== undefined && entries.find((each) => each.work.text === work.text)?.work !== work;
}

function taskWords({ work, item }: Entry, isTold: boolean): CellWords {
  const own = (item?.own ?? []).flatMap(({ text, where }) => {
    const place = where === '' ? '' : ` (${partWords(where)})`;
    return said(`Phần việc của đơn vị${place}: ${text}`, { italic: true });
  });
  return [...named(work, isTold), ...pointLines(work.points), ...own];
}

/** The name in bold before the sentence, of which it may be the beginning. */
function named({ name, text }: Work, isTold: boolean): CellWords {
  if (name === undefined) return said(text);
  if (!text.startsWith(name)) return [...said(name, { bold: true }), ...said(isTold ? '' : text)];
  return [[{ ...plain(name), bold: true }, plain(text.slice(name.length))]];
}

/** Of work that comes again the next day it is due. */
function nextTurn({ work: { schedule }, next }: Entry, { asOf }: WorkList): string {
  if (schedule.type !== 'recurring' || !next || dayIndex(next) < dayIndex(asOf)) return '';
  return `(kỳ tới: ${shortDay(next)})`;
}

/** What is ticked by hand; whether in time follows from the day of the result. */
const states = ['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành'] as const;

/** Boxes that office fonts hold, unlike ☐; each on a line with its words. */
function stateBoxes({ standing }: Entry): CellWords {
  return states.flatMap((state) => {
    const box = state === 'Hoàn thành' && standing === 'done' ? '■' : '□';
    return said(`${box} ${state}`.replaceAll(' ', '\u00a0'));
  });
}
