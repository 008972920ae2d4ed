/** Two plans laid side by side: what is the same, what came, what went, what became of the rest. */

import type { Dossier } from '../model/dossier.js';
import { own } from '../model/own.js';
import { levelled } from '../model/vietnamese.js';
import type { Change } from './change.js';
import { changedCitations } from './compare/citations.js';
import { comingChange } from './compare/comings.js';
import { pairResult } from './compare/pair-changes.js';
import { positionChanges } from './compare/positions.js';
import { splitsOf } from './compare/splits.js';
import { type Comparing, spotOf } from './comparing.js';
import type { Element, PrintedAt } from './element.js';
import { elementsOf } from './elements-of.js';
import { gathered, textChanges } from './fold.js';
import { citedId, keyMaker } from './keys.js';
import type { Matching } from './match/match-elements.js';
import { matchElements } from './match/match-elements.js';
import type { Pair } from './match/pairing.js';
import { inReadingOrder } from './reading-order.js';
import { unitPairs } from './unit-pairs.js';
import { wordingOf } from './wording.js';

/** One of the two plans. */
export interface Compared {
  readonly dossier: Dossier;
  /** What is printed at a place of the plan. */
  readonly printed: PrintedAt;
}

export interface Diff {
  /** In the order of the newer plan; what went stands where it was. */
  readonly changes: readonly Change[];
  readonly old: readonly Element[];
  readonly new: readonly Element[];
  readonly matching: Matching;
}

export function diffDossiers(old: Compared, next: Compared): Diff {
  const wording = wordingOf(old.dossier, next.dossier);
  const related = areRelated(old.dossier, next.dossier);
  const units = unitPairs(old.dossier, next.dossier, wording, related);
  const elements = {
    old: elementsOf(old.dossier, old.printed),
    new: elementsOf(next.dossier, next.printed),
  };
  const documents = documentPairs(old.dossier, next.dossier);
  const matching = matchElements({
    ...elements,
    wording,
    related,
    documentOf: (id) => documents.get(id),
    keyOf: keyMaker(old.dossier, next.dossier, units),
  });
  const comparing: Comparing = { old: old.dossier, new: next.dossier, wording, matching, units };
  const changes = allChanges(comparing, documents);
  return { ...elements, matching, changes: inReadingOrder(changes, elements, matching) };
}

function allChanges(comparing: Comparing, documents: ReadonlyMap<string, string>): readonly Change[] {
  const { matching } = comparing;
  const splits = splitsOf(comparing);
  const citations = changedCitations(comparing);
  const results = matching.pairs.map((pair) => pairResult(pair, comparing, citations.explained));
  const facts = results.flatMap((result) => result.facts);
  const texts = textChanges(
    results.filter(({ pair }) => !splits.pairs.has(pair)),
    comparing,
  );
  const handed = new Set(
    facts.filter(({ kind }) => kind === 'lead-changed').map((change) => change.new?.pointer),
  );
  const lone = (elements: readonly Element[], side: 'old' | 'new') =>
    elements
      .filter((element) => !splits.told.has(element) && !isOfLoneDocument(element, side, documents))
      .flatMap((element) => comingChange(element, side) ?? []);
  const changes = [
    ...wholePlan(comparing, documents),
    ...facts,
    ...texts,
    ...citedChanges(citations.changes, matching.pairs, comparing),
    ...unitRenamings(comparing),
    // Handed over from one unit's part to another's: said already.
    ...positionChanges(comparing).filter(
      (change) => change.kind !== 'moved' || change.count !== undefined || !handed.has(change.new?.pointer),
    ),
    ...splits.changes,
    ...lone(matching.removed, 'old'),
    ...lone(matching.added, 'new'),
  ];
  return (['baseline-next', 'issued-anew', 'citation-open'] as const).reduce(gathered, changes);
}

/** A cited document that changed is told at the basis that names it, else for itself. */
function citedChanges(
  changes: ReadonlyMap<string, Change>,
  pairs: readonly Pair[],
  { old, new: next }: Comparing,
): readonly Change[] {
  const left = new Map(changes);
  const bases = pairs.flatMap((pair): Change[] => {
    if (pair.new.family !== 'basis') return [];
    const id = citedId(pair.new, next);
    const change = id === undefined ? undefined : left.get(id);
    if (id === undefined || !change) return [];
    left.delete(id);
    if (change.kind === 'citation-open') return [{ ...change, old: spotOf(pair.old), new: spotOf(pair.new) }];
    const kind = sameNumber(id, old, next) ? 'basis-reworded' : 'basis-replaced';
    return [{ ...change, kind, old: spotOf(pair.old), new: spotOf(pair.new) }];
  });
  return [...bases, ...left.values()];
}

function sameNumber(id: string, old: Dossier, next: Dossier): boolean {
  const [was, is] = [own(old.citations, id), own(next.citations, id)];
  return was?.number === is?.number && was?.date === is?.date;
}

function unitRenamings({ units }: Comparing): readonly Change[] {
  return units.renamed.map(({ id, before, after }) => ({
    kind: 'unit-renamed',
    about: after,
    before,
    after,
    old: { pointer: `/units/${id}` },
    new: { pointer: `/units/${id}` },
    units: [after],
    message: { vi: `Cập nhật tên cơ quan: ${before} → ${after}`, en: `Unit renamed: ${before} → ${after}` },
  }));
}

/** Whether the two plans say that they belong together: one office and one series. */
export function areRelated(old: Dossier, next: Dossier): boolean {
  const series = ({ plan }: Dossier) => plan.series ?? plan.id.replace(/-?(?:19|20)\d{2}$/, '');
  return levelled(old.office.name) === levelled(next.office.name) && series(old) === series(next);
}

/** Documents by id, else the only ones of their kind. */
function documentPairs(old: Dossier, next: Dossier): ReadonlyMap<string, string> {
  const ids = new Set(next.documents.map(({ id }) => id));
  return new Map(
    old.documents.flatMap(({ id, kind }) => {
      if (ids.has(id)) return [[id, id] as const];
      const alike = next.documents.filter((each) => each.kind.kind === kind.kind);
      const [only] = alike;
      return only && alike.length === 1 && !old.documents.some((each) => each.id === only.id)
        ? [[id, only.id] as const]
        : [];
    }),
  );
}

/** Documents that came or went. */
function wholePlan({ old, new: next }: Comparing, documents: ReadonlyMap<string, string>): readonly Change[] {
  const partners = new Set(documents.values());
  const gone = old.documents.filter(({ id }) => !documents.has(id));
  const come = next.documents.filter(({ id }) => !partners.has(id));
  return [
    ...gone.map(
      ({ id, kind }): Change => ({
        kind: 'document-removed',
        about: kind.name,
        old: { pointer: `/documents/${id}` },
        units: [],
        message: { vi: `Bỏ văn bản: ${kind.name}`, en: `Document dropped: ${kind.name}` },
      }),
    ),
    ...come.map(
      ({ id, kind }): Change => ({
        kind: 'document-added',
        about: kind.name,
        new: { pointer: `/documents/${id}` },
        units: [],
        message: { vi: `Bổ sung văn bản: ${kind.name}`, en: `Document added: ${kind.name}` },
      }),
    ),
  ];
}

/** Parts of a document that only one plan has are told with the document. */
function isOfLoneDocument(
  { document }: Element,
  side: 'old' | 'new',
  documents: ReadonlyMap<string, string>,
): boolean {
  if (document === undefined) return false;
  return side === 'old' ? !documents.has(document) : ![...documents.values()].includes(document);
}
