import type { Finding, Result } from '../model/finding.js';
import { collapseErrors } from './collapse-errors.js';
import { findCurlyQuotes } from './curly-quotes.js';
import { findDates } from './date-exists.js';
import { office, plan, register, results, template, type ValidationError } from './generated/validators.js';
import { moreFindings } from './more-findings.js';
import { findNumbers } from './number-findings.js';
import { prune } from './prune.js';
import type { SchemaName } from './schema-node.js';
import type { Tree } from './tree.js';
import { wordError } from './word-error.js';

/** More mistakes than this of one kind are counted, not listed. */
const listed = 300;

const validators = { plan, office, template, results, register };

/**
 * Holds a tree against its schema. One mistake gives one finding. The value is there when it has the schema's shape,
 * at once or after the fields that the schema does not know or that were left empty are set aside; then other findings may stand
 * beside it, errors too.
 */
export function validate<T>(schema: SchemaName, tree: Tree): Result<T> {
  const { value, source, typed } = tree;
  const context = { schema, value, typed, file: source.path };
  const errors = validators[schema](value) ? [] : (validators[schema].errors ?? []);
  const curly = findCurlyQuotes(context);
  const between = new Set(curly.map(({ at }) => ('pointer' in at ? at.pointer : '')));
  const told = collapseErrors(errors, context).filter(
    ({ kind, pointer }) => kind !== 'value' || !between.has(pointer),
  );
  const words = { ...context, reported: new Set(told.map(({ pointer }) => pointer)) };
  const found = [...findNumbers(words), ...findDates(words)];
  const unlisted =
    Math.max(0, told.length - listed) +
    Math.max(0, found.length - listed) +
    Math.max(0, curly.length - listed);
  const findings: readonly Finding[] = [
    ...curly.slice(0, listed),
    ...told.slice(0, listed).map((error) => wordError(error, context)),
    ...found.slice(0, listed),
    ...moreFindings(source.path, unlisted),
  ];
  const usable = usableValue(value, errors, schema);
  return { findings, ...(usable !== undefined && { value: usable as T }) };
}

function usableValue(value: unknown, errors: readonly ValidationError[], schema: SchemaName): unknown {
  if (errors.length === 0) return value;
  const pruned = prune(value, errors);
  return pruned !== undefined && validators[schema](pruned) ? pruned : undefined;
}
