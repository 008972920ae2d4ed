import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.js';
import { keeping } from './keeping-terminal.js';
import { office, plan } from './sample.js';

/** What a command left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Project {
  readonly folder: string;
  /** Runs a command in the project's folder, in this process. */
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  /** The same, as on a person's terminal: with colours and progress. */
  readonly runForPerson: (...args: readonly string[]) => Promise<Ran>;
  readonly put: (path: string, content: string | Uint8Array) => void;
  readonly read: (path: string) => Buffer;
  /** Every file below a folder of the project, in order; empty when the folder is not there. */
  readonly files: (below?: string) => readonly string[];
}

export type Contents = Readonly<Record<string, string | Uint8Array>>;

/** One plan and its office, each in its usual folder. */
export const sample: Contents = { 'plans/trong-cay.yaml': plan, 'plans/offices/xa.yaml': office };

/** A temporary folder with these files, removed after the test; `name` may hold spaces and diacritics. */
export function makeProject(contents: Contents = sample, name = ''): Project {
  const top = mkdtempSync(join(tmpdir(), 'kehoach-'));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  const folder = join(top, name);
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(contents)) put(path, content);
  return {
    folder,
    put,
    run: (...args) => runIn(folder, args, false),
    runForPerson: (...args) => runIn(folder, args, true),
    read: (path) => readFileSync(join(folder, path)),
    files: (below = '.') => filesBelow(join(folder, below)).map((path) => slashed(relative(folder, path))),
  };
}

async function runIn(folder: string, args: readonly string[], person: boolean): Promise<Ran> {
  const before = process.cwd();
  const { said, terminal } = keeping(person);
  process.chdir(folder);
  try {
    const code = await run(args, { ...terminal, colour: { out: person, err: person } });
    return { code, ...said };
  } finally {
    process.chdir(before);
  }
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
