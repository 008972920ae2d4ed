import type { ReportInput } from './report-input.js';

/**
 * Findings as JSON for other programs: an array of flat objects in the order of the files, every key always there, texts that
 * do not exist empty; silenced findings are left out. Lines and columns from 1, columns in UTF-16 units.
 */
export function reportJson({ findings, language }: ReportInput): string {
  const rows = findings.map(({ finding, location }) => ({
    code: finding.code,
    severity: finding.severity,
    message: finding.message[language],
    hint: finding.hint?.[language] ?? '',
    where: finding.where ?? '',
    file: finding.file,
    line: location.line,
    column: location.column,
    endLine: location.endLine,
    endColumn: location.endColumn,
    cites: finding.cites ?? '',
    count: finding.count ?? 1,
  }));
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}
