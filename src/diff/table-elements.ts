import type { Table } from '../model/generated/schema-types.js';
import { cellTexts } from '../model/table-cells.js';
import type { Collect, Draft } from './elements-of.js';

/** The head of a free table and each of its rows, cells side by side. */
export function tableElements(
  { columns, rows, unit }: Table,
  pointer: string,
  around: Pick<Draft, 'parent' | 'document'>,
  add: Collect,
): void {
  const heads = columns.flatMap((column) =>
    typeof column === 'string' ? [column] : [column.title, ...(column.columns ?? [])],
  );
  const head = [...(unit === undefined ? [] : [unit]), ...heads].join(' | ');
  add({ ...around, family: 'row', field: 'head', pointer, at: `${pointer}/columns`, text: head });
  for (const cells of cellTexts(rows)) {
    add({ ...around, family: 'row', pointer, at: `${pointer}/rows`, text: rowText(cells) });
  }
}

/** A number of its own in the first column counts the rows: it is a label, not words. Marks of bold are none either. */
function rowText(cells: readonly string[]): string {
  const [first = '', ...rest] = cells.map((cell) => cell.replace(/\*+/g, ''));
  const isLabel = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,5}|[a-zđ])?[.)]?$/u.test(first);
  return (isLabel && rest.length > 0 ? rest : [first, ...rest]).join(' | ');
}
