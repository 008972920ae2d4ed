/* Made by `npm run sync`; do not edit. */
import type { Rule } from '../rule.js';
import { addresseesGiven } from '../rules/addressees-given.js';
import { appendixMentioned } from '../rules/appendix-mentioned.js';
import { budgetAddsUp } from '../rules/budget-adds-up.js';
import { countedDayAgrees } from '../rules/counted-day-agrees.js';
import { dueInPeriod } from '../rules/due-in-period.js';
import { dueOnWorkingDay } from '../rules/due-on-working-day.js';
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
import { numberAlone } from '../rules/number-alone.js';
import { numbersAsWorded } from '../rules/numbers-as-worded.js';
import { oneListPerSection } from '../rules/one-list-per-section.js';
import { partsAddUp } from '../rules/parts-add-up.js';
import { referenceKnown } from '../rules/reference-known.js';
import { reportAfterCutoff } from '../rules/report-after-cutoff.js';
import { reportDueInOrder } from '../rules/report-due-in-order.js';
import { sectionHasContent } from '../rules/section-has-content.js';
import { servedIndicatorOneLead } from '../rules/served-indicator-one-lead.js';
import { shareAsComputed } from '../rules/share-as-computed.js';
import { signatureGiven } from '../rules/signature-given.js';
import { signerKnown } from '../rules/signer-known.js';
import { targetBeyondReached } from '../rules/target-beyond-reached.js';
import { timeAsWorded } from '../rules/time-as-worded.js';
import { unitFitsMeasure } from '../rules/unit-fits-measure.js';
import { unitKnown } from '../rules/unit-known.js';

export const rules: readonly Rule[] = [
  addresseesGiven,
  appendixMentioned,
  budgetAddsUp,
  countedDayAgrees,
  dueInPeriod,
  dueOnWorkingDay,
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
  numberAlone,
  numbersAsWorded,
  oneListPerSection,
  partsAddUp,
  referenceKnown,
  reportAfterCutoff,
  reportDueInOrder,
  sectionHasContent,
  servedIndicatorOneLead,
  shareAsComputed,
  signatureGiven,
  signerKnown,
  targetBeyondReached,
  timeAsWorded,
  unitFitsMeasure,
  unitKnown,
];
