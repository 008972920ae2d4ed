/** Six real documents go in; what comes out is held against what was counted and read by hand. */

import { diffArrays } from 'diff';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentReport } from '../../../src/import/report.js';
import { isStop } from '../../../src/model/finding.js';
import { type ImportedAndBuilt, importAndBuild, printedParagraphs } from '../import-and-build.js';
import { planStructure } from '../plan-structure.js';
import { handCounts } from './counts.js';
import { agrees, type Count, type HandCount } from './hand-count.js';
import { level, seedBytes, seedParagraphs, seedsAreThere } from './paragraphs.js';

/** Paragraphs that may differ, by document, each for the reason beside it. */
const exceptions: Readonly<Record<string, { readonly most: number; readonly why: string }>> = {
  // "./" at the end becomes "./.", "Lưu VT ." becomes "Lưu VT."
  'phuoc-long-ke-hoach-2021/0': { most: 2, why: 'two marks at an end' },
  'thua-thien-hue-ke-hoach-2023/0': { most: 0, why: '' },
  'hon-quan-ke-hoach-2024/0': { most: 0, why: '' },
  // "Số : 87"; the text's end, which has no "./."
  'binh-long-to-trinh-va-ke-hoach-2022/0': { most: 2, why: 'a space before a colon, an end mark' },
  'binh-long-to-trinh-va-ke-hoach-2022/1': { most: 0, why: '' },
  'tam-duong-cong-van-2024/0': { most: 0, why: '' },
};

const files = [...new Set(handCounts.map(({ file }) => file))];
const imports = new Map<string, ImportedAndBuilt>();

describe.skipIf(!seedsAreThere)('real documents (skipped where ../shared/seeds is absent)', () => {
  beforeAll(async () => {
    for (const file of files) imports.set(file, await importAndBuild([{ file, bytes: seedBytes(file) }]));
  }, 180_000);

  test.each(files)('%s is read, checked and built without an error', (file) => {
    const { plan, office, built, findings } = imports.get(file) ?? { findings: [] };
    const errors = [...findings, ...(built?.findings ?? [])].filter(isStop);
    expect(errors.map(({ code, message }) => `${code}: ${message.en}`)).toEqual([]);
    expect(plan).toMatch(/^schema: 1$/m);
    expect(office).toMatch(/^schema: 1$/m);
    expect(built?.files.map(({ format }) => format).filter((format) => format === 'docx')).toHaveLength(
      handCounts.filter((count) => count.file === file).length,
    );
  });

  test.each(handCounts.map((count) => [nameOf(count), count] as const))('%s: figures', (name, hand) => {
    const report = imports.get(hand.file)?.documents[hand.index];
    const rows = figures(hand, report);
    const duties = hand.units.reduce((sum, [, count]) => sum + count, 0);
    const said = rows.map(([what, found, counted]) => `${what} ${found}/${JSON.stringify(counted)}`);
    // The report counts every unit with a part in the work and every task, the hand only units' own parts.
    said.push(`units ${report?.units}/${hand.units.length}`, `duties ${report?.duties}/${duties}`);
    process.stdout.write(`${name}: ${said.join(' · ')}\n`);
    expect(report?.kind).toBe(hand.kind);
    expect(rows.filter(([, found, counted]) => !agrees(found, counted)).map(([what]) => what)).toEqual([]);
  });

  test.each(handCounts.map((count) => [nameOf(count), count] as const))(
    '%s: what the plan says',
    (_, hand) => {
      const imported = imports.get(hand.file);
      const found = planStructure(imported?.plan ?? '{}', documentOf(hand), imported?.office);
      const parts = hand.parts.length;
      expect(agrees(found.parts.length, [parts, parts + (hand.doubtfulParts?.length ?? 0)])).toBe(true);
      expect(found.units.map(([, duties]) => duties)).toEqual(hand.units.map(([, duties]) => duties));
      expect(agrees(found.indicators, hand.indicators), `${found.indicators} indicators`).toBe(true);
      expect(agrees(found.milestones, hand.milestones), `${found.milestones} milestones`).toBe(true);
      const dated = found.reports.filter(({ due }) => due !== undefined);
      expect(dated.map(({ period, due }) => `${period} ${dayOf(due)}`).sort()).toEqual(
        hand.reports.map(({ period, due }) => `${period} ${dayOf(due)}`).sort(),
      );
      for (const number of hand.citations) expect(found.citations).toContain(number);
      for (const law of hand.laws) expect(found.citations.join('\n')).toContain(law.replace(/^Luật /, ''));
    },
  );

  test.each(handCounts.map((count) => [nameOf(count), count] as const))('%s: the frame', (_, hand) => {
    const imported = imports.get(hand.file);
    const doc = imported?.composed?.docs.find(({ id }) => id === documentOf(hand));
    const lines = doc ? printedParagraphs(doc).map((text) => level(text)) : [];
    const text = lines.join('\n');
    if (hand.symbol) expect(lines).toContain(`Số: ${hand.number ?? ''}/${hand.symbol}`);
    const { day, month, year } = hand.date ?? {};
    if (year) expect(text).toMatch(new RegExp(`ngày ?${day ?? ''} tháng ?${month ?? ''} năm ${year}`));
    expect(text).toContain(hand.subject);
  });

  test.each(handCounts.map((count) => [nameOf(count), count] as const))('%s: paragraphs', (name, hand) => {
    const doc = imports.get(hand.file)?.composed?.docs.find(({ id }) => id === documentOf(hand));
    const { equal, all, changed, made } = compared(
      seedParagraphs(hand.file)[hand.index] ?? [],
      doc ? printedParagraphs(doc) : [],
    );
    process.stdout.write(`${name}: ${equal}/${all} paragraphs equal, ${made} made\n`);
    // Places only: the texts are not ours to print.
    process.stdout.write(changed.map((at) => `  differs: paragraph ${at + 1}\n`).join(''));
    expect(all - equal).toBeLessThanOrEqual(exceptions[name]?.most ?? 0);
    // Nation, motto, organs and the marks of what is blank: everything else printed stood in the text.
    expect(made - changed.length).toBeLessThanOrEqual(8);
  });
});

const nameOf = ({ file, index }: HandCount) => `${file.replace(/\.txt$/, '')}/${index}`;

/** The document's key in the plan: as reported, else by its kind. */
function documentOf({ file, index, kind }: HandCount): string {
  return imports.get(file)?.documents[index]?.document ?? kind;
}

function figures(hand: HandCount, report: DocumentReport | undefined): [string, number, Count][] {
  const cited = hand.citations.length + hand.laws.length;
  const dated = hand.reports.length;
  const reported = (figure: keyof DocumentReport) => {
    const found = report?.[figure];
    return typeof found === 'number' ? found : Number.NaN;
  };
  return [
    ['parts', reported('parts'), [hand.parts.length, hand.parts.length + (hand.doubtfulParts?.length ?? 0)]],
    ['indicators', reported('indicators'), hand.indicators],
    ['milestones', reported('milestones'), hand.milestones],
    ['reports', reported('reports'), [dated, dated + hand.undatedReports]],
    ['citations', reported('citations'), [cited, cited + hand.namedLaws + (hand.otherWritings ?? 0)]],
    ['recipients', reported('recipients'), hand.recipients],
    // With or without the name below the lines.
    ['signature lines', reported('signatureLines'), [hand.signatureLines, hand.signatureLines + 1]],
  ];
}

/** Day and month as numbers: "05/12/2023" and "5/12" are one day. */
const dayOf = (due = '') => due.split('/').slice(0, 2).map(Number).join('/');

/** Seed and print, paragraph by paragraph in order; what stands elsewhere in the print counts as equal too. */
function compared(seed: readonly string[], print: readonly string[]) {
  const given = seed.map(comparable);
  const printed = print.map(comparable);
  const spare: string[] = [];
  const missing: { readonly at: number; readonly text: string }[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays(given, printed)) {
    if (added) spare.push(...value);
    if (removed) missing.push(...value.map((text, each) => ({ at: at + each, text })));
    if (!added) at += value.length;
  }
  const changed = missing.filter(({ text }) => {
    const found = spare.indexOf(text);
    if (found >= 0) spare.splice(found, 1);
    return found < 0;
  });
  return {
    equal: given.length - changed.length,
    all: given.length,
    changed: changed.map((each) => each.at),
    made: spare.length,
  };
}

/** White space levelled; a dash that begins a point is a hyphen, which an importer may make of it. */
const comparable = (text: string) => level(text.normalize('NFC')).replace(/^[–+•]\s/, '- ');
