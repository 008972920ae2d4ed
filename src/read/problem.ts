import type { Finding, Place, Severity, Words } from '../model/finding.js';

/** A finding of the reader: the file format's own rules, so no clause is cited. */
export function problem(
  file: string,
  code: string,
  at: Place,
  message: Words,
  hint?: Words,
  severity: Severity = 'error',
): Finding {
  return { code, severity, message, file, at, ...(hint && { hint }) };
}

/** The finding of a file that cannot be read as text at all. */
export const wholeFile: Place = { file: 'whole' };
