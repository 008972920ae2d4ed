import { type Finding, severities } from '../model/finding.js';
import { type Location, locate } from '../read/locate.js';
import type { ReportInput } from './report-input.js';

export interface PlacedFinding {
  readonly finding: Finding;
  readonly where: string;
  readonly location: Location;
}

/** Findings with their places, by file, then down the file, then by severity; equal ones keep their order. */
export function placeFindings({ findings, sources }: ReportInput): readonly PlacedFinding[] {
  return findings
    .map((finding) => ({
      finding,
      where: finding.where ?? '',
      location: locate(finding, sources.get(finding.file)),
    }))
    .sort(
      (a, b) =>
        compareText(a.finding.file, b.finding.file) ||
        a.location.line - b.location.line ||
        a.location.column - b.location.column ||
        severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity),
    );
}

/** By code unit: the same on every machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
