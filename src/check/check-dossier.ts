import { type Dossier, officePrefix } from '../model/dossier.js';
import type { Finding, Severity } from '../model/finding.js';
import { rules } from './generated/rules.js';
import type { Basis, Rule, Violation } from './rule.js';
import { subjectOf } from './subject.js';

/** Runs every rule over a dossier, as severe as its office wants them. */
export function checkDossier(dossier: Dossier): Finding[] {
  const subject = subjectOf(dossier);
  return rules.flatMap((rule) => {
    const level = levelOf(rule, dossier);
    if (level === 'off') return [];
    const found = [...rule.check(subject)].map((violation) => findingOf(violation, rule, level, dossier));
    return rule.once ? oncePerFile(found) : found.map(({ finding }) => finding);
  });
}

/** Without the requirements of the file format nothing can be printed: an office cannot lower them. */
export function isSetByOffice({ basis, severity }: Rule): boolean {
  return basis !== 'format' || severity !== 'error';
}

function levelOf(rule: Rule, { office }: Dossier): Severity | 'off' | undefined {
  return isSetByOffice(rule) ? office.check?.rules?.[rule.code] : undefined;
}

interface Found {
  readonly finding: Finding;
  readonly topic: string;
}

function findingOf(violation: Violation, rule: Rule, level: Severity | undefined, dossier: Dossier): Found {
  const { pointer, key, span, message, hint, fix, topic = '' } = violation;
  const inOffice = pointer.startsWith(officePrefix);
  const cites = citesOf(rule.basis);
  const place = {
    pointer: inOffice ? pointer.slice(officePrefix.length) : pointer,
    ...(key ? { key } : {}),
    ...(span ? { span } : {}),
  };
  const finding: Finding = {
    code: rule.code,
    severity: level ?? violation.severity ?? rule.severity,
    message,
    ...(hint ? { hint } : {}),
    ...(cites === undefined ? {} : { cites }),
    ...(fix === undefined || !span ? {} : { fixes: [{ pointer: place.pointer, span, text: fix }] }),
    file: inOffice ? dossier.officePath : dossier.planPath,
    at: place,
    ...(rule.basis === 'format' ? {} : { prints: true }),
  };
  return { finding, topic };
}

/** What the source of a requirement is called beside a finding. */
function citesOf(basis: Basis): string | undefined {
  if (typeof basis === 'object') return basis.clause;
  return basis === 'convention' ? 'theo thông lệ trình bày' : undefined;
}

/** Findings on one topic in one file become the first of them, with the count and every repair. */
function oncePerFile(found: readonly Found[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const { finding, topic } of found) {
    const key = JSON.stringify([finding.file, topic]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...more] = group;
    if (!first || more.length === 0) return group;
    const fixes = group.flatMap((each) => each.fixes ?? []);
    return [{ ...first, count: group.length, ...(fixes.length === 0 ? {} : { fixes }) }];
  });
}
