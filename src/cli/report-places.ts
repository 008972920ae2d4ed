import { severities } from '../model/finding.js';
import type { PlacedFinding } from './report-input.js';

/** By file, then down the file, then by severity; equal ones keep their order. */
export function inOrder<T extends PlacedFinding>(placed: Iterable<T>): readonly T[] {
  return [...placed].sort(
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
