/** The Word files of every command: valid, and quiet under the rules of Word's accessibility checker. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeProgram } from '../../src/cli/program.js';
import { vi } from '../../src/cli/words/vi.js';
import { root } from '../house/source-files.js';
import { makeProject } from '../support/project.js';
import { readPackage } from '../write/read-package.js';
import { contents, makings } from './commands.js';
import { faultsIn } from './faults-in.js';

const validator = join(root, '../shared/tools/check-docx');
const cannotValidate = [
  ...(existsSync(validator) ? [] : [validator]),
  ...['python3', 'xmllint'].filter((program) => spawnSync('which', [program]).status !== 0),
];

const silent = { out: () => {}, err: () => {}, colour: { out: false, err: false }, interactive: false };
const { commands } = makeProgram({
  language: 'vi',
  words: vi,
  version: '',
  terminal: silent,
  done: () => {},
});

describe('the list of commands', () => {
  test('has every command of the program', () => {
    expect(Object.keys(makings).sort()).toEqual(commands.map((command) => command.name()).sort());
  });

  test.each(commands.map((command) => ({ name: command.name(), options: command.options })))(
    'tries every option of $name that speaks of Word files',
    ({ name, options }) => {
      const tried = new Set((makings[name] ?? []).flatMap(({ args }) => args));
      const speaking = options.filter(({ description }) => /docx|tệp Word|lập Công văn/.test(description));
      expect(speaking.map(({ long }) => long).filter((long) => !tried.has(long ?? ''))).toEqual([]);
    },
  );
});

test('every Word file is well made, valid and accessible', { timeout: 120_000 }, async ({ annotate }) => {
  const project = makeProject(contents);
  const before = () => project.files().filter((path) => path.endsWith('.docx'));
  for (const { args, files } of Object.values(makings).flat()) {
    const known = before();
    const { err } = await project.run(...args);
    const made = before().filter((path) => !known.includes(path));
    expect(made.length, `${args.join(' ')}\n${err}\n${made.join('\n')}`).toBe(files);
  }
  const paths = before();
  expect(paths.length).toBe(
    Object.values(makings)
      .flat()
      .reduce((sum, { files }) => sum + files, 0),
  );
  const faults = paths.flatMap((path) =>
    faultsIn(readPackage(project.read(path))).map((fault) => `${path}: ${fault}`),
  );
  expect(faults).toEqual([]);
  if (cannotValidate.length > 0) {
    await annotate(`not validated against ISO 29500: ${cannotValidate.join(', ')} is missing`);
    return;
  }
  const { stdout } = spawnSync(
    validator,
    paths.map((path) => join(project.folder, path)),
    { encoding: 'utf8' },
  );
  expect(stdout.trim()).toBe(`${paths.length} files, 0 faults`);
});
