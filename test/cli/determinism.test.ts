import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCompiled, notCompiled, repository, runBin } from '../support/bin.js';
import { makeProject, type Project } from '../support/project.js';

const folder = join(repository, 'plans');
const plans = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => join(folder, name))
  .sort();
const formats = ['--format', 'docx,pdf,md'];

/** The prints of every document, by its path. */
function prints(project: Project): Readonly<Record<string, string>> {
  return Object.fromEntries(
    project.files('out').map((path) => [path, createHash('sha256').update(project.read(path)).digest('hex')]),
  );
}

describe('the same plans give the same bytes', () => {
  it('whatever was built before in the same process', async () => {
    const projects = [makeProject({}), makeProject({})] as const;
    const ran = await projects[0].run('build', ...plans, ...formats);
    expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('.pdf') });
    await projects[1].run('build', ...plans.toReversed(), ...formats);
    const first = prints(projects[0]);
    expect(Object.keys(first).length).toBeGreaterThanOrEqual(3 * plans.length);
    expect(new Set(Object.values(first)).size).toBe(Object.keys(first).length);
    expect(prints(projects[1])).toEqual(first);
  }, 60_000);

  it.skipIf(!isCompiled)(
    `in any time zone, language and folder${isCompiled ? '' : ` (${notCompiled})`}`,
    async () => {
      const built = await Promise.all([
        buildWith(
          { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
          (_from, path) => path,
        ),
        buildWith({ TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'tr_TR.UTF-8', NO_COLOR: '1' }, relative),
      ]);
      expect(Object.keys(built[0]).length).toBeGreaterThanOrEqual(3 * plans.length);
      expect(built[1]).toEqual(built[0]);
    },
    60_000,
  );
});

/** Builds all plans in a process of its own, named from an empty folder as `name` does. */
async function buildWith(
  env: Readonly<Record<string, string>>,
  name: (from: string, path: string) => string,
): Promise<Readonly<Record<string, string>>> {
  const project = makeProject({});
  const named = plans.map((path) => name(project.folder, path));
  const { code, err } = await runBin(['build', ...named, ...formats], { cwd: project.folder, env });
  expect(code, err).toBe(0);
  return prints(project);
}
