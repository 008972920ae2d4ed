import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const pages = [
  'README.md',
  'README.vi.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** The anchor that GitHub gives a heading. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchors = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map((match) => anchor(match[1] ?? ''));

const broken = (page: string) =>
  [
    ...readFileSync(page, 'utf8')
      .replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^https?:/.test(link))
    .filter((link) => {
      const [path = '', fragment] = link.split('#');
      const target = path === '' ? page : relative('.', join(dirname(page), path));
      if (!existsSync(target)) return true;
      return fragment !== undefined && target.endsWith('.md') && !anchors(target).includes(fragment);
    });

test.each(pages)('every link of %s leads somewhere', (page) => {
  expect(broken(page)).toEqual([]);
});

test('every page of docs in Vietnamese stands in the contents', () => {
  const contents = readFileSync('docs/README.md', 'utf8');
  const forDevelopers = ['README.md', 'architecture.md', 'performance.md', 'security.md'];
  const missing = readdirSync('docs').filter(
    (name) => name.endsWith('.md') && !forDevelopers.includes(name) && !contents.includes(`(${name})`),
  );
  expect(missing).toEqual([]);
});
