import type { UnitResults } from '../model/generated/schema-types.js';
import type { Party } from '../work/work.js';

/** What one unit sent in one file. */
export interface UnitSent {
  readonly unit: Party;
  readonly results: UnitResults;
  readonly file: string;
}
