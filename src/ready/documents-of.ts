import type { Doc, Inline } from '../doc/document.js';
import { paragraphsOf } from '../doc/paragraphs-of.js';
import { type Dossier, officePrefix } from '../model/dossier.js';
import type { Finding } from '../model/finding.js';
import { pointer, type SourceFile } from '../model/source-file.js';

/**
 * Tells which documents of a dossier a finding stands in the way of: the one it is about, else those that print the
 * words at its place, else all.
 * @param source the plan's text, to tell whose lines a comment stands above
 */
export function attribution(
  dossier: Dossier,
  docs: readonly Doc[],
  source: SourceFile | undefined,
): (finding: Finding) => readonly string[] {
  const all = dossier.documents.map(({ id }) => id);
  const printed = docs.map((doc) => ({ id: doc.id, places: placesIn(doc) }));
  return ({ file, at, document }) => {
    if (document !== undefined) return [document];
    const inPlan = file === dossier.planPath;
    if ('offset' in at && inPlan && source) return documentAround(at.end, source, dossier) ?? all;
    if (!('pointer' in at) || (!inPlan && file !== dossier.officePath)) return all;
    const own = inPlan ? /^\/documents\/([^/]+)/.exec(at.pointer)?.[1] : undefined;
    if (own !== undefined && all.includes(own)) return [own];
    for (let place = at.pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
      const key = inPlan ? place : officePrefix + place;
      const found = printed.filter(({ places }) => places.has(key)).map(({ id }) => id);
      if (found.length > 0) return found;
    }
    return all;
  };
}

/** The document whose lines hold what comes after a comment. */
function documentAround(end: number, { text, rangeOf }: SourceFile, { plan }: Dossier): string[] | undefined {
  const [blank = ''] = /^(?:\s|#[^\n]*)*/.exec(text.slice(end)) ?? [];
  const next = end + blank.length;
  const id = Object.keys(plan.documents ?? {}).find((each) => {
    const at = pointer('/documents', each);
    return rangeOf(at, true).offset <= next && next <= rangeOf(at).end;
  });
  return id === undefined ? undefined : [id];
}

/** Every pointer that something printed comes from, and all above it. */
function placesIn({ sections }: Doc): ReadonlySet<string> {
  const places = new Set<string>();
  const see = (inline: Inline): void => {
    if (inline.type === 'footnote') inline.inlines.forEach(see);
    if (inline.type !== 'text' && inline.type !== 'leader') return;
    for (let at = inline.source ?? ''; at.includes('/'); at = at.slice(0, at.lastIndexOf('/'))) {
      if (places.has(at)) return;
      places.add(at);
    }
  };
  for (const { blocks } of sections) for (const { inlines } of paragraphsOf(blocks)) inlines.forEach(see);
  return places;
}
