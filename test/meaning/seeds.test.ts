import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { findCitations } from '../../src/meaning/citations.js';
import { readMeasures } from '../../src/meaning/measures.js';
import { readReports } from '../../src/meaning/reports.js';
import { readTimes } from '../../src/meaning/times.js';

const seeds = join(import.meta.dirname, '../../../shared/seeds');

interface Counts {
  readonly citations: number;
  readonly measures: number;
  /** Amounts by year, one for a measure without years. */
  readonly targets: number;
  readonly reports: number;
  /** Deadlines and times outside reporting duties. */
  readonly times: number;
}

/** Counted by reading the documents, not by running anything. */
const byHand: Readonly<Record<string, Counts>> = {
  'tam-duong-cong-van-2024': { citations: 8, measures: 0, targets: 0, reports: 2, times: 0 },
  'binh-long-to-trinh-va-ke-hoach-2022': { citations: 14, measures: 68, targets: 122, reports: 0, times: 0 },
  'hon-quan-ke-hoach-2024': { citations: 26, measures: 0, targets: 0, reports: 5, times: 0 },
  'phuoc-long-ke-hoach-2021': { citations: 11, measures: 10, targets: 9, reports: 4, times: 0 },
  // One law is cited by a name it does not have ("… của Nhà nước").
  'thua-thien-hue-ke-hoach-2023': { citations: 26, measures: 23, targets: 23, reports: 5, times: 1 },
};
const unread: Readonly<Record<string, Partial<Counts>>> = {
  'thua-thien-hue-ke-hoach-2023': { citations: 1 },
};

/** Paragraphs as a reader joins them, near enough for counting. */
function paragraphs(name: string): readonly string[] {
  const text = readFileSync(join(seeds, `${name}.txt`), 'utf8')
    .normalize('NFC')
    .replace(/[#*]/g, '');
  const lines: string[] = [];
  for (const words of text.split(/\n\s*\n|\n(?=\s*[-–] )/).map((line) => line.replace(/\s+/g, ' ').trim())) {
    // A page's end inside a sentence.
    const goesOn =
      /^\p{Ll}/u.test(words) && !/^[a-zđ]\)/u.test(words) && /[\p{L},]$/u.test(lines.at(-1) ?? '');
    if (goesOn) lines.push(`${lines.pop()} ${words}`);
    else if (words !== '') lines.push(words);
  }
  return lines;
}

/** The points under headings of objectives. */
function objectives(lines: readonly string[]): readonly string[] {
  let inside = false;
  return lines.filter((line) => {
    if (/^(?:[IVX]+|[A-D])\.\s/u.test(line))
      inside = /mục tiêu/iu.test(line) || (inside && /^I\./.test(line));
    return inside && /^[-–]\s/u.test(line);
  });
}

function count(name: string): Counts {
  const lines = paragraphs(name);
  const year = Number(name.slice(-4));
  const measures = objectives(lines).flatMap((line) => readMeasures(line).measures);
  const amounts = measures.map(
    ({ measure }) => Object.keys(measure.targets ?? {}).length + (measure.target === undefined ? 0 : 1),
  );
  const reports = lines.map((line) => readReports(line));
  const times = lines.flatMap((line, i) =>
    readTimes(line, { year, skip: [...findCitations(line), ...(reports[i] ?? [])] }),
  );
  return {
    citations: lines.flatMap((line) => findCitations(line)).length,
    measures: measures.length,
    targets: amounts.reduce((sum, n) => sum + n, 0),
    reports: reports.flat().length,
    times: times.length,
  };
}

describe('in real documents', () => {
  if (!existsSync(seeds)) test.skip('real documents: ../shared/seeds is absent', () => {});
  else {
    it.each(Object.keys(byHand))('%s: as many as a reader counts', (name) => {
      const hand = byHand[name];
      const known = unread[name] ?? {};
      const expected = Object.fromEntries(
        Object.entries(hand ?? {}).map(([key, n]) => [key, n - (known[key as keyof Counts] ?? 0)]),
      );
      expect(count(name)).toEqual(expected);
    });
  }
});
