import { sameUnit } from '../../meaning/same-unit.js';
import { unitId } from '../../meaning/unit-names.js';
import type { FoundUnit } from '../../meaning/units.js';
import type { Unit } from '../../model/generated/schema-types.js';
import { own } from '../../model/own.js';
import { freeId } from '../../model/slug.js';

/** The units a dossier names, known ones by the ids they have already. */
export interface UnitBook {
  /** The id of a unit met in the text; a new unit is taken down. */
  readonly idOf: (found: Pick<FoundUnit, 'name' | 'asked' | 'kind' | 'level'>) => string;
  /** The id of a unit that is known already. */
  readonly find: (name: string) => string | undefined;
  /** The unit behind an id. */
  readonly get: (id: string) => Unit | undefined;
  /** The units that no office file has yet. */
  readonly added: () => Readonly<Record<string, Unit>>;
}

export function unitBook(known: Readonly<Record<string, Unit>>, reserved: (id: string) => boolean): UnitBook {
  const added = new Map<string, Unit>();
  const all = () => [...Object.entries(known), ...added];
  const find = (name: string) =>
    all().find(([, unit]) =>
      [unit.name, unit.short, ...(unit.aliases ?? [])].some((each) => each === name),
    ) ??
    all().find(([, unit]) =>
      [unit.name, unit.short, ...(unit.aliases ?? [])].some(
        (each) => each !== undefined && sameUnit(each, name),
      ),
    );
  return {
    idOf: ({ name, asked, kind, level }) => {
      const home = find(name);
      if (home) {
        const [id, unit] = home;
        // Another spelling of a new unit's name is one of its names.
        if (added.has(id) && unit.name !== name && !unit.aliases?.includes(name)) {
          added.set(id, { ...unit, aliases: [...(unit.aliases ?? []), name] });
        }
        return id;
      }
      const id = freeId(
        unitId(name) || 'don-vi',
        (taken) => Object.hasOwn(known, taken) || added.has(taken) || reserved(taken),
      );
      added.set(id, {
        name,
        ...(kind === 'organ' ? {} : { kind }),
        ...(level === undefined ? {} : { level }),
        ...(asked ? { relation: 'independent' as const } : {}),
      });
      return id;
    },
    find: (name) => find(name)?.[0],
    get: (id) => own(known, id) ?? added.get(id),
    added: () => Object.fromEntries(added),
  };
}
