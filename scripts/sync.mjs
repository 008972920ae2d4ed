/**
 * Writes what is made from other files: the types from the schemas, the indexes of the one-file-per-thing folders.
 * `npm run sync` writes; `generated(root)` returns path → text, so that a test can tell whether they are current.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { eagerIndex, lazyIndex } from './write-index.mjs';

const banner = '/* Made by `npm run sync`; do not edit. */\n';

export async function generated(root) {
  return {
    'src/model/generated/schema-types.ts': await schemaTypes(root),
    'src/read/generated/schemas.ts': schemaTexts(root),
    'src/read/generated/validators.ts': validators(root),
    'src/compose/generated/elements.ts': eagerIndex(
      root,
      { folder: 'compose/elements', type: 'Element', typeFile: 'elements/element', name: 'elements' },
      banner,
    ),
    'src/check/generated/rules.ts': eagerIndex(
      root,
      { folder: 'check/rules', type: 'Rule', typeFile: 'rule', name: 'rules' },
      banner,
    ),
    'src/write/generated/writers.ts': lazyIndex(
      root,
      { folder: 'write/writers', type: 'Writer', typeFile: 'writer', name: 'writers' },
      banner,
    ),
  };
}

/** One set of TypeScript types from the schemas, named after the definitions. */
async function schemaTypes(root) {
  const load = (name) => JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'));
  const definitions = Object.fromEntries(
    Object.entries(load('common').definitions).map(([key, value]) => [key, typed(value, pascal(key))]),
  );
  for (const name of ['plan', 'office', 'template']) {
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

/** Drops help texts and value rules, which types cannot say, and names the top level. */
function typed(schema, title) {
  const walk = (node, isMap = false) => {
    if (Array.isArray(node)) return node.map((child) => walk(child));
    if (node === null || typeof node !== 'object') return node;
    if ('$ref' in node) return { $ref: node.$ref.replace(/^.*#/, '#') };
    const kept = {};
    for (const [key, value] of Object.entries(node)) {
      if (!isMap && dropped.has(key)) continue;
      kept[key] = walk(value, key === 'properties');
    }
    return kept;
  };
  return { ...walk(schema), title };
}
const dropped = new Set(
  '$schema $id title description examples markdownEnumDescriptions default pattern minimum maximum exclusiveMinimum minLength minItems maxItems minProperties propertyNames'.split(
    ' ',
  ),
);

const schemaNames = ['common', 'plan', 'office', 'template'];

/** The schemas as data, for the names of fields and the meanings of values in findings. */
function schemaTexts(root) {
  const all = Object.fromEntries(schemaNames.map((name) => [name, loadSchema(root, name)]));
  return `${banner}\nexport const schemas: unknown = ${JSON.stringify(all, undefined, 1)};\n`;
}

/** Compiled validators: compiling at run time costs about 170 ms, loading this about 20. */
function validators(root) {
  const ajv = new Ajv({
    allErrors: true,
    ownProperties: true,
    strict: false,
    messages: false,
    validateSchema: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const name of schemaNames) ajv.addSchema(withoutHelp(loadSchema(root, name)));
  const names = schemaNames.slice(1);
  const code = standaloneCode(ajv, Object.fromEntries(names.map((name) => [name, `${name}.schema.json`])))
    .replace(/^"use strict";/, '')
    .replace(/export const (\w+) = (validate\d+);/g, 'export const $1: Validator = $2;')
    // An ES module has no require: the one piece of ajv's runtime that is used is written out.
    .replace(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, '(text) => [...text].length');
  if (code.includes('require(')) throw new Error('the validators need another piece of the ajv runtime');
  return `// @ts-nocheck\n${banner}
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}
type Validator = ((data: unknown) => boolean) & { errors?: readonly ValidationError[] | null };

${code}`;
}

/** A schema without the words that only people read. */
function withoutHelp(node, isMap = false) {
  if (Array.isArray(node)) return node.map((child) => withoutHelp(child));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMap || !help.has(key))
      .map(([key, value]) => [key, withoutHelp(value, key === 'properties' || key === 'definitions')]),
  );
}
const help = new Set(['title', 'description', 'examples', 'default', 'markdownEnumDescriptions', '$schema']);

function loadSchema(root, name) {
  return JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'));
}

function pascal(key) {
  return key[0].toUpperCase() + key.slice(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  for (const [path, text] of Object.entries(await generated(root))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
}
