/** The plans of the example dossiers, each beside each: what differs by a year or by all, both ways. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { expectRedline } from './expect-redline.js';
import { plansInPairs } from './plans-in-pairs.js';

const timeout = 300_000;
const folder = mkdtempSync(join(tmpdir(), 'kehoach-redline-'));
afterAll(() => rmSync(folder, { recursive: true }));

const validator = join(import.meta.dirname, '../../../shared/tools/check-docx');
const hasJudge = existsSync(validator) && spawnSync('which', ['xmllint'], { stdio: 'ignore' }).status === 0;
const pairs = await plansInPairs();

describe('a plan in tracked changes against another', () => {
  test('there are pairs', () => {
    expect(pairs.length).toBeGreaterThan(40);
  });

  test(
    'accepted is the one, rejected the other',
    async () => {
      for (const { name, old, next } of pairs)
        writeFileSync(join(folder, `${name}.docx`), await expectRedline(old, next));
    },
    timeout,
  );

  test.skipIf(!hasJudge)(
    'has no fault to the ISO 29500 schemas (needs check-docx, xmllint)',
    () => {
      // One in four of the files has everything that any has.
      const files = pairs
        .filter((_, index) => index % 4 === 0)
        .map(({ name }) => join(folder, `${name}.docx`));
      const checked = execFileSync(validator, files, { encoding: 'utf8' });
      expect(checked).toContain(`${files.length} files, 0 faults`);
    },
    timeout,
  );
});
