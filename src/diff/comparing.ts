/** What every comparison knows: both plans, how their words are laid side by side, and who is whose partner. */
import { findCitations } from '../meaning/citations.js';
import { shortCitation } from '../model/citation-words.js';
import type { Dossier } from '../model/dossier.js';
import type { Words } from '../model/finding.js';
import { plain } from '../model/plain-words.js';
import type { UnitMention } from '../model/units.js';
import type { Change, ChangeKind, Spot } from './change.js';
import type { Element } from './element.js';
import type { Matching } from './match/match-elements.js';
import type { UnitPairs } from './unit-pairs.js';
import type { Wording } from './wording.js';

export interface Comparing {
  readonly old: Dossier;
  readonly new: Dossier;
  readonly wording: Wording;
  readonly matching: Matching;
  readonly units: UnitPairs;
}

export function spotOf({ at }: Element): Spot {
  return { pointer: at };
}

/** The first words of a text, enough to know it by. */
export function shortly(text: string, most = 90): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most).replace(/\s+\S*$/u, '')}…` : line;
}

/** "thay A bằng B"; "bổ sung B", "bỏ A" where the other plan says nothing. */
export function replacedWords(before: string, after: string): Words {
  if (before === '') return { vi: `bổ sung ${after}`, en: `added ${after}` };
  if (after === '') return { vi: `bỏ ${before}`, en: `dropped ${before}` };
  return { vi: `thay ${before} bằng ${after}`, en: `${before} replaced by ${after}` };
}

/** A change of something that both plans have. */
export function changeOf(
  kind: ChangeKind,
  { old, new: next }: { readonly old: Element; readonly new: Element },
  message: Words,
  more: Partial<Change> = {},
): Change {
  return {
    kind,
    about: aboutOf(next),
    old: spotOf(old),
    new: spotOf(next),
    units: unitNamesOf(next),
    message,
    ...more,
  };
}

/** What an element is called in a list: the indicator's name, the heading, the one document of a basis, the first words. */
export function aboutOf(element: Element): string {
  const { family, text } = element;
  const [cited, ...others] = family === 'basis' ? findCitations(text) : [];
  if (cited && others.length === 0) return shortCitation(cited.citation);
  return shortly(nameOf(element));
}

/** The same, whole: the name, else the words as typed without marks; as printed where they cite something. */
export function nameOf({ text, item }: Element): string {
  const typed = item?.name?.text ?? item?.text?.text;
  return typed === undefined || typed.includes('[@') ? text : plain(typed);
}

/** The units an element is about, by the names for tables. */
export function unitNamesOf(element: Element): readonly string[] {
  const { item, section, parent } = element;
  const mentions: readonly UnitMention[] = item
    ? [...item.data.lead, ...item.data.partners, ...item.measures.flatMap(({ lead }) => lead)]
    : (section?.units ?? []);
  if (mentions.length === 0 && parent) return unitNamesOf(parent);
  return [...new Set(mentions.map(({ short }) => short))];
}
