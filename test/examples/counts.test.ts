/** What the examples made after real documents must hold: units with their duties, indicators, reports. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { PlanFile } from '../../src/model/generated/schema-types.js';
import { planStructure } from '../import/plan-structure.js';

const folder = join(import.meta.dirname, '../../plans');

interface Count {
  readonly name: string;
  /** Duties of each unit, in order. */
  readonly units: readonly number[];
  readonly indicators: number;
  /** Targets, each with its year or without. */
  readonly milestones: number;
  /** Reports with a day. */
  readonly due: readonly string[];
  readonly cited: number;
}

const counts: readonly Count[] = [
  {
    name: 'phuoc-long-2021',
    units: [6, 3, 8, 4, 4, 4, 1, 1, 4, 5],
    indicators: 5,
    milestones: 9,
    due: ['14/5', '10/11', '20/5', '15/11'],
    cited: 8,
  },
  {
    name: 'thua-thien-hue-2023',
    units: [9, 1, 1, 2, 2, 5, 3, 3, 3, 1, 1, 1, 7, 3],
    // 14 targets, and one duty that holds two numbers.
    indicators: 15,
    milestones: 25,
    due: ['29/9/2023', '25/5/2023', '15/11/2023', '05/12/2023'],
    cited: 12,
  },
  {
    name: 'hon-quan-2024',
    units: [8, 2, 3, 5, 9, 6, 7, 2, 1, 1, 3, 6],
    // One duty states what an indicator of the resolution must reach.
    indicators: 1,
    milestones: 2,
    due: ['10/5', '04/11', '15/5', '11/11'],
    cited: 14,
  },
];

test.each(counts)('$name', ({ name, units, indicators, milestones, due, cited }) => {
  const yaml = readFileSync(join(folder, `${name}.yaml`), 'utf8');
  const found = planStructure(yaml, 'ke-hoach');
  expect(found.units.map(([, duties]) => duties)).toEqual(units);
  expect(found.indicators).toBe(indicators);
  expect(found.milestones).toBe(milestones);
  expect(found.reports.flatMap((report) => report.due ?? [])).toEqual(due);
  expect(found.citations.length).toBe(cited);
});

test('hon-quan-2024: units take on 24 indicators of the resolution by their numbers', () => {
  const yaml = readFileSync(join(folder, 'hon-quan-2024.yaml'), 'utf8');
  const plan: PlanFile = parse(yaml);
  const named = Object.keys(plan.citations?.['nq-41']?.indicators ?? {});
  expect(named).toEqual(Array.from({ length: 24 }, (_, at) => String(at + 1)));
  const served = new Set([...yaml.matchAll(/nq-41#(\d+)/g)].map(([, number]) => number));
  expect(named.filter((number) => !served.has(number))).toEqual([]);
});
