/** A plan taken apart for comparing: everything that is printed once, with its place, its words and its data. */
import type { ItemNode, SectionNode } from '../model/plan-tree.js';

/** Only elements of one family are compared with one another. */
export type Family =
  | 'part'
  | 'sentence'
  | 'row'
  | 'basis'
  | 'addressee'
  | 'recipient'
  | 'enclosure'
  | 'signature'
  | 'field';

/** What a sentence is to those who read it. */
export type Nature = 'indicator' | 'duty' | 'report' | 'funding' | 'point' | 'paragraph';

export interface Element {
  readonly family: Family;
  readonly nature?: Nature;
  /** The node's JSON pointer. */
  readonly pointer: string;
  /** Where its words are written. */
  readonly at: string;
  readonly id?: string;
  /** The printed number or mark. */
  readonly label: string;
  /** Its words as printed, without the label. */
  readonly text: string;
  /** What the author notes beside it. */
  readonly note?: string;
  /** The document it belongs to; none for what the documents share. */
  readonly document?: string;
  /** The name of a field of the document's frame. */
  readonly field?: string;
  readonly parent?: Element;
  /** Its place in reading order. */
  readonly index: number;
  readonly section?: SectionNode;
  readonly item?: ItemNode;
}

/** What is printed at a JSON pointer: its paragraphs with their labels. */
export interface Printed {
  readonly label: string;
  readonly text: string;
}

export type PrintedAt = (pointer: string) => readonly Printed[];

/** The outermost part an element stands in; itself where it is one. */
export function outermost(element: Element): Element {
  return element.parent === undefined ? element : outermost(element.parent);
}
