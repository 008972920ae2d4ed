/** Known edits of random plans come back as just those changes; the share is printed by kind. */
import { describe, expect, it } from 'vitest';
import { aboutOf, shortly } from '../../src/diff/comparing.js';
import type { Diff } from '../../src/diff/diff-dossiers.js';
import fc from '../support/random.js';
import { editedPlan } from './known-edits.js';
import { yamlOf } from './office-plan.js';
import { diffOf } from './told.js';

const numRuns = Number(process.env.DIFF_RUNS ?? 60);

/** Consequences of edits, not edits. */
const follows = new Set(['renumbered']);

interface Tally {
  wanted: number;
  found: number;
  more: number;
}

/** Wanted, found and needless changes by kind. */
function tally(identified: boolean): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const of = (kind: string) => {
    const known = tallies.get(kind) ?? { wanted: 0, found: 0, more: 0 };
    tallies.set(kind, known);
    return known;
  };
  fc.assert(
    fc.property(editedPlan(identified), ({ old, next, told }) => {
      const wanted = told.map((line) => {
        const [kind = '', about = ''] = line.split(/: (.*)/s);
        return `${kind}: ${shortly(about)}`;
      });
      const left = [...wanted];
      for (const line of wanted) of(line.split(':')[0] ?? '').wanted++;
      for (const line of eachTold(diffOf(yamlOf(old), yamlOf(next)))) {
        const kind = line.split(':')[0] ?? '';
        const at = left.indexOf(line);
        if (at >= 0) {
          left.splice(at, 1);
          of(kind).found++;
        } else of(kind).more++;
      }
    }),
    { numRuns },
  );
  return tallies;
}

/** `kind: about`; a line that tells of several places once for each. */
function eachTold({ changes, new: elements }: Diff): readonly string[] {
  const names = new Map(elements.map((element) => [element.at, aboutOf(element)]));
  return changes
    .filter(({ kind }) => !follows.has(kind))
    .flatMap(({ kind, about, places }) =>
      places ? places.map((place) => `${kind}: ${names.get(place.new.pointer)}`) : [`${kind}: ${about}`],
    );
}

function print(name: string, tallies: ReadonlyMap<string, Tally>): void {
  const lines = [...tallies].sort().map(([kind, { wanted, found, more }]) => {
    const recall = wanted === 0 ? '–' : `${((100 * found) / wanted).toFixed(1)}%`;
    const precision = found + more === 0 ? '–' : `${((100 * found) / (found + more)).toFixed(1)}%`;
    return `  ${kind.padEnd(22)} ${String(wanted).padStart(4)} edits, recall ${recall}, precision ${precision}`;
  });
  process.stdout.write(`${name}:\n${lines.join('\n')}\n`);
}

describe('known edits', () => {
  it('of identified tasks and indicators come back, and nothing else', () => {
    const tallies = tally(true);
    print('identified', tallies);
    for (const [kind, { wanted, found, more }] of tallies)
      expect([kind, found, more]).toEqual([kind, wanted, 0]);
  });

  it('of things known by their words alone come back, but for what the words leave open', () => {
    const tallies = tally(false);
    print('by wording alone', tallies);
    const all = [...tallies.values()];
    const sum = (key: keyof Tally) => all.reduce((total, each) => total + each[key], 0);
    expect(sum('found') / sum('wanted')).toBeGreaterThan(0.95);
    expect(sum('found') / (sum('found') + sum('more'))).toBeGreaterThan(0.95);
  });
});
