/**
 * Examples made after real documents keep their structure, facts and names, and say everything in their own words:
 * no run of more than seven words stands in both. Reads ../shared/seeds and says so where that folder is absent.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/model/dossier.js';
import { textsOf } from '../../src/model/texts.js';
import { levelled } from '../../src/model/vietnamese.js';
import { composeExamples } from './examples.js';

const folder = join(import.meta.dirname, '../../../shared/seeds');
const longest = 7;

/** Names and titles that have no other words; those between “ ” and those of units and citations are known anyway. */
const names = [
  'Tổng đài Quốc gia bảo vệ trẻ em',
  'Tổng đài điện thoại quốc gia bảo vệ trẻ em',
  'Chương trình bơi an toàn, phòng, chống đuối nước',
  'Kế hoạch hành động phòng, chống bạo lực, xâm hại trẻ em',
  'Chương trình hành động vì trẻ em giai đoạn 2021-2030',
  'xã, thị trấn phù hợp với trẻ em',
  'Ngày toàn dân đưa trẻ em đến trường',
  'Sổ theo dõi trẻ em trong gia đình',
  '0,125 mức lương cơ sở/người/tháng',
];

const seeds = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
const runs = new Set(seeds.flatMap((name) => runsOf(readFileSync(join(folder, name), 'utf8'))));

/** Every run of one word more than is allowed. */
function runsOf(text: string): string[] {
  const words = levelled(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(longest).map((_, at) => words.slice(at, at + longest + 1).join(' '));
}

/** The words between names: a run never reaches over one. */
function withoutNames(text: string, known: readonly string[]): string[] {
  const quoted = text.replace(/“[^”]*”|\[@[^\]]*\]/g, '\0');
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

const examples = await composeExamples();

describe.skipIf(seeds.length === 0)('examples (skipped where ../shared/seeds is absent)', () => {
  test.each(examples)('$name speaks in its own words', ({ composed: { dossier } }) => {
    if (!dossier) throw new Error('not composed');
    const known = namesOf(dossier);
    const taken = [...textsOf(dossier)].flatMap(({ text, pointer }) =>
      withoutNames(text.replace(/\s+/g, ' '), known)
        .flatMap(runsOf)
        .filter((run) => runs.has(run))
        .map((run) => `${pointer}: ${run}`),
    );
    expect(taken).toEqual([]);
  });

  test('a sentence taken over would be found', () => {
    const seed = readFileSync(join(folder, seeds[0] ?? ''), 'utf8');
    expect(
      runsOf(seed)
        .slice(0, 50)
        .every((run) => runs.has(run)),
    ).toBe(true);
  });
});
