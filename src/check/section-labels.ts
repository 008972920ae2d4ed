import { nextSection, sectionLadder } from '../model/default-numbering.js';
import type { DocumentNode, Dossier } from '../model/dossier.js';
import { unitHeading } from '../model/headings.js';
import { label } from '../model/numbering.js';
import { hasContent, type SectionNode } from '../model/plan-tree.js';

/** A section with the number it is printed under. */
export interface LabelledSection {
  readonly node: SectionNode;
  readonly numbering: string;
  /** Without its point or bracket: `IV`. */
  readonly label: string;
  readonly children: readonly LabelledSection[];
}

/** The numbered sections of a document as they are printed, all levels; parts that an include brings are not among them. */
export function labelledSections(document: DocumentNode, dossier: Dossier): readonly LabelledSection[] {
  const own = document.body.main;
  const main = !hasContent(own) && document.carriesSharedBody ? dossier.body.main : own;
  const ladder = document.print.sections ?? sectionLadder;
  return childrenOf(main, { ladder, level: 1, above: undefined, aboveLabel: '', counters: new Map() });
}

interface Place {
  readonly ladder: readonly string[];
  readonly level: number;
  readonly above: string | undefined;
  readonly aboveLabel: string;
  readonly asked?: string;
  /** Members so far, by numbering: a group without a heading continues its neighbours' numbers. */
  readonly counters: Map<string, number>;
}

function childrenOf({ content, print }: SectionNode, outer: Place): readonly LabelledSection[] {
  if (content.type !== 'sections') return [];
  const place = print.numbering === undefined ? outer : { ...outer, asked: print.numbering };
  return content.sections.flatMap((child) => labelled(child, place));
}

function labelled(node: SectionNode, place: Place): readonly LabelledSection[] {
  if (!(node.heading ?? unitHeading(node))) return childrenOf(node, place);
  const { ladder, level, above, aboveLabel, asked, counters } = place;
  const numbering = asked ?? nextSection(ladder, above, level);
  const n = (counters.get(numbering) ?? 0) + 1;
  counters.set(numbering, n);
  const printed = node.print.label ?? label(numbering, n, aboveLabel);
  const children = childrenOf(node, {
    ladder,
    level: level + 1,
    above: numbering,
    aboveLabel: printed,
    counters: new Map(),
  });
  return [{ node, numbering, label: printed.replace(/[.):]+$/, ''), children }];
}

export function* everySection(sections: readonly LabelledSection[]): Generator<LabelledSection> {
  for (const section of sections) {
    yield section;
    yield* everySection(section.children);
  }
}
