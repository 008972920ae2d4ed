/** What a plan that amends or replaces another one is called. */
import type { Dossier } from '../model/dossier.js';
import { declaredIds } from '../model/ids.js';
import { seriesOf } from '../model/series.js';
import { freeId } from '../model/slug.js';

export interface Successor {
  readonly id: string;
  readonly series: string;
  /** The plan that was issued first: its calendars are brought up to date. */
  readonly original: string;
  readonly revision: number;
  /** The id by which it cites the issued document. */
  readonly citation: string;
  /** From its folder to the issued plan's; ends with a slash, empty where they are the same. */
  readonly way: string;
}

export function successorOf(dossier: Dossier, id: string, way: string): Successor {
  const { plan } = dossier;
  const taken = new Set([...declaredIds(dossier)].map((entry) => entry.id));
  return {
    ...{ id, way },
    series: plan.series ?? seriesOf(plan.id),
    original: plan.original ?? plan.id,
    revision: (plan.revision ?? 0) + 1,
    citation: freeId('van-ban-da-ban-hanh', (each) => taken.has(each)),
  };
}
