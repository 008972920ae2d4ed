import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ran } from './project.js';

/** The repository's own folder. */
export const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The compiled command. Tests of it are skipped where it is not compiled: `npm test` compiles first. */
export const bin = join(repository, 'dist', 'cli', 'bin.js');
export const isCompiled = existsSync(join(repository, 'dist', 'program', 'main.cjs'));
export const notCompiled = 'dist/ is missing: npm run compile';

export interface BinOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Where results go instead of back to the test: a file's descriptor. */
  readonly stdout?: number;
}

/** Runs the compiled command in a process of its own. */
export function runBin(args: readonly string[], { cwd, env = {}, stdout }: BinOptions): Promise<Ran> {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', stdout ?? 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, ...said }));
  });
}
