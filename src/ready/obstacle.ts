import { type Dossier, officePrefix } from '../model/dossier.js';
import type { Finding, Place, Severity, Words } from '../model/finding.js';

/** What stands between a dossier and its signature, besides what the rules find. */
export interface ObstacleWords {
  readonly message: Words;
  readonly hint: Words;
  /** The clause it rests on. */
  readonly cites?: string;
  /** `error` where nothing is said. */
  readonly severity?: Severity;
}

/** One obstacle as a finding; it never keeps a draft from being printed. */
export function obstacle(
  code: `ready-${string}`,
  file: string,
  at: Place,
  { severity = 'error', ...words }: ObstacleWords,
): Finding {
  return { code, severity, file, at, ...words, prints: true };
}

/** File and place of a pointer into the plan or the office file. */
export function placeOf(
  pointer: string,
  { planPath, officePath }: Pick<Dossier, 'planPath' | 'officePath'>,
): [file: string, at: Place] {
  return pointer.startsWith(officePrefix)
    ? [officePath, { pointer: pointer.slice(officePrefix.length) }]
    : [planPath, { pointer }];
}

/** Whether printed words come from the plan or the office file; a template's own have a line of it as their source. */
export function isAuthored(source: string | undefined): source is string {
  return source !== undefined && /^(?:office:)?\//.test(source);
}
