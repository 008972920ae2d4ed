import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep, win32 } from 'node:path';
import type { Outside, ReadError, ReadFile } from '../model/files.js';
import { productTemplates } from './product-files.js';
import { today } from './today.js';

/** `https://…`, `file://…`, `data:…`; a single letter before the colon is a drive. */
const address = /^[a-z][a-z0-9+.-]+:/i;

/** Larger files are no plans: they are refused before they are read. */
const sizeLimit = 50 * 1024 * 1024;

/**
 * Files of the project around a plan: the nearest folder with a kehoach.yaml, else the plan's own folder. The plan itself may
 * be a link to elsewhere: the person named it. With the day of the machine's clock.
 */
export async function diskFiles(planPath: string): Promise<Outside> {
  const root = await projectRoot(dirname(resolve(planPath)));
  return {
    readFile: (path) => (path === planPath ? readPath(path) : readInside(root, path)),
    resolve: (from, path) => {
      // Paths written on Windows mean the same on every machine.
      const named = path.replaceAll('\\', '/');
      if (address.test(named)) return named;
      return isAbsolute(named) || win32.isAbsolute(named) ? named : join(dirname(from), named);
    },
    templates: productTemplates,
    today: today(),
  };
}

/** The nearest folder, the given one or above it, with a kehoach.yaml; else the given one. */
export async function projectRoot(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(join(at, 'kehoach.yaml'))) return at;
    if (dirname(at) === at) return folder;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function readInside(root: string, path: string): Promise<ReadFile> {
  if (address.test(path)) return { error: 'address' };
  if (win32.isAbsolute(path) && !isAbsolute(path)) return { error: 'outside' };
  try {
    // A plan's folder may be yet to be made.
    const realRoot = await realpath(root).catch(() => resolve(root));
    // What is outside by its words is not asked for: whether it is there is nobody's business, and Windows greets
    // a server that a path names with the person's credentials.
    if (![root, realRoot].some((folder) => isInside(folder, resolve(path)))) return { error: 'outside' };
    const real = await realpath(path);
    return isInside(realRoot, real) ? await readPath(real) : { error: 'outside' };
  } catch (error) {
    return { error: readError(error) };
  }
}

/** Whether a path does not leave a folder, by its words alone. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Reads a file that the person named, wherever it is. */
export async function readPath(path: string): Promise<ReadFile> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return { error: 'directory' };
    // A device may go on for ever.
    if (!info.isFile()) return { error: 'unreadable' };
    if (info.size > sizeLimit) return { error: 'too-large' };
    return { bytes: await readFile(path) };
  } catch (error) {
    return { error: readError(error) };
  }
}

function readError(error: unknown): ReadError {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing';
    case 'EACCES':
    case 'EPERM':
      return 'denied';
    default:
      return 'unreadable';
  }
}
