/** Every rule's own samples: what keeps to it has no finding of it, what does not has exactly the ones it names. */
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/check/check-dossier.js';
import { rules } from '../../src/check/generated/rules.js';
import type { Rule, Sample } from '../../src/check/rule.js';
import { subjectOf } from '../../src/check/subject.js';
import type { Dossier } from '../../src/model/dossier.js';
import type { TextSpan } from '../../src/model/finding.js';
import { dossierOf, officeWith } from '../support/compose-text.js';
import { valueAt } from './value-at.js';

function dossierFor({ plan, office }: Sample) {
  return dossierOf(plan, office === undefined ? {} : { office: officeWith(office) }).dossier;
}

/** The places a rule finds: the pointer, then the words at it where a part of a text is meant. */
function placesOf(rule: Rule, sample: Sample): string[] {
  const dossier = dossierFor(sample);
  return [...rule.check(subjectOf(dossier))].map(({ pointer, span }) => {
    if (!span) return pointer;
    return `${pointer} “${String(valueAt(dossier, pointer)).slice(span.from, span.to)}”`;
  });
}

/** The texts that a rule repairs, as they would read then. */
function repairedTexts(rule: Rule, dossier: Dossier): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const last = (span?: TextSpan) => span?.to ?? 0;
  const found = [...rule.check(subjectOf(dossier))].sort((a, b) => last(b.span) - last(a.span));
  for (const { pointer, span, fix } of found) {
    if (!span || fix === undefined) continue;
    const text = texts.get(pointer) ?? String(valueAt(dossier, pointer));
    texts.set(pointer, `${text.slice(0, span.from)}${fix}${text.slice(span.to)}`);
  }
  return texts;
}

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('has samples on both sides', () => {
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.bad.length).toBeGreaterThan(0);
  });

  it.each(rule.good)('lets pass: $plan', (sample) => {
    expect(placesOf(rule, sample)).toEqual([]);
  });

  it.each(rule.bad)('finds: $plan', (sample) => {
    expect(placesOf(rule, sample)).toEqual(sample.at);
  });

  it.each(rule.bad.flatMap(({ plan, fixed }) => (fixed === undefined ? [] : [{ plan, fixed }])))(
    'repairs: $plan',
    ({ plan, fixed }) => {
      const dossier = dossierFor({ plan });
      const repaired = repairedTexts(rule, dossier);
      const wanted = dossierFor({ plan: fixed });
      expect(repaired.size).toBeGreaterThan(0);
      for (const [pointer, text] of repaired) expect(text).toBe(valueAt(wanted, pointer));
    },
  );

  it('says in both languages what is there and what to do', () => {
    for (const sample of rule.bad) {
      const found = checkDossier(dossierFor(sample)).filter((finding) => finding.code === code);
      expect(found.length).toBeGreaterThan(0);
      for (const { message, hint } of found) {
        for (const words of [message, hint]) {
          expect(words?.vi).toMatch(/[.”)]$/);
          expect(words?.en).toMatch(/\S/);
          expect(words?.vi).not.toMatch(/undefined|\bbạn\b|vui lòng|!/i);
        }
      }
    }
  });
});
