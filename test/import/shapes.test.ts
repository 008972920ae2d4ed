/** Office files of many shapes go in; every word comes out or is reported, and the plan is built as the file was. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Doc } from '../../src/doc/document.js';
import { isStop } from '../../src/model/finding.js';
import { fixtures, textFixtures } from './fixtures/all.js';
import { badFiles } from './fixtures/bad-files.js';
import { fileText, missingWords } from './fixtures/file-text.js';
import type { Truth } from './fixtures/truth.js';
import { type ImportedAndBuilt, importAndBuild, importThem, printedParagraphs } from './import-and-build.js';
import { planStructure } from './plan-structure.js';

interface Shape {
  readonly name: string;
  readonly file: string;
  readonly bytes: () => Uint8Array;
  readonly words: () => string;
  readonly truth: Truth;
  readonly revisions?: 'accept';
}

const shapes: readonly Shape[] = [
  ...fixtures.map(({ name, bytes, truth, words, revisions }) => ({
    name,
    file: `${name}.docx`,
    bytes,
    truth,
    words: words ?? (() => fileText(bytes())),
    ...(revisions ? { revisions: 'accept' as const } : {}),
  })),
  ...textFixtures.map(({ of, ...fixture }) => ({ ...fixture, truth: of.truth })),
];

/** Milliseconds for importing and building one file on a busy machine. */
const patience = 60_000;

describe.each(shapes)('$name', ({ file, bytes, words, truth, revisions }) => {
  let imported: ImportedAndBuilt = { documents: [], findings: [] };
  let doc: Doc | undefined;
  let paragraphs: readonly string[] = [];
  beforeAll(async () => {
    imported = await importAndBuild([{ file, bytes: bytes() }], revisions);
    doc = imported.composed?.docs[0];
    paragraphs = (imported.composed?.docs ?? []).flatMap(printedParagraphs).map(level);
  }, patience);

  test('is read and built without an error', () => {
    expect(errorsOf(imported)).toEqual([]);
    expect(imported.built?.files.map(({ format }) => format)).toEqual(['docx', 'pdf']);
  });

  test('keeps every word or reports it', () => {
    expect(missingWords(words(), [...paragraphs, ...lostWords(imported)].join('\n')).join(' ')).toBe('');
  });

  test('invents no word', () => {
    const invented = missingWords(paragraphs.join('\n'), `${words()}\n${imposed}`);
    // Automatic labels stand in no text.
    expect(invented.filter((word) => !/^(?:[IVX]+|\d{1,2}|[a-zđ])$/.test(word)).join(' ')).toBe('');
  });

  test('reports one document of its kind', () => {
    expect(imported.documents.map(({ kind }) => kind)).toEqual([truth.kind]);
    const [report] = imported.documents;
    expect(report?.recipients).toBe(truth.recipients);
    expect(report?.signatureLines).toBe(truth.signers.flatMap(({ lines }) => lines).length);
  });

  test('keeps the frame', () => {
    const text = paragraphs.join('\n');
    const number = `Số: ${truth.number ?? ''}/${truth.symbol ?? ''}`;
    expect(paragraphs.map(tight)).toContain(tight(number));
    for (const organ of [...(truth.parents ?? []), ...truth.issuers]) {
      expect(tight(text)).toContain(tight(organ));
    }
    expect(tight(text)).toContain(tight(truth.subject));
    for (const { lines, name } of truth.signers) {
      for (const line of lines) expect(paragraphs).toContain(line);
      // A name over two paragraphs may stay so.
      expect(tight(text)).toContain(tight(name));
    }
  });

  test('keeps the structure', () => {
    const { parts, units, ledTasks, appendices } = planStructure(
      imported.plan ?? '{}',
      imported.documents[0]?.document ?? truth.kind,
      imported.office,
    );
    const { length } = truth.parts;
    expect(parts.length, parts.join(' · ')).toBeGreaterThanOrEqual(length);
    expect(parts.length, parts.join(' · ')).toBeLessThanOrEqual(length + (truth.doubtfulParts ?? 0));
    expect(units.map(([, duties]) => duties)).toEqual(truth.units.map(([, duties]) => duties));
    if (truth.ledTasks !== undefined) expect(ledTasks).toBe(truth.ledTasks);
    expect(appendices).toBe(truth.appendices);
    expect((doc?.sections ?? []).flatMap(({ blocks }) => blocks).filter(isRuled)).toHaveLength(truth.tables);
  });
});

test('comments are kept beside the plan or reported', async () => {
  for (const { name, bytes, truth } of fixtures.filter((fixture) => fixture.truth.comments)) {
    const imported = await importThem([{ file: `${name}.docx`, bytes: bytes() }], 'accept');
    const said = [imported.plan ?? '', ...lostWords(imported)].join('\n');
    expect(truth.comments).toBe(2);
    expect(said).toContain('Đề nghị thay bằng từ khác.');
    expect(said).toContain('Đối chiếu lại với Sở.');
  }
});

test.each(fixtures.filter(({ revisions }) => revisions))(
  '$name: tracked changes are asked about, and rejecting them gives the old words',
  async ({ name, bytes }) => {
    const file = `${name}.docx`;
    const unasked = await importThem([{ file, bytes: bytes() }]);
    expect(unasked.plan).toBeUndefined();
    expect(unasked.findings.map(({ message }) => message.vi).join()).toMatch(/theo dõi|chỉnh sửa|thay đổi/i);
    const rejected = await importAndBuild([{ file, bytes: bytes() }], 'reject');
    const paragraphs = (rejected.composed?.docs ?? []).flatMap(printedParagraphs);
    expect(missingWords(fileText(bytes(), 'reject'), paragraphs.join('\n')).join(' ')).toBe('');
  },
);

test.each(badFiles)('$name is not taken for a plan', async ({ file, bytes, says, mayBeRead }) => {
  const imported = await importThem([{ file, bytes: bytes() }]);
  if (!mayBeRead) expect(imported.plan).toBeUndefined();
  const errors = imported.findings.filter(({ severity }) => severity === 'error' || mayBeRead);
  expect(errors.map(({ message, hint }) => `${message.vi} ${hint?.vi ?? ''}`).join('\n')).toMatch(says);
  expect(errors.every((finding) => finding.file === file)).toBe(true);
});

/** What the product prints on every document of its own. */
const imposed = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập Tự do Hạnh phúc';

function errorsOf({ findings, built }: ImportedAndBuilt): string[] {
  return [...findings, ...(built?.findings ?? [])]
    .filter(isStop)
    .map(({ code, message }) => `${code}: ${message.en}`);
}

/** The words that the report says are lost, whatever it wraps them in. */
function lostWords({ documents }: Pick<ImportedAndBuilt, 'documents'>): string[] {
  return documents.flatMap(({ losses }) =>
    Array.isArray(losses) ? losses.map((loss) => (typeof loss === 'string' ? loss : String(loss.text))) : [],
  );
}

function isRuled(block: Block): boolean {
  return block.type === 'table' && block.role === 'data';
}

const level = (text: string) => text.replaceAll(/[\s\u00a0]+/g, ' ').trim();
const tight = (text: string) => text.replaceAll(/[\s\u00a0]+/g, '');
