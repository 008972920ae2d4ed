/* Made by `npm run sync`; do not edit. */
import type { Rule } from '../rule.js';
import { addresseesGiven } from '../rules/addressees-given.js';
import { announcementFollowed } from '../rules/announcement-followed.js';
import { appendixMentioned } from '../rules/appendix-mentioned.js';
import { blanksFilled } from '../rules/blanks-filled.js';
import { bracketsClosed } from '../rules/brackets-closed.js';
import { budgetAddsUp } from '../rules/budget-adds-up.js';
import { budgetInOneUnit } from '../rules/budget-in-one-unit.js';
import { charactersVisible } from '../rules/characters-visible.js';
import { citationConsistent } from '../rules/citation-consistent.js';
import { citationDateFitsYear } from '../rules/citation-date-fits-year.js';
import { citationInForce } from '../rules/citation-in-force.js';
import { citationNotYounger } from '../rules/citation-not-younger.js';
import { citationYearFitsDate } from '../rules/citation-year-fits-date.js';
import { citedTypeCase } from '../rules/cited-type-case.js';
import { citingPartsCase } from '../rules/citing-parts-case.js';
import { collectorIsReportedTo } from '../rules/collector-is-reported-to.js';
import { countedDayAgrees } from '../rules/counted-day-agrees.js';
import { dashSpacedEvenly } from '../rules/dash-spaced-evenly.js';
import { dashesAlike } from '../rules/dashes-alike.js';
import { datesAlike } from '../rules/dates-alike.js';
import { decimalComma } from '../rules/decimal-comma.js';
import { dueInPeriod } from '../rules/due-in-period.js';
import { dueOnWorkingDay } from '../rules/due-on-working-day.js';
import { dutyOnce } from '../rules/duty-once.js';
import { dutyUnitReceives } from '../rules/duty-unit-receives.js';
import { holidayCase } from '../rules/holiday-case.js';
import { idUnique } from '../rules/id-unique.js';
import { imageHasAlt } from '../rules/image-has-alt.js';
import { includeEnds } from '../rules/include-ends.js';
import { indicatorHasLead } from '../rules/indicator-has-lead.js';
import { issuerHasSymbol } from '../rules/issuer-has-symbol.js';
import { itemSaysSomething } from '../rules/item-says-something.js';
import { labelNotTyped } from '../rules/label-not-typed.js';
import { lawKnown } from '../rules/law-known.js';
import { leadAsWorded } from '../rules/lead-as-worded.js';
import { letterVerbFitsAddressee } from '../rules/letter-verb-fits-addressee.js';
import { listEndsAlike } from '../rules/list-ends-alike.js';
import { marksHalfWidth } from '../rules/marks-half-width.js';
import { mentionWellFormed } from '../rules/mention-well-formed.js';
import { milestonesInDirection } from '../rules/milestones-in-direction.js';
import { moneyInOneUnit } from '../rules/money-in-one-unit.js';
import { noSpaceBeforeMark } from '../rules/no-space-before-mark.js';
import { numberAlone } from '../rules/number-alone.js';
import { numbersAsWorded } from '../rules/numbers-as-worded.js';
import { oneListPerSection } from '../rules/one-list-per-section.js';
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
import { signerKnown } from '../rules/signer-known.js';
import { spaceAfterMark } from '../rules/space-after-mark.js';
import { spacesSingle } from '../rules/spaces-single.js';
import { syllablePossible } from '../rules/syllable-possible.js';
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
  addresseesGiven,
  announcementFollowed,
  appendixMentioned,
  blanksFilled,
  bracketsClosed,
  budgetAddsUp,
  budgetInOneUnit,
  charactersVisible,
  citationConsistent,
  citationDateFitsYear,
  citationInForce,
  citationNotYounger,
  citationYearFitsDate,
  citedTypeCase,
  citingPartsCase,
  collectorIsReportedTo,
  countedDayAgrees,
  dashSpacedEvenly,
  dashesAlike,
  datesAlike,
  decimalComma,
  dueInPeriod,
  dueOnWorkingDay,
  dutyOnce,
  dutyUnitReceives,
  holidayCase,
  idUnique,
  imageHasAlt,
  includeEnds,
  indicatorHasLead,
  issuerHasSymbol,
  itemSaysSomething,
  labelNotTyped,
  lawKnown,
  leadAsWorded,
  letterVerbFitsAddressee,
  listEndsAlike,
  marksHalfWidth,
  mentionWellFormed,
  milestonesInDirection,
  moneyInOneUnit,
  noSpaceBeforeMark,
  numberAlone,
  numbersAsWorded,
  oneListPerSection,
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
  signerKnown,
  spaceAfterMark,
  spacesSingle,
  syllablePossible,
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
