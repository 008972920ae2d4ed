/** Every rule's own samples: what keeps to it has no finding of it, what does not has exactly the ones it names. */
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/check/check-dossier.js';
import { rules } from '../../src/check/generated/rules.js';
import type { Rule, Sample } from '../../src/check/rule.js';
import { subjectOf } from '../../src/check/subject.js';
import { repairEdits } from '../../src/edit/repair-text.js';
import { applied } from '../../src/edit/text-edit.js';
import { characterMap } from '../../src/read/character-map.js';
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

/** The plan after the repairs that a rule names. */
function repaired({ code }: Rule, sample: Sample): string {
  const found = checkDossier(dossierFor(sample)).filter(
    (finding) => finding.code === code && finding.file === 'plan.yaml',
  );
  const fixes = found.flatMap(({ fixes = [] }) => fixes).filter((fix) => 'pointer' in fix);
  const edits = repairEdits(sample.plan, fixes, characterMap);
  expect(edits).not.toContain(undefined);
  return applied(
    sample.plan,
    edits.filter((edit) => edit !== undefined),
  );
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

  it('repairs what it says it repairs, once and for all', () => {
    for (const sample of rule.bad) {
      const plan = repaired(rule, sample);
      expect(plan).toBe(sample.fixed ?? sample.plan);
      expect(repaired(rule, { ...sample, plan })).toBe(plan);
    }
  });

  it('says in both languages what is there and what to do', () => {
    for (const sample of rule.bad) {
      const found = checkDossier(dossierFor(sample)).filter((finding) => finding.code === code);
      expect(found.length).toBeGreaterThan(0);
      for (const { message, hint } of found) {
        for (const words of [message, hint]) {
          expect(words?.vi).toMatch(/[.”)]$/);
          expect(words?.en).toMatch(/\S/);
          // Counts under ten are written with a zero, but for what is quoted.
          expect(words?.vi.replace(/“[^”]*”/g, '')).not.toMatch(
            /(?<![\d.,/])[1-9] (?:khoảng trắng|đơn vị|cơ quan|nơi|chỗ|ngày|dòng|trang|phụ lục)/,
          );
          expect(words?.vi).not.toMatch(/undefined|\bbạn\b|vui lòng|!/i);
        }
      }
    }
  });
});
