import type { Words } from '../model/finding.js';
import type { SchemaNode } from './schema-node.js';

/** A value at fault, with what its field wants and is called. */
export interface Subject {
  readonly pointer: string;
  readonly schema: SchemaNode;
  readonly value: unknown;
  readonly name: Words;
  /** As typed, when YAML read the unquoted words as a number, true or false, or nothing. */
  readonly typed?: string;
}

/** The first example of a field as it would stand in the file, or undefined when it has none on one line. */
export function exampleOf(schema: SchemaNode): string | undefined {
  const example = schema.examples?.[0];
  return typeof example === 'string' || typeof example === 'number' || typeof example === 'boolean'
    ? String(example).replaceAll(/\s+/g, ' ').replace(/\.$/, '')
    : undefined;
}

/** A value as a message quotes it: short, on one line. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replaceAll(/\s+/g, ' ');
  return `“${line.length > 60 ? `${line.slice(0, 60)}…` : line}”`;
}
