import type { ValidationError } from './generated/validators.js';
import { stepsOf } from './schema-node.js';
import { valueAt } from './value-at.js';

/**
 * A copy without the fields that the schema does not know and without those left empty, so that the rest can still be
 * checked. Elements of lists stay: taking one out would shift the places of those after it.
 */
export function prune(value: unknown, errors: readonly ValidationError[]): unknown {
  const copy = structuredClone(value);
  for (const { keyword, instancePath, params } of errors) {
    const unknown = keyword === 'additionalProperties' ? String(params.additionalProperty) : undefined;
    const empty = valueAt(copy, instancePath) === null ? stepsOf(instancePath).at(-1) : undefined;
    const key = unknown ?? empty;
    if (key === undefined) continue;
    const owner = valueAt(
      copy,
      unknown === undefined ? instancePath.slice(0, instancePath.lastIndexOf('/')) : instancePath,
    );
    if (owner && typeof owner === 'object' && !Array.isArray(owner)) Reflect.deleteProperty(owner, key);
  }
  return copy;
}
