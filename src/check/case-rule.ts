import type { Words } from '../model/finding.js';
import { type Match, matchesIn } from './matches-in.js';
import type { Violation } from './rule.js';
import type { Subject } from './subject.js';

/** Words whose letters are small or capital where they should not be: what is found, and how it is written. */
export interface CaseRule {
  readonly pattern: RegExp;
  /** The words put right; undefined where they are right as they stand. */
  readonly right: (match: Match) => string | undefined;
  readonly message: (found: string) => Words;
  /** Tells each word on its own, where all of them together are not one matter. */
  readonly topics?: true;
}

/** Checks every text but the fields of cited documents, which are written as the documents write themselves. */
export function casesIn({ pattern, right, message, topics }: CaseRule) {
  return function* ({ prose }: Subject): Generator<Violation> {
    const texts = prose.filter(({ part }) => part !== 'citation');
    for (const match of matchesIn(texts, pattern)) {
      const { pointer, span, found } = match;
      const meant = right(match);
      if (meant === undefined) continue;
      yield {
        pointer,
        span,
        ...(topics ? { topic: meant } : {}),
        message: message(found[0]),
        hint: { vi: `Sửa thành “${meant}”.`, en: `Write “${meant}”.` },
      };
    }
  };
}
