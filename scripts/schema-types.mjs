/** TypeScript types from the schemas. */
import { compile } from 'json-schema-to-typescript';
import { helpKeywords, loadSchema, schemaNames, withoutKeywords } from './schema-files.mjs';

/** One set of types, named after the definitions. */
export async function schemaTypes(root, banner) {
  const load = (name) => loadSchema(root, name);
  const definitions = Object.fromEntries(
    Object.entries(load('common').definitions).map(([key, value]) => [key, typed(value, pascal(key))]),
  );
  for (const name of schemaNames.slice(1)) {
    const typeName = name === 'template' ? 'TemplateHead' : `${pascal(name)}File`;
    definitions[typeName] = typed(load(name), typeName);
  }
  const all = {
    title: 'Schemas',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.keys(definitions).map((key) => [key, { $ref: `#/definitions/${key}` }]),
    ),
    definitions,
  };
  const text = await compile(all, 'Schemas', {
    bannerComment: banner,
    additionalProperties: false,
    unknownAny: true,
    format: true,
    style: { singleQuote: true, printWidth: 110 },
    strictIndexSignatures: false,
    ignoreMinAndMaxItems: true,
  });
  // The wrapper only carries the definitions.
  return text
    .replace(/export interface Schemas \{[\s\S]*?\n\}\n/, '')
    .replace(/ {2}(\w+\??): /g, '  readonly $1: ');
}

/** Value rules, which types cannot say. */
const rules = [
  '$id',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'minLength',
  'minItems',
  'maxItems',
  'minProperties',
  'propertyNames',
];

/** A schema of types alone, its references made local, named. */
function typed(schema, title) {
  return { ...localRefs(withoutKeywords(schema, new Set([...helpKeywords, ...rules]))), title };
}

function localRefs(node) {
  if (Array.isArray(node)) return node.map(localRefs);
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') return { $ref: node.$ref.replace(/^.*#/, '#') };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, localRefs(value)]));
}

function pascal(key) {
  return key[0].toUpperCase() + key.slice(1);
}
