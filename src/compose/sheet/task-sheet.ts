import type { Doc } from '../../doc/document.js';
import type { FontSet } from '../../doc/fonts.js';
import { partyNames, timeWords, totals } from '../../work-list/entry-words.js';
import type { Entry, ShownList } from '../../work-list/shown-list.js';
import type { Party, Work } from '../../work-list/work.js';
import { paragraph } from './sheet-blocks.js';
import {
  partWords,
  pointLines,
  said,
  type WorkColumn,
  type WorkGroup,
  workDoc,
  workTable,
} from './work-blocks.js';

/**
 * Danh mục nhiệm vụ (practice): everybody's work in the order of the plan under its headings, reports and the asking for them at the
 * end. Made without a template.
 */
export function taskSheet(shown: ShownList, fonts: FontSet): Doc {
  return workDoc('danh-muc-nhiem-vu', shown, fonts, (setting) => [
    paragraph('body', totals(shown), { indentFirst: 0 }),
    workTable(columnsFor(shown.entries), groupsOf(shown.entries), setting),
  ]);
}

/** As offices lay the list out (practice). */
function columnsFor(entries: readonly Entry[]): readonly WorkColumn[] {
  return [
    { title: 'TT', width: 10, align: 'center', words: (_, order) => said(String(order)) },
    {
      ...{ title: 'Nội dung nhiệm vụ', width: 85, align: 'left' },
      words: ({ work }) => [...said(work.name ?? work.text), ...pointLines(work.points)],
    },
    {
      ...{ title: 'Cơ quan chủ trì', width: 35, align: 'left' },
      words: ({ work }, order) => said(leadNames(work.leads, order, entries)),
    },
    {
      ...{ title: 'Cơ quan phối hợp', width: 40, align: 'left', empty: 28 },
      words: ({ work }) => said(partyNames(work.partners)),
    },
    {
      ...{ title: 'Thời gian thực hiện, hoàn thành', width: 30, align: 'left' },
      words: (entry) => said(timeWords(entry)),
    },
    {
      ...{ title: 'Sản phẩm, kết quả', width: 32, align: 'left', empty: 22 },
      words: ({ work }) => said(work.result),
    },
    {
      ...{ title: 'Ghi chú', width: 15, align: 'left' },
      words: ({ work }) => [...said(partWords(work.place.where)), ...said(work.note)],
    },
  ];
}

/** So many leads are named once; rows that have the same ones point there. Our choice. */
const manyLeads = 5;

function leadNames(leads: readonly Party[], order: number, entries: readonly Entry[]): string {
  if (leads.length < manyLeads) return partyNames(leads);
  const ids = (parties: readonly Party[]) => parties.map(({ id }) => id).join();
  const first = entries.findIndex(({ work }) => ids(work.leads) === ids(leads)) + 1;
  return first === order ? partyNames(leads) : `Như nhiệm vụ số ${first}`;
}

function groupsOf(entries: readonly Entry[]): readonly WorkGroup[] {
  const groups: { heading: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    const heading = headingOf(entry.work, (last?.heading ?? '') !== '');
    if (last?.heading === heading) last.entries.push(entry);
    else groups.push({ heading, entries: [entry] });
  }
  return groups;
}

function headingOf({ kind, heading }: Work, follows: boolean): string {
  if (kind === 'report' || kind === 'chase') return 'Chế độ báo cáo, đôn đốc';
  return heading.replace(/:$/, '') || (follows ? 'Nhiệm vụ khác' : '');
}
