#!/usr/bin/env node
import { run } from './run.js';

const { stdout, stderr, env } = process;
// A reader that has had enough (`| head`) is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  colour: stdout.isTTY === true && (env.NO_COLOR ?? '') === '',
  interactive: stderr.isTTY === true,
});
