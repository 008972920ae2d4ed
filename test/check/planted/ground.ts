/**
 * Where faults are planted: the example plans as they are, and copies of them that are written into. A copy becomes a dossier as
 * a plan that was read does; nothing is composed.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkDossier } from '../../../src/check/check-dossier.js';
import { type Prose, proseOf } from '../../../src/check/prose.js';
import { diskFiles } from '../../../src/cli/disk.js';
import { type Dossier, type DossierInput, makeDossier, officePrefix } from '../../../src/model/dossier.js';
import { loadDossier } from '../../../src/read/load-dossier.js';
import { valueAt } from '../value-at.js';

const folder = join(import.meta.dirname, '../../../plans');

/** An example plan as it stands. */
export interface Example {
  readonly name: string;
  readonly input: DossierInput;
  readonly dossier: Dossier;
  readonly prose: readonly Prose[];
}

/** A finding of a rule. */
export interface Found {
  readonly code: string;
  /** As rules write it: with `office:` before a place in the office file. */
  readonly pointer: string;
  readonly message: string;
}

/** A copy of an example, to plant a fault in. */
export interface Ground {
  readonly example: Example;
  /** The dossier without the fault. */
  readonly dossier: Dossier;
  readonly prose: readonly Prose[];
  /** One of several, by chance. */
  readonly pick: <T>(from: readonly T[]) => T | undefined;
  /** The value at a pointer, faults planted already included. */
  readonly at: (pointer: string) => unknown;
  /** Writes a value, with the mappings above it where there are none; `undefined` takes away what stands there. */
  readonly put: (pointer: string, value: unknown) => void;
}

export async function readExamples(): Promise<readonly Example[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Promise.all(names.map(readExample));
}

async function readExample(name: string): Promise<Example> {
  const planPath = join(folder, name);
  const { plan, office, templates, images } = await loadDossier(planPath, await diskFiles(planPath));
  if (!plan || !office) throw new Error(`${name} cannot be read`);
  const kinds = new Map([...templates].map(([kind, { head }]) => [kind, head]));
  const input = { plan, planPath, office: office.value, officePath: office.path, kinds, images };
  const dossier = dossierFrom(input);
  return {
    name: name.replace(/\.yaml$/, ''),
    input,
    dossier,
    prose: proseOf(dossier),
  };
}

/** A copy of an example, and what the rules say of the copy once it was written into. */
export function groundOn(example: Example, seed: string): { ground: Ground; check: () => readonly Found[] } {
  const copy = structuredClone({ plan: example.input.plan, office: example.input.office });
  const random = randomOf(seed);
  const written = { ...example.dossier, ...copy };
  const ground: Ground = {
    example,
    dossier: example.dossier,
    prose: example.prose,
    pick: (from) => from[Math.floor(random() * from.length)],
    at: (pointer) => valueAt(written, pointer),
    put: (pointer, value) => {
      const inOffice = pointer.startsWith(officePrefix);
      const steps = (inOffice ? pointer.slice(officePrefix.length) : pointer).split('/').slice(1);
      write(inOffice ? copy.office : copy.plan, steps, value);
    },
  };
  return { ground, check: () => findingsOf(dossierFrom({ ...example.input, ...copy })) };
}

function write(root: unknown, steps: readonly string[], value: unknown): void {
  const [first = '', ...rest] = steps;
  const node = root as Record<string, unknown>;
  if (rest.length > 0) {
    node[first] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {};
    write(node[first], rest, value);
  } else if (value !== undefined) node[first] = value;
  else if (Array.isArray(node)) node.splice(Number(first), 1);
  else delete node[first];
}

function dossierFrom(input: DossierInput): Dossier {
  const { value } = makeDossier(input);
  if (!value) throw new Error(`${input.planPath} is no dossier`);
  return value;
}

function findingsOf(dossier: Dossier): readonly Found[] {
  return checkDossier(dossier).map(({ code, file, at, message }) => {
    if (!('pointer' in at)) throw new Error(`${code} found no place`);
    return {
      code,
      pointer: `${file === dossier.officePath ? officePrefix : ''}${at.pointer}`,
      message: message.vi,
    };
  });
}

/** Numbers from 0 to under 1, the same ones for the same seed: a linear congruential generator (Numerical Recipes). */
function randomOf(seed: string): () => number {
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619),
    2166136261,
  );
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
