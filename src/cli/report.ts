import type { Finding } from '../model/finding.js';
import { paint } from './report-colour.js';
import type { Language, ReportInput } from './report-input.js';
import { type PlacedFinding, placeFindings } from './report-places.js';
import { severityName } from './report-severity.js';
import { snippetLines } from './report-snippet.js';
import { verdict } from './report-verdict.js';
import { printable } from './report-width.js';

/**
 * Findings as an officer reads them on the terminal: the verdict first, then each in the order of the file with its line and
 * what to do. Colours only when asked for; the caller knows the terminal and NO_COLOR.
 */
export function reportText(input: ReportInput, colour: boolean): string {
  const placed = placeFindings(input);
  const head = paint(verdict(input.findings, input.language), 'strong', colour);
  return [head, ...placed.map((one) => oneFinding(one, input.language, colour))].join('\n\n').concat('\n');
}

function oneFinding(
  { finding, where, location }: PlacedFinding,
  language: Language,
  colour: boolean,
): string {
  const place = 'file' in finding.at ? finding.file : `${finding.file}:${location.line}:${location.column}`;
  const label = paint(severityName(finding.severity, language), finding.severity, colour);
  const part = where === '' ? '' : ` ${printable(where)},`;
  const lines = [
    `${label}${part} ${printable(place)}: ${printable(finding.message[language])}`,
    ...snippetLines(location).map((line) => paint(line, 'faint', colour)),
    cure(finding, language),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** The clause stands in brackets at the end, as the decree cites itself. */
function cure({ hint, cites }: Finding, language: Language): string {
  const parts = [hint?.[language], cites && `(${cites})`].filter((text) => text);
  return parts.length === 0 ? '' : `  ${printable(parts.join(' '))}`;
}
