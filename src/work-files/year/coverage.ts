import type { Entry, ShownList } from '../../work-list/shown-list.js';
import type { Party, PlanIndicator, Role } from '../../work-list/work.js';
import type { UnitRow } from './unit-rows.js';

/** Which work serves which indicator, and whose it is. */
export interface Coverage {
  /** The units shown; those without any indicator too. */
  readonly units: readonly Party[];
  readonly rows: readonly CoverageRow[];
}

export interface CoverageRow {
  readonly indicator: PlanIndicator;
  /** In the order of the units. */
  readonly cells: readonly CoverageCell[];
  /** Of everybody shown, each piece of work once, in the order of the plan. */
  readonly entries: readonly Entry[];
}

export interface CoverageCell {
  readonly unit: Party;
  /** Whether the unit answers for the indicator. */
  readonly answers: boolean;
  /** The unit's pieces of work that serve the indicator. */
  readonly count: number;
  /** Lead where the unit leads at least one of them. */
  readonly role?: Role;
}

export function coverageOf({ list, entries }: ShownList, rows: readonly UnitRow[]): Coverage {
  const named = rows.flatMap(({ unit, entries: own }) => (unit ? [{ unit, own }] : []));
  return {
    units: named.map(({ unit }) => unit),
    rows: list.indicators.map((indicator) => ({
      indicator,
      cells: named.map(({ unit, own }) => {
        const serving = own.flatMap(({ entry }) => (serves(entry, indicator) ? [entry] : []));
        const isLead = serving.some(({ item }) => item?.role === 'lead');
        return {
          unit,
          answers: indicator.leads.some((lead) => lead.id === unit.id || isGroupOf(own, lead, unit)),
          count: serving.length,
          ...(serving.length === 0 ? {} : { role: isLead ? 'lead' : 'partner' }),
        } as const;
      }),
      entries: entries.filter((entry) => serves(entry, indicator)),
    })),
  };
}

/** Whether the plan gives the unit work by the name of this group. */
function isGroupOf(own: UnitRow['entries'], group: Party, unit: Party): boolean {
  return own.some(({ entry: { item } }) => item?.unit?.id === unit.id && item.group?.id === group.id);
}

function serves({ work }: Entry, { id, itemId }: PlanIndicator): boolean {
  return work.serves.some((served) => served.id === id || served.id === itemId);
}

/** Whether the unit has nothing to do with the indicator. */
export function isEmpty(cell: CoverageCell | undefined): boolean {
  return !cell || (cell.count === 0 && !cell.answers);
}

/** The units without a part in any indicator. */
export function idleUnits({ units, rows }: Coverage): readonly Party[] {
  return units.filter((_, i) => rows.every(({ cells }) => isEmpty(cells[i])));
}
