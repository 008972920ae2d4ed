import type { ValidationError } from './generated/validators.js';
import { nearestKey } from './nearest-key.js';
import { definitions, schemaAt, typesOf } from './schema-node.js';
import type { Mistake, ValidationContext } from './validation-context.js';
import { valueAt } from './value-at.js';

/** Of several errors at one value the first of these tells most. */
const telling = [
  'type',
  'const',
  'enum',
  'minLength',
  'minItems',
  'minProperties',
  'pattern',
  'maxItems',
  'exclusiveMinimum',
  'minimum',
  'maximum',
];

/** Schema errors → mistakes, one for each thing that an author has to mend, in the schema's order. */
export function collapseErrors(
  errors: readonly ValidationError[],
  context: ValidationContext,
): readonly Mistake[] {
  const mistakes = new Map<string, Mistake>();
  for (const error of errors) {
    const mistake = mistakeOf(error, context);
    if (!mistake) continue;
    const id =
      mistake.kind === 'value' ? mistake.pointer : `${mistake.kind} ${mistake.pointer} ${mistake.key}`;
    const earlier = mistakes.get(id);
    if (!earlier || rank(mistake) < rank(earlier)) mistakes.set(id, mistake);
  }
  const all = withoutMisspelt([...mistakes.values()], context);
  const sentences = new Set(all.filter(({ kind }) => kind === 'colon').map(({ pointer }) => pointer));
  const first = new Set<string>();
  return all.filter(({ kind, pointer }) => {
    if (kind !== 'colon') return !isWithin(pointer, sentences);
    if (first.has(pointer)) return false;
    first.add(pointer);
    return true;
  });
}

/** A required field under a wrong name is one mistake: the wrong name is told, and what it should be. */
function withoutMisspelt(mistakes: readonly Mistake[], context: ValidationContext): readonly Mistake[] {
  const missing = new Set(
    mistakes.filter(({ kind }) => kind === 'missing-key').map(({ pointer, key }) => `${pointer} ${key}`),
  );
  if (missing.size === 0) return mistakes;
  for (const { kind, pointer, key } of mistakes) {
    if (kind !== 'unknown-key') continue;
    missing.delete(`${pointer} ${nearestKey(key, schemaAt(context.schema, pointer) ?? {})}`);
  }
  return mistakes.filter(
    ({ kind, pointer, key }) => kind !== 'missing-key' || missing.has(`${pointer} ${key}`),
  );
}

/** Whether a pointer is, or lies below, one of a set. */
function isWithin(pointer: string, places: ReadonlySet<string>): boolean {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    if (places.has(at)) return true;
    if (at === '') return false;
  }
}

function rank({ keyword }: Mistake): number {
  const index = telling.indexOf(keyword);
  return index === -1 ? telling.length : index;
}

function mistakeOf(error: ValidationError, context: ValidationContext): Mistake | undefined {
  const { keyword, instancePath: pointer, params, propertyName } = error;
  if (propertyName !== undefined) return undefined;
  if (keyword === 'required')
    return { kind: 'missing-key', pointer, key: String(params.missingProperty), keyword };
  if (keyword === 'propertyNames')
    return { kind: 'key-form', pointer, key: String(params.propertyName), keyword };
  const unknown = keyword === 'additionalProperties' ? String(params.additionalProperty) : undefined;
  // The inside of a wrong key, which `propertyNames` tells as a whole.
  if (keyword === 'pattern' && typeof valueAt(context.value, pointer) !== 'string') return undefined;
  const sentence = sentenceKey(pointer, unknown, context);
  if (sentence !== undefined) return { kind: 'colon', pointer, key: sentence, keyword };
  if (unknown !== undefined) return { kind: 'unknown-key', pointer, key: unknown, keyword };
  return { kind: 'value', pointer, key: '', keyword };
}

/**
 * The key of a map that is really a sentence with a colon: “Mục tiêu: đạt 98%” is a map to YAML. Told by the place
 * (a text could stand there, or it is an element of a list) and by the key, which no field resembles.
 */
function sentenceKey(
  pointer: string,
  unknown: string | undefined,
  context: ValidationContext,
): string | undefined {
  const value = valueAt(context.value, pointer);
  const schema = schemaAt(context.schema, pointer);
  if (!schema || value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const [first, second] = keysOf(value);
  const key = unknown ?? first;
  if (key === undefined) return undefined;
  const types = typesOf(schema);
  // “text” is a field, whatever stands there: a list of tasks is under a wrong key, no sentence has a colon.
  const wordy = /[^\w-]/.test(key) || (second === undefined && !isItemField(key));
  if (types.length > 0 && !types.includes('object'))
    return types.includes('string') && wordy ? key : undefined;
  const inList = /\/\d+$/.test(pointer);
  if (!types.includes('string') && !inList) return undefined;
  return unknown !== undefined && wordy && nearestKey(key, schema) === undefined ? key : undefined;
}

function isItemField(key: string): boolean {
  return Object.hasOwn(definitions.item?.properties ?? {}, key);
}

/** Listing the keys of a broken file's one large map for each of its errors would take minutes. */
const known = new WeakMap<object, readonly string[]>();

function keysOf(value: object): readonly string[] {
  const keys = known.get(value) ?? Object.keys(value);
  known.set(value, keys);
  return keys;
}
