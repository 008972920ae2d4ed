import type { Doc } from '../doc/document.js';
import type { Dossier } from '../model/dossier.js';
import type { Files } from '../model/files.js';
import type { Finding } from '../model/finding.js';
import { readIssue } from './issued-record.js';

/**
 * Findings on the documents of a dossier that have been issued. Most dossiers have none: then nothing is loaded or composed.
 * @param docs the documents as printed without the mark of a draft
 */
export async function lockedDocuments(
  dossier: Dossier,
  docs: () => readonly Doc[],
  files: Pick<Files, 'readFile' | 'resolve'>,
): Promise<readonly Finding[]> {
  const { planPath, plan } = dossier;
  const known = await Promise.all(
    dossier.documents.map(async (document) => ({
      document,
      issue: await readIssue({ planPath, planId: plan.id, document: document.id }, files),
    })),
  );
  const issued = known.flatMap(({ document, issue }) => (issue ? [{ document, issue }] : []));
  if (issued.length === 0) return [];
  const { lockedFindings } = await import('./locked.js');
  const printed = docs();
  const found = await Promise.all(
    issued.map(({ document, issue }) =>
      lockedFindings(
        document,
        printed.find(({ id }) => id === document.id),
        issue,
        dossier,
      ),
    ),
  );
  return found.flat();
}
