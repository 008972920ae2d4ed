/* Made by `npm run sync`; do not edit. */
import type { Rule } from '../rule.js';
import { addresseesGiven } from '../rules/addressees-given.js';
import { appendixMentioned } from '../rules/appendix-mentioned.js';
import { budgetAddsUp } from '../rules/budget-adds-up.js';
import { collectorIsReportedTo } from '../rules/collector-is-reported-to.js';
import { countedDayAgrees } from '../rules/counted-day-agrees.js';
import { dueInPeriod } from '../rules/due-in-period.js';
import { dueOnWorkingDay } from '../rules/due-on-working-day.js';
import { dutyOnce } from '../rules/duty-once.js';
import { dutyUnitReceives } from '../rules/duty-unit-receives.js';
import { idUnique } from '../rules/id-unique.js';
import { imageHasAlt } from '../rules/image-has-alt.js';
import { includeEnds } from '../rules/include-ends.js';
import { indicatorHasLead } from '../rules/indicator-has-lead.js';
import { issuerHasSymbol } from '../rules/issuer-has-symbol.js';
import { itemSaysSomething } from '../rules/item-says-something.js';
import { labelNotTyped } from '../rules/label-not-typed.js';
import { leadAsWorded } from '../rules/lead-as-worded.js';
import { mentionWellFormed } from '../rules/mention-well-formed.js';
import { milestonesInDirection } from '../rules/milestones-in-direction.js';
import { moneyOneUnit } from '../rules/money-one-unit.js';
import { numberAlone } from '../rules/number-alone.js';
import { numbersAsWorded } from '../rules/numbers-as-worded.js';
import { oneListPerSection } from '../rules/one-list-per-section.js';
import { outputOneLead } from '../rules/output-one-lead.js';
import { partsAddUp } from '../rules/parts-add-up.js';
import { referenceKnown } from '../rules/reference-known.js';
import { reportAfterCutoff } from '../rules/report-after-cutoff.js';
import { reportDueInOrder } from '../rules/report-due-in-order.js';
import { sameFigureEverywhere } from '../rules/same-figure-everywhere.js';
import { sectionHasContent } from '../rules/section-has-content.js';
import { servedIndicatorOneLead } from '../rules/served-indicator-one-lead.js';
import { shareAsComputed } from '../rules/share-as-computed.js';
import { signatureGiven } from '../rules/signature-given.js';
import { signerKnown } from '../rules/signer-known.js';
import { tableAddsUp } from '../rules/table-adds-up.js';
import { targetBeyondReached } from '../rules/target-beyond-reached.js';
import { taskComplete } from '../rules/task-complete.js';
import { timeAsWorded } from '../rules/time-as-worded.js';
import { totalFundingAgrees } from '../rules/total-funding-agrees.js';
import { unitFitsMeasure } from '../rules/unit-fits-measure.js';
import { unitKnown } from '../rules/unit-known.js';
import { yearOfPlan } from '../rules/year-of-plan.js';

export const rules: readonly Rule[] = [
  addresseesGiven,
  appendixMentioned,
  budgetAddsUp,
  collectorIsReportedTo,
  countedDayAgrees,
  dueInPeriod,
  dueOnWorkingDay,
  dutyOnce,
  dutyUnitReceives,
  idUnique,
  imageHasAlt,
  includeEnds,
  indicatorHasLead,
  issuerHasSymbol,
  itemSaysSomething,
  labelNotTyped,
  leadAsWorded,
  mentionWellFormed,
  milestonesInDirection,
  moneyOneUnit,
  numberAlone,
  numbersAsWorded,
  oneListPerSection,
  outputOneLead,
  partsAddUp,
  referenceKnown,
  reportAfterCutoff,
  reportDueInOrder,
  sameFigureEverywhere,
  sectionHasContent,
  servedIndicatorOneLead,
  shareAsComputed,
  signatureGiven,
  signerKnown,
  tableAddsUp,
  targetBeyondReached,
  taskComplete,
  timeAsWorded,
  totalFundingAgrees,
  unitFitsMeasure,
  unitKnown,
  yearOfPlan,
];
