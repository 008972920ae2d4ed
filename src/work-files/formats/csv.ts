/** A line for each unit's part of each piece of work, for Excel. */
import { shortDay } from '../../model/day.js';
import { partyNames, roleNames, standingNames, timeWords } from '../../work-list/entry-words.js';
import type { Entry, ShownList } from '../../work-list/shown-list.js';
import { csvText } from '../../write/data/csv-text.js';
import { taskLines } from '../task-text.js';
import type { WorkFormat } from '../work-format.js';

export const csvFormat: WorkFormat = {
  write: (lists) => csvText([columns.map(({ title }) => title), ...lists.flatMap(rows)]),
  wholePlan: true,
};

interface Column {
  readonly title: string;
  readonly cell: (entry: Entry, shown: ShownList) => string;
}

/** Stable: new columns come last. */
const columns: readonly Column[] = [
  { title: 'Kế hoạch', cell: (_, { list: { plan } }) => `${plan.title} (${plan.document})` },
  { title: 'Số liệu đến ngày', cell: (_, { list }) => shortDay(list.asOf) },
  { title: 'Cơ quan, đơn vị', cell: ({ item }) => item?.unit?.name ?? '' },
  { title: 'Vai trò', cell: ({ item }) => (item?.unit ? roleNames[item.role] : '') },
  { title: 'Nhiệm vụ', cell: (entry) => taskLines(entry)[0] ?? '' },
  { title: 'Nội dung', cell: (entry) => taskLines(entry).slice(1).join(' ') },
  { title: 'Cơ quan chủ trì', cell: ({ work }) => partyNames(work.leads) },
  { title: 'Cơ quan phối hợp', cell: ({ work }) => partyNames(work.partners) },
  { title: 'Thời hạn', cell: timeWords },
  { title: 'Ngày đến hạn', cell: ({ next }) => (next ? shortDay(next) : '') },
  { title: 'Tình hình', cell: ({ standing }) => standingNames[standing] },
  { title: 'Sản phẩm', cell: ({ work }) => work.result },
  { title: 'Mục trong Kế hoạch', cell: ({ work }) => work.place.where },
  { title: 'Ghi chú', cell: ({ work }) => work.note },
  { title: 'Mã', cell: ({ item, work }) => item?.id ?? work.id },
];

function rows(shown: ShownList): readonly (readonly string[])[] {
  const { list, unit, entries } = shown;
  const byWork = new Map(entries.map((entry) => [entry.work.id, entry]));
  return list.items.flatMap((item) => {
    const entry = byWork.get(item.work.id);
    const isMeant = unit === undefined || item.unit?.id === unit.id || item.group?.id === unit.id;
    return entry && isMeant ? [columns.map(({ cell }) => cell({ ...entry, item }, shown))] : [];
  });
}
