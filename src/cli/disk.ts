import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Outside, ReadError, ReadFile } from '../model/files.js';
import { productTemplates } from './product-files.js';
import { today } from './today.js';

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
      return isAbsolute(named) ? named : join(dirname(from), named);
    },
    templates: productTemplates,
    today: today(),
  };
}

async function projectRoot(folder: string): Promise<string> {
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
  try {
    // A plan's folder may be yet to be made.
    const [real, realRoot] = await Promise.all([realpath(path), realpath(root).catch(() => resolve(root))]);
    const inside = relative(realRoot, real);
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return { error: 'outside' };
    return await readPath(real);
  } catch (error) {
    return { error: readError(error) };
  }
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
