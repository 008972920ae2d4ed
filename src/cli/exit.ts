import type { Finding, Severity } from '../model/finding.js';
import { severities } from '../model/finding.js';

/** Findings that mean a file could not be read or written, or that the program failed: exit 2, not 1. */
const fileCodes = new Set([
  'file-readable',
  'file-writable',
  'file-free',
  'file-untouched',
  'file-locked',
  'program-works',
]);

/** 0 nothing at or above the level, 1 findings, 2 a file that can't be read or written. */
export function exitCode(findings: readonly Finding[], level: Severity): 0 | 1 | 2 {
  if (findings.some(({ code }) => fileCodes.has(code))) return 2;
  const limit = severities.indexOf(level);
  return findings.some(({ severity }) => severities.indexOf(severity) <= limit) ? 1 : 0;
}
