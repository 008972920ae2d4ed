/** Letters of every example and of real documents: everything given out stands in them, and our own checks have nothing against them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/cli/disk.js';
import { fontFiles } from '../../src/cli/product-files.js';
import { writeYaml } from '../../src/edit/write-yaml.js';
import { addressedAs } from '../../src/letters/addressing.js';
import { isDone } from '../../src/letters/task-rows.js';
import { type LetterChoices, lettersOfPlan, type PlanLetters } from '../../src/letters-of-plan.js';
import { withTexts } from '../../src/model/files.js';
import { checkPlan, composePlan, type Resources, writePlan } from '../../src/pipeline.js';
import { root } from '../house/source-files.js';
import { importThem } from '../import/import-and-build.js';
import { seedBytes, seedsAreThere } from '../import/seeds/paragraphs.js';
import { inMemory } from '../import/support/in-memory.js';
import { keptIn } from './support.js';

interface Case {
  readonly name: string;
  readonly path: string;
  readonly resources: Resources;
  readonly text: string;
}

const seeds = [
  'binh-long-to-trinh-va-ke-hoach-2022.txt',
  'hon-quan-ke-hoach-2024.txt',
  'phuoc-long-ke-hoach-2021.txt',
  'tam-duong-cong-van-2024.txt',
  'thua-thien-hue-ke-hoach-2023.txt',
];
const examples = readdirSync(join(root, 'plans')).filter((name) => name.endsWith('.yaml'));
const validator = join(root, '../shared/tools/check-docx');
const cases = new Map<string, Case>();

beforeAll(async () => {
  for (const name of examples) {
    const path = join(root, 'plans', name);
    const resources = { ...(await diskFiles(path)), fonts: fontFiles };
    const read = await resources.readFile(path);
    const text = 'bytes' in read ? new TextDecoder().decode(read.bytes) : '';
    cases.set(name, { name, path, resources, text });
  }
  if (!seedsAreThere) return;
  for (const name of seeds) {
    const { plan = '', office = '' } = await importThem([{ file: name, bytes: seedBytes(name) }]);
    const path = 'plans/cu.yaml';
    const resources = inMemory({ [path]: plan, 'plans/offices/co-quan.yaml': office });
    cases.set(name, { name, path, resources, text: plan });
  }
}, 180_000);

function lettersFor({ name, path, resources }: Case, choices: LetterChoices): Promise<PlanLetters> {
  const year = Number(name.match(/\d{4}/)?.[0] ?? 2027);
  return lettersOfPlan(path, resources, { ...choices, asOf: { year, month: 7, day: 15 } });
}

/** The words of a Word file; blanks of any kind are one. */
function wordsOf(bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  return folded(
    xml
      .replace(/<w:br\/>|<\/w:p>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  );
}

function folded(text: string): string {
  return text
    .replace(/\*+|\^\[[^\]]*\]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replaceAll('Kế hoạch này', 'Kế hoạch')
    .trim();
}

const allCases = [...examples, ...(seedsAreThere ? seeds : [])];

function caseOf(name: string): Case {
  const found = cases.get(name);
  if (!found) throw new Error(`no case ${name}`);
  return found;
}

describe.each(allCases)('%s', (name) => {
  test('its letter, extracts and reminder: every duty of every unit, no error, no warning', async () => {
    const letters = await lettersFor(caseOf(name), { types: ['assign', 'extract', 'remind'] });
    expect(letters.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const { composed, dossier, list } = letters;
    if (!composed || !dossier || !list) throw new Error('no letters');
    const { files } = await writePlan(composed, ['docx']);
    const words = new Map(files.map(({ document, bytes }) => [document, wordsOf(bytes)]));
    const letter = words.get('giao-nhiem-vu') ?? '';
    // Mentions print otherwise in another document: what stands between them is compared.
    const pieces = (text: string) =>
      folded(text)
        .split(/\[@[^\]]+\]/)
        .map((piece) => piece.trim());
    const missing = list.items
      .filter(({ unit, work }) => unit && isDone(work))
      .flatMap((item) => {
        const { unit, work, own, role } = item;
        if (!unit || !addressedAs(unit, dossier)) return [];
        const extract = words.get(`trich-${unit.id}`) ?? '';
        const ownWords = own.flatMap(({ written }) => pieces(written));
        const whole = [...pieces(work.written), ...ownWords];
        const isSteps = work.written.trim().endsWith(':');
        const short = work.name === undefined ? pieces(work.written) : [folded(work.name)];
        return [
          ...(isSteps ? [] : whole)
            .filter((piece) => !extract.includes(piece))
            .map((piece) => `${unit.id}: ${piece}`),
          ...[...short, ...ownWords]
            .filter((piece) => !letter.includes(piece))
            .map((piece) => `letter, ${unit.id} ${role}: ${piece}`),
        ];
      });
    expect(missing).toEqual([]);
  }, 60_000);

  test('kept in the plan it prints the same, and the plan is as right as it was', async () => {
    const given = caseOf(name);
    const letters = await lettersFor(given, { types: ['assign', 'remind'] });
    const alone = letters.dossier?.documents.some(
      ({ carriesSharedBody, kind }) => carriesSharedBody && kind.body !== 'shared',
    );
    // The only document of such a plan prints the shared body because it is the only one.
    if (alone) return expect(letters.yaml).toContain('văn bản duy nhất');
    const yaml = writeYaml(keptIn(given.text, letters));
    const resources = withTexts(given.resources, new Map([[given.path, yaml]]));
    const kept = await composePlan(given.path, resources);
    const ids = letters.composed?.docs.map(({ id }) => id) ?? [];
    const shown = async (composed: typeof kept) =>
      (
        await writePlan({ ...composed, docs: composed.docs.filter(({ id }) => ids.includes(id)) }, ['md'])
      ).files.map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(letters.composed && (await shown(kept))).toEqual(
      letters.composed && (await shown(letters.composed)),
    );
    const faults = async (using: Resources) =>
      (await checkPlan(given.path, using)).findings
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map(({ code }) => code);
    const before = new Set(await faults(given.resources));
    expect((await faults(resources)).filter((code) => !before.has(code))).toEqual([]);
  }, 60_000);
});

describe.skipIf(!existsSync(validator))('the Word files have no fault (needs ../shared/tools)', () => {
  test.each(allCases)(
    '%s',
    async (name) => {
      const { composed } = await lettersFor(caseOf(name), {
        types: ['assign', 'extract', 'remind'],
        together: true,
      });
      const folder = mkdtempSync(join(tmpdir(), 'letters-'));
      try {
        const written = composed ? (await writePlan(composed, ['docx'])).files : [];
        const paths = written.map(({ document, bytes }) => {
          const path = join(folder, `${document}.docx`);
          writeFileSync(path, bytes);
          return path;
        });
        expect(execFileSync(validator, paths, { encoding: 'utf8' }).trim()).toBe(
          `${paths.length} files, 0 faults`,
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    60_000,
  );
});
