/** What ids are called in a sentence or table. */

import { shortCitation } from './citation-words.js';
import type { Dossier } from './dossier.js';
import type { Named } from './ids.js';
import { own } from './own.js';

export interface Names {
  readonly dossier: Dossier;
  readonly names: ReadonlyMap<string, Named>;
}

/** What a relative time counts from: an event, a piece of work, a document. */
export function anchorName(id: string, { dossier, names }: Names): string {
  const named = names.get(id);
  switch (named?.type) {
    case 'event':
      return own(dossier.events, id)?.name ?? id;
    case 'item':
      return (named.node.name ?? named.node.text)?.text ?? id;
    case 'document':
      return dossier.documents.find((each) => each.id === id)?.kind.name ?? id;
    default:
      return id;
  }
}

/** What a task serves: an indicator of the plan by its name, one of a cited document by number: "nq-12#14". */
export function servedName(id: string, { dossier, names }: Names): string {
  const [base = '', code] = id.split('#');
  const named = names.get(base);
  const citation = own(dossier.citations, base);
  switch (named?.type) {
    case 'item':
      return (named.node.name ?? named.node.text)?.text.replace(/\.$/, '') ?? id;
    case 'measure':
      return named.node.fields.name;
    case 'citation':
      if (!citation) return id;
      return `${code === undefined ? '' : `chỉ tiêu ${code} `}${shortCitation(citation)}`;
    default:
      return id;
  }
}
