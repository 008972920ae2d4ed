import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../src/cli/lock-file.js';
import { makeProject } from '../support/project.js';

function locked() {
  const { folder } = makeProject({ 'so.yaml': '' });
  const lock = join(folder, '.so.yaml.lock');
  const left = (owner: object | string) =>
    writeFileSync(lock, typeof owner === 'string' ? owner : JSON.stringify(owner));
  return { folder, path: join(folder, 'so.yaml'), lock, left };
}

const since = new Date().toISOString();
const deadProcess = () => spawnSync(process.execPath, ['-e', '']).pid;
const work = async () => 'done';

describe('a lock', () => {
  it('lets one in at a time and leaves nothing behind', async () => {
    const { folder, path } = locked();
    let inside = 0;
    let most = 0;
    const jobs = Array.from({ length: 20 }, () =>
      withLock(path, async () => {
        most = Math.max(most, ++inside);
        await pause(1);
        inside--;
      }),
    );
    await Promise.all(jobs);
    expect(most).toBe(1);
    expect(readdirSync(folder)).toEqual(['so.yaml']);
  });

  it('is given back when the work fails', async () => {
    const { path, lock } = locked();
    await expect(
      withLock(path, async () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });

  it('of a dead process of this machine is taken away', async () => {
    const { path, lock, left } = locked();
    left({ pid: deadProcess(), host: hostname(), since });
    expect(await withLock(path, work)).toEqual({ done: 'done' });
    expect(existsSync(lock)).toBe(false);
  });

  it('of a process that had our number is taken away, as one from before the machine was started', async () => {
    const { path, left } = locked();
    left({ pid: process.pid, host: hostname(), since });
    expect(await withLock(path, work)).toEqual({ done: 'done' });
    left({ pid: process.ppid, host: hostname(), since: '2001-01-01T00:00:00.000Z' });
    expect(await withLock(path, work)).toEqual({ done: 'done' });
  });

  it('that was never filled is taken away after a while', async () => {
    const { path, lock, left } = locked();
    left('');
    expect(await withLock(path, work, { wait: 50 })).toHaveProperty('finding');
    const old = Date.now() / 1000 - 60;
    utimesSync(lock, old, old);
    expect(await withLock(path, work)).toEqual({ done: 'done' });
  });

  it('of a living process or another machine is waited for, no longer than is said, and told', async () => {
    for (const [pid, host] of [
      [process.ppid, hostname()],
      [deadProcess(), 'may-van-thu-2'],
    ] as const) {
      const { path, lock, left } = locked();
      left({ pid, host, since });
      const outcome = await withLock(path, work, { wait: 60 });
      expect(outcome).toMatchObject({ finding: { code: 'file-locked', severity: 'error', file: path } });
      const { message, hint } = (outcome as { finding: { message: { vi: string }; hint: { vi: string } } })
        .finding;
      expect(message.vi).toContain(`đang do máy “${host}” (tiến trình ${pid}, từ ${since}) ghi`);
      expect(hint.vi).toContain(`xóa tệp “${lock}”`);
      expect(existsSync(lock)).toBe(true);
    }
  });

  it('left behind is taken away by one of many who wait, and still lets one in at a time', async () => {
    const { path, left } = locked();
    left({ pid: deadProcess(), host: hostname(), since });
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 10 }, () =>
        withLock(path, async () => {
          most = Math.max(most, ++inside);
          await pause(2);
          inside--;
        }),
      ),
    );
    expect(most).toBe(1);
  });

  it('that cannot be made is a finding', async () => {
    const { folder } = locked();
    const outcome = await withLock(join(folder, 'so.yaml', 'a.yaml'), work);
    expect(outcome).toMatchObject({ finding: { code: 'file-writable' } });
  });
});
