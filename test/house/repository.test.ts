import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describedRules } from '../../src/check/described-rules.js';
import { levelNames } from '../../src/compared/level-names.js';
import { subjectNames } from '../../src/compared/subject-names.js';
import { changeKinds } from '../../src/diff/change.js';
import { filesBelow, isGenerated, root } from './source-files.js';

interface Sync {
  readonly generated: (root: string) => Promise<Readonly<Record<string, string>>>;
}

interface RulesPage {
  readonly rulesPage: (rules: typeof describedRules) => string;
}

interface ChangesPage {
  readonly changesPage: (described: object) => string;
}

describe('files', () => {
  it('written by hand have at most 300 lines', () => {
    const code = ['src', 'test', 'scripts']
      .flatMap(filesBelow)
      .filter((file) => /\.m?ts$|\.m?js$/.test(file.path) && !isGenerated(file));
    expect(code.length).toBeGreaterThan(180);
    const lines = (text: string) => text.trimEnd().split('\n').length;
    const long = code.filter(({ text }) => lines(text) > 300);
    expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
  });

  it('made by `npm run sync` are current', async () => {
    const { generated }: Sync = await import(pathToFileURL(join(root, 'scripts/sync.mjs')).href);
    const made = Object.entries(await generated(root));
    expect(made.length).toBeGreaterThan(5);
    const stale = made.filter(([path, text]) => readFileSync(join(root, path), 'utf8') !== text);
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it('of rules are described as they are', async () => {
    const { rulesPage }: RulesPage = await import(pathToFileURL(join(root, 'scripts/write-rules.mjs')).href);
    expect(readFileSync(join(root, 'docs/rules.md'), 'utf8')).toBe(rulesPage(describedRules));
  });

  it('of changes are described as they are', async () => {
    const { changesPage }: ChangesPage = await import(
      pathToFileURL(join(root, 'scripts/write-changes.mjs')).href
    );
    const described = { changeKinds, levelNames, subjectNames };
    expect(readFileSync(join(root, 'docs/so-sanh.md'), 'utf8')).toBe(changesPage(described));
  });

  it('lock the dependencies of every platform', () => {
    interface Locked {
      readonly optionalDependencies?: Readonly<Record<string, string>>;
    }
    const lock: { packages: Record<string, Locked> } = JSON.parse(
      readFileSync(join(root, 'package-lock.json'), 'utf8'),
    );
    expect(Object.keys(lock.packages).length).toBeGreaterThan(150);
    const lost = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
      ),
    );
    expect(lost).toEqual([]);
  });

  it('name no folder of a developer’s machine and no private registry', () => {
    const files = filesBelow('.').filter(({ text }) => !text.includes('\0'));
    expect(files.length).toBeGreaterThan(250);
    const told = files.flatMap(({ path, text }) => privateWords(text).map((word) => `${path}: ${word}`));
    expect(told).toEqual([]);
  });
});

/** The public registry stands in every package-lock.json; another host there would be somebody's mirror. */
function privateWords(text: string): string[] {
  const folders = ['work', 'home', 'Users', 'root', 'tmp'].map((name) => `/${name}/`).join('|');
  const found = text.match(new RegExp(`(?<![\\w.:*/-])(?:${folders})[\\w.-]+`, 'g')) ?? [];
  const hosts = text.match(/(?:"resolved": "|registry\s*=\s*)https?:\/\/[^/"\s]+/g) ?? [];
  return [...new Set([...found, ...hosts.filter((host) => !host.endsWith('//registry.npmjs.org'))])];
}
