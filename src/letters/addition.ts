/** A document that is added to a dossier: what a plan's YAML would say of it, and the dossier with it. */
import { appendicesOf } from '../model/appendices.js';
import { type DocumentNode, type Dossier, makeDossier } from '../model/dossier.js';
import type { Document, PlanFile, Section, TemplateHead } from '../model/generated/schema-types.js';
import { declaredIds } from '../model/ids.js';
import { freeId } from '../model/slug.js';

export interface Addition {
  /** The document's id, free in the dossier it is made for. */
  readonly id: string;
  readonly document: Document;
  readonly appendices: readonly (Section & { readonly id: string })[];
}

/** Gives ids that the dossier does not use yet, each once. */
export function idsFor(dossier: Dossier): (wanted: string) => string {
  const taken = new Set([...declaredIds(dossier)].map(({ id }) => id));
  return (wanted) => {
    const id = freeId(wanted, (each) => taken.has(each));
    taken.add(id);
    return id;
  };
}

/**
 * The parts of a plan's YAML that additions change: `documents` with theirs, `appendices` with theirs behind the plan's own.
 * Documents that print every appendix keep printing the plan's own only, and so name them.
 */
export function partsWith(
  additions: readonly Addition[],
  dossier: Dossier,
): Required<Pick<PlanFile, 'documents' | 'appendices'>> {
  const { plan, documents } = dossier;
  const newId = idsFor(dossier);
  const appendices = (plan.appendices ?? []).map((appendix) =>
    appendix.id === undefined ? { ...appendix, id: newId('phu-luc') } : appendix,
  );
  const written: Readonly<Record<string, Document>> = plan.documents ?? { 'ke-hoach': {} };
  const more = additions.flatMap((addition) => addition.appendices);
  const named = (id: string): Partial<Document> => {
    const document = documents.find((each) => each.id === id);
    const printsAll = document && more.length > 0 && document.fields.appendices === undefined;
    if (!printsAll || !appendsAll(document, dossier)) return {};
    return { appendices: appendices.map((each) => each.id ?? '') };
  };
  return {
    documents: Object.fromEntries([
      ...Object.entries(written).map(([id, fields]) => [id, { ...fields, ...named(id) }]),
      ...additions.map(({ id, document }) => [id, document]),
    ]),
    appendices: [...appendices, ...more],
  };
}

function appendsAll(document: DocumentNode, dossier: Dossier): boolean {
  return document.kind.appendices === 'all' || appendicesOf(document, dossier).length > 0;
}

/** The dossier with the additions. Its own documents stay as they are: one that was alone still prints the plan. */
export function withAdditions(
  additions: readonly Addition[],
  dossier: Dossier,
  kinds: ReadonlyMap<string, TemplateHead>,
): Dossier {
  const { office, planPath, officePath, images } = dossier;
  const plan: PlanFile = { ...dossier.plan, ...partsWith(additions, dossier) };
  const { value } = makeDossier({ plan, planPath, office, officePath, kinds, images });
  if (!value) throw new Error('a dossier that was made cannot be made again');
  const own = new Map(dossier.documents.map((document) => [document.id, document]));
  return {
    ...value,
    documents: value.documents.map((document) => {
      const before = own.get(document.id);
      return before ? { ...document, carriesSharedBody: before.carriesSharedBody } : document;
    }),
  };
}
