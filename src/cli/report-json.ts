import type { Language } from '../model/language.js';
import { clauseIn, placeIn } from './english-places.js';
import type { PlacedFinding, ReportInput } from './report-input.js';

/**
 * Findings as JSON for other programs: an array of flat objects in the order of the files, every key always there, texts that
 * do not exist empty; silenced findings are left out. Lines and columns from 1, columns in UTF-16 units.
 */
export function reportJson({ findings, language }: ReportInput): string {
  return `${JSON.stringify(
    findings.map((one) => jsonRow(one, language)),
    undefined,
    2,
  )}\n`;
}

export function jsonRow({ finding, location }: PlacedFinding, language: Language) {
  return {
    code: finding.code,
    severity: finding.severity,
    message: finding.message[language],
    hint: finding.hint?.[language] ?? '',
    where: placeIn(language, finding.where ?? ''),
    file: finding.file,
    line: location.line,
    column: location.column,
    endLine: location.endLine,
    endColumn: location.endColumn,
    cites: clauseIn(language, finding.cites ?? ''),
    count: finding.count ?? 1,
  };
}
