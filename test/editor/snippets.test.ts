import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messages } from '../schemas/editor.js';
import { repository } from '../support/bin.js';
import { makeProject } from '../support/project.js';
import { office, planWith } from '../support/sample.js';

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync(join(repository, '.vscode', 'kehoach.code-snippets'), 'utf8'),
);

/** The field of a plan that each snippet stands in. */
const fields: Readonly<Record<string, string>> = {
  muc: 'sections',
  'nhiem-vu': 'tasks',
  'chi-tieu': 'indicators',
  'bao-cao': 'reports',
  'kinh-phi': 'budget',
  'can-cu': 'citations',
  'phu-luc': 'appendices',
  'don-vi': 'units',
};

/** A snippet's lines when nothing is typed over what it proposes, in a plan. */
function planOf({ prefix, body }: Snippet): string {
  const lines = body.map((line) =>
    line.replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1').replaceAll(/\$\{\d+:([^}]*)\}/g, '$1'),
  );
  // A plan has one list of its own beside what is declared.
  const work = ['can-cu', 'phu-luc', 'don-vi'].includes(prefix) ? 'tasks:\n  - Trồng cây.\n' : '';
  return planWith(`${work}${fields[prefix]}:\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

describe('the snippets of the editor', () => {
  it('are called by words that any keyboard types', () => {
    const all = Object.values(snippets);
    expect(all.map(({ prefix }) => prefix).sort()).toEqual(Object.keys(fields).sort());
    for (const { prefix, scope } of all) {
      expect(prefix).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(scope).toBe('yaml');
    }
  });

  it('are told in the manual', () => {
    const manual = readFileSync(join(repository, 'docs', 'soan-thao.md'), 'utf8');
    const rows = manual.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toEqual(
      Object.values(snippets).map(({ prefix, description }) => `| \`${prefix}\` | ${description} |`),
    );
  });

  it.each(Object.entries(snippets))('“%s” fits a plan as it stands', async (_, snippet) => {
    const plan = planOf(snippet);
    expect(plan).not.toContain('$');
    expect(await messages(plan)).toEqual([]);
    const project = makeProject({ 'plans/trong-cay.yaml': plan, 'plans/offices/xa.yaml': office });
    const { out } = await project.run('check', '--format', 'unix');
    expect(out.split('\n').filter((line) => line.includes(': error: '))).toEqual([]);
  });
});
