/** What an element is known by besides its id and its words. */

import { findCitations } from '../meaning/citations.js';
import type { Dossier } from '../model/dossier.js';
import type { Citation } from '../model/generated/schema-types.js';
import { own } from '../model/own.js';
import { mentionPattern } from '../model/texts.js';
import type { UnitMention } from '../model/units.js';
import { levelled } from '../model/vietnamese.js';
import type { Element } from './element.js';
import type { UnitPairs } from './unit-pairs.js';
import { bare, type Side } from './wording.js';

export type KeyOf = (element: Element, side: Side) => string | undefined;

/** Shorter names of indicators are too common to be a key. */
const shortestName = 8;

export function keyMaker(old: Dossier, next: Dossier, units: UnitPairs): KeyOf {
  const dossiers = { old, new: next };
  const unitsKey = (mentions: readonly UnitMention[], side: Side) =>
    mentions
      .map((mention) => units.keyOf(mention, side))
      .sort()
      .join(' + ');
  return (element, side) => {
    const { family, field, nature, section, item, pointer } = element;
    if (family === 'field') return field;
    if (family === 'part')
      return section?.units.length ? `units ${unitsKey(section.units, side)}` : undefined;
    if (family === 'basis') return citationKey(element, dossiers[side], dossiers);
    if (/\/(?:opening|closing)$/.test(pointer)) return pointer.replace(/^.*\//, '');
    if (nature === 'indicator') return indicatorKey(element);
    if (nature !== 'report' || !item?.reports.length) return undefined;
    return item.reports
      .map(
        ({ fields, from, to }) => `report ${fields.period} ${unitsKey(from, side)} > ${unitsKey(to, side)}`,
      )
      .join('; ');
  };
}

/** The name without figures: a sentence that serves as a name changes with its target. */
function indicatorKey({ item, text }: Element): string | undefined {
  const name = bare(item?.measures[0]?.fields.name ?? text)
    .replace(/\d[\d.,/]*/g, '')
    .replace(/\s+/g, ' ');
  return name.length < shortestName ? undefined : `indicator ${name}`;
}

interface Dossiers {
  readonly old: Dossier;
  readonly new: Dossier;
}

/** The cited document: by its id where both plans have it, else by number or name, through the one that took its place. */
function citationKey(element: Element, dossier: Dossier, { old, new: next }: Dossiers): string | undefined {
  const id = citedId(element, dossier);
  if (id !== undefined && own(old.citations, id) && own(next.citations, id)) return `citation ${id}`;
  const citation = id === undefined ? findCitations(element.text)[0]?.citation : own(dossier.citations, id);
  return citation && documentKey(citation, next);
}

/** The id of the one document that a basis mentions. */
export function citedId(element: Element, dossier: Dossier): string | undefined {
  const ids = [...typedBasis(element, dossier).matchAll(mentionPattern)].map((found) => found[1]);
  return ids.length === 1 ? ids[0] : undefined;
}

function documentKey({ type, number, subject }: Citation, { office }: Dossier): string | undefined {
  if (number === undefined)
    return subject === undefined ? undefined : `document ${bare(`${type} ${subject}`)}`;
  const replaced = Object.entries(office.check?.replaced ?? {});
  const by = replaced.find(([each]) => levelled(each) === levelled(number))?.[1];
  return `number ${levelled(by ?? number)}`;
}

/** The words as typed, with their mentions. */
function typedBasis({ pointer }: Element, { body, documents }: Dossier): string {
  const bases = [body, ...documents.map((document) => document.body)].flatMap(({ basis }) =>
    basis === undefined ? [] : 'text' in basis ? [basis] : basis,
  );
  return bases.find((words) => words.pointer === pointer)?.text ?? '';
}
