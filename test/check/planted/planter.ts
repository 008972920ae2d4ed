import type { Part, Prose } from '../../../src/check/prose.js';
import { officePrefix } from '../../../src/model/dossier.js';
import type { Ground } from './ground.js';

/** Plants one fault against one rule. */
export interface Planter {
  /** The rule. */
  readonly code: string;
  /** Rules that the same words or data rightly offend too. */
  readonly companions?: readonly string[];
  /** Writes the fault into a copy; gives the places that it may be found at, none where the example has no room for it. */
  readonly plant: (ground: Ground) => readonly string[] | undefined;
}

export interface TextOptions {
  readonly companions?: readonly string[];
  /** The parts whose texts are written into: sentences, openings and closings where nothing is said. */
  readonly parts?: readonly Part[];
  /** Which of these texts. */
  readonly where?: (prose: Prose) => boolean;
  /** Examples where the words would be no fault are left out. */
  readonly room?: (ground: Ground) => boolean;
}

const isAny = () => true;
const bodyParts: readonly Part[] = ['sentence', 'opening', 'closing'];

/** The plan's own texts: forms in appendices and what the office says of all its documents are left alone. */
export function textsIn(ground: Ground, { parts = bodyParts, where = isAny, room = isAny }: TextOptions) {
  const { prose, at } = ground;
  if (!room(ground)) return [];
  return prose.filter(
    (each) =>
      parts.includes(each.part) &&
      !each.pointer.startsWith(officePrefix) &&
      !each.pointer.startsWith('/appendices') &&
      typeof at(each.pointer) === 'string' &&
      where(each),
  );
}

/** A slip: what is there, as a pattern with the flag g, and what is written instead. */
export type Slip = readonly [find: RegExp, write: string | ((found: string) => string)];

/** Writes something else for words that are there, at one place. */
export function slip(code: string, slips: readonly Slip[], options: TextOptions = {}): Planter {
  const plant = (ground: Ground) => {
    const places = textsIn(ground, options).flatMap(({ pointer, words }) =>
      slips.flatMap(([find, write]) => [...words.matchAll(find)].map((match) => ({ pointer, match, write }))),
    );
    const place = ground.pick(places);
    if (!place) return undefined;
    const { pointer, match, write } = place;
    const [found] = match;
    const text = String(ground.at(pointer));
    const written = typeof write === 'string' ? write : write(found);
    ground.put(pointer, text.slice(0, match.index) + written + text.slice(match.index + found.length));
    return [pointer];
  };
  return { code, plant, ...companionsOf(options) };
}

/** Ends one paragraph with one more sentence. */
export function sentence(
  code: string,
  sentences: readonly string[] | ((ground: Ground) => readonly string[]),
  options: TextOptions = {},
): Planter {
  const plant = (ground: Ground) => {
    const where = (each: Prose) => isParagraph(each) && (options.where?.(each) ?? true);
    const pointer = ground.pick(textsIn(ground, { ...options, where }))?.pointer;
    const added = ground.pick(typeof sentences === 'function' ? sentences(ground) : sentences);
    if (pointer === undefined || added === undefined) return undefined;
    ground.put(pointer, `${String(ground.at(pointer)).trimEnd()} ${added}`);
    return [pointer];
  };
  return { code, plant, ...companionsOf(options) };
}

/** A paragraph of a section: a text that ends in a full stop, without data beside it. */
function isParagraph({ pointer, text }: Prose): boolean {
  return /^(?:.*\/sections\/\d+)?\/(?:text|after)$/.test(pointer) && text.trimEnd().endsWith('.');
}

/** Several faults against one rule: one of those that the example has room for. */
export function oneOf(...planters: readonly [Planter, ...Planter[]]): Planter {
  const companions = planters.flatMap((planter) => planter.companions ?? []);
  return {
    code: planters[0].code,
    companions,
    plant: (ground) => {
      const start = ground.pick(planters.map((_, i) => i)) ?? 0;
      for (const planter of [...planters.slice(start), ...planters.slice(0, start)]) {
        const places = planter.plant(ground);
        if (places) return places;
      }
      return undefined;
    },
  };
}

function companionsOf({ companions }: TextOptions) {
  return companions ? { companions } : {};
}
