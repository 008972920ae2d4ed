#!/usr/bin/env node
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { codeCache, runScript } from './run-script.js';

// Most patterns meet a plan's texts more than once: interpreting them first means to compile them twice.
// V8 names flags it does not know on stderr; these versions know it.
if (Number.parseInt(process.versions.node, 10) <= 26) setFlagsFromString('--no-regexp-tier-up');

const program = fileURLToPath(new URL('../program/', import.meta.url));
const cache = codeCache(join(program, 'cache'));
runScript(join(program, 'main.cjs'), cache);
process.on('exit', (code) => {
  // What failed early has compiled little worth keeping.
  if (code < 2) cache.keep();
});
