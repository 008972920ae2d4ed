import type { Print } from '../../model/generated/schema-types.js';
import { unitHeading } from '../../model/headings.js';
import type { Named } from '../../model/ids.js';
import { label } from '../../model/numbering.js';
import type { ItemNode, SectionNode } from '../../model/plan-tree.js';
import type { ListTableEntry, TableGroup } from './entry.js';
import { spokenItem } from './spoken-item.js';

/** Sections that hold one kind of list, printed as one table: each is a group under its heading. Undefined for others. */
export function groupedTable(
  sections: readonly SectionNode[],
  print: Print,
  names: ReadonlyMap<string, Named>,
): { readonly entry: ListTableEntry; readonly rows: readonly ItemNode[] } | undefined {
  const lists = sections.flatMap(({ content }) => (content.type === 'list' ? [content] : []));
  const [first] = lists;
  if (!first || lists.length !== sections.length || lists.some(({ name }) => name !== first.name))
    return undefined;
  const groups = sections.map((section, i): TableGroup => {
    const heading = section.heading ?? unitHeading(section);
    const items = (lists[i]?.items ?? []).map((item) => spokenItem(item, names));
    if (!heading) return { items };
    // Numbers of rows stand without a full stop, those of groups too (practice).
    const number = label(print.numbering ?? 'roman', i + 1).replace(/\.$/, '');
    return { heading, label: section.print.label ?? number, items };
  });
  const entry: ListTableEntry = { type: 'list-table', list: first.name, groups, print, repeats: false };
  return { entry, rows: lists.flatMap(({ items }) => items) };
}
