import type { DocumentReport } from '../import/report.js';
import type { Language } from '../model/language.js';

/**
 * What importing says of each document as JSON for other programs (schemas/import-report.schema.json): flat objects, every key
 * always there. Lines from 1, 0 where none is known.
 */
export function importJson(documents: readonly DocumentReport[], language: Language): string {
  const rows = documents.map(({ guesses, losses, ...rest }) => ({
    file: rest.file,
    document: rest.document,
    kind: rest.kind,
    parts: rest.parts,
    units: rest.units,
    duties: rest.duties,
    indicators: rest.indicators,
    milestones: rest.milestones,
    reports: rest.reports,
    citations: rest.citations,
    recipients: rest.recipients,
    signatureLines: rest.signatureLines,
    guesses: guesses.map(({ target, pointer, reason, confidence, place }) => ({
      target,
      pointer,
      reason: reason[language],
      confidence,
      file: place?.file ?? '',
      line: place?.line ?? 0,
    })),
    losses: losses.map(({ text, place, why }) => ({ text, line: place.line, why: why[language] })),
  }));
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}
