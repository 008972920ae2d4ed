import type { Severity, Words } from '../model/finding.js';
import { isSetByOffice } from './check-dossier.js';
import { rules } from './generated/rules.js';
import type { BadSample, Basis, Sample } from './rule.js';
import { silenceRules } from './silence-findings.js';

/** A requirement as the page of rules and other programs tell of it. */
export interface DescribedRule {
  readonly code: string;
  readonly severity: Severity;
  readonly title: Words;
  /** None for what comments that silence rules have to say. */
  readonly basis?: Basis;
  /** Whether an office may set its level and a comment may silence it. */
  readonly optional: boolean;
  readonly repairs: boolean;
  readonly good?: Sample;
  readonly bad?: BadSample;
}

/** All rules, then those of the comments that silence them. */
export const describedRules: readonly DescribedRule[] = [
  ...rules.map((rule) => {
    const { code, severity, title, basis } = rule;
    const [good] = rule.good;
    const [bad] = rule.bad;
    return {
      ...{ code, severity, title, basis, optional: isSetByOffice(rule) },
      repairs: rule.bad.some(({ fixed }) => fixed !== undefined),
      ...(good ? { good } : {}),
      ...(bad ? { bad } : {}),
    };
  }),
  ...Object.values(silenceRules).map((rule) => ({ ...rule, optional: false, repairs: false })),
];
