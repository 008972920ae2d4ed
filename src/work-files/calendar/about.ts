/** What events and to-dos of one entry share: whose they are, and what they say. */
import { isoDay } from '../../model/day.js';
import { shortened } from '../../model/shortened.js';
import { slug } from '../../model/slug.js';
import { partyNames, roleNames, sourceLine, timeWords, workKindNames } from '../../work-list/entry-words.js';
import type { Entry, ShownList } from '../../work-list/shown-list.js';
import { type Property, text } from './jcal.js';

/**
 * The same as long as plan, work and unit are, in plans that amend or replace it too, whatever becomes of its words and days; `part` tells apart what one entry puts into a
 * calendar. Offices of one name in different provinces are not told apart.
 */
export function uid({ work, item }: Entry, { list: { plan } }: ShownList, part = ''): Property {
  const names = [plan.original, item?.id ?? work.id, ...(part === '' ? [] : [part])];
  return text('uid', `${names.join('.')}@${slug(plan.office)}.kehoach`);
}

export function about(entry: Entry, shown: ShownList): readonly Property[] {
  const { list, unit } = shown;
  const { work, item } = entry;
  const role = unit && item && work.kind !== 'report' ? [roleNames[item.role]] : [];
  return [
    ['dtstamp', {}, 'date-time', `${isoDay(list.asOf)}T00:00:00Z`],
    ['sequence', {}, 'integer', list.plan.revision],
    text('summary', summaryOf(entry)),
    text('description', description(entry, shown)),
    text('categories', workKindNames[work.kind], ...role),
  ];
}

const longestSummary = 90;

/** "Tổ chức Ngày hội trẻ em (phối hợp)"; in everybody's calendar with who leads it. */
export function summaryOf({ work, item }: Entry): string {
  const name = shortened(work.name ?? work.text, longestSummary).replace(/[.;:,]$/, '');
  const leads = partyNames(work.leads);
  if (!item) return leads === '' ? name : `${name} (${shortened(leads)})`;
  return item.role === 'partner' ? `${name} (phối hợp)` : name;
}

function description(entry: Entry, shown: ShownList): string {
  const { work, item } = entry;
  const isReport = work.kind === 'report';
  const facts: readonly (readonly [label: string, words: string])[] = [
    ['Vai trò', item && !isReport ? roleNames[item.role] : ''],
    [isReport ? 'Đơn vị báo cáo' : 'Chủ trì', partyNames(work.leads)],
    ['Phối hợp', partyNames(work.partners)],
    ['Thời hạn', timeWords(entry)],
    ['Sản phẩm, kết quả', work.result],
    ['Chỉ tiêu', work.serves.map(({ name }) => name).join('; ')],
    ['Ghi chú', work.note],
    ['Mục trong Kế hoạch', work.place.where],
  ];
  return [
    work.text,
    ...work.points.map((point) => `- ${point}`),
    ...(item?.own ?? []).map((own) => `Phần việc của đơn vị (${own.where}): ${own.text}`),
    ...facts.flatMap(([label, words]) => (words === '' ? [] : [`${label}: ${words}`])),
    sourceLine(shown),
  ].join('\n');
}
