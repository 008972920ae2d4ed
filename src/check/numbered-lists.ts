import {
  itemLadder,
  listNumbering,
  nestedNumbering,
  nextSection,
  sectionLadder,
} from '../model/default-numbering.js';
import type { Dossier } from '../model/dossier.js';
import type { DocumentPrint } from '../model/generated/schema-types.js';
import { label } from '../model/numbering.js';
import type { ItemNode, SectionNode } from '../model/plan-tree.js';

/** Sections or items that are numbered after each other. */
export interface NumberedList {
  readonly numbering: string;
  /** The label above, which decimal numbers go on from. */
  readonly above: string;
  readonly members: readonly (SectionNode | ItemNode)[];
}

interface Place {
  readonly print: DocumentPrint;
  readonly above?: string;
  readonly aboveLabel: string;
  readonly level: number;
}

/**
 * The numbered lists of a dossier, as the documents that print them number them. Left out: what is printed as a table or
 * again by include, and sections without a heading, which go on with their neighbours' numbers.
 */
export function* numberedLists({ body, documents, appendices }: Dossier): Generator<NumberedList> {
  const print = documents.find(({ carriesSharedBody }) => carriesSharedBody)?.print ?? {};
  const top = { aboveLabel: '', level: 1 };
  yield* listsIn(body.main, { ...top, print });
  for (const document of documents) yield* listsIn(document.body.main, { ...top, print: document.print });
  for (const appendix of appendices) yield* listsIn(appendix, { ...top, print });
}

function* listsIn({ content, print: own }: SectionNode, place: Place): Generator<NumberedList> {
  if (own.as === 'table') return;
  if (content.type === 'sections') {
    const { sections } = content;
    const ladder = place.print.sections ?? sectionLadder;
    const numbering = own.numbering ?? nextSection(ladder, place.above, place.level);
    if (sections.every(({ heading, units }) => heading || units.length > 0)) {
      yield { numbering, above: place.aboveLabel, members: sections };
    }
    for (const [i, section] of sections.entries()) {
      const aboveLabel = section.print.label ?? label(numbering, i + 1, place.aboveLabel);
      yield* listsIn(section, { ...place, above: numbering, aboveLabel, level: place.level + 1 });
    }
  }
  if (content.type === 'list') {
    const asked = own.numbering ?? (content.name === 'indicators' ? place.print.indicators : undefined);
    const numbering = asked ?? listNumbering(content.name, place.above, place.print.items ?? itemLadder);
    yield* listsOf(content.items, numbering, place);
  }
}

function* listsOf(items: readonly ItemNode[], numbering: string, place: Place): Generator<NumberedList> {
  yield { numbering, above: place.aboveLabel, members: items };
  for (const [i, item] of items.entries()) {
    if (item.items.length === 0) continue;
    const below = item.print.numbering ?? nestedNumbering(numbering, place.print.items ?? itemLadder);
    const aboveLabel = item.print.label ?? label(numbering, i + 1, place.aboveLabel);
    yield* listsOf(item.items, below, { ...place, aboveLabel });
  }
}
