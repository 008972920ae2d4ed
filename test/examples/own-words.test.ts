/**
 * Examples made after real documents keep their structure, facts and names, and say everything in their own words:
 * no run of more than seven words stands in both. Reads ../shared/seeds and says so where that folder is absent.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/model/dossier.js';
import { textsOf } from '../../src/model/texts.js';
import { levelled } from '../../src/model/vietnamese.js';
import { composeExamples } from './examples.js';

const folder = join(import.meta.dirname, '../../../shared/seeds');
const longest = 7;

/** Names, titles and terms of the law that have no other words; those between “ ” and those of units and citations are known anyway. */
const names = [
  'Tổng đài Quốc gia bảo vệ trẻ em',
  'Tổng đài điện thoại quốc gia bảo vệ trẻ em',
  'Chương trình bơi an toàn, phòng, chống đuối nước',
  'Kế hoạch hành động phòng, chống bạo lực, xâm hại trẻ em',
  'Chương trình hành động vì trẻ em giai đoạn 2021-2030',
  'xã, thị trấn phù hợp với trẻ em',
  'Kế hoạch triển khai thực hiện Đề án',
  'Ngày toàn dân đưa trẻ em đến trường',
  'Sổ theo dõi trẻ em trong gia đình',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Luật Trẻ em',
  'Tháng hành động vì trẻ em',
  'Hội thi tuyên truyền',
  'trẻ em có hoàn cảnh đặc biệt',
  'trên 1.000 trẻ đẻ sống',
  '0,125 mức lương cơ sở/người/tháng',
];

/** The example made after each text. */
const made: Readonly<Record<string, string>> = {
  'binh-long-2022': 'binh-long-to-trinh-va-ke-hoach-2022.txt',
  'hon-quan-2024': 'hon-quan-ke-hoach-2024.txt',
  'phuoc-long-2021': 'phuoc-long-ke-hoach-2021.txt',
  'tam-duong-2024': 'tam-duong-cong-van-2024.txt',
  'thua-thien-hue-2023': 'thua-thien-hue-ke-hoach-2023.txt',
};

/** Every run of one word more than is allowed. */
function runsOf(text: string): string[] {
  const words = levelled(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(longest).map((_, at) => words.slice(at, at + longest + 1).join(' '));
}

/** The words between names, quotations and rows of numbers: a run never reaches over one. */
function withoutNames(text: string, known: readonly string[]): string[] {
  const quoted = text.replace(/“[^”]*”|\[@[^\]]*\]|\d+(?:, \d+)+/g, '\0');
  return known.reduce((words, name) => words.replaceAll(name, '\0'), levelled(quoted)).split('\0');
}

function namesOf({ office, plan, citations }: Dossier): string[] {
  const units = Object.values({ ...office.units, ...plan.units });
  return [
    office.name,
    plan.title.replace(/\s+/g, ' '),
    ...units.flatMap(({ name, short, aliases = [] }) => [name, short ?? '', ...aliases]),
    ...Object.values(citations).flatMap(({ issuer, subject }) => [issuer ?? '', subject ?? '']),
    ...names,
  ]
    .map((name) => levelled(name))
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length);
}

const examples = (await composeExamples()).flatMap(({ name, composed: { dossier } }) => {
  const seed = made[name];
  return seed && dossier ? [{ name, dossier, seed: join(folder, seed) }] : [];
});

describe.skipIf(!existsSync(folder))('examples (skipped where ../shared/seeds is absent)', () => {
  test.each(examples)('$name speaks in its own words', ({ dossier, seed }) => {
    const runs = new Set(runsOf(readFileSync(seed, 'utf8')));
    expect(runs.size).toBeGreaterThan(1000);
    const known = namesOf(dossier);
    const sentences = [...textsOf(dossier)].filter(({ pointer }) => !/\/(title|subject)$/.test(pointer));
    expect(
      sentences.flatMap(({ text, pointer }) =>
        withoutNames(text.replace(/\s+/g, ' '), known)
          .flatMap(runsOf)
          .filter((run) => runs.has(run))
          .map((run) => `${pointer}: ${run}`),
      ),
    ).toEqual([]);
  });
});
