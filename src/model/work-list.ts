import type { Dossier } from './dossier.js';
import { unitHeading } from './headings.js';
import type { ItemNode, ListName, SectionNode, TaskData, Words } from './plan-tree.js';
import { walkItems, walkSections } from './plan-tree.js';
import type { UnitMention } from './units.js';

/** An item chosen from the whole body, with the heading it stands under. */
export interface Selected {
  readonly item: ItemNode;
  readonly section: SectionNode;
  readonly heading?: Words;
}

/**
 * All tasks (or indicators, reports, budget lines) of the shared body in reading order, each once:
 * an item that refers to another one (`ref`) is the same work, and its data are pooled with the other's.
 */
export function selectItems(dossier: Dossier, of: ListName): readonly Selected[] {
  const all = [...itemsByHeading(dossier.body.main)].filter(
    ({ item }) => item.list === of && !isNested(item),
  );
  const byId = new Map(all.flatMap((each) => (each.item.id ? [[each.item.id, each] as const] : [])));
  const everyRef = [dossier.body.main, ...dossier.appendices].flatMap((section) =>
    [...itemsByHeading(section)].filter(({ item }) => item.ref !== undefined && byId.has(item.ref)),
  );
  return all
    .filter(({ item }) => item.ref === undefined || !byId.has(item.ref))
    .map((each) => {
      const refs = everyRef.filter(({ item }) => item.ref === each.item.id && each.item.id !== undefined);
      return { ...each, item: refs.reduce((pooled, { item }) => pool(pooled, item), each.item) };
    });
}

/** Points under an item come with it. */
function isNested(item: ItemNode): boolean {
  return item.list !== 'items' && /\/items\/\d+$/.test(item.pointer);
}

/** A point that says who or when is work of its own. */
export function isOwnWork(item: ItemNode): boolean {
  return item.fields.lead !== undefined || item.fields.when !== undefined;
}

function* itemsByHeading(root: SectionNode): Generator<Selected> {
  for (const [section, heading] of withHeadings(root, undefined)) {
    if (section.content.type !== 'list') continue;
    for (const item of walkItems(section.content.items)) {
      yield { item, section, ...(heading ? { heading } : {}) };
    }
  }
}

function* withHeadings(
  section: SectionNode,
  above: Words | undefined,
): Generator<readonly [SectionNode, Words | undefined]> {
  const own = section.heading ?? unitHeading(section);
  yield [section, own ?? above];
  if (section.content.type === 'sections') {
    for (const child of section.content.sections) yield* withHeadings(child, own ?? above);
  }
}

function pool(home: ItemNode, ref: ItemNode): ItemNode {
  const lead = home.data.lead.length > 0 ? home.data.lead : ref.data.lead;
  const leads = names(lead);
  const partners = [...home.data.partners, ...ref.data.partners, ...ref.data.lead].filter(
    (unit, i, list) => !leads.has(unit.name) && list.findIndex(({ name }) => name === unit.name) === i,
  );
  const data: TaskData = { ...ref.data, ...home.data, lead, partners };
  return {
    ...home,
    data,
    serves: [...new Set([...home.serves, ...ref.serves])],
    ...(home.amount === undefined && ref.amount !== undefined ? { amount: ref.amount } : {}),
    ...(home.note === undefined && ref.note !== undefined ? { note: ref.note } : {}),
  };
}

function names(units: readonly UnitMention[]): ReadonlySet<string> {
  return new Set(units.map((unit) => unit.name));
}

/** Whether the selected item is the unit's: by lead or partner. */
export function concerns(item: ItemNode, unitNames: ReadonlySet<string>): boolean {
  return [...item.data.lead, ...item.data.partners].some(
    (unit) => unitNames.has(unit.name) || (unit.id !== undefined && unitNames.has(unit.id)),
  );
}

/** Every section of the shared body with this id or role, and what it holds. */
export function sectionsNamed(dossier: Dossier, id: string): ReadonlySet<SectionNode> {
  const found = [...walkSections(dossier.body.main)].filter((node) => node.id === id || node.role === id);
  return new Set(found.flatMap((node) => [...walkSections(node)]));
}
