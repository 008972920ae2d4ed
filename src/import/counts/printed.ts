import type { Dossier } from '../../model/dossier.js';
import { unitHeading } from '../../model/headings.js';
import { type SectionNode, walkSections } from '../../model/plan-tree.js';
import { everyItem, treesOf } from '../../model/walk-dossier.js';

/** A document's paragraphs and words by where they come from in the plan, as doc/printed-text.ts reads them. */
export interface PageText {
  readonly paragraphs: readonly {
    readonly style: string;
    readonly inTable: boolean;
    readonly isLabelled: boolean;
    readonly text: string;
    readonly sources: readonly string[];
  }[];
  readonly words: ReadonlyMap<string, string>;
}

export interface Printed extends PageText {
  /** Whether words of this JSON pointer are printed outside tables. */
  readonly inText: (pointer: string) => boolean;
  /** Whether the section or item that holds this JSON pointer is printed behind a number or a mark. */
  readonly isMarked: (pointer: string) => boolean;
  /** All words printed of the section or item that holds this JSON pointer, without those of the items in it. */
  readonly wordsAt: (pointer: string) => string;
  /** The same with those of everything in it: a line below a task may say who does it. */
  readonly wordsUnder: (pointer: string) => string;
}

/** The printed words, joined for each section and item. */
export function printedOf(text: PageText, dossier: Dossier): Printed {
  const { paragraphs, words } = text;
  const sections = treesOf(dossier).flatMap((tree) => [...walkSections(tree)]);
  const nodes = new Set([...sections, ...everyItem(dossier)].map(({ pointer }) => pointer));
  const holder = (pointer: string): string => {
    let at = pointer;
    while (at !== '' && !nodes.has(at)) at = at.slice(0, at.lastIndexOf('/'));
    return at;
  };
  const held = new Map<string, string>();
  for (const [source, each] of words)
    held.set(holder(source), [held.get(holder(source)), each].filter(Boolean).join(' '));
  const under = (node: string) =>
    [...held].filter(([at]) => at === node || at.startsWith(`${node}/`)).map(([, each]) => each);
  const marked = new Set(
    paragraphs.filter(({ isLabelled }) => isLabelled).flatMap(({ sources }) => sources.map(holder)),
  );
  const inText = new Set(paragraphs.filter(({ inTable }) => !inTable).flatMap(({ sources }) => sources));
  return {
    ...text,
    inText: (pointer) => inText.has(pointer),
    isMarked: (pointer) => marked.has(holder(pointer)),
    wordsAt: (pointer) => held.get(holder(pointer)) ?? '',
    wordsUnder: (pointer) => under(holder(pointer)).join(' '),
  };
}

/** Whether the section's own heading, or its unit's name as one, stands in the text. */
export function isUnitsPart(section: SectionNode, printed: Printed): boolean {
  const heading = section.heading ?? unitHeading(section);
  return section.units.length > 0 && heading !== undefined && printed.inText(heading.pointer);
}
