import { pointer as step } from '../model/source-file.js';
import { childSchema, type SchemaName, type SchemaNode, schemaAt } from './schema-node.js';

/** Visits every value that the schema knows, with its schema, parents first. */
export function walkSchema(
  name: SchemaName,
  value: unknown,
  visit: (pointer: string, value: unknown, schema: SchemaNode) => void,
): void {
  const walk = (pointer: string, at: unknown, schema: SchemaNode | undefined) => {
    if (!schema) return;
    visit(pointer, at, schema);
    if (at === null || typeof at !== 'object') return;
    for (const [key, child] of Object.entries(at)) walk(step(pointer, key), child, childSchema(schema, key));
  };
  walk('', value, schemaAt(name, ''));
}
