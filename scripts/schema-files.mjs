/** The schemas as files: reading them, and leaving out what only people and editors read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const schemaNames = ['common', 'plan', 'office', 'template', 'results', 'register'];

export function loadSchema(root, name) {
  return JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'));
}

export function loadSchemas(root) {
  return Object.fromEntries(schemaNames.map((name) => [name, loadSchema(root, name)]));
}

/** Keywords that only an editor reads. */
export const editorKeywords = new Set(['$schema', 'defaultSnippets', 'patternErrorMessage']);

/** Keywords that judge no value: an editor's, and the words that findings quote. */
export const helpKeywords = new Set([
  ...editorKeywords,
  'title',
  'description',
  'examples',
  'default',
  'markdownEnumDescriptions',
]);

/** A copy without the given keywords; a property may bear the name of a keyword and stays. */
export function withoutKeywords(node, keywords, isMap = false) {
  if (Array.isArray(node)) return node.map((child) => withoutKeywords(child, keywords));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMap || !keywords.has(key))
      .map(([key, value]) => [
        key,
        withoutKeywords(value, keywords, !isMap && (key === 'properties' || key === 'definitions')),
      ]),
  );
}
