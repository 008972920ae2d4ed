/** Two years of one plan: what goes on bears the same id, so that the years can be compared; the rest came or went. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Item, PlanFile, Report, Section } from '../../src/model/generated/schema-types.js';

type Fields = Exclude<Item, string>;

const read = (name: string): PlanFile =>
  parse(readFileSync(join(import.meta.dirname, '../../plans', `${name}.yaml`), 'utf8'));
const [before, after] = [read('tre-em-2026'), read('tre-em-2027')];

const sectionsOf = ({ sections = [] }: { readonly sections?: readonly Section[] }): Section[] =>
  sections.flatMap((section) => [section, ...sectionsOf(section)]);

/** The items of one list that have an id, in order. */
function listed(plan: PlanFile, list: 'indicators' | 'tasks' | 'reports'): ReadonlyMap<string, Fields> {
  const items = sectionsOf(plan).flatMap((section) => section[list] ?? []);
  return new Map(
    items.flatMap((item): [string, Fields][] =>
      typeof item === 'string' || item.id === undefined ? [] : [[item.id, item]],
    ),
  );
}

/** Ids that went, and ids that came. */
function changed(list: 'indicators' | 'tasks' | 'reports'): readonly [readonly string[], readonly string[]] {
  const [old, now] = [[...listed(before, list).keys()], [...listed(after, list).keys()]];
  return [old.filter((id) => !now.includes(id)), now.filter((id) => !old.includes(id))];
}

test('they are one series of one office', () => {
  expect([before.series, before.office, before.period]).toEqual([after.series, after.office, 2026]);
});

test('some indicators, tasks and citations go on, some went, some came', () => {
  expect(changed('indicators')).toEqual([['tiem-chung'], ['tra-loi-kien-nghi']]);
  expect(changed('tasks')).toEqual([['tiem-chung-mo-rong', 'van-dong-hoc-boi', 'hoi-trai-he'], ['lop-boi']]);
  expect(changed('reports')).toEqual([[], []]);
  const cited = (plan: PlanFile) => Object.keys(plan.citations ?? {});
  expect(cited(before).filter((id) => cited(after).includes(id))).toEqual([
    'qd-23',
    'kh-tinh',
    'nq-ngan-sach',
  ]);
});

test('each indicator that goes on tells in 2027 what 2026 reached, and every target moved', () => {
  const old = listed(before, 'indicators');
  for (const [id, indicator] of listed(after, 'indicators')) {
    expect(Object.keys(indicator.baseline ?? {}), id).toEqual(['2026']);
    const last = old.get(id);
    if (!last) continue;
    expect(Object.keys(last.baseline ?? {}), id).toEqual(['2025']);
    expect(last.name).toBe(indicator.name);
    expect(last.target, id).not.toBe(indicator.target);
  }
});

test('one task has another lead', () => {
  const now = listed(after, 'tasks');
  const moved = [...listed(before, 'tasks')].filter(([id, { lead }]) => {
    const next = now.get(id);
    return next !== undefined && String(next.lead) !== String(lead);
  });
  expect(moved.map(([id]) => id)).toEqual(['ra-soat-ao-ho']);
});

test('every report that recurs has another day in the year', () => {
  const due = (plan: PlanFile) =>
    [...listed(plan, 'reports').values()].flatMap(({ reports = [] }) =>
      reports.map((report: Report) => String(report.due).replace(/\/\d{4}$/, '')),
    );
  expect([due(before), due(after)]).toEqual([
    ['19/6', '18/12', '26/6', '25/12'],
    ['17/6', '16/12', '24/6', '23/12'],
  ]);
});
