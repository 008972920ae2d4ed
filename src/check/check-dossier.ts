import { type Dossier, officePrefix } from '../model/dossier.js';
import type { Finding, Severity, Silenced } from '../model/finding.js';
import { rules } from './generated/rules.js';
import type { Basis, Rule, Violation } from './rule.js';
import { applySilences, type SilenceInput } from './silences.js';
import { subjectOf } from './subject.js';

/** Runs every rule over a dossier, as severe as its office wants them. */
export function checkDossier(dossier: Dossier): Finding[] {
  return told(findAll(dossier));
}

/** The same but for what comments of the plan and its office file silence, with the faults of those comments. */
export function checkWithSilences(
  dossier: Dossier,
  input: Omit<SilenceInput, 'codes'>,
): { readonly findings: readonly Finding[]; readonly silenced: readonly Silenced[] } {
  const codes = {
    known: rules.map(({ code }) => code),
    fixed: new Set(rules.filter((rule) => !isSetByOffice(rule)).map(({ code }) => code)),
  };
  const { kept, silenced, findings } = applySilences(findAll(dossier), { ...input, codes });
  return { findings: [...told(kept), ...findings], silenced };
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
  readonly rule: Rule;
  readonly topic: string;
}

function findAll(dossier: Dossier): Found[] {
  const subject = subjectOf(dossier);
  return rules.flatMap((rule) => {
    const level = levelOf(rule, dossier);
    if (level === 'off') return [];
    return Array.from(rule.check(subject), (violation) => findingOf(violation, rule, level, dossier));
  });
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
    ...(isSetByOffice(rule) ? { optional: true } : {}),
    ...(rule.basis === 'format' ? {} : { prints: true }),
  };
  return { finding, rule, topic };
}

/** What the source of a requirement is called beside a finding. */
function citesOf(basis: Basis): string | undefined {
  if (typeof basis === 'object') return basis.clause;
  return basis === 'convention' ? 'theo thông lệ trình bày' : undefined;
}

/** Of a rule that is told once a file, findings on one topic become the first of them, with the count and every repair. */
function told(found: readonly Found[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const [i, { finding, rule, topic }] of found.entries()) {
    const key = JSON.stringify(rule.once ? [rule.code, finding.file, topic] : i);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...more] = group;
    if (!first || more.length === 0) return group;
    const fixes = group.flatMap((each) => each.fixes ?? []);
    return [{ ...first, count: group.length, ...(fixes.length === 0 ? {} : { fixes }) }];
  });
}
