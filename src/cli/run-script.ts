/**
 * Runs the bundled program, CommonJS files that require one another, with what V8 compiled of them the last time: most of a
 * short run is compiling. Node itself keeps compiled code from 22.1 on only (`module.enableCompileCache`).
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Compiled code in a folder, for each file and version of Node; where it cannot be read or written all runs without it. */
export interface CodeCache {
  readonly compile: (path: string, source: string) => Script;
  /** Writes what had to be compiled, with every function that ran. */
  readonly keep: () => void;
}

/** The folder is to be emptied when the files change: V8 tells a source from another one by the length alone. */
export function codeCache(folder: string): CodeCache {
  const { node, v8 } = process.versions;
  const keptAs = (path: string) =>
    join(folder, `${basename(path)}.${node}-${v8}-${process.platform}-${process.arch}`);
  const compiled = new Map<string, Script>();
  return {
    compile: (path, source) => {
      const cachedData = readIfThere(keptAs(path));
      const script = new Script(source, {
        filename: path,
        ...(cachedData ? { cachedData } : {}),
      });
      if (!cachedData || script.cachedDataRejected) compiled.set(path, script);
      return script;
    },
    keep: () => {
      for (const [path, script] of compiled) writeIfPossible(keptAs(path), script.createCachedData());
    },
  };
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Whole or not at all: another process may read it meanwhile. */
function writeIfPossible(path: string, bytes: Buffer): void {
  const part = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(part, bytes);
    renameSync(part, path);
  } catch {
    // An installation that only its owner may write to is the usual case.
  }
}

interface Module {
  exports: unknown;
}

type Wrapped = (
  exports: unknown,
  require: (name: string) => unknown,
  module: Module,
  filename: string,
  folder: string,
) => void;

/**
 * Runs a file in ASCII that is a CommonJS module in its function, and what it requires by relative paths, each once; packages are
 * left to Node. Returns its exports.
 */
export function runScript(path: string, cache: CodeCache, known = new Map<string, Module>()): unknown {
  const loaded = known.get(path);
  if (loaded) return loaded.exports;
  const module: Module = { exports: {} };
  known.set(path, module);
  const folder = dirname(path);
  const outer = createRequire(path);
  const require = (name: string) =>
    name.startsWith('.') ? runScript(join(folder, name), cache, known) : outer(name);
  const wrapped: Wrapped = cache.compile(path, readFileSync(path, 'latin1')).runInThisContext();
  wrapped(module.exports, require, module, path, folder);
  return module.exports;
}
