import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A Python that has openpyxl, the library of workbooks that others write with. */
export const python = ['python3', '/usr/bin/python3'].find(
  (program) => spawnSync(program, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0,
);

/** What a script beside this file prints, read as JSON. */
export function runPython(script: string, ...options: string[]): unknown {
  if (python === undefined) throw new Error('no openpyxl');
  const said = execFileSync(python, [join(import.meta.dirname, script), ...options], { encoding: 'utf8' });
  return said === '' ? undefined : JSON.parse(said);
}
