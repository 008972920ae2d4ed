import type { Image, Print, Table } from '../../model/generated/schema-types.js';
import type { ItemNode, ListName, SectionNode, TaskData, Words } from '../../model/plan-tree.js';

/** A document's body as it will be printed: includes resolved, everything numbered. */
export interface Outline {
  readonly body: readonly Entry[];
  readonly appendices: readonly AppendixEntry[];
  /** How a reference names each printed part, from the smallest outwards: ["điểm a", "khoản 2", "mục IV"]. */
  readonly addresses: ReadonlyMap<SectionNode | ItemNode, readonly string[]>;
}

export interface AppendixEntry {
  readonly node: SectionNode;
  /** "Phụ lục" or "Phụ lục II" (PL1 III.1a). */
  readonly label: string;
  readonly body: readonly Entry[];
}

export type Entry =
  | SectionEntry
  | ItemEntry
  | ProseEntry
  | TableEntry
  | ImageEntry
  | ListTableEntry
  | DetailsEntry;

/** A heading and what stands under it. */
export interface SectionEntry {
  readonly type: 'section';
  readonly node: SectionNode;
  readonly label: string;
  readonly numbering: string;
  readonly heading: Words;
  /** 1 for the outermost. */
  readonly level: number;
  readonly children: readonly Entry[];
}

export interface ItemEntry {
  readonly type: 'item';
  readonly node: ItemNode;
  readonly label: string;
  readonly children: readonly Entry[];
  /** Children run on in the same paragraph. */
  readonly inline: boolean;
  /** Who, when, with what result: what nothing around the item says already. */
  readonly data: TaskData;
  readonly details: 'none' | 'lines' | 'brackets';
  readonly labels: Readonly<Record<string, string>>;
}

export interface ProseEntry {
  readonly type: 'prose';
  readonly words: Words;
}

/** A free table. */
export interface TableEntry {
  readonly type: 'table';
  readonly table: Table;
  readonly pointer: string;
}

/** A picture with the words under it. */
export interface ImageEntry {
  readonly type: 'image';
  readonly image: Image;
  readonly pointer: string;
}

/** A list printed as a table: tasks, indicators, budget … in groups. */
export interface ListTableEntry {
  readonly type: 'list-table';
  readonly list: ListName;
  readonly groups: readonly TableGroup[];
  readonly print: Print;
  /** Whether the sentences have their home elsewhere, so that short names will do. */
  readonly repeats: boolean;
}

/** Rows under a heading of their own; a label stands in the column of numbers. */
export interface TableGroup {
  readonly heading?: Words;
  readonly label?: string;
  readonly items: readonly ItemNode[];
}

/** What a section says once of all its tasks: who, when, with what result. */
export interface DetailsEntry {
  readonly type: 'details';
  readonly data: TaskData;
  readonly labels: Readonly<Record<string, string>>;
}
