/* Made by `npm run sync`; do not edit. */
import type { Rule } from '../rule.js';
import { addresseesGiven } from '../rules/addressees-given.js';
import { appendixMentioned } from '../rules/appendix-mentioned.js';
import { budgetAddsUp } from '../rules/budget-adds-up.js';
import { idUnique } from '../rules/id-unique.js';
import { imageHasAlt } from '../rules/image-has-alt.js';
import { includeEnds } from '../rules/include-ends.js';
import { issuerHasSymbol } from '../rules/issuer-has-symbol.js';
import { itemSaysSomething } from '../rules/item-says-something.js';
import { labelNotTyped } from '../rules/label-not-typed.js';
import { mentionWellFormed } from '../rules/mention-well-formed.js';
import { numberAlone } from '../rules/number-alone.js';
import { oneListPerSection } from '../rules/one-list-per-section.js';
import { referenceKnown } from '../rules/reference-known.js';
import { sectionHasContent } from '../rules/section-has-content.js';
import { signatureGiven } from '../rules/signature-given.js';
import { signerKnown } from '../rules/signer-known.js';
import { syllablePossible } from '../rules/syllable-possible.js';
import { toneOnItsVowel } from '../rules/tone-on-its-vowel.js';
import { unitKnown } from '../rules/unit-known.js';
import { wordConfused } from '../rules/word-confused.js';

export const rules: readonly Rule[] = [
  addresseesGiven,
  appendixMentioned,
  budgetAddsUp,
  idUnique,
  imageHasAlt,
  includeEnds,
  issuerHasSymbol,
  itemSaysSomething,
  labelNotTyped,
  mentionWellFormed,
  numberAlone,
  oneListPerSection,
  referenceKnown,
  sectionHasContent,
  signatureGiven,
  signerKnown,
  syllablePossible,
  toneOnItsVowel,
  unitKnown,
  wordConfused,
];
