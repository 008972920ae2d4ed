/** The five real texts beside the project, where they are: six documents. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { txt } from '../../../src/import/importers/txt.js';
import { readFrame } from '../../../src/import/understand/read-frame.js';
import { splitDocuments } from '../../../src/import/understand/split-documents.js';
import { blockWords, frameWords, missingWords } from '../support/frame-words.js';

const folder = join(import.meta.dirname, '../../../../shared/seeds');
const isThere = existsSync(folder);

/** Of each document: kind, number, symbol, date, lines of the subject, note, addressees, recipients, signing lines, name's words. */
const expected: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'binh-long-to-trinh-va-ke-hoach-2022.txt': [
    ['to-trinh', '87', 'TTr-UBND', { day: 11, month: 7, year: 2022 }, 4, false, 1, 6, 2, 4],
    ['ke-hoach', undefined, 'KH-UBND', { year: 2022 }, 1, true, 0, 8, 2, 4],
  ],
  'hon-quan-ke-hoach-2024.txt': [['ke-hoach', undefined, undefined, undefined, 1, false, 0, 6, 2, 3]],
  'phuoc-long-ke-hoach-2021.txt': [['ke-hoach', undefined, 'KH-UBND', { year: 2021 }, 1, false, 0, 8, 2, 3]],
  'tam-duong-cong-van-2024.txt': [
    ['cong-van', undefined, 'UBND-LĐTBOXH', { year: 2024 }, 2, false, 2, 2, 2, 3],
  ],
  'thua-thien-hue-ke-hoach-2023.txt': [['ke-hoach', undefined, undefined, undefined, 1, false, 0, 6, 3, 3]],
};

const setWords = new Set('Số ngày tháng năm Kính gửi Nơi nhận V v'.split(' '));

describe.skipIf(!isThere)('the real texts (they are not beside the project: skipped)', () => {
  it.each(Object.entries(expected))('%s', async (name, documents) => {
    const { value } = await txt.read({ file: name, bytes: readFileSync(join(folder, name)) });
    if (!value) throw new Error('not read');
    const frames = splitDocuments(value).map(({ blocks }) => readFrame(blocks, name));
    expect(
      frames.map(({ kind, number, symbol, date, subject, note, to, recipients, signatures }) => [
        ...[
          kind,
          number,
          symbol,
          date,
          subject?.split('\n').length,
          note !== undefined,
          to.length,
          recipients.length,
        ],
        ...[signatures[0]?.lines.length, signatures[0]?.name?.split(' ').length],
      ]),
    ).toEqual(documents);
    expect(
      frames.every(
        ({ signatures, appendices, aside }) =>
          signatures.length === 1 && appendices.length + aside.length === 0,
      ),
    ).toBe(true);
    const lost = missingWords(blockWords(value.blocks), frames.flatMap(frameWords));
    expect(lost.filter((word) => !setWords.has(word))).toEqual([]);
  });
});
