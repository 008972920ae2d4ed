/** Generated indexes: a new element, rule or writer is one new file, found by what it exports. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a folder that export a constant of the given type, in alphabetical order. */
function membersOf(folder, type) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const exported = new RegExp(`^export const (\\w+): ${type}\\b`, 'm').exec(text)?.[1];
      return exported ? [{ base: file.replace(/\.ts$/, ''), exported }] : [];
    });
}

/** An index that imports every member: `export const elements: readonly Element[] = […]`. */
export function eagerIndex(root, { folder, type, typeFile, name }, banner) {
  const members = membersOf(join(root, 'src', folder), type);
  const inside = folder.split('/').at(-1);
  return [
    banner.trimEnd(),
    `import type { ${type} } from '../${typeFile}.js';`,
    ...members.map(({ base, exported }) => `import { ${exported} } from '../${inside}/${base}.js';`),
    '',
    `export const ${name}: readonly ${type}[] = [`,
    ...members.map(({ exported }) => `  ${exported},`),
    '];',
    '',
  ].join('\n');
}

/** An index that loads a member when it is first used: `writers.pdf()`. */
export function lazyIndex(root, { folder, type, typeFile, name }, banner) {
  const members = membersOf(join(root, 'src', folder), type);
  const inside = folder.split('/').at(-1);
  return [
    banner.trimEnd(),
    `import type { ${type} } from '../${typeFile}.js';`,
    '',
    `export const ${name}: Readonly<Record<string, () => Promise<${type}>>> = {`,
    ...members.map(
      ({ base, exported }) =>
        `  '${base}': async () => (await import('../${inside}/${base}.js')).${exported},`,
    ),
    '};',
    '',
  ].join('\n');
}
