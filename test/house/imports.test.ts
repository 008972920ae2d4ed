import { describe, expect, it } from 'vitest';
import { type Module, modules, partOf } from './source-files.js';

/** Who may import whom; the parts at the top are the seams between the rest. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'model/': [],
  'doc/': [],
  'meaning/': ['model/'],
  'read/': ['model/'],
  'check/': ['model/', 'meaning/'],
  'compose/': ['model/', 'doc/', 'diff/', 'work-list/', 'results/', 'forms/'],
  'layout/': ['doc/'],
  'import/': ['model/', 'meaning/'],
  'edit/': ['model/'],
  'first-plan/': ['model/', 'edit/'],
  'write/': ['model/', 'doc/', 'layout/'],
  'font-findings.ts': ['model/', 'doc/', 'layout/'],
  'fit-document.ts': ['model/', 'doc/', 'layout/'],
  'ready/': ['model/', 'doc/', 'layout/'],
  'after-issue/': ['model/', 'diff/'],
  'after-issue-of-plan.ts': [
    ...['model/', 'compose/', 'diff/', 'import/', 'edit/', 'ready/', 'issue/', 'after-issue/'],
    ...['diff-plans.ts', 'pipeline.ts'],
  ],
  'issue/': ['model/', 'meaning/', 'doc/', 'edit/', 'workbook/'],
  'issue-plan.ts': [
    ...['model/', 'doc/', 'read/', 'edit/', 'ready/', 'issue/'],
    ...['ready-plan.ts', 'pipeline.ts'],
  ],
  'ready-plan.ts': [
    ...['model/', 'doc/', 'read/', 'layout/', 'ready/'],
    ...['fit-document.ts', 'pipeline.ts'],
  ],
  'import-files.ts': [
    'model/',
    'meaning/',
    'doc/',
    'read/',
    'import/',
    'edit/',
    'import-reports.ts',
    'import-mentions.ts',
    'pipeline.ts',
  ],
  'import-reports.ts': ['model/', 'doc/', 'import/', 'pipeline.ts'],
  'import-mentions.ts': ['model/', 'doc/', 'import/', 'pipeline.ts'],
  'printed-lines.ts': ['model/', 'doc/', 'import/', 'write/'],
  'into-files.ts': [
    ...['model/', 'read/', 'compose/', 'import/', 'edit/'],
    ...['import-files.ts', 'printed-lines.ts', 'pipeline.ts'],
  ],
  'redline/': ['model/', 'doc/', 'write/', 'import/'],
  'redline-docs.ts': ['model/', 'doc/', 'write/', 'import/', 'redline/'],
  'pipeline.ts': [
    ...['model/', 'doc/', 'read/', 'check/', 'compose/', 'layout/', 'write/', 'issue/'],
    ...['font-findings.ts', 'fit-document.ts'],
  ],
  'verify/': ['model/', 'doc/', 'import/'],
  'verify-file.ts': [
    ...['model/', 'doc/', 'compose/', 'import/', 'write/', 'verify/'],
    ...['printed-lines.ts', 'pipeline.ts'],
  ],
  'repair-plan.ts': ['model/', 'read/', 'edit/', 'pipeline.ts'],
  'diff/': ['model/', 'meaning/'],
  'compared/': ['model/', 'diff/', 'write/'],
  'printed-texts.ts': ['doc/', 'printed-lines.ts'],
  'series-plans.ts': ['model/', 'diff/', 'diff-plans.ts'],
  'diff-plans.ts': [
    ...['model/', 'read/', 'compose/', 'import/', 'diff/'],
    ...['import-files.ts', 'printed-texts.ts', 'pipeline.ts'],
  ],
  'new-year/': ['model/', 'meaning/', 'check/'],
  'new-year-plan.ts': ['model/', 'read/', 'compose/', 'edit/', 'new-year/', 'pipeline.ts'],
  'work-list/': ['model/'],
  'results/': ['model/', 'meaning/', 'work-list/'],
  'reporting/': ['model/', 'work-list/', 'results/'],
  'report-plan.ts': [
    ...['model/', 'import/', 'edit/', 'work-list/', 'results/', 'reporting/'],
    ...['work-of-plan.ts', 'results-of-files.ts', 'pipeline.ts'],
  ],
  'forms/': ['model/', 'work-list/', 'results/', 'workbook/'],
  'progress-of-files.ts': [
    ...['model/', 'work-list/', 'work-files/', 'results/', 'workbook/', 'results-of-files.ts'],
  ],
  'results-of-files.ts': ['model/', 'read/', 'work-list/', 'results/', 'forms/', 'workbook/'],
  'workbook/': ['model/', 'import/', 'write/'],
  'work-files/': ['model/', 'doc/', 'work-list/', 'write/', 'workbook/'],
  'letters/': ['model/', 'meaning/', 'check/', 'work-list/'],
  'letters-of-plan.ts': [
    ...['model/', 'doc/', 'check/', 'compose/', 'edit/', 'letters/', 'work-list/'],
    ...['work-of-plan.ts', 'progress-of-files.ts', 'results-of-files.ts', 'pipeline.ts'],
  ],
  'work-of-plan.ts': [
    ...['model/', 'doc/', 'read/', 'compose/', 'work-list/'],
    ...['printed-lines.ts', 'pipeline.ts'],
  ],
  'preview/': ['model/', 'doc/', 'layout/', 'write/', 'diff/', 'issue/', 'work-list/'],
  'preview-plan.ts': [
    ...['model/', 'doc/', 'read/', 'issue/', 'preview/'],
    ...['ready-plan.ts', 'work-of-plan.ts', 'pipeline.ts'],
  ],
  'cli/': [
    ...['first-plan/'],
    ...['preview/', 'preview-plan.ts'],
    ...['model/', 'doc/', 'read/', 'check/', 'compose/', 'layout/', 'write/', 'import/', 'edit/'],
    ...['diff/', 'compared/', 'pipeline.ts', 'ready-plan.ts', 'import-files.ts', 'into-files.ts'],
    ...['repair-plan.ts', 'diff-plans.ts', 'new-year-plan.ts', 'redline-docs.ts', 'series-plans.ts'],
    ...[
      'work-list/',
      'work-files/',
      'work-of-plan.ts',
      'workbook/',
      'results/',
      'forms/',
      'results-of-files.ts',
    ],
    ...['letters/', 'letters-of-plan.ts', 'report-plan.ts', 'progress-of-files.ts'],
    ...['verify/', 'verify-file.ts'],
    ...['issue/', 'issue-plan.ts', 'ready/', 'after-issue/', 'after-issue-of-plan.ts'],
  ],
  'index.ts': ['model/', 'doc/', 'read/', 'check/', 'compose/', 'layout/', 'write/', 'pipeline.ts'],
};

/** Packages and the parts that may use them. */
const homes: readonly (readonly [pattern: RegExp, ...parts: string[]])[] = [
  [/^(handlebars|unified|remark|mdast|micromark|unist)/, 'compose/'],
  [/^(docx|pdfmake|pdfkit|subset-font)/, 'write/'],
  [/^ical\.js$/, 'work-files/'],
  [/^fflate/, 'write/', 'import/', 'redline/', 'verify/'],
  [/^sax$/, 'import/', 'redline/'],
  [/^hucre/, 'workbook/'],
  [/^diff$/, 'model/', 'import/', 'redline/'],
  [/^yaml/, 'read/', 'edit/'],
  [/^ajv/, 'read/'],
  [/^commander/, 'cli/'],
  [/^@clack\/prompts$/, 'cli/'],
  [/^fastest-levenshtein/, 'model/'],
  [/^node:/, 'cli/'],
];

/** Cells hold blocks, and blocks are tables: what sets or writes the one calls the other. */
const recursive = ['src/layout/set-table.ts', 'src/write/docx/table.ts'];

const all = modules();

describe('imports', () => {
  it('are seen', () => {
    expect(all.length).toBeGreaterThan(150);
    expect(all.flatMap(({ inner }) => inner).length).toBeGreaterThan(400);
    const known = new Set(all.map(({ path }) => path));
    expect(all.flatMap(({ inner }) => inner).filter((path) => !known.has(path))).toEqual([]);
  });

  it('go only in the directions of the architecture', () => {
    const wrong = all.flatMap(({ path, inner }) => {
      const from = partOf(path);
      const may = allowed[from];
      if (may === undefined) return [`${path} belongs to no part`];
      return inner
        .filter((target) => partOf(target) !== from && !may.includes(partOf(target)))
        .map((target) => `${path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('make no circle but where a tree holds itself', () => {
    const found = circles(all);
    expect(found.filter((circle) => !recursive.some((path) => circle.includes(path)))).toEqual([]);
  });

  it('of packages stay where they belong', () => {
    const outer = all.flatMap(({ path, outer }) => outer.map((name) => ({ path, name })));
    for (const [, ...parts] of homes) {
      for (const part of parts) expect(outer.some(({ path }) => partOf(path) === part)).toBe(true);
    }
    const wrong = outer.filter(({ path, name }) => {
      const home = homes.find(([pattern]) => pattern.test(name));
      return home === undefined || !home.slice(1).includes(partOf(path));
    });
    expect(wrong.map(({ path, name }) => `${path} imports ${name}`)).toEqual([]);
  });
});

/** Every circle that a walk along what modules load runs into, as the paths around it. */
function circles(modules: readonly Module[]): string[] {
  const importsOf = new Map(modules.map(({ path, loaded }) => [path, loaded]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const next of importsOf.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of modules) walk(path, []);
  return found;
}
