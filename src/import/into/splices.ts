import type { Splice } from '../../model/splice.js';
import { type Change, edited, type PlanView, type TextEdit, textAt } from './change.js';

/** What changes come to in the file, each splice with the changes it serves. */
export interface Gathered {
  readonly splices: readonly Splice[];
  readonly serves: ReadonlyMap<Splice, readonly Change[]>;
  /** Changes whose words overlap those of an earlier one. */
  readonly clashing: readonly Change[];
}

/** All edits of one text are one splice; the same change asked for twice is made once. */
export function splicesOf(changes: readonly Change[], plan: Pick<PlanView, 'valueAt'>): Gathered {
  const serves = new Map<Splice, Change[]>();
  const byKey = new Map<string, Splice>();
  const clashing: Change[] = [];
  const puts = new Map<string, Put>();
  const texts = new Map<string, { edits: TextEdit[]; changes: Change[] }>();
  const add = (splice: Splice, change: Change) => {
    const key = JSON.stringify(splice);
    const known = byKey.get(key);
    byKey.set(key, known ?? splice);
    serves.set(known ?? splice, [...(serves.get(known ?? splice) ?? []), change]);
  };
  for (const change of changes) {
    if (change.left) continue;
    const clashes = change.edits.some((edit) =>
      (texts.get(edit.pointer)?.edits ?? []).some((other) => overlaps(edit, other) && !same(edit, other)),
    );
    if (clashes) {
      clashing.push(change);
      continue;
    }
    for (const edit of change.edits) {
      const known = texts.get(edit.pointer) ?? { edits: [], changes: [] };
      if (!known.edits.some((other) => same(edit, other))) known.edits.push(edit);
      known.changes.push(change);
      texts.set(edit.pointer, known);
    }
    const twice = change.splices.find(
      (splice) => splice.type === 'put' && puts.has(`${splice.pointer} ${splice.key}`),
    );
    if (twice?.type === 'put' && !joined(puts.get(`${twice.pointer} ${twice.key}`), twice, serves, change)) {
      clashing.push(change);
      continue;
    }
    for (const splice of change.splices) {
      const own = splice.type === 'put' ? { ...splice } : splice;
      if (own.type === 'put' && splice !== twice) puts.set(`${own.pointer} ${own.key}`, own);
      if (splice !== twice) add(own, change);
    }
  }
  for (const [pointer, { edits, changes: own }] of texts) {
    const text = edited(textAt({ valueAt: plan.valueAt } as PlanView, pointer) ?? '', edits);
    const splice: Splice =
      text.trim() === ''
        ? { type: 'remove', pointer }
        : { type: 'set', pointer, text: text.replace(/^\s+(?=\S)/, '') };
    for (const change of own) add(splice, change);
  }
  return { splices: [...serves.keys()], serves, clashing };
}

type Put = {
  -readonly [Key in keyof Extract<Splice, { type: 'put' }>]: Extract<Splice, { type: 'put' }>[Key];
};

/** New points below one point are one list; any other field has one value. */
function joined(known: Put | undefined, more: Put, serves: Map<Splice, Change[]>, change: Change): boolean {
  if (!known || JSON.stringify(known) === JSON.stringify(more)) {
    if (known) serves.get(known)?.push(change);
    return true;
  }
  if (more.key !== 'items' || !Array.isArray(known.value) || !Array.isArray(more.value)) return false;
  known.value = [...known.value, ...more.value].map(unlabelled);
  serves.get(known)?.push(change);
  return true;
}

/** A list of several makes its labels itself. */
function unlabelled(value: unknown): unknown {
  const { print: _, ...fields } = value as { print?: unknown };
  const { text } = fields as { text?: unknown };
  return Object.keys(fields).length === 1 ? text : fields;
}

function overlaps(one: TextEdit, other: TextEdit): boolean {
  if (one.from === one.to && other.from === other.to) return one.from === other.from;
  return one.from < other.to && other.from < one.to;
}

function same(one: TextEdit, other: TextEdit): boolean {
  return one.from === other.from && one.to === other.to && one.text === other.text;
}
