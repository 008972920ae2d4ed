import type { Dossier } from '../../model/dossier.js';
import { dueNumber } from '../../model/due.js';
import type { Include, Print } from '../../model/generated/schema-types.js';
import { unitHeading } from '../../model/headings.js';
import type { Named } from '../../model/ids.js';
import type { Content, ItemNode, ListName, SectionNode, Words } from '../../model/plan-tree.js';
import type { UnitMention } from '../../model/units.js';
import { roman } from '../../model/vietnamese.js';
import { concerns, sectionsNamed, selectItems } from '../../model/work-list.js';

/** A section's text and content with its include resolved. */
export interface Resolved {
  readonly texts: readonly Words[];
  readonly content: Exclude<Content, { type: 'include' }> | Groups;
  readonly afters: readonly Words[];
  /** How it is printed: as the including section says, else as the included one does. */
  readonly print: Print;
}

/** Items from all over the body, under the headings of their groups, to print as one table. */
interface Groups {
  readonly type: 'groups';
  readonly list: ListName;
  readonly groups: readonly Group[];
}

export interface Group {
  readonly heading?: Words;
  /** The leads that all its items share. */
  readonly units?: readonly UnitMention[];
  readonly items: readonly ItemNode[];
}

type Selection = Exclude<Include, string | string[]>;

/** What a section holds: its own content, or what it prints again from elsewhere; nothing where that leads back to it. */
export function resolveContent(
  node: SectionNode,
  dossier: Dossier,
  names: ReadonlyMap<string, Named>,
  above: readonly SectionNode[] = [],
): Resolved {
  const { content, print } = node;
  const own = {
    texts: node.text ? [node.text] : [],
    afters: node.after ? [node.after] : [],
    print,
  };
  if (content.type !== 'include') return { ...own, content };
  const { include } = content;
  if (typeof include === 'string') {
    const target = names.get(include);
    if (target?.type === 'item') return { ...own, content: listOf(target.node.list, [target.node]) };
    if (target?.type !== 'section' && target?.type !== 'appendix')
      return { ...own, content: { type: 'none' } };
    const owned = node.heading !== undefined || node.units.length > 0;
    if (!owned) return { ...own, content: { type: 'sections', sections: [target.node] } };
    const path = [...above, node];
    if (path.includes(target.node)) return { ...own, content: { type: 'none' } };
    const inner = resolveContent(target.node, dossier, names, path);
    return {
      content: inner.content,
      print: { ...inner.print, ...print },
      texts: [...own.texts, ...inner.texts],
      afters: [...inner.afters, ...own.afters],
    };
  }
  if (Array.isArray(include)) {
    const sections = include.flatMap((id) => {
      const target = names.get(id);
      return target?.type === 'section' ? [target.node] : [];
    });
    return { ...own, content: { type: 'sections', sections } };
  }
  return { ...own, content: selected(node, include, dossier) };
}

function selected(node: SectionNode, selection: Selection, dossier: Dossier): Resolved['content'] {
  const list: ListName = selection.of ?? 'tasks';
  const within = selection.section === undefined ? undefined : sectionsNamed(dossier, selection.section);
  const units = selection.unit === undefined ? undefined : new Set([selection.unit].flat());
  const chosen = selectItems(dossier, list).filter(
    ({ item, section }) => (!within || within.has(section)) && (!units || concerns(item, units)),
  );
  const asTable = node.print.as === 'table';
  const by = selection.by ?? (asTable ? 'section' : undefined);
  const ordered = by === 'time' ? chosen.toSorted((a, b) => dueOrder(a.item) - dueOrder(b.item)) : chosen;
  const groups = new Map<string, Group & { items: ItemNode[] }>();
  for (const { item, heading } of ordered) {
    const units = by === 'unit' ? item.data.lead : [];
    const under = by === 'section' ? heading : by === 'time' ? quarterHeading(item) : unitHeading({ units });
    const group = groups.get(under?.text ?? '') ?? { ...(under ? { heading: under } : {}), units, items: [] };
    group.items.push(item);
    groups.set(under?.text ?? '', group);
  }
  if (asTable) return { type: 'groups', list, groups: [...groups.values()] };
  return {
    type: 'sections',
    sections: [...groups.values()].map((group) => groupSection(node, list, group)),
  };
}

/** What has no last day comes after all that has one. */
function dueOrder({ data }: ItemNode): number {
  return dueNumber(data.when) ?? Number.MAX_SAFE_INTEGER;
}

/** "Quý II/2027"; work without a last day is ongoing, recurring or not dated. */
function quarterHeading(item: ItemNode): Words {
  const due = dueNumber(item.data.when);
  if (due === undefined) return { text: 'Thường xuyên, định kỳ', pointer: item.pointer };
  const [year, month] = [Math.floor(due / 10000), Math.floor(due / 100) % 100];
  return { text: `Quý ${roman(Math.ceil(month / 3))}/${year}`, pointer: item.pointer };
}

function listOf(name: ListName, items: readonly ItemNode[]): Extract<Content, { type: 'list' }> {
  return { type: 'list', name, items };
}

function groupSection(node: SectionNode, name: ListName, { heading, units = [], items }: Group): SectionNode {
  const { numbering: _, as: __, depth: ___, ...print } = node.print;
  return {
    type: 'section',
    pointer: node.pointer,
    ...(heading ? { heading } : {}),
    units,
    role: node.role,
    content: listOf(name, items),
    print,
    own: { lead: [], partners: [], supervisor: [] },
  };
}
