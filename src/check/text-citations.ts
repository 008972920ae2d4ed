import { type FoundCitation, findCitations } from '../meaning/citations.js';
import type { Span } from '../meaning/found.js';
import type { Citation } from '../model/generated/schema-types.js';
import { own } from '../model/own.js';
import { mentionPattern } from '../model/texts.js';
import type { Prose } from './prose.js';

/** A document cited in a text, by words or by its id. */
export interface TextCitation extends Span {
  readonly citation: Citation;
  /** Mentioned by its id: printed from the data. */
  readonly form?: 'usual' | 'full' | 'short';
  /** Typed: how it was read. */
  readonly typed?: FoundCitation;
}

/** The documents that one text cites, typed or mentioned, in order; those inside another's subject left out. */
export function textCitations(
  { text, words }: Pick<Prose, 'text' | 'words'>,
  citations: Readonly<Record<string, Citation>>,
): readonly TextCitation[] {
  const mentioned = [...text.matchAll(mentionPattern)].flatMap((match): readonly TextCitation[] => {
    const [mention, id = '', form = 'usual'] = match;
    const citation = own(citations, id);
    const span = { from: match.index, to: match.index + mention.length };
    return citation ? [{ ...span, citation, form: form as 'usual' | 'full' | 'short' }] : [];
  });
  const typed = findCitations(words)
    .filter(({ inside }) => !inside)
    .map(
      (found): TextCitation => ({ from: found.from, to: found.to, citation: found.citation, typed: found }),
    );
  return [...mentioned, ...typed].sort((a, b) => a.from - b.from);
}

/** Luật, bộ luật, pháp lệnh and Hiến pháp are cited by name (PL1 II.6a). */
export function isLaw({ type }: Citation): boolean {
  return /^(?:luật|bộ luật|pháp lệnh|hiến pháp)$/iu.test(type);
}
