import type { Print, Section } from '../model/generated/schema-types.js';
import type { Row } from './task-rows.js';

export interface RowGroup {
  readonly heading?: string;
  readonly rows: readonly Row[];
}

type Column = NonNullable<Print['columns']>[number];
type Filled = 'lead' | 'partners' | 'when' | 'output' | 'note';

const optional: readonly Filled[] = ['lead', 'partners', 'when', 'output', 'note'];

const labels: Readonly<Record<string, string>> = {
  name: 'Nội dung nhiệm vụ',
  text: 'Nội dung nhiệm vụ',
  when: 'Thời gian thực hiện, hoàn thành',
};

/** A column that fewer of many rows fill takes the room of the words: what it says goes to the notes (our choice). */
const leastShare = 0.1;
const manyRows = 10;

const rareLabels = { when: 'Thời gian', output: 'Sản phẩm' } as const;

/**
 * Groups of rows as one table, as appendices of duties are laid out (practice), with short names where `words` says so and there
 * are any; columns that no row fills are left out.
 */
export function taskTable(
  given: readonly RowGroup[],
  words: 'name' | 'text',
  named: Readonly<Record<string, string>> = {},
): Pick<Section, 'print' | 'sections' | 'items'> {
  const groups = withRareInNotes(given);
  const rows = groups.flatMap((group) => group.rows);
  const fills = (key: Filled) => rows.some((row) => row[key] !== undefined);
  const isNamed = rows.some(({ name, ref }) => name !== undefined || ref !== undefined);
  const columns: Column[] = ['order', isNamed ? words : 'text', ...optional.filter(fills)];
  const print: Print = { as: 'table', columns, labels: { ...labels, ...named } };
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

function withRareInNotes(groups: readonly RowGroup[]): readonly RowGroup[] {
  const rows = groups.flatMap((group) => group.rows);
  const isRare = (key: Filled) =>
    rows.length > manyRows && rows.filter((row) => row[key] !== undefined).length < rows.length * leastShare;
  const rare = (['when', 'output'] as const).filter(isRare);
  if (rare.length === 0) return groups;
  return groups.map((group) => ({ ...group, rows: group.rows.map((row) => noted(row, rare)) }));
}

function noted(row: Row, rare: readonly ('when' | 'output')[]): Row {
  const said = rare.flatMap((key) => {
    const value = row[key];
    const text = typeof value === 'object' ? value.text : value;
    return text === undefined ? [] : [`${rareLabels[key]}: ${text}`];
  });
  if (said.length === 0) return row;
  const rest = Object.fromEntries(Object.entries(row).filter(([key]) => !rare.some((each) => each === key)));
  return { ...rest, note: [row.note, ...said].filter((each) => each !== undefined).join('; ') };
}
