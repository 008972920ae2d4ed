/** Duties and tasks: the points of task lists and of units' parts, each once. */
import type { Dossier } from '../model/dossier.js';
import { unitHeading } from '../model/headings.js';
import { type Named, namesOf } from '../model/ids.js';
import type { ItemNode, SectionNode, TaskData, Words } from '../model/plan-tree.js';
import type { UnitMention } from '../model/units.js';
import { isOwnWork } from '../model/work-list.js';

/** A place of the plan that gives out work, before it is put into words. */
export interface Found {
  readonly kind: 'duty' | 'task';
  /** The node's JSON pointer. */
  readonly pointer: string;
  /** Its point; none for a paragraph of prose. */
  readonly item?: ItemNode;
  /** The words it is printed from, and which of their paragraphs it is. */
  readonly words?: Words;
  readonly paragraph?: number;
  readonly heading: string;
  /** Who, when and with what result, with what stands above. */
  readonly data: TaskData;
  /** The units whose part it stands in. */
  readonly owners: readonly UnitMention[];
  /** The piece of work that it says again in other words. */
  readonly home?: ItemNode;
}

const nobody: TaskData = { lead: [], partners: [], supervisor: [] };

interface Around {
  readonly heading: string;
  readonly owners: readonly UnitMention[];
  /** Whether the headings above speak of work. */
  readonly isWork: boolean;
  /** Who does what nobody else is named for. */
  readonly asked: readonly UnitMention[];
}

/** In reading order: the shared body, appendices, then what single documents give out by themselves. */
export function* foundWork(dossier: Dossier): Generator<Found> {
  const names = namesOf(dossier);
  const [alone, ...others] = dossier.documents;
  const asked =
    alone && others.length === 0 ? addressed(alone.fields.to, alone.pointerOf('to'), dossier) : [];
  const top: Around = { heading: '', owners: [], isWork: false, asked };
  yield* inSection(dossier.body.main, top, names);
  for (const appendix of dossier.appendices) yield* inSection(appendix, { ...top, asked: [] }, names);
  for (const { kind, body, fields, pointerOf } of dossier.documents) {
    // What a proposal lists is not given out by it.
    if (kind.kind === 'to-trinh') continue;
    const to = addressed(fields.to, pointerOf('to'), dossier);
    for (const found of inSection(body.main, { ...top, asked: to }, names)) {
      if (!found.home) yield found;
    }
  }
}

/** Those a letter is written to, named by unit or by the words of its Kính gửi. */
function addressed(
  to: Dossier['documents'][number]['fields']['to'],
  pointer: string,
  { registry }: Dossier,
): readonly UnitMention[] {
  return (to ?? []).flatMap((addressee, i): UnitMention[] => {
    const texts = typeof addressee === 'string' ? [addressee] : (addressee.items ?? [addressee.text]);
    return texts.map((typed) => {
      const name = typed.replace(/[;.]$/, '');
      const found = registry.find(name);
      const known = found ? { id: found.id, unit: found.unit } : {};
      return { typed, name, short: found?.unit.short ?? name, pointer: `${pointer}/${i}`, ...known };
    });
  });
}

const workRoles: ReadonlySet<string> = new Set(['tasks', 'solutions', 'responsibilities']);

function* inSection(node: SectionNode, above: Around, names: ReadonlyMap<string, Named>): Generator<Found> {
  const owners = node.units.length > 0 ? node.units : above.owners;
  const around: Around = {
    heading: (node.heading ?? unitHeading(node))?.text ?? above.heading,
    owners,
    isWork: node.role === 'other' ? above.isWork : workRoles.has(node.role),
    asked: above.asked,
  };
  if (owners.length > 0) yield* inProse(node.text, node, around);
  const { content } = node;
  if (content.type === 'sections') {
    for (const child of content.sections) yield* inSection(child, around, names);
  } else if (content.type === 'list') {
    const isWork =
      content.name === 'tasks' || (content.name === 'items' && (owners.length > 0 || around.isWork));
    if (isWork) for (const item of content.items) yield* inItem(item, around, names, undefined);
  }
  if (owners.length > 0) yield* inProse(node.after, node, around);
}

/** Paragraphs of a unit's part are duties, but for one that announces what follows. */
function* inProse(words: Words | undefined, node: SectionNode, around: Around): Generator<Found> {
  if (!words) return;
  const paragraphs = words.text.split(/\n\s*\n/);
  for (const [paragraph, text] of paragraphs.entries()) {
    if (text.trim() === '' || text.trimEnd().endsWith(':')) continue;
    const { heading, owners } = around;
    yield {
      ...{ kind: 'duty', pointer: words.pointer, words, paragraph, heading, owners },
      data: { ...nobody, ...node.own, lead: owners },
    };
  }
}

function* inItem(
  item: ItemNode,
  around: Around,
  names: ReadonlyMap<string, Named>,
  above: TaskData | undefined,
): Generator<Found> {
  const { heading, owners, asked } = around;
  const home = item.ref === undefined ? undefined : names.get(item.ref);
  const words = item.text ?? item.name;
  const who =
    item.data.lead.length > 0 ? item.data.lead : (above?.lead ?? (owners.length > 0 ? owners : asked));
  yield {
    kind: owners.length > 0 ? 'duty' : 'task',
    ...{ pointer: item.pointer, item, heading, owners },
    ...(words ? { words } : {}),
    data: { ...item.data, lead: who },
    ...(home?.type === 'item' ? { home: home.node } : {}),
  };
  for (const child of item.items) {
    if (isOwnWork(child)) yield* inItem(child, around, names, { ...item.data, lead: who });
  }
}
