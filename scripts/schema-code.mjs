/** The schemas as code: as data for the words of findings, and as compiled validators. */
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { editorKeywords, helpKeywords, loadSchemas, schemaNames, withoutKeywords } from './schema-files.mjs';

/** The schemas as data, for the names of fields and the meanings of values in findings. */
export function schemaTexts(root, banner) {
  const all = withoutKeywords(loadSchemas(root), editorKeywords, true);
  return `${banner}\nexport const schemas: unknown = ${JSON.stringify(all, undefined, 1)};\n`;
}

/** Compiled validators: compiling at run time costs about 170 ms, loading this about 20. */
export function validators(root, banner) {
  const ajv = new Ajv({
    allErrors: true,
    ownProperties: true,
    strict: false,
    messages: false,
    validateSchema: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const schema of Object.values(loadSchemas(root))) ajv.addSchema(withoutKeywords(schema, helpKeywords));
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
