import type { ReportInput } from './report-input.js';
import { placeFindings } from './report-places.js';

/**
 * Findings as JSON for other programs: an array of flat objects in the order of the files, every key always there, texts that
 * do not exist empty. Lines and columns from 1, columns in UTF-16 units.
 */
export function reportJson(input: ReportInput): string {
  const { language } = input;
  const rows = placeFindings(input).map(({ finding, where, location }) => ({
    code: finding.code,
    severity: finding.severity,
    message: finding.message[language],
    hint: finding.hint?.[language] ?? '',
    where,
    file: finding.file,
    line: location.line,
    column: location.column,
    endLine: location.endLine,
    endColumn: location.endColumn,
    cites: finding.cites ?? '',
  }));
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}
