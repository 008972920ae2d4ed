/** Every bad input is tried, and docs/security.md says what each gave: `npx vitest run test/security -u` writes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../support/bin.js';
import { cell } from './attempt.js';
import { groups } from './groups.js';

const page = join(repository, 'docs', 'security.md');
const gave = new Map<string, string>();

describe.skipIf(process.platform === 'win32')('bad input', () => {
  for (const { title, attempts } of groups) {
    describe(title, () => {
      it.each(attempts)('$input', async ({ input, run }) => {
        gave.set(`${title}: ${input}`, await run());
      });
    });
  }

  it('gives what docs/security.md says', async () => {
    const count = groups.reduce((sum, { attempts }) => sum + attempts.length, 0);
    expect(gave.size).toBe(count);
    const tables = groups.map(({ title, attempts }) =>
      [
        `### ${title}`,
        '',
        '| tried | gave |',
        '| --- | --- |',
        ...attempts.map(({ input }) => `| ${input} | ${cell(gave.get(`${title}: ${input}`) ?? '')} |`),
      ].join('\n'),
    );
    const [before = '', after = ''] = readFileSync(page, 'utf8').split(
      /<!-- tables -->[\s\S]*<!-- end of tables -->/,
    );
    const made = `<!-- tables -->\n\n${tables.join('\n\n')}\n\n<!-- end of tables -->`;
    await expect(`${before}${made}${after}`).toMatchFileSnapshot(page);
  });
});
