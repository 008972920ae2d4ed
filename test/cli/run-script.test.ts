import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeCache, runScript } from '../../src/cli/run-script.js';
import { makeProject } from '../support/project.js';

const wrapped = (code: string) => `(function (exports, require, module, __filename, __dirname) {${code}})`;

const scripts = {
  'main.cjs': wrapped(
    "const { twice } = require('./part.cjs'); require('./part.cjs'); module.exports = { four: twice(2), sep: require('node:path').sep, at: __filename };",
  ),
  'part.cjs': wrapped('exports.count = (exports.count ?? 0) + 1; exports.twice = (n) => 2 * n;'),
};

/** Runs the scripts once, as a process does, and keeps what was compiled. */
function runOnce(folder: string, kept = join(folder, 'kept')): unknown {
  const cache = codeCache(kept);
  const exports = runScript(join(folder, 'main.cjs'), cache);
  cache.keep();
  return exports;
}

describe('runScript', () => {
  it('runs a script with what it requires, packages and relative paths', () => {
    const { folder } = makeProject(scripts);
    expect(runOnce(folder)).toMatchObject({ four: 4, at: join(folder, 'main.cjs') });
  });

  it('keeps the code of each file, and uses it as it is', () => {
    const { folder } = makeProject(scripts);
    const kept = join(folder, 'kept');
    const first = runOnce(folder);
    const files = readdirSync(kept).map((name) => join(kept, name));
    expect(files).toHaveLength(2);
    const times = files.map((path) => statSync(path).mtimeMs);
    expect(runOnce(folder)).toEqual(first);
    expect(files.map((path) => statSync(path).mtimeMs)).toEqual(times);
  });

  it.each([
    ['of another version', 'no code'],
    ['cut short', ''],
  ])('compiles anew where kept code is %s', (_, content) => {
    const sample = makeProject(scripts).folder;
    runOnce(sample);
    const names = readdirSync(join(sample, 'kept'));
    // Other sources: what this process has compiled already is not read from a file.
    const others = Object.entries(scripts).map(([name, text]) => [name, `${text} // ${content.length}`]);
    const bad = names.map((name) => [`kept/${name}`, content]);
    const { folder, read } = makeProject(Object.fromEntries([...others, ...bad]));
    expect(runOnce(folder)).toMatchObject({ four: 4 });
    expect(names.map((name) => read(`kept/${name}`).length > 100)).toEqual([true, true]);
  });

  it('does without where nothing can be kept', () => {
    const { folder } = makeProject({ ...scripts, kept: 'a file where the folder should be' });
    expect(runOnce(folder)).toMatchObject({ four: 4 });
  });
});
