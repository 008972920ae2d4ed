import type { ItemNode } from '../model/plan-tree.js';
import { whenWords } from '../model/when-words.js';
import type { Element } from './element.js';
import type { Detail } from './rows.js';

/** An item's data in words, where its sentence does not hold them already. */
export function shownDetails({ item, text }: Element): readonly Detail[] {
  return item ? detailsOf(item).filter(({ value }) => value !== '' && !text.includes(value)) : [];
}

function detailsOf(item: ItemNode): readonly Detail[] {
  const names = (mentions: ItemNode['data']['lead']) => mentions.map(({ short }) => short).join(', ');
  const { when, output } = item.fields;
  return [
    ...item.measures.flatMap(({ fields, lead }) => [
      detail('Mức phấn đấu', 'Target', fields.target),
      ...Object.entries(fields.targets ?? {}).map(([year, quantity]) =>
        detail(`Mức phấn đấu năm ${year}`, `Target ${year}`, quantity),
      ),
      ...Object.entries(fields.baseline ?? {}).map(([year, quantity]) =>
        detail(`Hiện trạng năm ${year}`, `Baseline ${year}`, quantity),
      ),
      detail('Theo dõi', 'Followed by', names(lead)),
    ]),
    detail('Chủ trì', 'Lead', item.fields.lead === undefined ? '' : names(item.data.lead)),
    detail('Phối hợp', 'Partners', names(item.data.partners)),
    detail('Thời hạn', 'Due', when === undefined ? '' : whenWords(when)),
    detail('Kết quả', 'Result', output),
    detail('Kinh phí', 'Sum', item.amount),
  ];
}

function detail(vi: string, en: string, value: string | number | undefined): Detail {
  return { name: { vi, en }, value: String(value ?? '') };
}
