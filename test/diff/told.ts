/** What the comparison of two plans tells, one line a change: `kind: about — message (count)`. */
import type { Change } from '../../src/diff/change.js';
import { type Diff, diffDossiers } from '../../src/diff/diff-dossiers.js';
import { printedTexts } from '../../src/printed-texts.js';
import { docsOf, dossierOf, type Given } from '../support/compose-text.js';

export function diffOf(old: string, next: string, given: { old?: Given; new?: Given } = {}): Diff {
  return diffDossiers(comparedOf(old, given.old), comparedOf(next, given.new));
}

function comparedOf(plan: string, given: Given = {}) {
  return { dossier: dossierOf(plan, given).dossier, printed: printedTexts(docsOf(plan, given)) };
}

export function told(old: string, next: string, given: { old?: Given; new?: Given } = {}): readonly string[] {
  return diffOf(old, next, given).changes.map(lineOf);
}

export function lineOf({ kind, about, message, count }: Change): string {
  return `${kind}: ${about} — ${message.vi}${count === undefined ? '' : ` (${count})`}`;
}
