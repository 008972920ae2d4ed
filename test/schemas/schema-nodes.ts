import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A piece of a schema as its file holds it. */
export interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly (string | number)[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly defaultSnippets?: readonly { readonly label: string; readonly description: string }[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly definitions?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean | Node;
  readonly propertyNames?: Node;
  readonly items?: Node;
  readonly $id?: string;
  readonly $ref?: string;
}

export interface Placed {
  /** JSON pointer with the file before it: `plan.schema.json#/properties/title`. */
  readonly at: string;
  readonly node: Node;
  readonly isProperty: boolean;
}

export const root = join(import.meta.dirname, '..', '..');

export const schemas: readonly Node[] = ['common', 'plan', 'office', 'template', 'results', 'register'].map(
  (name) => JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8')),
);

/** Every piece of the schemas. */
export const nodes: readonly Placed[] = schemas.flatMap((schema) => [
  ...walk(schema, `${schema.$id}#`, false),
]);

function* walk(node: Node, at: string, isProperty: boolean): Generator<Placed> {
  yield { at, node, isProperty };
  for (const [key, child] of Object.entries(node.definitions ?? {})) {
    yield* walk(child, `${at}/definitions/${key}`, false);
  }
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    yield* walk(child, `${at}/properties/${key}`, true);
  }
  for (const key of ['items', 'additionalProperties', 'propertyNames'] as const) {
    const child = node[key];
    if (typeof child === 'object') yield* walk(child, `${at}/${key}`, false);
  }
}

/** The schema at a place of a file: `plan.schema.json#/properties/when`, references followed. */
export function followed(node: Node): Node {
  const name = node.$ref?.replace(/^.*\//, '');
  const target = name === undefined ? undefined : schemas[0]?.definitions?.[name];
  return { ...target, ...node };
}
