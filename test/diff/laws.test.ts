/** What must hold of every comparison: a plan is like itself, and the way back tells the reverse. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/cli/disk.js';
import { fontFiles } from '../../src/cli/product-files.js';
import { type Change, changeKinds } from '../../src/diff/change.js';
import { type Diff, diffDossiers } from '../../src/diff/diff-dossiers.js';
import { composePlan } from '../../src/pipeline.js';
import { printedTexts } from '../../src/printed-texts.js';
import { randomPlan as anyPlan, wide } from '../import/round-trip/random-plan.js';
import fc from '../support/random.js';
import { editedPlan } from './known-edits.js';
import { yamlOf } from './office-plan.js';
import { diffOf, lineOf } from './told.js';

const plans = readdirSync('plans')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `plans/${name}`);

async function sideOf(path: string) {
  const composed = await composePlan(path, { ...(await diskFiles(path)), fonts: fontFiles });
  if (!composed.dossier) throw new Error(path);
  return { dossier: composed.dossier, printed: printedTexts(composed.docs) };
}

/** A change with its places, as it must stand in the comparison the other way round. */
function seen({ kind, old, new: next, count, places }: Change, turned: boolean): string {
  const [from, to] = turned ? [next, old] : [old, next];
  const name = turned ? changeKinds[kind].mirror : kind;
  // One line for many names them in the order of the newer plan, whose first is another one the other way round.
  if (count !== undefined) {
    const all = (places ?? []).map((place) => (turned ? [place.new, place.old] : [place.old, place.new]));
    return `${name} ${count} ${all
      .map(([a, b]) => `${a?.pointer}→${b?.pointer}`)
      .sort()
      .join(' ')}`;
  }
  return `${name} ${from?.pointer ?? '–'} → ${to?.pointer ?? '–'}`;
}

function mirrored(there: Diff, back: Diff): void {
  // What changed places can be told by the one or by the others that passed it.
  const compared = ({ kind }: Change) => kind !== 'reordered' && kind !== 'renumbered';
  expect(
    back.changes
      .filter(compared)
      .map((change) => seen(change, true))
      .sort(),
  ).toEqual(
    there.changes
      .filter(compared)
      .map((change) => seen(change, false))
      .sort(),
  );
}

describe('a plan', () => {
  it.each(plans)('%s is like itself', async (path) => {
    const side = await sideOf(path);
    expect(diffDossiers(side, side).changes.map(lineOf)).toEqual([]);
  });

  it('of any shape is like itself', () => {
    fc.assert(
      fc.property(anyPlan(wide), (plan) => {
        expect(diffOf(plan, plan).changes.map(lineOf)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the way back', () => {
  it('tells the reverse of two years', async () => {
    const [old, next] = [await sideOf('plans/tre-em-2026.yaml'), await sideOf('plans/tre-em-2027.yaml')];
    mirrored(diffDossiers(old, next), diffDossiers(next, old));
  });

  it.each([true, false])('tells the reverse of random edits, identified: %s', (identified) => {
    fc.assert(
      fc.property(editedPlan(identified), ({ old, next }) => {
        mirrored(diffOf(yamlOf(old), yamlOf(next)), diffOf(yamlOf(next), yamlOf(old)));
      }),
      { numRuns: 40 },
    );
  });
});
