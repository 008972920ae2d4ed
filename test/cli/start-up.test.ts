import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCompiled, notCompiled, repository, runBin } from '../support/bin.js';
import { makeProject, type Project } from '../support/project.js';

/** The modules that each bundled file is made of. */
const modulesOf: Readonly<Record<string, readonly string[]>> = isCompiled
  ? JSON.parse(readFileSync(join(repository, 'dist', 'program', 'modules.json'), 'utf8'))
  : {};

/** Every module that a command loaded, by its path: V8 lists the files, however they came in. */
async function loaded(project: Project, ...args: readonly string[]): Promise<string[]> {
  const folder = join(project.folder, 'loaded');
  const { code, err } = await runBin(args, { cwd: project.folder, env: { NODE_V8_COVERAGE: folder } });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return readdirSync(folder)
    .flatMap((name): { url: string }[] => JSON.parse(readFileSync(join(folder, name), 'utf8')).result)
    .flatMap(({ url }) => modulesOf[/\/dist\/program\/([^/]+)$/.exec(url)?.[1] ?? ''] ?? [url]);
}

/** Packages among the modules, once each. */
function packages(paths: readonly string[]): string[] {
  const names = paths.map((path) => /.*\/?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

const renderers = ['docx', 'pdfmake', 'pdfkit', 'subset-font', 'fflate'];

describe.skipIf(!isCompiled)(`what a command loads${isCompiled ? '' : ` (${notCompiled})`}`, () => {
  it.each(['--help', 'build --help', '--version'])('%s: nothing but commander', async (line) => {
    const paths = await loaded(makeProject(), ...line.split(' '));
    expect(paths.some((path) => path === 'src/cli/run.ts')).toBe(true);
    expect(packages(paths)).toEqual(['commander']);
    expect(paths.some((path) => /(?:dist|src)\/(?:read|compose|layout|check)\//.test(path))).toBe(false);
  });

  it('check: no renderer, no importer, no layout but what knows the font, few files', async () => {
    const paths = await loaded(makeProject(), 'check');
    expect(paths).toEqual(expect.arrayContaining(['src/check/check-dossier.ts', 'src/read/load-dossier.ts']));
    expect(paths.filter((path) => /^src\/(?:write\/writers|import|edit)\//.test(path))).toEqual([]);
    expect(paths.filter((path) => path.startsWith('src/layout/'))).toEqual(['src/layout/missing-glyphs.ts']);
    const files = Object.entries(modulesOf).filter(([, modules]) =>
      modules.some((path) => paths.includes(path)),
    );
    expect(files.length).toBeLessThan(6);
    const names = packages(paths);
    expect(names).toEqual(expect.arrayContaining(['commander', 'yaml']));
    expect(names.filter((name) => renderers.includes(name))).toEqual([]);
  });

  it('build --format pdf: the trace would show a renderer', async () => {
    const names = packages(await loaded(makeProject(), 'build', '--format', 'pdf'));
    expect(names).toEqual(expect.arrayContaining(['pdfmake', 'pdfkit']));
  });

  it('build --format md: neither Word nor PDF', async () => {
    const names = packages(await loaded(makeProject(), 'build', '--format', 'md'));
    expect(names).toEqual(expect.arrayContaining(['handlebars', 'unified']));
    expect(names.filter((name) => renderers.includes(name))).toEqual([]);
  });
});
