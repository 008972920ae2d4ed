import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCompiled, notCompiled, runBin } from '../support/bin.js';
import { makeProject, type Project } from '../support/project.js';

/** Every module that a command loaded, by its address: V8 lists them all, however they came in. */
async function loaded(project: Project, ...args: readonly string[]): Promise<string[]> {
  const folder = join(project.folder, 'loaded');
  const { code, err } = await runBin(args, { cwd: project.folder, env: { NODE_V8_COVERAGE: folder } });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return readdirSync(folder).flatMap((name) =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')).result.map(({ url }: { url: string }) => url),
  );
}

/** Packages among the modules, once each. */
function packages(urls: readonly string[]): string[] {
  const names = urls.map((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

const renderers = ['docx', 'pdfmake', 'pdfkit', 'fflate'];

describe.skipIf(!isCompiled)(`what a command loads${isCompiled ? '' : ` (${notCompiled})`}`, () => {
  it.each(['--help', 'build --help', '--version'])('%s: nothing but commander', async (line) => {
    const urls = await loaded(makeProject(), ...line.split(' '));
    expect(urls.some((url) => url.endsWith('/dist/cli/run.js'))).toBe(true);
    expect(packages(urls)).toEqual(['commander']);
    expect(urls.some((url) => /\/dist\/(read|compose|layout|check)\//.test(url))).toBe(false);
  });

  it('check: no renderer', async () => {
    const names = packages(await loaded(makeProject(), 'check'));
    expect(names).toEqual(expect.arrayContaining(['commander', 'yaml']));
    expect(names.filter((name) => renderers.includes(name))).toEqual([]);
  });

  it('build --format pdf: the trace would show a renderer', async () => {
    const names = packages(await loaded(makeProject(), 'build', '--format', 'pdf'));
    expect(names).toEqual(expect.arrayContaining(['pdfmake', 'pdfkit']));
  });

  it('build --format md: neither Word nor PDF', async () => {
    const names = packages(await loaded(makeProject(), 'build', '--format', 'md'));
    expect(names).toEqual(expect.arrayContaining(['fontkit', 'handlebars', 'unified']));
    expect(names.filter((name) => renderers.includes(name))).toEqual([]);
  });
});
