import { type Dossier, officePrefix } from '../model/dossier.js';
import type { Letterhead } from '../model/generated/schema-types.js';
import { own } from '../model/own.js';
import type { Words } from '../model/plan-tree.js';

export interface LetterheadLine extends Words {
  readonly organ: 'parent' | 'issuer';
  /** Made in capitals from the name of a unit, instead of typed. */
  readonly made?: true;
}

/** The lines of every letterhead that the documents print, each once, where they were written. */
export function letterheadLines(dossier: Dossier): readonly LetterheadLine[] {
  const lines = dossier.documents.flatMap((document): readonly LetterheadLine[] => {
    const { fields, issuer, pointerOf } = document;
    const { letterhead } = fields;
    if (Array.isArray(letterhead)) {
      return letterhead.flatMap((head, i) => linesAt(head, `${pointerOf('letterhead')}/${i}`));
    }
    if (letterhead) return linesAt(letterhead as Letterhead, pointerOf('letterhead'));
    if (issuer.unit === undefined) return linesAt(issuer.letterhead, `${officePrefix}/letterhead`);
    const file = own(dossier.plan.units, issuer.unit) ? '' : officePrefix;
    const at = `${file}/units/${issuer.unit}`;
    const ownHead = dossier.registry.get(issuer.unit)?.letterhead;
    if (ownHead) return linesAt(ownHead, `${at}/letterhead`);
    return [{ text: issuer.name, pointer: `${at}/name`, organ: 'issuer', made: true }];
  });
  return [...new Map(lines.map((line) => [line.pointer, line])).values()];
}

function linesAt({ parent = [], issuer }: Letterhead, at: string): readonly LetterheadLine[] {
  return [
    ...parent.map((text, i): LetterheadLine => ({ text, pointer: `${at}/parent/${i}`, organ: 'parent' })),
    ...issuer.map((text, i): LetterheadLine => ({ text, pointer: `${at}/issuer/${i}`, organ: 'issuer' })),
  ];
}
