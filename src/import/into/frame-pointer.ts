import { officePrefix } from '../../model/dossier.js';
import type { PrintedLine } from './lines.js';

/** Fields of a document that words of the office file are printed for. */
const fields: readonly (readonly [RegExp, string])[] = [
  [/\/signers\/|\/signature(?:\/|$)/, 'signature'],
  [/\/recipients(?:\/|$)/, 'recipients'],
  [/\/letterhead(?:\/|$)/, 'letterhead'],
  [/\/place$/, 'place'],
];

/** Where in the plan a document's own words would stand for those that a line takes from the office file; empty where it takes none. */
export function framePointer(line: PrintedLine | undefined, document: string): string {
  const source = line?.runs.find((run) => run.source?.startsWith(officePrefix))?.source ?? '';
  const field = fields.find(([pattern]) => pattern.test(source))?.[1];
  return field === undefined ? '' : `/documents/${document}/${field}`;
}
