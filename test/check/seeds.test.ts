/**
 * The faults that stand in five real texts, known from reading them, and every other finding on them as a careful văn thư
 * judges it. Short names and figures only; the texts themselves are no part of the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { importAndBuild } from '../import/import-and-build.js';

const folder = join(import.meta.dirname, '../../../shared/seeds');
const hasSeeds = existsSync(folder);

interface Fault {
  readonly fault: string;
  readonly code: string;
  /** Part of the place or of the message that tells this fault from others of its kind. */
  readonly says: RegExp;
}

const faults: Readonly<Record<string, readonly Fault[]>> = {
  'binh-long-to-trinh-va-ke-hoach-2022.txt': [
    {
      fault: '05 xã reached, 02 aimed at',
      code: 'target-beyond-reached',
      says: /02 xã, phường.*05 xã, phường/,
    },
    { fault: '7,24% reached, under 8% aimed at', code: 'target-beyond-reached', says: /8%.*7,24%/ },
    { fault: '0,73% reached, under 4,5% aimed at', code: 'target-beyond-reached', says: /4,5%.*0,73%/ },
    { fault: '118 of 15.988 is no 0,73%', code: 'share-as-computed', says: /0,74%/ },
    { fault: 'two units of money in one sentence', code: 'money-in-one-unit', says: /triệu đồng/ },
    { fault: 'a “Sở” of a town', code: 'organ-fits-level', says: /Sở Lao động - TB&XH thị xã/ },
    { fault: 'the law on children with another date', code: 'law-known', says: /19\/4\/2016/ },
    { fault: 'kiểm soát for kiểm sát', code: 'word-confused', says: /kiểm soát nhân dân/ },
    { fault: 'bảo bệ', code: 'word-confused', says: /bảo bệ/i },
    { fault: 'nâng ngừa', code: 'word-confused', says: /nâng ngừa/ },
    { fault: 'quyền ủa', code: 'word-confused', says: /quyền ủa/ },
    { fault: 'phần đầu for phấn đấu', code: 'word-confused', says: /phần đầu/i },
    { fault: 'phân đầu for phấn đấu', code: 'word-confused', says: /phân đầu/i },
  ],
  'hon-quan-ke-hoach-2024.txt': [
    { fault: 'resolution 41 with two years', code: 'citation-consistent', says: /41\/2021.*41\/2023/ },
    { fault: 'year 2021 in its number, dated 2023', code: 'citation-year-fits-date', says: /41\/2021/ },
    { fault: 'one outside indicator for two units', code: 'served-indicator-one-lead', says: /11/ },
    { fault: 'Trung Tâm', code: 'organ-name-case', says: /Trung Tâm/ },
    { fault: 'an unclosed quotation', code: 'brackets-closed', says: /Vì đàn em/ },
    { fault: 'an opening that is no sentence', code: 'opening-is-sentence', says: /./ },
  ],
  'phuoc-long-ke-hoach-2021.txt': [
    { fault: 'a small first letter', code: 'sentence-begins-capital', says: /củng/ },
    { fault: 'cử cố', code: 'word-confused', says: /cử cố/i },
    { fault: 'lòng ghép', code: 'word-confused', says: /lòng ghép/i },
    { fault: 'a broken end mark', code: 'end-mark-once', says: /./ },
  ],
  'tam-duong-cong-van-2024.txt': [
    { fault: 'guidance dated a year before its year', code: 'citation-date-fits-year', says: /25\/3\/2023/ },
    { fault: 'đơn đốc', code: 'word-confused', says: /đơn đốc/ },
  ],
  'thua-thien-hue-ke-hoach-2023.txt': [
    { fault: 'rates per 1.000 with %', code: 'unit-fits-measure', says: /9,5%/ },
    { fault: 'tình dục tình dục', code: 'words-not-doubled', says: /tình dục/ },
    { fault: 'phân đấu', code: 'word-confused', says: /phân đấu/i },
    { fault: 'lao động sờm', code: 'word-confused', says: /sờm/ },
    { fault: 'an organ’s name cut off', code: 'organ-name-whole', says: /Thương binh/ },
    { fault: 'heading 12 after 13', code: 'labels-in-order', says: /12/ },
    { fault: 'letter d twice', code: 'labels-in-order', says: /d\)/ },
    { fault: 'Ủy ban mặt trận tổ quốc', code: 'organ-name-case', says: /mặt trận tổ quốc/ },
  ],
};

const findings = new Map<string, readonly Finding[]>();

describe.skipIf(!hasSeeds)('real documents (skipped where ../shared/seeds is absent)', () => {
  it.each(Object.keys(faults))('%s: every known fault is found at its place', async (file) => {
    const bytes = readFileSync(join(folder, file));
    const { composed } = await importAndBuild([{ file, bytes }]);
    const found = composed?.findings ?? [];
    findings.set(file, found);
    const missed = (faults[file] ?? []).filter(
      ({ code, says }) => !found.some((each) => each.code === code && says.test(each.message.vi)),
    );
    const planted = faults[file]?.length ?? 0;
    process.stdout.write(
      `${file}: ${planted - missed.length} of ${planted} known faults, ${found.length} findings\n`,
    );
    expect(missed.map(({ fault }) => fault)).toEqual([]);
  });
});
