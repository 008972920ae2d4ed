import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/read/read-yaml.js';
import { nodes, root } from './schema-nodes.js';

const page = readFileSync(join(root, 'docs', 'khuon-dang.md'), 'utf8');

describe('the reference page', () => {
  it('names every field', () => {
    const named = new Set([...page.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    for (const { at, isProperty } of nodes) {
      if (isProperty) expect(named, at).toContain(at.replace(/^.*\//, ''));
    }
  });

  it('has no link to nowhere', () => {
    const anchors = new Set([...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(heading ?? '')));
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(100);
    for (const link of links) expect(anchors).toContain(link);
  });

  it('has as many cells in every row of a table', () => {
    for (const row of page.split('\n').filter((line) => line.startsWith('|'))) {
      expect(row.replaceAll('\\|', '').split('|').length, row).toBe(7);
    }
  });
});

/** As GitHub, GitLab and VS Code make it. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');
}

it('shows examples that can be copied into a file as they stand', () => {
  const shown = [...page.matchAll(/`(\w+: [^`]+)`/g)].map(([, example]) =>
    (example ?? '').replaceAll('\\|', '|'),
  );
  expect(shown.length).toBeGreaterThan(150);
  const wrong = shown.flatMap((example) =>
    readYaml(example, 'a.yaml').findings.map(({ message }) => `${example}: ${message.vi}`),
  );
  expect(wrong).toEqual([]);
});
