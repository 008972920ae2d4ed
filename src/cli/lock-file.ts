import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Finding } from '../model/finding.js';
import { unwritable } from './write-file.js';

/** Who writes a file now, as its lock says. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  /** ISO, by the owner's clock. */
  readonly since: string;
}

export interface LockOptions {
  /** How long to wait for somebody else, in milliseconds. */
  readonly wait?: number;
}

const usualWait = 30_000;
/** A lock is made and then filled: one that stays empty longer was left by a machine that stopped in between. */
const emptyFor = 10_000;

/** Locks of this process: a file with its number that is none of these was left by one that had the number before. */
const held = new Set<string>();

/**
 * Does the work while nobody else who asks for the same file's lock does theirs. The lock is a file beside it, made by whoever is first
 * (`O_EXCL`). One whose process is dead is taken away; one of another machine is only waited for. A lock that is not to be had is a
 * finding, and no work is done.
 */
export async function withLock<T>(
  path: string,
  work: () => Promise<T>,
  { wait = usualWait }: LockOptions = {},
): Promise<{ readonly done: T } | { readonly finding: Finding }> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  const until = Date.now() + wait;
  for (;;) {
    const made = await makeLock(lock);
    if (made === 'made') break;
    if (made !== 'taken') return { finding: unwritable(lock, made.code) };
    if (await isLeft(lock)) await takeAway(lock);
    else if (Date.now() > until) return { finding: await stillTaken(path, lock, wait) };
    else await pause(5 + Math.random() * 20);
  }
  try {
    return { done: await work() };
  } finally {
    await release(lock);
  }
}

async function release(lock: string): Promise<void> {
  await rm(lock, { force: true });
  held.delete(resolve(lock));
}

async function makeLock(lock: string): Promise<'made' | 'taken' | { readonly code: string }> {
  const owner: Owner = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  const folder = await mkdir(dirname(lock), { recursive: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (folder instanceof Error) return { code: folder.code ?? '' };
  try {
    const file = await open(lock, 'wx');
    held.add(resolve(lock));
    try {
      await file.writeFile(`${JSON.stringify(owner)}\n`);
    } finally {
      await file.close();
    }
    return 'made';
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return code === 'EEXIST' ? 'taken' : { code };
  }
}

/** Whether the process that made a lock is gone for certain: on this machine, and dead or from before it was started. */
async function isLeft(lock: string): Promise<boolean> {
  const owner = await ownerOf(lock);
  if (owner === 'gone') return false;
  if (owner === 'empty') return Date.now() - (await madeAt(lock)) > emptyFor;
  if (owner.host !== hostname()) return false;
  if (owner.pid === process.pid) return !held.has(resolve(lock));
  const started = Date.now() - uptime() * 1000;
  return !isAlive(owner.pid) || Date.parse(owner.since) < started - 60_000;
}

async function ownerOf(lock: string): Promise<Owner | 'gone' | 'empty'> {
  try {
    const owner: Partial<Owner> = JSON.parse(await readFile(lock, 'utf8'));
    const { pid, host, since } = owner;
    if (typeof pid !== 'number' || typeof host !== 'string') return 'empty';
    return typeof since === 'string' ? { pid, host, since } : 'empty';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : 'empty';
  }
}

async function madeAt(lock: string): Promise<number> {
  return stat(lock).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's is alive too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Takes away a lock that was left. Of several who see it, one has the right to: else the second would take away the new lock that the
 * first has made meanwhile.
 */
async function takeAway(lock: string): Promise<void> {
  const right = `${lock}.clear`;
  if ((await makeLock(right)) !== 'made') {
    await pause(20);
    // Whoever had the right and died held it for no more than a moment.
    if (Date.now() - (await madeAt(right)) > emptyFor) await rm(right, { force: true });
    return;
  }
  try {
    if (await isLeft(lock)) await rm(lock, { force: true });
  } finally {
    await release(right);
  }
}

async function stillTaken(path: string, lock: string, wait: number): Promise<Finding> {
  const owner = await ownerOf(lock);
  const known = typeof owner === 'object' ? owner : undefined;
  const who = {
    vi: known ? `máy “${known.host}” (tiến trình ${known.pid}, từ ${known.since})` : 'một chương trình khác',
    en: known ? `“${known.host}” (process ${known.pid}, since ${known.since})` : 'another program',
  };
  const seconds = Math.round(wait / 1000);
  return {
    code: 'file-locked',
    severity: 'error',
    file: path,
    at: { file: 'whole' },
    message: {
      vi: `Tệp “${path}” đang do ${who.vi} ghi; đã chờ ${seconds} giây, chưa ghi gì.`,
      en: `“${path}” is being written by ${who.en}; after ${seconds} seconds nothing has been written.`,
    },
    hint: {
      vi: `Thực hiện lại sau. Chỉ khi chắc chắn không còn ai đang ghi (máy kia đã tắt), xóa tệp “${lock}”.`,
      en: `Try again later. Only when it is certain that nobody writes (that machine is off), remove “${lock}”.`,
    },
  };
}
