/**
 * The plan's outline with every shorthand written out: bare strings became items, units were looked up,
 * data that flow down from a section were handed to its tasks. Every node knows where it stands in the YAML.
 */
import type {
  Image,
  Include,
  Item,
  Measure,
  Print,
  Report,
  Role,
  Table,
  When,
} from './generated/schema-types.js';
import type { UnitMention } from './units.js';

/** Written in the place of a sentence that would else be made: print none. */
export const noSentence = 'none';

/** An item's fields in the YAML. */
export type ItemFields = Exclude<Item, string>;

/** Words with the JSON pointer they were written at. */
export interface Words {
  readonly text: string;
  readonly pointer: string;
}

export const listNames = ['items', 'tasks', 'indicators', 'reports', 'budget'] as const;
export type ListName = (typeof listNames)[number];

/** Keys of a section or body that hold its one content: parts, a list, a table, a picture, what is printed again. */
export const contentKeys = ['sections', ...listNames, 'table', 'image', 'include'] as const;

/** Who does it, until when, with what result: inherited from section to task. */
export interface TaskData {
  readonly lead: readonly UnitMention[];
  readonly partners: readonly UnitMention[];
  readonly supervisor: readonly UnitMention[];
  readonly when?: When;
  readonly whenPointer?: string;
  readonly output?: Words;
}

/** A section (mục): it has a heading or groups what has none. */
export interface SectionNode {
  readonly type: 'section';
  readonly pointer: string;
  readonly id?: string;
  readonly heading?: Words;
  /** Whose part this is. */
  readonly units: readonly UnitMention[];
  readonly role: Role;
  readonly text?: Words;
  readonly content: Content;
  readonly after?: Words;
  readonly note?: Words;
  readonly print: Print;
  /** What the section itself says of its tasks, to print once after them. */
  readonly own: TaskData;
}

export type Content =
  | { readonly type: 'none' }
  | { readonly type: 'sections'; readonly sections: readonly SectionNode[] }
  | { readonly type: 'list'; readonly name: ListName; readonly items: readonly ItemNode[] }
  | { readonly type: 'table'; readonly table: Table; readonly pointer: string }
  | { readonly type: 'image'; readonly image: Image; readonly pointer: string }
  | { readonly type: 'include'; readonly include: Include; readonly pointer: string };

/** An item (ý): one sentence and what it commits to. */
export interface ItemNode {
  readonly type: 'item';
  readonly pointer: string;
  readonly id?: string;
  /** The list it stands in says what it is: a point, a task, an indicator … */
  readonly list: ListName;
  readonly text?: Words;
  readonly name?: Words;
  readonly note?: Words;
  readonly items: readonly ItemNode[];
  /** Its own data, with what the sections above it say where it is silent. */
  readonly data: TaskData;
  readonly measures: readonly MeasureNode[];
  readonly reports: readonly ReportNode[];
  readonly amount?: string | number;
  readonly serves: readonly string[];
  readonly ref?: string;
  readonly print: Print;
  /** The fields as written, for what is not taken apart. */
  readonly fields: ItemFields;
}

export interface MeasureNode {
  readonly pointer: string;
  readonly fields: Measure;
  readonly lead: readonly UnitMention[];
}

export interface ReportNode {
  readonly pointer: string;
  readonly fields: Report;
  readonly from: readonly UnitMention[];
  readonly to: readonly UnitMention[];
  readonly via: readonly UnitMention[];
}

/** What the dossier's root and a document share. */
export interface BodyNode {
  readonly basis?: readonly Words[] | Words;
  readonly opening?: ItemNode;
  readonly closing?: ItemNode;
  /** Sentences the kind usually has and this text does without: `opening: none`. */
  readonly omits: readonly ('opening' | 'closing')[];
  /** Text, content and after-text, as a section without heading. */
  readonly main: SectionNode;
}

export function isBasisList(basis: BodyNode['basis']): basis is readonly Words[] {
  return Array.isArray(basis);
}

/** Whether the body says anything of its own between opening and closing. */
export function hasContent(section: SectionNode): boolean {
  return section.content.type !== 'none' || section.text !== undefined || section.after !== undefined;
}

/** Depth first: the node, then what it holds. */
export function* walkSections(section: SectionNode): Generator<SectionNode> {
  yield section;
  if (section.content.type === 'sections') {
    for (const child of section.content.sections) yield* walkSections(child);
  }
}

export function* walkItems(items: readonly ItemNode[]): Generator<ItemNode> {
  for (const item of items) {
    yield item;
    yield* walkItems(item.items);
  }
}

/** Every item of a section and of the sections in it. */
export function* itemsOf(section: SectionNode): Generator<ItemNode> {
  for (const each of walkSections(section)) {
    if (each.content.type === 'list') yield* walkItems(each.content.items);
  }
}
