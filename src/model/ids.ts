import type { Dossier } from './dossier.js';
import { officePrefix } from './dossier.js';
import type { ItemNode, MeasureNode, SectionNode } from './plan-tree.js';
import { hasContent, walkItems, walkSections } from './plan-tree.js';

/** What an id names. One namespace for the whole dossier, so that `[@id]` is unambiguous. */
export type Named =
  | { readonly type: 'section' | 'appendix'; readonly node: SectionNode }
  | { readonly type: 'item'; readonly node: ItemNode }
  | { readonly type: 'measure'; readonly node: MeasureNode }
  | { readonly type: 'report' | 'citation' | 'unit' | 'event' | 'document' };

export interface IdEntry {
  readonly id: string;
  readonly named: Named;
  /** Where the id is declared. */
  readonly pointer: string;
}

/** Every declared id in reading order, doubles included. */
export function* declaredIds(dossier: Dossier): Generator<IdEntry> {
  const { plan, office } = dossier;
  for (const document of dossier.documents) {
    yield { id: document.id, named: { type: 'document' }, pointer: `/documents/${document.id}` };
  }
  for (const [type, key] of [
    ['citation', 'citations'],
    ['unit', 'units'],
  ] as const) {
    for (const id of Object.keys(office[key] ?? {})) {
      if (!Object.hasOwn(plan[key] ?? {}, id)) {
        yield { id, named: { type }, pointer: `${officePrefix}/${key}/${id}` };
      }
    }
    for (const id of Object.keys(plan[key] ?? {})) yield { id, named: { type }, pointer: `/${key}/${id}` };
  }
  for (const id of Object.keys(plan.events ?? {})) {
    yield { id, named: { type: 'event' }, pointer: `/events/${id}` };
  }
  yield* idsOfSection(dossier.body.main);
  for (const { opening, closing } of [dossier.body, ...dossier.documents.map(({ body }) => body)]) {
    yield* idsOfItems([opening, closing].flatMap((item) => (item ? [item] : [])));
  }
  for (const document of dossier.documents) {
    if (hasContent(document.body.main)) yield* idsOfSection(document.body.main);
  }
  for (const appendix of dossier.appendices) {
    if (appendix.id) {
      yield {
        id: appendix.id,
        named: { type: 'appendix', node: appendix },
        pointer: `${appendix.pointer}/id`,
      };
    }
    yield* idsOfSection(appendix, true);
  }
}

function* idsOfSection(root: SectionNode, skipRoot = false): Generator<IdEntry> {
  for (const node of walkSections(root)) {
    if (node.id && !(skipRoot && node === root)) {
      yield { id: node.id, named: { type: 'section', node }, pointer: `${node.pointer}/id` };
    }
    if (node.content.type === 'list') yield* idsOfItems(node.content.items);
  }
}

function* idsOfItems(items: readonly ItemNode[]): Generator<IdEntry> {
  for (const node of walkItems(items)) {
    if (node.id) yield { id: node.id, named: { type: 'item', node }, pointer: `${node.pointer}/id` };
    for (const measure of node.measures) {
      const { id } = measure.fields;
      if (id && id !== node.id) {
        yield { id, named: { type: 'measure', node: measure }, pointer: `${measure.pointer}/id` };
      }
    }
    for (const { fields, pointer } of node.reports) {
      if (fields.id) yield { id: fields.id, named: { type: 'report' }, pointer: `${pointer}/id` };
    }
  }
}

/**
 * The dossier's names: declared ids, then roles ("objectives", "tasks", "reporting" …) that exactly one
 * section of the shared body's top levels has.
 */
export function namesOf(dossier: Dossier): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>();
  for (const { id, named } of declaredIds(dossier)) if (!names.has(id)) names.set(id, named);
  const byRole = new Map<string, SectionNode[]>();
  for (const node of outermostByRole(dossier.body.main)) {
    byRole.set(node.role, [...(byRole.get(node.role) ?? []), node]);
  }
  for (const [role, nodes] of byRole) {
    const [node] = nodes;
    if (node && nodes.length === 1 && role !== 'other' && !names.has(role)) {
      names.set(role, { type: 'section', node });
    }
  }
  return names;
}

/** Sections with a role, without those inside a section of the same role. */
function* outermostByRole(section: SectionNode, above: readonly string[] = []): Generator<SectionNode> {
  if (section.content.type !== 'sections') return;
  for (const child of section.content.sections) {
    if (!above.includes(child.role)) yield child;
    yield* outermostByRole(child, [...above, child.role]);
  }
}
