/* Made by `npm run sync`; do not edit. */
import type { Rule } from '../rule.js';
import { addresseesGiven } from '../rules/addressees-given.js';
import { budgetAddsUp } from '../rules/budget-adds-up.js';
import { idUnique } from '../rules/id-unique.js';
import { includeEnds } from '../rules/include-ends.js';
import { mentionWellFormed } from '../rules/mention-well-formed.js';
import { oneListPerSection } from '../rules/one-list-per-section.js';
import { referenceKnown } from '../rules/reference-known.js';
import { signerKnown } from '../rules/signer-known.js';
import { unitKnown } from '../rules/unit-known.js';

export const rules: readonly Rule[] = [
  addresseesGiven,
  budgetAddsUp,
  idUnique,
  includeEnds,
  mentionWellFormed,
  oneListPerSection,
  referenceKnown,
  signerKnown,
  unitKnown,
];
