import { findCitations } from '../meaning/citations.js';
import { isInside, type Span } from '../meaning/found.js';
import type { Match } from './matches-in.js';
import type { Prose } from './prose.js';

/** The matches that belong to no cited document: a citation is written as the document itself is. */
export function outsideCitations(found: Iterable<Match>): readonly Match[] {
  const citations = new Map<Prose, readonly Span[]>();
  const citationsOf = (prose: Prose) => {
    const known = citations.get(prose) ?? findCitations(prose.words);
    citations.set(prose, known);
    return known;
  };
  return [...found].filter(
    ({ prose, span }) =>
      prose.part !== 'citation' &&
      prose.part !== 'basis' &&
      !citationsOf(prose).some((citation) => isInside(span, citation)),
  );
}
