#!/usr/bin/env node
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeCache, runScript } from './run-script.js';

const program = fileURLToPath(new URL('../program/', import.meta.url));
const cache = codeCache(join(program, 'cache'));
runScript(join(program, 'main.cjs'), cache);
process.on('exit', (code) => {
  // What failed early has compiled little worth keeping.
  if (code < 2) cache.keep();
});
