/**
 * Writes what is made from other files: the types, validators and reference page from the schemas,
 * the indexes of the one-file-per-thing folders.
 * `npm run sync` writes; `generated(root)` returns path → text, so that a test can tell whether they are current.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaTexts, validators } from './schema-code.mjs';
import { schemaTypes } from './schema-types.mjs';
import { changesPage, describedChanges } from './write-changes.mjs';
import { eagerIndex, lazyIndex } from './write-index.mjs';
import { reference } from './write-reference.mjs';
import { describedRules, rulesPage } from './write-rules.mjs';

const rulesPath = 'docs/rules.md';
const changesPath = 'docs/so-sanh.md';
const banner = '/* Made by `npm run sync`; do not edit. */\n';

export async function generated(root) {
  return {
    'docs/khuon-dang.md': reference(root),
    'src/model/generated/schema-types.ts': await schemaTypes(root, banner),
    'src/read/generated/schemas.ts': schemaTexts(root, banner),
    'src/read/generated/validators.ts': validators(root, banner),
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
    'src/compared/generated/formats.ts': lazyIndex(
      root,
      { folder: 'compared/formats', type: 'Format', typeFile: 'format', name: 'formats' },
      banner,
    ),
    'src/work-files/generated/formats.ts': lazyIndex(
      root,
      { folder: 'work-files/formats', type: 'WorkFormat', typeFile: 'work-format', name: 'workFormats' },
      banner,
    ),
    'src/import/generated/importers.ts': lazyIndex(
      root,
      { folder: 'import/importers', type: 'Importer', typeFile: 'importer', name: 'importers' },
      banner,
    ),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  for (const [path, text] of Object.entries(await generated(root))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  writeFileSync(join(root, changesPath), changesPage(await describedChanges(root)));
  console.log(changesPath);
  // The page is made from the rules that the index above names.
  writeFileSync(join(root, rulesPath), rulesPage(await describedRules(root)));
  console.log(rulesPath);
}
