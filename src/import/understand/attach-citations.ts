import { findCitations } from '../../meaning/citations.js';
import { gatherCitations, sameCitation } from '../../meaning/gather-citations.js';
import type { Citation } from '../../model/generated/schema-types.js';
import type { Guess } from '../draft.js';
import type { SourcePlace } from '../source.js';
import { sourceText } from '../source-text.js';
import type { Understood } from './make-draft.js';

export interface Cited {
  readonly citations: Readonly<Record<string, Citation>>;
  readonly guesses: readonly Guess[];
}

/**
 * The documents a dossier cites, each once, in the order of their first mention. The sentences keep their words.
 * @param known what the office has already: left out
 */
export function citedDocuments(
  documents: readonly Pick<Understood, 'file' | 'frame'>[],
  known: Readonly<Record<string, Citation>> = {},
  taken: (id: string) => boolean = () => false,
): Cited {
  const found = documents.flatMap(({ file, frame }) =>
    frame.body.flatMap((block) =>
      sourceText([block])
        .split('\n')
        .flatMap((text) =>
          findCitations(text).map((citation) => ({ ...citation, place: { ...block.place, file } })),
        ),
    ),
  );
  const places: readonly (SourcePlace & { readonly file: string })[] = found.map(({ place }) => place);
  // A law's bare name tells nothing that the sentence does not.
  const ofOffice = Object.values(known).map((citation) => ({ citation }));
  const gathered = gatherCitations(found, taken).filter(
    ({ citation }) =>
      (citation.number !== undefined || citation.date !== undefined) &&
      !ofOffice.some((each) => sameCitation(each, { citation })),
  );
  const guesses = gathered.flatMap(({ id, sure, reasons, mentions }): Guess[] => {
    const place = places[mentions[0] ?? -1];
    const [reason] = reasons;
    if (sure || !reason) return [];
    return [
      { target: 'plan', pointer: `/citations/${id}`, reason, confidence: 0.6, ...(place ? { place } : {}) },
    ];
  });
  return { citations: Object.fromEntries(gathered.map(({ id, citation }) => [id, citation])), guesses };
}
