/* Made by `npm run sync`; do not edit. */
import type { Rule } from '../rule.js';
import { addresseeWithoutNote } from '../rules/addressee-without-note.js';
import { addresseesAllowed } from '../rules/addressees-allowed.js';
import { addresseesGiven } from '../rules/addressees-given.js';
import { announcementFollowed } from '../rules/announcement-followed.js';
import { appendixCount } from '../rules/appendix-count.js';
import { appendixExists } from '../rules/appendix-exists.js';
import { appendixMentioned } from '../rules/appendix-mentioned.js';
import { appendixRoman } from '../rules/appendix-roman.js';
import { asAboveFits } from '../rules/as-above-fits.js';
import { attachmentGiven } from '../rules/attachment-given.js';
import { basesByRank } from '../rules/bases-by-rank.js';
import { basesEnded } from '../rules/bases-ended.js';
import { basisCitedInFull } from '../rules/basis-cited-in-full.js';
import { basisIntroduced } from '../rules/basis-introduced.js';
import { blanksFilled } from '../rules/blanks-filled.js';
import { bracketsClosed } from '../rules/brackets-closed.js';
import { budgetAddsUp } from '../rules/budget-adds-up.js';
import { budgetInOneUnit } from '../rules/budget-in-one-unit.js';
import { charactersVisible } from '../rules/characters-visible.js';
import { citationConsistent } from '../rules/citation-consistent.js';
import { citationDateFitsYear } from '../rules/citation-date-fits-year.js';
import { citationInForce } from '../rules/citation-in-force.js';
import { citationNotYounger } from '../rules/citation-not-younger.js';
import { citationSaysNumber } from '../rules/citation-says-number.js';
import { citationYearFitsDate } from '../rules/citation-year-fits-date.js';
import { citedTypeCase } from '../rules/cited-type-case.js';
import { citingPartsCase } from '../rules/citing-parts-case.js';
import { collectorIsReportedTo } from '../rules/collector-is-reported-to.js';
import { countedDayAgrees } from '../rules/counted-day-agrees.js';
import { dashSpacedEvenly } from '../rules/dash-spaced-evenly.js';
import { dashesAlike } from '../rules/dashes-alike.js';
import { dateExists } from '../rules/date-exists.js';
import { datePadded } from '../rules/date-padded.js';
import { datesAlike } from '../rules/dates-alike.js';
import { decimalComma } from '../rules/decimal-comma.js';
import { dueInPeriod } from '../rules/due-in-period.js';
import { dueOnWorkingDay } from '../rules/due-on-working-day.js';
import { dutyOnce } from '../rules/duty-once.js';
import { dutyUnitReceives } from '../rules/duty-unit-receives.js';
import { enclosuresSaidOnce } from '../rules/enclosures-said-once.js';
import { endMarkOnce } from '../rules/end-mark-once.js';
import { filingFitsSymbol } from '../rules/filing-fits-symbol.js';
import { filingLineForm } from '../rules/filing-line-form.js';
import { holidayCase } from '../rules/holiday-case.js';
import { idNamesFile } from '../rules/id-names-file.js';
import { idUnique } from '../rules/id-unique.js';
import { imageHasAlt } from '../rules/image-has-alt.js';
import { includeEnds } from '../rules/include-ends.js';
import { indicatorHasLead } from '../rules/indicator-has-lead.js';
import { issuerHasSymbol } from '../rules/issuer-has-symbol.js';
import { issuerInFull } from '../rules/issuer-in-full.js';
import { itemSaysSomething } from '../rules/item-says-something.js';
import { labelNotTyped } from '../rules/label-not-typed.js';
import { labelsInOrder } from '../rules/labels-in-order.js';
import { lawKnown } from '../rules/law-known.js';
import { leadAsWorded } from '../rules/lead-as-worded.js';
import { letterSubjectShort } from '../rules/letter-subject-short.js';
import { letterVerbFitsAddressee } from '../rules/letter-verb-fits-addressee.js';
import { letterheadInCapitals } from '../rules/letterhead-in-capitals.js';
import { lettersOneScript } from '../rules/letters-one-script.js';
import { lettersVietnamese } from '../rules/letters-vietnamese.js';
import { listEndsAlike } from '../rules/list-ends-alike.js';
import { marksHalfWidth } from '../rules/marks-half-width.js';
import { mentionWellFormed } from '../rules/mention-well-formed.js';
import { milestonesInDirection } from '../rules/milestones-in-direction.js';
import { moneyInOneUnit } from '../rules/money-in-one-unit.js';
import { noSecrecyMark } from '../rules/no-secrecy-mark.js';
import { noSpaceBeforeMark } from '../rules/no-space-before-mark.js';
import { numberPlain } from '../rules/number-plain.js';
import { numbersAsWorded } from '../rules/numbers-as-worded.js';
import { oneListPerSection } from '../rules/one-list-per-section.js';
import { openingIsSentence } from '../rules/opening-is-sentence.js';
import { organFitsLevel } from '../rules/organ-fits-level.js';
import { organNameCase } from '../rules/organ-name-case.js';
import { organNameWhole } from '../rules/organ-name-whole.js';
import { outputOneLead } from '../rules/output-one-lead.js';
import { partsAddUp } from '../rules/parts-add-up.js';
import { partyStatePeopleCase } from '../rules/party-state-people-case.js';
import { placeNounCase } from '../rules/place-noun-case.js';
import { placeOwn } from '../rules/place-own.js';
import { provinceExists } from '../rules/province-exists.js';
import { quotesAlike } from '../rules/quotes-alike.js';
import { recipientsInOrder } from '../rules/recipients-in-order.js';
import { recipientsOnce } from '../rules/recipients-once.js';
import { referenceKnown } from '../rules/reference-known.js';
import { reportAfterCutoff } from '../rules/report-after-cutoff.js';
import { reportDueInOrder } from '../rules/report-due-in-order.js';
import { sameFigureEverywhere } from '../rules/same-figure-everywhere.js';
import { sectionHasContent } from '../rules/section-has-content.js';
import { sectionNamedExists } from '../rules/section-named-exists.js';
import { sentenceBeginsCapital } from '../rules/sentence-begins-capital.js';
import { servedIndicatorOneLead } from '../rules/served-indicator-one-lead.js';
import { shareAsComputed } from '../rules/share-as-computed.js';
import { signatureGiven } from '../rules/signature-given.js';
import { signatureInCapitals } from '../rules/signature-in-capitals.js';
import { signerAgreesWithOpening } from '../rules/signer-agrees-with-opening.js';
import { signerFitsIssuer } from '../rules/signer-fits-issuer.js';
import { signerKnown } from '../rules/signer-known.js';
import { signerNamePlain } from '../rules/signer-name-plain.js';
import { signingAuthority } from '../rules/signing-authority.js';
import { signingFormWritten } from '../rules/signing-form-written.js';
import { spaceAfterMark } from '../rules/space-after-mark.js';
import { spacesSingle } from '../rules/spaces-single.js';
import { subjectUnended } from '../rules/subject-unended.js';
import { subjectWithoutVV } from '../rules/subject-without-v-v.js';
import { submissionToOne } from '../rules/submission-to-one.js';
import { superiorNamedInFull } from '../rules/superior-named-in-full.js';
import { syllablePossible } from '../rules/syllable-possible.js';
import { symbolFitsIssuer } from '../rules/symbol-fits-issuer.js';
import { symbolFitsKind } from '../rules/symbol-fits-kind.js';
import { tableAddsUp } from '../rules/table-adds-up.js';
import { targetBeyondReached } from '../rules/target-beyond-reached.js';
import { taskComplete } from '../rules/task-complete.js';
import { timeAsWorded } from '../rules/time-as-worded.js';
import { toneOnItsVowel } from '../rules/tone-on-its-vowel.js';
import { tonesAlike } from '../rules/tones-alike.js';
import { totalFundingAgrees } from '../rules/total-funding-agrees.js';
import { unitAskedAsRelated } from '../rules/unit-asked-as-related.js';
import { unitExists } from '../rules/unit-exists.js';
import { unitFitsMeasure } from '../rules/unit-fits-measure.js';
import { unitKnown } from '../rules/unit-known.js';
import { wordConfused } from '../rules/word-confused.js';
import { wordsNotDoubled } from '../rules/words-not-doubled.js';
import { yearOfPlan } from '../rules/year-of-plan.js';

export const rules: readonly Rule[] = [
  addresseeWithoutNote,
  addresseesAllowed,
  addresseesGiven,
  announcementFollowed,
  appendixCount,
  appendixExists,
  appendixMentioned,
  appendixRoman,
  asAboveFits,
  attachmentGiven,
  basesByRank,
  basesEnded,
  basisCitedInFull,
  basisIntroduced,
  blanksFilled,
  bracketsClosed,
  budgetAddsUp,
  budgetInOneUnit,
  charactersVisible,
  citationConsistent,
  citationDateFitsYear,
  citationInForce,
  citationNotYounger,
  citationSaysNumber,
  citationYearFitsDate,
  citedTypeCase,
  citingPartsCase,
  collectorIsReportedTo,
  countedDayAgrees,
  dashSpacedEvenly,
  dashesAlike,
  dateExists,
  datePadded,
  datesAlike,
  decimalComma,
  dueInPeriod,
  dueOnWorkingDay,
  dutyOnce,
  dutyUnitReceives,
  enclosuresSaidOnce,
  endMarkOnce,
  filingFitsSymbol,
  filingLineForm,
  holidayCase,
  idNamesFile,
  idUnique,
  imageHasAlt,
  includeEnds,
  indicatorHasLead,
  issuerHasSymbol,
  issuerInFull,
  itemSaysSomething,
  labelNotTyped,
  labelsInOrder,
  lawKnown,
  leadAsWorded,
  letterSubjectShort,
  letterVerbFitsAddressee,
  letterheadInCapitals,
  lettersOneScript,
  lettersVietnamese,
  listEndsAlike,
  marksHalfWidth,
  mentionWellFormed,
  milestonesInDirection,
  moneyInOneUnit,
  noSecrecyMark,
  noSpaceBeforeMark,
  numberPlain,
  numbersAsWorded,
  oneListPerSection,
  openingIsSentence,
  organFitsLevel,
  organNameCase,
  organNameWhole,
  outputOneLead,
  partsAddUp,
  partyStatePeopleCase,
  placeNounCase,
  placeOwn,
  provinceExists,
  quotesAlike,
  recipientsInOrder,
  recipientsOnce,
  referenceKnown,
  reportAfterCutoff,
  reportDueInOrder,
  sameFigureEverywhere,
  sectionHasContent,
  sectionNamedExists,
  sentenceBeginsCapital,
  servedIndicatorOneLead,
  shareAsComputed,
  signatureGiven,
  signatureInCapitals,
  signerAgreesWithOpening,
  signerFitsIssuer,
  signerKnown,
  signerNamePlain,
  signingAuthority,
  signingFormWritten,
  spaceAfterMark,
  spacesSingle,
  subjectUnended,
  subjectWithoutVV,
  submissionToOne,
  superiorNamedInFull,
  syllablePossible,
  symbolFitsIssuer,
  symbolFitsKind,
  tableAddsUp,
  targetBeyondReached,
  taskComplete,
  timeAsWorded,
  toneOnItsVowel,
  tonesAlike,
  totalFundingAgrees,
  unitAskedAsRelated,
  unitExists,
  unitFitsMeasure,
  unitKnown,
  wordConfused,
  wordsNotDoubled,
  yearOfPlan,
];
