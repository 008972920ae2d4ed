import type { OfficeFile, PlanFile, Unit, UnitRefs } from './generated/schema-types.js';
import { levelled } from './vietnamese.js';

/** A unit as a sentence or table names it. */
export interface UnitMention {
  /** What was typed: an id, a name, or free words. */
  readonly typed: string;
  /** The registered unit's id; none for free words. */
  readonly id?: string;
  readonly unit?: Unit;
  /** The name to print: the unit's full name for an id, the typed words otherwise. */
  readonly name: string;
  /** The name for tables. */
  readonly short: string;
  /** JSON pointer of the mention. */
  readonly pointer: string;
}

/** Every unit that the plan and its office know, found by id or by any of its names. */
export interface UnitRegistry {
  readonly ids: readonly string[];
  readonly get: (id: string) => Unit | undefined;
  readonly find: (typed: string) => { readonly id: string; readonly unit: Unit } | undefined;
}

export function unitRegistry(office: OfficeFile, plan: PlanFile): UnitRegistry {
  const units = new Map<string, Unit>(Object.entries({ ...office.units, ...plan.units }));
  const byName = new Map<string, string>();
  for (const [id, unit] of units) {
    for (const name of [unit.name, unit.short, ...(unit.aliases ?? [])]) {
      if (name !== undefined && !byName.has(levelled(name))) byName.set(levelled(name), id);
    }
  }
  return {
    ids: [...units.keys()],
    get: (id) => units.get(id),
    find: (typed) => {
      const id = units.has(typed) ? typed : byName.get(levelled(typed));
      const unit = id === undefined ? undefined : units.get(id);
      return id === undefined || unit === undefined ? undefined : { id, unit };
    },
  };
}

/** Reads one name or a list of names. */
export function unitMentions(
  refs: UnitRefs | undefined,
  at: string,
  registry: UnitRegistry,
): readonly UnitMention[] {
  if (refs === undefined) return [];
  const list = Array.isArray(refs)
    ? refs.map((ref, i) => [ref, `${at}/${i}`] as const)
    : [[refs, at] as const];
  return list.map(([typed, pointer]) => {
    const found = registry.find(typed);
    if (!found) return { typed, name: typed, short: typed, pointer };
    const isId = found.id === typed;
    return {
      typed,
      id: found.id,
      unit: found.unit,
      name: isId ? found.unit.name : typed,
      short: isId ? (found.unit.short ?? found.unit.name) : typed,
      pointer,
    };
  });
}

/** Whether typed words can only be meant as an id: no capital, space or diacritic. */
export function looksLikeId(typed: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed);
}
