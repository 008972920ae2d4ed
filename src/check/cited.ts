import { findCitations } from '../meaning/citations.js';
import type { CitedDocument } from '../meaning/gather-citations.js';
import { parseDay, shortDay } from '../model/day.js';
import { documentDate, documentNumber, documentSymbol, fullDay, planYear } from '../model/document-name.js';
import { type Dossier, officePrefix } from '../model/dossier.js';
import type { TextSpan } from '../model/finding.js';
import type { Citation } from '../model/generated/schema-types.js';
import { pointer as step } from '../model/source-file.js';
import { mentionPattern } from '../model/texts.js';
import type { Part, Prose } from './prose.js';

/** A document that the dossier cites, as one place says it. */
export interface Cited extends CitedDocument {
  /** The text that says it, or the declared citation. */
  readonly pointer: string;
  /** Where it was typed in a text. */
  readonly span?: TextSpan;
  /** The text it was typed in. */
  readonly text?: string;
  /** Its id where it is declared. */
  readonly id?: string;
  /** The parts of the documents that name it: the text's own, or those that mention the id. */
  readonly parts: readonly Part[];
}

/** Every citation typed in a text, in reading order, then the declared ones: the plan's, and what it uses of its office's. */
export function citedIn(dossier: Dossier, prose: readonly Prose[]): readonly Cited[] {
  return [...prose.flatMap(typed), ...declared(dossier, prose)];
}

/** The documents of the dossier that bear a number and a day, as others would cite them. */
export function ownDocuments(dossier: Dossier): readonly Cited[] {
  return dossier.documents.flatMap((document) => {
    const number = documentNumber(document);
    const day = fullDay(documentDate(document, planYear(dossier)));
    if (number === undefined || day === undefined) return [];
    const { kind, issuer } = document;
    return [
      {
        citation: {
          type: kind.name,
          number: `${number}/${documentSymbol(document)}`,
          date: shortDay(day),
          issuer: issuer.name,
        },
        pointer: document.pointerOf('date'),
        parts: [],
      },
    ];
  });
}

/** The day, the year alone, or the year that the number says. */
export function dateWords({ citation, year }: CitedDocument): string | undefined {
  return citation.date ?? (year === undefined ? undefined : `năm ${year}`);
}

function typed({ words, part, pointer }: Prose): readonly Cited[] {
  // Nothing can be said of a document without number, day and year.
  if (!/\d/.test(words) || (part === 'citation' && !/\/(?:subject|text)$/.test(pointer))) return [];
  return findCitations(words).map(({ citation, year, head }) => ({
    citation,
    ...(year === undefined ? {} : { year }),
    pointer,
    span: { from: head.from, to: head.to },
    text: words,
    parts: [part],
  }));
}

function declared({ plan, office }: Dossier, prose: readonly Prose[]): readonly Cited[] {
  const parts = mentions(prose);
  const of = (citations: Readonly<Record<string, Citation>> = {}, prefix = '') =>
    Object.entries(citations).map(([id, citation]) => ({
      citation: withShortDate(citation),
      pointer: step(`${prefix}/citations`, id),
      id,
      parts: parts.get(id) ?? [],
    }));
  const used = of(office.citations, officePrefix).filter(
    ({ id, parts: where }) => where.length > 0 && !Object.hasOwn(plan.citations ?? {}, id),
  );
  return [...of(plan.citations), ...used];
}

/** Dates may be typed as 2027-01-29. */
function withShortDate(citation: Citation): Citation {
  const day = citation.date === undefined ? undefined : parseDay(citation.date);
  return day ? { ...citation, date: shortDay(day) } : citation;
}

function mentions(prose: readonly Prose[]): ReadonlyMap<string, readonly Part[]> {
  const found = new Map<string, Part[]>();
  for (const { text, part } of prose) {
    for (const [, id = ''] of text.matchAll(mentionPattern)) {
      found.set(id, [...(found.get(id) ?? []), part]);
    }
  }
  return found;
}
