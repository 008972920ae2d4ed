import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { watchFiles } from '../../src/cli/preview/watch-files.js';
import { makeProject } from '../support/project.js';

it('tells of a save in place, of one by renaming, and of a file that was missing', async () => {
  const { folder, put } = makeProject({ 'a.yaml': 'a' });
  const changed = vi.fn();
  const watching = watchFiles(changed);
  onTestFinished(watching.stop);
  watching.on([join(folder, 'a.yaml'), join(folder, 'b.yaml')]);
  put('a.yaml', 'aa');
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  writeFileSync(join(folder, 'new.tmp'), 'aaa');
  renameSync(join(folder, 'new.tmp'), join(folder, 'a.yaml'));
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  put('b.yaml', 'b');
  await vi.waitFor(() => expect(changed.mock.calls.length).toBeGreaterThan(2));
});

it('finds a save where the folder tells of none, also one that comes while the files are named again', async () => {
  const { folder, put } = makeProject({ 'a.yaml': 'a' });
  const files = [join(folder, 'a.yaml')];
  const changed = vi.fn();
  const silent = () => {
    throw new Error('this folder cannot be watched');
  };
  const watching = watchFiles(changed, { watch: silent, every: 15 });
  onTestFinished(watching.stop);
  watching.on(files);
  await new Promise((resolve) => setTimeout(resolve, 50));
  put('a.yaml', 'saved');
  watching.on(files);
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
});
