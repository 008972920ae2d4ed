import type { Dossier } from '../model/dossier.js';
import type { Finding } from '../model/finding.js';
import { nearest } from '../model/nearest.js';

/** A document that was named on the command line and is not in the dossier. */
export function unknownDocument(dossier: Dossier | undefined, id: string | undefined): Finding[] {
  if (id === undefined || !dossier) return [];
  const known = dossier.documents.map((each) => each.id);
  if (known.includes(id)) return [];
  const close = nearest(id, known);
  return [
    {
      code: 'document-known',
      severity: 'error',
      message: {
        vi: `Hồ sơ không có văn bản “${id}”.`,
        en: `The dossier has no document “${id}”.`,
      },
      hint: {
        vi: `${close ? `Sửa thành “--document ${close}”, hoặc c` : 'C'}họn trong các văn bản của hồ sơ: ${known.join(', ')}.`,
        en: `${close ? `Did you mean “--document ${close}”? ` : ''}Its documents: ${known.join(', ')}.`,
      },
      file: dossier.planPath,
      at: { file: 'whole' },
    },
  ];
}
