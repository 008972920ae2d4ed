/** Cited documents: another number, another day, another issuer under the same id. */

import { fullCitation, shortCitation } from '../../model/citation-words.js';
import type { Dossier } from '../../model/dossier.js';
import { officePrefix } from '../../model/dossier.js';
import type { Citation } from '../../model/generated/schema-types.js';
import { own } from '../../model/own.js';
import { mentionPattern, textsOf } from '../../model/texts.js';
import type { Change } from '../change.js';
import type { Comparing } from '../comparing.js';
import { bare } from '../wording.js';
import type { Explained } from './texts.js';

const form = { dates: 'short', inBasis: true } as const;

export interface ChangedCitations {
  /** By the citation's id. */
  readonly changes: ReadonlyMap<string, Change>;
  /** Words that their mentions print, old and new. */
  readonly explained: readonly Explained[];
}

export function changedCitations({ old, new: next, wording }: Comparing): ChangedCitations {
  const changes = new Map<string, Change>();
  const explained: Explained[] = [];
  const mentioned = mentionedIds(next);
  for (const [id, was] of Object.entries(old.citations)) {
    const is = own(next.citations, id);
    if (!is || !mentioned.has(id)) continue;
    const [before, after] = [fullCitation(was, form), fullCitation(is, form)];
    if (bare(before) === bare(after) || wording.isPlace([before, after])) continue;
    explained.push([
      `${before} ${shortCitation(was)} ${was.issuer ?? ''}`,
      `${after} ${shortCitation(is)} ${is.issuer ?? ''}`,
    ]);
    changes.set(id, citationChange(id, [was, is], [before, after], { old, new: next }));
  }
  return { changes, explained };
}

function citationChange(
  id: string,
  [was, is]: readonly [Citation, Citation],
  [before, after]: readonly [string, string],
  dossiers: { readonly old: Dossier; readonly new: Dossier },
): Change {
  const sameNumber = bare(numbered(was)) === bare(numbered(is));
  const [from, to] = sameNumber ? [before, after] : [numbered(was), numbered(is)];
  const spot = ({ plan }: Dossier) => ({
    pointer: `${own(plan.citations, id) ? '' : officePrefix}/citations/${id}`,
  });
  // A document of each year that has not been issued yet, or whose number nobody has written down.
  const open = (was.number === undefined) !== (is.number === undefined);
  return {
    kind: open ? 'citation-open' : 'citation-changed',
    about: shortCitation(is),
    old: spot(dossiers.old),
    new: spot(dossiers.new),
    before,
    after,
    units: [],
    message: { vi: `Cập nhật văn bản viện dẫn: ${from} → ${to}`, en: `Cited document: ${from} → ${to}` },
  };
}

function numbered(citation: Citation): string {
  return `${shortCitation(citation)}${citation.date === undefined ? '' : ` ngày ${citation.date}`}`;
}

function mentionedIds(dossier: Dossier): ReadonlySet<string> {
  return new Set(
    [...textsOf(dossier)].flatMap(({ text }) =>
      [...text.matchAll(mentionPattern)].map((found) => found[1] ?? ''),
    ),
  );
}
