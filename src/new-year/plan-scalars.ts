/** Every text and number of a plan that may hold a year, with its place in the YAML; ids, names of units and quantities are none. */
import type { PlanFile } from '../model/generated/schema-types.js';
import { pointer as step } from '../model/source-file.js';

export interface PlanScalar {
  readonly pointer: string;
  /** The field it stands in; for a list's member the field that holds the list. */
  readonly key: string;
  readonly value: string | number;
  /** In a task or a report. */
  readonly work: boolean;
  /** Words of an indicator that has milestones: their years stay. */
  readonly milestones: boolean;
}

/** Fields whose dates are data. */
const dateKeys: ReadonlySet<string> = new Set([
  ...['when', 'on', 'by', 'start', 'end', 'due', 'cutoff', 'only', 'except', 'date'],
]);

/** Fields that other parts of the new year look after, and fields whose characters are no words. */
const passedOver: ReadonlySet<string> = new Set([
  ...['schema', 'id', 'series', 'period', 'office', 'citations', 'units', 'confirmed', 'file'],
  ...['number', 'symbol', 'draft', 'letterhead', 'target', 'targets', 'baseline', 'change', 'amount'],
  ...['lead', 'partners', 'supervisor', 'unit', 'from', 'via', 'source', 'serves', 'form', 'ref', 'include'],
]);

const id = /^(?!\d{4}$)[a-z0-9]+(?:-[a-z0-9]+)*(?:#[\w.]+)?$/;

export function isDate({ key }: PlanScalar): boolean {
  return dateKeys.has(key);
}

export function planScalars(plan: PlanFile): Iterable<PlanScalar> {
  return scalarsIn(plan, { pointer: '', key: '', work: false, milestones: false });
}

function* scalarsIn(value: unknown, at: Omit<PlanScalar, 'value'>): Generator<PlanScalar> {
  if (typeof value === 'number' || (typeof value === 'string' && !id.test(value))) yield { ...at, value };
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, child] of Object.entries(value)) {
    if (!isList && (passedOver.has(key) || isDocumentDate(at.pointer, key))) continue;
    yield* scalarsIn(child, {
      pointer: step(at.pointer, key),
      key: isList ? at.key : key,
      work: at.work || key === 'tasks' || key === 'reports',
      milestones: hasMilestones(value),
    });
  }
}

function isDocumentDate(pointer: string, key: string): boolean {
  return key === 'date' && /^\/documents\/[^/]+$/.test(pointer);
}

/** Of the item the words stand in, not of what stands around it. */
function hasMilestones(fields: object): boolean {
  const { targets, measures } = fields as { targets?: unknown; measures?: readonly { targets?: unknown }[] };
  return targets !== undefined || (measures?.some((measure) => measure.targets !== undefined) ?? false);
}
