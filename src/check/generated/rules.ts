/* Made by `npm run sync`; do not edit. */
import type { Rule } from '../rule.js';
import { addresseesGiven } from '../rules/addressees-given.js';
import { appendixMentioned } from '../rules/appendix-mentioned.js';
import { blanksFilled } from '../rules/blanks-filled.js';
import { bracketsClosed } from '../rules/brackets-closed.js';
import { budgetAddsUp } from '../rules/budget-adds-up.js';
import { charactersVisible } from '../rules/characters-visible.js';
import { citedTypeCase } from '../rules/cited-type-case.js';
import { citingPartsCase } from '../rules/citing-parts-case.js';
import { dashSpacedEvenly } from '../rules/dash-spaced-evenly.js';
import { dashesAlike } from '../rules/dashes-alike.js';
import { datesAlike } from '../rules/dates-alike.js';
import { decimalComma } from '../rules/decimal-comma.js';
import { holidayCase } from '../rules/holiday-case.js';
import { idUnique } from '../rules/id-unique.js';
import { imageHasAlt } from '../rules/image-has-alt.js';
import { includeEnds } from '../rules/include-ends.js';
import { issuerHasSymbol } from '../rules/issuer-has-symbol.js';
import { itemSaysSomething } from '../rules/item-says-something.js';
import { labelNotTyped } from '../rules/label-not-typed.js';
import { listEndsAlike } from '../rules/list-ends-alike.js';
import { marksHalfWidth } from '../rules/marks-half-width.js';
import { mentionWellFormed } from '../rules/mention-well-formed.js';
import { moneyInOneUnit } from '../rules/money-in-one-unit.js';
import { noSpaceBeforeMark } from '../rules/no-space-before-mark.js';
import { numberAlone } from '../rules/number-alone.js';
import { oneListPerSection } from '../rules/one-list-per-section.js';
import { organNameCase } from '../rules/organ-name-case.js';
import { partyStatePeopleCase } from '../rules/party-state-people-case.js';
import { placeNounCase } from '../rules/place-noun-case.js';
import { quotesAlike } from '../rules/quotes-alike.js';
import { referenceKnown } from '../rules/reference-known.js';
import { sectionHasContent } from '../rules/section-has-content.js';
import { sentenceBeginsCapital } from '../rules/sentence-begins-capital.js';
import { signatureGiven } from '../rules/signature-given.js';
import { signerKnown } from '../rules/signer-known.js';
import { spaceAfterMark } from '../rules/space-after-mark.js';
import { spacesSingle } from '../rules/spaces-single.js';
import { tonesAlike } from '../rules/tones-alike.js';
import { unitKnown } from '../rules/unit-known.js';
import { wordsNotDoubled } from '../rules/words-not-doubled.js';

export const rules: readonly Rule[] = [
  addresseesGiven,
  appendixMentioned,
  blanksFilled,
  bracketsClosed,
  budgetAddsUp,
  charactersVisible,
  citedTypeCase,
  citingPartsCase,
  dashSpacedEvenly,
  dashesAlike,
  datesAlike,
  decimalComma,
  holidayCase,
  idUnique,
  imageHasAlt,
  includeEnds,
  issuerHasSymbol,
  itemSaysSomething,
  labelNotTyped,
  listEndsAlike,
  marksHalfWidth,
  mentionWellFormed,
  moneyInOneUnit,
  noSpaceBeforeMark,
  numberAlone,
  oneListPerSection,
  organNameCase,
  partyStatePeopleCase,
  placeNounCase,
  quotesAlike,
  referenceKnown,
  sectionHasContent,
  sentenceBeginsCapital,
  signatureGiven,
  signerKnown,
  spaceAfterMark,
  spacesSingle,
  tonesAlike,
  unitKnown,
  wordsNotDoubled,
];
