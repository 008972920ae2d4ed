import { schemas } from './generated/schemas.js';

/** A piece of JSON Schema, as far as the product's schemas use it; `definition` is the name it was referred to by. */
export interface SchemaNode {
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly definition?: string;
}

export type SchemaName = 'plan' | 'office' | 'template' | 'results' | 'register';

const roots = schemas as Readonly<Record<SchemaName, SchemaNode>> & {
  readonly common: { readonly definitions: Readonly<Record<string, SchemaNode>> };
};

/** The definitions that several files share, by name. */
export const definitions = roots.common.definitions;

/** The schema of the value at a JSON pointer, its reference followed; undefined where the schema knows nothing. */
export function schemaAt(name: SchemaName, pointer: string): SchemaNode | undefined {
  let node: SchemaNode | undefined = roots[name];
  for (const step of stepsOf(pointer)) node = node && childSchema(node, step);
  return node;
}

/** The schema of a property, or of an element of a list. */
export function childSchema(node: SchemaNode, step: string): SchemaNode | undefined {
  const own = node.properties && Object.hasOwn(node.properties, step) ? node.properties[step] : undefined;
  if (own) return followed(own);
  if (node.items && /^\d+$/.test(step)) return followed(node.items);
  return typeof node.additionalProperties === 'object' ? followed(node.additionalProperties) : undefined;
}

export function typesOf(node: SchemaNode): readonly string[] {
  if (node.type === undefined) return [];
  return typeof node.type === 'string' ? [node.type] : node.type;
}

/** The steps of a JSON pointer, unescaped. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Title and examples beside a reference win over those of what it refers to. */
function followed(node: SchemaNode): SchemaNode {
  const name = node.$ref?.replace(/^.*\//, '');
  const target = name === undefined ? undefined : definitions[name];
  return target && name !== undefined ? { ...target, ...node, definition: name } : node;
}
