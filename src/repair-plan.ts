/** What `--fix` does: repairs that rules name and that cannot change a meaning, made in the plan and its office file. */
import { repairEdits } from './edit/repair-text.js';
import { apart, applied, type Edit } from './edit/text-edit.js';
import { type Outside, withTexts } from './model/files.js';
import type { Finding } from './model/finding.js';
import type { SourceFile } from './model/source-file.js';
import type { Checked } from './pipeline.js';
import { characterMap } from './read/character-map.js';
import { type Location, locate } from './read/locate.js';

/** What was repaired: the finding as it was, with its place then. */
export interface Repaired {
  readonly finding: Finding;
  readonly location: Location;
}

export interface Repairs<T> {
  /** What is found after the repairs. */
  readonly checked: T;
  readonly repaired: readonly Repaired[];
  /** The new texts by path; empty when there was nothing to repair. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Repairs may make room for others; more rounds than this only rules need that undo each other. */
const rounds = 10;

/** Checks a plan and repairs it until nothing is left to repair. Writes nothing. */
export async function repairPlan<R extends Outside, T extends Checked>(
  outside: R,
  check: (outside: R) => Promise<T>,
): Promise<Repairs<T>> {
  const texts = new Map<string, string>();
  const repaired: Repaired[] = [];
  let checked = await check(outside);
  for (let round = 0; round < rounds; round++) {
    const made = checked.sources.flatMap((source) => {
      const edits = editsFor(source, checked.findings);
      if (edits.size === 0) return [];
      texts.set(source.path, applied(source.text, [...edits.values()].flat()));
      return [...edits.keys()].map((finding) => ({ finding, location: locate(finding, source) }));
    });
    if (made.length === 0) break;
    repaired.push(...made);
    checked = await check(withTexts(outside, texts));
  }
  return { checked, repaired, texts };
}

/** The changes of a file's characters that repair findings; findings without one are left out. */
export function editsFor(
  source: SourceFile,
  findings: readonly Finding[],
): ReadonlyMap<Finding, readonly Edit[]> {
  const edits = new Map<Finding, Edit[]>();
  const add = (finding: Finding, edit: Edit) => {
    const known = edits.get(finding);
    if (known) known.push(edit);
    else edits.set(finding, [edit]);
  };
  const wanted = findings
    .filter(({ file }) => file === source.path)
    .flatMap((finding) => (finding.fixes ?? []).map((fix) => ({ finding, fix })));
  const respelt = wanted.flatMap(({ finding, fix }) =>
    'offset' in fix ? [{ finding, edit: { from: fix.offset, to: fix.end, text: fix.text } }] : [],
  );
  for (const { finding, edit } of respelt) add(finding, edit);
  const repaired = wanted.flatMap(({ finding, fix }) => ('offset' in fix ? [] : [{ finding, repair: fix }]));
  if (repaired.length === 0) return edits;
  const repairs = repaired.map(({ repair }) => repair);
  for (const [i, edit] of repairEdits(source.text, repairs, characterMap).entries()) {
    const finding = repaired[i]?.finding;
    // A repair of letters that are respelt comes with the next round.
    if (edit && finding && respelt.every((other) => apart(edit, other.edit))) add(finding, edit);
  }
  return edits;
}
