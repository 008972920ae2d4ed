/**
 * A clerk at work: issues one plan after another, each under the next number that is free, through the command line in this process.
 * `node issue-many.mjs PLAN…` in the project's folder; prints `plan number` a line.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , program, ...plans] = process.argv;
const { run } = await import(pathToFileURL(join(program, 'cli', 'run.js')).href);

let number = 1;
for (const plan of plans) {
  for (; ; number++) {
    const told = { err: '' };
    const terminal = {
      out: () => undefined,
      err: (text) => {
        told.err += text;
      },
      colour: { out: false, err: false },
      interactive: false,
    };
    const args = [
      'issue',
      plan,
      '--document',
      'ke-hoach',
      '--number',
      String(number),
      '--date',
      '15/01/2027',
    ];
    if ((await run(args, terminal)) === 0) break;
    if (!told.err.includes('đã cấp cho')) throw new Error(told.err);
  }
  process.stdout.write(`${plan} ${number}\n`);
}
