/* Made by `npm run sync`; do not edit. */
import type { Rule } from '../rule.js';
import { addresseesGiven } from '../rules/addressees-given.js';
import { appendixMentioned } from '../rules/appendix-mentioned.js';
import { budgetAddsUp } from '../rules/budget-adds-up.js';
import { citationConsistent } from '../rules/citation-consistent.js';
import { citationDateFitsYear } from '../rules/citation-date-fits-year.js';
import { citationInForce } from '../rules/citation-in-force.js';
import { citationNotYounger } from '../rules/citation-not-younger.js';
import { citationYearFitsDate } from '../rules/citation-year-fits-date.js';
import { idUnique } from '../rules/id-unique.js';
import { imageHasAlt } from '../rules/image-has-alt.js';
import { includeEnds } from '../rules/include-ends.js';
import { issuerHasSymbol } from '../rules/issuer-has-symbol.js';
import { itemSaysSomething } from '../rules/item-says-something.js';
import { labelNotTyped } from '../rules/label-not-typed.js';
import { lawKnown } from '../rules/law-known.js';
import { letterVerbFitsAddressee } from '../rules/letter-verb-fits-addressee.js';
import { mentionWellFormed } from '../rules/mention-well-formed.js';
import { numberAlone } from '../rules/number-alone.js';
import { oneListPerSection } from '../rules/one-list-per-section.js';
import { organFitsLevel } from '../rules/organ-fits-level.js';
import { organNameWhole } from '../rules/organ-name-whole.js';
import { referenceKnown } from '../rules/reference-known.js';
import { sectionHasContent } from '../rules/section-has-content.js';
import { signatureGiven } from '../rules/signature-given.js';
import { signerKnown } from '../rules/signer-known.js';
import { unitAskedAsRelated } from '../rules/unit-asked-as-related.js';
import { unitExists } from '../rules/unit-exists.js';
import { unitKnown } from '../rules/unit-known.js';

export const rules: readonly Rule[] = [
  addresseesGiven,
  appendixMentioned,
  budgetAddsUp,
  citationConsistent,
  citationDateFitsYear,
  citationInForce,
  citationNotYounger,
  citationYearFitsDate,
  idUnique,
  imageHasAlt,
  includeEnds,
  issuerHasSymbol,
  itemSaysSomething,
  labelNotTyped,
  lawKnown,
  letterVerbFitsAddressee,
  mentionWellFormed,
  numberAlone,
  oneListPerSection,
  organFitsLevel,
  organNameWhole,
  referenceKnown,
  sectionHasContent,
  signatureGiven,
  signerKnown,
  unitAskedAsRelated,
  unitExists,
  unitKnown,
];
