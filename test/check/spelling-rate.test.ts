/** How the rules of spelling do on real prose: silent on the examples; what they say of real documents is held against a reader's list. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDossier } from '../../src/check/check-dossier.js';
import { diskFiles } from '../../src/cli/disk.js';
import type { Outside } from '../../src/model/files.js';
import { checkPlan } from '../../src/pipeline.js';
import { importThem } from '../import/import-and-build.js';
import { handCounts } from '../import/seeds/counts.js';
import { seedBytes, seedsAreThere } from '../import/seeds/paragraphs.js';
import { inMemory } from '../import/support/in-memory.js';
import { valueAt } from './value-at.js';

const codes = ['syllable-possible', 'word-confused', 'tone-on-its-vowel'];
const plans = join(import.meta.dirname, '../../plans');
const seeds = [...new Set(handCounts.map(({ file }) => file))];

/** Slips that a reader found in the real documents. */
const slips: Readonly<Record<string, readonly string[]>> = {
  'binh-long-to-trinh-va-ke-hoach-2022.txt': [
    ...['BẢO BỆ', 'kiểm soát nhân dân', 'nâng ngừa', 'quyền ủa'],
    ...['Phân đầu tỷ lệ', 'Phân đầu đến năm', 'Phần đầu giảm', 'Phần đầu tỷ lệ', 'phần đầu giảm'],
  ],
  'phuoc-long-ke-hoach-2021.txt': ['Cử cố', 'Lòng ghép'],
  'tam-duong-cong-van-2024.txt': ['đơn đốc'],
  'thua-thien-hue-ke-hoach-2023.txt': ['Phân đấu', 'lao động sờm'],
};

/** The words that the rules of spelling find fault with. */
async function told(planPath: string, files: Outside): Promise<readonly string[]> {
  const { dossier } = await checkPlan(planPath, files);
  if (!dossier) throw new Error(`${planPath} cannot be read`);
  return checkDossier(dossier)
    .filter(({ code }) => codes.includes(code))
    .map(({ at }) =>
      'pointer' in at ? String(valueAt(dossier, at.pointer)).slice(at.span?.from, at.span?.to) : '',
    );
}

test.each(readdirSync(plans).filter((name) => name.endsWith('.yaml')))('%s has no slip', async (name) => {
  const path = join(plans, name);
  expect(await told(path, await diskFiles(path))).toEqual([]);
});

describe.skipIf(!seedsAreThere)('real documents (skipped where ../shared/seeds is absent)', () => {
  test.each(seeds)(
    '%s',
    async (file) => {
      const { plan, office } = await importThem([{ file, bytes: seedBytes(file) }]);
      const files = inMemory({ 'plans/cu.yaml': plan ?? '', 'plans/offices/co-quan.yaml': office ?? '' });
      const found = [...new Set(await told('plans/cu.yaml', files))].sort();
      const known = slips[file] ?? [];
      const falseAlarms = found.filter((words) => !known.includes(words));
      process.stdout.write(
        `${file}: ${found.length - falseAlarms.length}/${known.length} slips found (${found.join(', ')}), ${falseAlarms.length} false alarms\n`,
      );
      expect(found).toEqual([...known].sort());
    },
    60_000,
  );
});
