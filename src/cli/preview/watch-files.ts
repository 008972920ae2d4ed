import { type FSWatcher, watch as watchFolder } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Editors save in several steps: what follows so soon is the same save. Milliseconds. */
const settled = 12;
/** Network folders tell nothing of changes: the few files are looked at so often. Milliseconds. */
const lookEvery = 1_000;

export interface Watching {
  /** From now on these files are watched, those that are not there yet too. */
  readonly on: (paths: Iterable<string>) => void;
  readonly stop: () => void;
}

export interface WatchInput {
  readonly watch: (folder: string, told: (event: string, name: string | null) => void) => FSWatcher;
  /** Between two looks; milliseconds. */
  readonly every: number;
}

/**
 * Says when one of a few known files has changed. Their folders are watched, since editors save by renaming, and the files are looked
 * at from time to time besides. A library that watches whole trees would have to be told what to leave out and waits longer to be sure.
 */
export function watchFiles(
  changed: () => void,
  { watch, every }: WatchInput = { watch: watchFolder, every: lookEvery },
): Watching {
  let files: ReadonlySet<string> = new Set();
  const folders = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, settled);
  };
  const seen = new Map<string, string>();
  const look = async (paths: Iterable<string>) => {
    for (const path of paths) {
      const [before, now] = [seen.get(path), await stateOf(path)];
      seen.set(path, now);
      if (before !== undefined && before !== now) soon();
    }
  };
  const looking = setInterval(() => void look(files), every);

  function follow(folder: string): void {
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === null || files.has(resolve(folder, name))) soon();
      });
      // A folder that goes away is looked for again with the next files.
      watcher.on('error', () => {
        watcher.close();
        folders.delete(folder);
      });
      folders.set(folder, watcher);
    } catch {
      // A folder that is not there, or cannot be watched: looking from time to time is left.
    }
  }

  return {
    on: (paths) => {
      files = new Set([...paths].map((path) => resolve(path)));
      const wanted = new Set([...files].map((path) => dirname(path)));
      for (const [folder, watcher] of folders) {
        if (wanted.has(folder)) continue;
        watcher.close();
        folders.delete(folder);
      }
      for (const folder of wanted) if (!folders.has(folder)) follow(folder);
      // What was looked at before is not forgotten: a save during a build is found with the next look.
      for (const path of seen.keys()) if (!files.has(path)) seen.delete(path);
      void look([...files].filter((path) => !seen.has(path)));
    },
    stop: () => {
      clearTimeout(timer);
      clearInterval(looking);
      for (const watcher of folders.values()) watcher.close();
    },
  };
}

/** Changes with every save; `-` for a file that is not there. */
async function stateOf(path: string): Promise<string> {
  return stat(path).then(
    ({ mtimeMs, size }) => `${mtimeMs}/${size}`,
    () => '-',
  );
}
