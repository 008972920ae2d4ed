import type { DocumentNode, Dossier } from './dossier.js';
import type { DocumentPrint } from './generated/schema-types.js';

/** The same dossier with one document set otherwise. */
export function withPrint(dossier: Dossier, id: string, print: DocumentPrint): Dossier {
  return withDocuments(dossier, (document) =>
    document.id === id
      ? {
          ...document,
          print: { ...document.print, ...print, margins: { ...document.print.margins, ...print.margins } },
        }
      : document,
  );
}

/** The same dossier marked as a draft; a round written in the plan stays unless another is asked for. */
export function asDraft(dossier: Dossier, round?: number): Dossier {
  return withDocuments(dossier, (document) => {
    const { draft } = document.fields;
    const marked = round ?? (draft === undefined || draft === false ? true : draft);
    return { ...document, fields: { ...document.fields, draft: marked } };
  });
}

function withDocuments(dossier: Dossier, change: (document: DocumentNode) => DocumentNode): Dossier {
  return { ...dossier, documents: dossier.documents.map(change) };
}
