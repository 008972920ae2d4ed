import type { Severity } from '../model/finding.js';
import type { Language } from '../model/language.js';
import type { PlacedFinding, ReportInput } from './report-input.js';

/** The three levels of editors; what only the original can tell is a warning, as in SARIF. */
const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  verify: 'warning',
  info: 'info',
};

/**
 * Findings a line each, for the problem lists of editors: `file:line:column: severity: message hint [code]`, as compilers write
 * them. Lines and columns from 1, columns in UTF-16 units; nothing at all where nothing is found, silenced findings are left out.
 */
export function reportUnix({ findings, language }: ReportInput): string {
  return findings.map((one) => `${lineOf(one, language)}\n`).join('');
}

function lineOf({ finding, location }: PlacedFinding, language: Language): string {
  const place = `${finding.file}:${location.line}:${location.column}`;
  const words = [finding.message[language], finding.hint?.[language] ?? ''].join(' ');
  return `${place}: ${levels[finding.severity]}: ${words.replaceAll(/\s+/gu, ' ').trim()} [${finding.code}]`;
}
