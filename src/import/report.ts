/** What importing says of each document it found: how much there is in the plan made from it, what was guessed, what is lost. */
import type { DocumentNode, Dossier } from '../model/dossier.js';
import type { Signature } from '../model/generated/schema-types.js';
import type { ItemNode, SectionNode } from '../model/plan-tree.js';
import { itemsOf, walkItems, walkSections } from '../model/plan-tree.js';
import { mentionPattern, textsOf } from '../model/texts.js';
import { isOwnWork } from '../model/work-list.js';
import type { Guess } from './draft.js';
import type { SourceLoss } from './source.js';

/** One document of a source file, as the plan now holds it. */
export interface DocumentReport extends DocumentCounts {
  /** The source file, as the caller named it. */
  readonly file: string;
  /** Its key under `documents` in the plan. */
  readonly document: string;
  /** `ke-hoach`, `to-trinh`, `cong-van`; another kind by its name as an id. */
  readonly kind: string;
  readonly guesses: readonly Guess[];
  /** What neither reading nor understanding could carry over, and words that printing the plan does not give back. */
  readonly losses: readonly SourceLoss[];
}

/** How much a document holds. Its body is its own one, else the shared one where it prints that. */
export interface DocumentCounts {
  /** Sections that print a heading, appendices too. */
  readonly parts: number;
  /** Different units with a part of their own; where none has, those that lead or help. */
  readonly units: number;
  /** Points of the units' parts; where no unit has one, of the task lists. Points below them only where they have a lead or a time of their own. */
  readonly duties: number;
  /** Sentences with a measure, and all in a list of indicators. */
  readonly indicators: number;
  /** Values to be reached: one for each year of `targets`, one for a `target`. */
  readonly milestones: number;
  /** Report dates (`reports` of a sentence), opening and closing words too. */
  readonly reports: number;
  /** Different documents cited with `[@id]`. */
  readonly citations: number;
  /** Entries of Nơi nhận. */
  readonly recipients: number;
  /** Lines above the names of those who sign. */
  readonly signatureLines: number;
}

/** Counts what a document of the dossier holds. Undefined where the dossier has no such document. */
export function countsOf(dossier: Dossier, id: string): DocumentCounts | undefined {
  const document = dossier.documents.find((each) => each.id === id);
  if (!document) return undefined;
  const trees = treesIn(dossier, document);
  const bodies = document.carriesSharedBody ? [dossier.body, document.body] : [document.body];
  const framed = bodies.flatMap(({ opening, closing }) => [opening, closing].flatMap((item) => item ?? []));
  const items = [...trees.flatMap((tree) => [...itemsOf(tree)]), ...walkItems(framed)];
  const measures = items.flatMap((item) => item.measures);
  return {
    parts: trees.reduce((count, tree) => count + partsOf(tree), 0),
    units: unitsIn(trees, items),
    duties: dutiesIn(trees),
    indicators: items.filter((item) => item.list === 'indicators' || item.measures.length > 0).length,
    milestones: measures.reduce(
      (count, { fields }) =>
        count + Object.keys(fields.targets ?? {}).length + (fields.target === undefined ? 0 : 1),
      0,
    ),
    reports: items.reduce((count, item) => count + item.reports.length, 0),
    citations: citationsIn(dossier, document),
    recipients: document.fields.recipients?.length ?? 0,
    signatureLines: signatureLines(document.fields.signature, dossier),
  };
}

/** The document's body and its appendices: the plan prints them all, others those they name. */
function treesIn(dossier: Dossier, document: DocumentNode): readonly SectionNode[] {
  const own = document.body.main;
  const isOwn = own.content.type !== 'none' || own.text !== undefined || own.after !== undefined;
  const named = document.fields.appendices;
  const appendices = dossier.appendices.filter(({ id }) =>
    named === undefined ? document.carriesSharedBody : id !== undefined && named.includes(id),
  );
  return [!isOwn && document.carriesSharedBody ? dossier.body.main : own, ...appendices];
}

/** Headings of a table's groups head rows, not parts. */
function partsOf(section: SectionNode): number {
  const below =
    section.content.type === 'sections' && section.print.as !== 'table' ? section.content.sections : [];
  return below.reduce((count, child) => count + partsOf(child), hasHeading(section) ? 1 : 0);
}

/** A unit's part without a heading prints the unit's name as one. */
function hasHeading({ heading, units }: SectionNode): boolean {
  return heading !== undefined || units.length > 0;
}

function unitsIn(trees: readonly SectionNode[], items: readonly ItemNode[]): number {
  const sections = trees.flatMap((tree) => [...walkSections(tree)]);
  const own = sections.flatMap(({ units }) => units);
  const named = [
    ...sections.flatMap((section) => [...section.own.lead, ...section.own.partners]),
    ...items.flatMap(({ data, measures }) => [
      ...data.lead,
      ...data.partners,
      ...measures.flatMap(({ lead }) => lead),
    ]),
  ];
  return new Set((own.length > 0 ? own : named).map(({ id, name }) => id ?? name)).size;
}

function dutiesIn(trees: readonly SectionNode[]): number {
  const owned = trees.some((tree) => [...walkSections(tree)].some(({ units }) => units.length > 0));
  return trees.reduce((count, tree) => count + dutiesUnder(tree, !owned), 0);
}

/** @param counts whether the lists here are somebody's duties */
function dutiesUnder(section: SectionNode, counts: boolean): number {
  const isDuty = counts || section.units.length > 0;
  const { content } = section;
  if (content.type === 'sections') {
    return content.sections.reduce((count, child) => count + dutiesUnder(child, isDuty), 0);
  }
  if (content.type !== 'list' || !isDuty) return 0;
  if (section.units.length === 0 && content.name !== 'tasks') return 0;
  const below = content.items.flatMap(({ items }) => [...walkItems(items)]).filter(isOwnWork);
  return content.items.length + below.length;
}

function citationsIn(dossier: Dossier, document: DocumentNode): number {
  const own = `/documents/${document.id}/`;
  const isShared = (pointer: string) => document.carriesSharedBody && !pointer.startsWith('/documents/');
  const cited = [...textsOf(dossier)]
    .filter(({ pointer }) => pointer.startsWith(own) || isShared(pointer))
    .flatMap(({ text }) => [...text.matchAll(mentionPattern)].map((found) => found[1] ?? ''));
  return new Set(cited.filter((id) => Object.hasOwn(dossier.citations, id))).size;
}

function signatureLines(signature: Signature | undefined, { office }: Dossier): number {
  if (signature === undefined) return 0;
  if (typeof signature === 'string') return office.signers?.[signature]?.lines.length ?? 0;
  const blocks = Array.isArray(signature) ? signature : [signature];
  return blocks.reduce((count, { lines }) => count + lines.length, 0);
}
