import type { Print, Section } from '../model/generated/schema-types.js';
import type { Row } from './task-rows.js';

export interface RowGroup {
  readonly heading?: string;
  readonly rows: readonly Row[];
}

type Column = NonNullable<Print['columns']>[number];

const labels: Readonly<Record<string, string>> = {
  name: 'Nội dung nhiệm vụ',
  text: 'Nội dung nhiệm vụ',
  when: 'Thời gian thực hiện, hoàn thành',
};

/** Groups of rows as one table, as appendices of duties are laid out (practice); columns that no row fills are left out. */
export function taskTable(
  groups: readonly RowGroup[],
  words: 'name' | 'text',
  named: Readonly<Record<string, string>> = {},
): Pick<Section, 'print' | 'sections' | 'items'> {
  const rows = groups.flatMap((group) => group.rows);
  const fills = (key: keyof Row) => rows.some((row) => row[key] !== undefined);
  const optional: readonly Column[] = ['lead', 'partners', 'when', 'output', 'note'];
  const columns: readonly Column[] = ['order', words, ...optional.filter((name) => fills(name as keyof Row))];
  const print: Print = { as: 'table', columns: [...columns], labels: { ...labels, ...named } };
  const [only, second] = groups;
  if (only && !second && only.heading === undefined) return { print, items: [...only.rows] };
  return {
    print,
    sections: groups.map(({ heading, rows: items }) => ({
      ...(heading === undefined ? {} : { heading }),
      items: [...items],
    })),
  };
}
