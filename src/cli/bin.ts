#!/usr/bin/env node
import { run } from './run.js';
import { terminalOf } from './terminal.js';

const { stdout, stderr } = process;
// A reader that has had enough (`| head`) is no failure; a full disk is, and no reason for a stack trace.
stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return;
  stderr.write(`${code}\n`);
  process.exitCode = 2;
});
stderr.on('error', () => undefined);

const code = await run(process.argv.slice(2), terminalOf(process, process.env));
process.exitCode ??= code;
