import type { UnitResults } from '../model/generated/schema-types.js';
import type { Party } from '../work-list/work.js';

/** What one unit sent. */
export interface UnitSent {
  readonly unit: Party;
  readonly results: UnitResults;
}
