/** The outline as it is being made: sections and items with their printed labels, before numbering is settled. */
import type { Words } from '../../model/finding.js';
import type { Print, Section, Table } from '../../model/generated/schema-types.js';
import type { ItemFields, ListName } from '../../model/plan-tree.js';
import type { SourcePlace } from '../source.js';
import type { Label } from './label.js';

/** A section (mục), or a group without heading. */
export interface Part {
  readonly type: 'part';
  readonly place: SourcePlace;
  readonly label?: Label;
  /** Markdown, as printed. */
  heading?: string;
  /** Paragraphs of Markdown. */
  text: string[];
  content: PartContent;
  after: string[];
  print: Mutable<Print>;
  /** What was read out of the words. */
  data: Mutable<
    Pick<Section, 'id' | 'unit' | 'role' | 'lead' | 'partners' | 'when' | 'output' | 'supervisor' | 'note'>
  >;
  readonly doubts: Doubt[];
}

export type PartContent =
  | { readonly type: 'none' }
  | { readonly type: 'parts'; readonly parts: Part[]; readonly print?: Part['print'] }
  | { readonly type: 'list'; name: ListName; points: Point[]; readonly print?: Part['print'] }
  | { readonly type: 'table'; readonly table: Table };

/** An item (ý): one sentence. */
export interface Point {
  readonly type: 'point';
  readonly place: SourcePlace;
  readonly label?: Label;
  /** Markdown, as printed. */
  readonly text: string;
  /** The words alone. */
  readonly plain: string;
  readonly points: Point[];
  print: Mutable<Print>;
  data: Mutable<Omit<ItemFields, 'text' | 'items' | 'print'>>;
  readonly doubts: Doubt[];
}

/** Something read on probability into a field of its part or point. */
export interface Doubt {
  /** Steps from the part or point to the field: ["measures", 0, "target"]. */
  readonly field: readonly (string | number)[];
  readonly reason: Words;
  readonly confidence: number;
}

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function emptyPart(place: SourcePlace, label?: Label): Part {
  return {
    type: 'part',
    place,
    ...(label ? { label } : {}),
    text: [],
    content: { type: 'none' },
    after: [],
    print: {},
    data: {},
    doubts: [],
  };
}
