import type { PlanFile } from '../model/generated/schema-types.js';
import { type ReadResult, readData } from './read-data.js';

/** Reads a plan (hồ sơ kế hoạch) from the bytes of its YAML file; `path` is what findings call it. */
export function readPlan(bytes: Uint8Array, path: string): ReadResult<PlanFile> {
  return readData<PlanFile>(bytes, path, 'plan');
}
