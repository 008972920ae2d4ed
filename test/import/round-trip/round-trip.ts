/**
 * The round trip: a plan is composed, its documents are written as files, the files are imported as if they were
 * strangers', and what was imported is composed again. Both printings are compared line by line, and what they count.
 */
import { diffArrays } from 'diff';
import type { Doc } from '../../../src/doc/document.js';
import { printedText } from '../../../src/doc/printed-text.js';
import { countsOf, type DocumentCounts } from '../../../src/import/counts/counts-of.js';
import { importFiles, type NamedInput } from '../../../src/import-files.js';
import { layoutDocument } from '../../../src/layout/layout-document.js';
import { type Finding, isStop } from '../../../src/model/finding.js';
import { type ComposedPlan, composePlan } from '../../../src/pipeline.js';
import { docxWriter } from '../../../src/write/writers/docx.js';
import { mdWriter } from '../../../src/write/writers/md.js';
import { pdfWriter } from '../../../src/write/writers/pdf.js';
import { inMemory } from '../support/in-memory.js';
import { pdfText } from './pdf-text.js';
import { plainFile } from './plain-file.js';
import { type PrintedLine, printedLines } from './printed-lines.js';

/** `md` and `txt` as people type them, `own-md` as `build` writes it, `pdf-…` as pdftotext reads our PDF. */
export type FileFormat = 'docx' | 'md' | 'txt' | 'own-md' | 'pdf-text' | 'pdf-layout';

const endings: Readonly<Record<FileFormat, string>> = {
  docx: 'docx',
  md: 'md',
  txt: 'txt',
  'own-md': 'md',
  'pdf-text': 'txt',
  'pdf-layout': 'txt',
};

/** One document's way there and back. */
interface Trip {
  readonly document: string;
  readonly lines: number;
  /** Lines whose words come back in their place. */
  readonly sameWords: number;
  /** Those that also look the same. */
  readonly sameLook: number;
  readonly differences: readonly Difference[];
  readonly before?: DocumentCounts;
  readonly after?: DocumentCounts;
}

interface Difference {
  readonly kind: 'words' | 'look';
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface RoundTrip {
  readonly trips: readonly Trip[];
  /** What stops the import or the plan that it made from printing; faults of form and sense print as they were typed. */
  readonly errors: readonly Finding[];
  readonly plan?: string | undefined;
  readonly office?: string | undefined;
  /** What was imported, composed. */
  readonly again?: ComposedPlan;
}

const planPath = 'plans/cu.yaml';
const officePath = 'plans/offices/co-quan.yaml';

/**
 * Sends composed documents on the trip, all into one plan.
 * @param onTheWay what happens to a file before it is imported
 */
export async function roundTrip(
  composed: ComposedPlan,
  format: FileFormat = 'docx',
  ids?: readonly string[],
  onTheWay: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes,
): Promise<RoundTrip> {
  const docs = composed.docs.filter(({ id }) => ids === undefined || ids.includes(id));
  const written = await Promise.all(docs.map((doc) => fileOf(doc, composed, format)));
  const inputs = written.map(({ file, bytes }) => ({ file, bytes: onTheWay(bytes) }));
  const imported = await importFiles(inputs, { planPath, officePath, id: 'cu' }, inMemory({}));
  const errors = imported.findings.filter(isStop);
  if (imported.plan === undefined || imported.office === undefined) {
    return { trips: docs.map((doc) => lostTrip(doc)), errors };
  }
  const again = await composePlan(
    planPath,
    inMemory({ [planPath]: imported.plan, [officePath]: imported.office }),
  );
  const trips = docs.map((doc): Trip => {
    const id = imported.documents.find(({ file }) => file === `${doc.id}.${endings[format]}`)?.document;
    const back = again.docs.find((each) => each.id === id);
    return {
      document: doc.id,
      ...compared(printedLines(doc), back ? printedLines(back) : []),
      ...(composed.dossier ? { before: countsOf(composed.dossier, printedText(doc)) } : {}),
      ...(again.dossier && back ? { after: countsOf(again.dossier, printedText(back)) } : {}),
    };
  });
  return {
    trips,
    errors: [...errors, ...again.findings.filter(isStop)],
    plan: imported.plan,
    office: imported.office,
    again,
  };
}

function lostTrip(doc: Doc): Trip {
  return { document: doc.id, ...compared(printedLines(doc), []) };
}

/** Lines of both printings that answer each other, and what is left. */
export function compared(before: readonly PrintedLine[], after: readonly PrintedLine[]) {
  const changes = diffArrays([...before], [...after], { comparator: (a, b) => a.words === b.words });
  const differences: Difference[] = [];
  let sameWords = 0;
  let sameLook = 0;
  let [i, j] = [0, 0];
  for (const { added, removed, count = 0 } of changes) {
    if (!added && !removed) {
      for (let k = 0; k < count; k++) {
        const [was, is] = [before[i + k], after[j + k]];
        sameWords++;
        if (was?.look === is?.look) sameLook++;
        else differences.push({ kind: 'look', before: [was?.look ?? ''], after: [is?.look ?? ''] });
      }
      i += count;
      j += count;
      continue;
    }
    const last = differences.at(-1);
    if (added) {
      const words = after.slice(j, j + count).map((line) => line.words);
      // What goes and what comes in its place is one difference.
      if (
        last?.kind === 'words' &&
        last.after.length === 0 &&
        changes[changes.findIndex((c) => c.added) - 1]?.removed
      )
        differences[differences.length - 1] = { ...last, after: words };
      else differences.push({ kind: 'words', before: [], after: words });
      j += count;
    } else {
      differences.push({
        kind: 'words',
        before: before.slice(i, i + count).map((line) => line.words),
        after: [],
      });
      i += count;
    }
  }
  return { lines: Math.max(before.length, after.length), sameWords, sameLook, differences };
}

async function fileOf(doc: Doc, { fonts }: ComposedPlan, format: FileFormat): Promise<NamedInput> {
  if (!fonts) throw new Error('no fonts');
  const input = { doc, fonts, pages: () => layoutDocument(doc, fonts) };
  const bytesOf = async (): Promise<Uint8Array> => {
    switch (format) {
      case 'docx':
        return docxWriter.write(input);
      case 'own-md':
        return mdWriter.write(input);
      case 'pdf-text':
      case 'pdf-layout':
        return pdfText(await pdfWriter.write(input), format === 'pdf-layout');
      default:
        return new TextEncoder().encode(plainFile(doc, format));
    }
  };
  return { file: `${doc.id}.${endings[format]}`, bytes: await bytesOf() };
}

/** Counts that came back otherwise: "ke-hoach units: 5 → 4". */
export function miscounts({ trips }: RoundTrip): string[] {
  return trips.flatMap(({ document, before, after }) =>
    before && after
      ? countKeys
          .filter((key) => before[key] !== after[key])
          .map((key) => `${document} ${key}: ${before[key]} → ${after[key]}`)
      : [`${document}: nothing to count`],
  );
}

const countKeys = [
  ...(['parts', 'units', 'duties', 'indicators', 'milestones'] as const),
  ...(['reports', 'citations', 'recipients', 'signatureLines'] as const),
] satisfies (keyof DocumentCounts)[];

/** A trip's differences as a person reads them. */
export function told(trip: RoundTrip): string {
  const lines = trip.errors.map(({ code, message, at }) => `! ${code} ${JSON.stringify(at)} ${message.vi}`);
  for (const { document, lines: all, sameWords, sameLook, differences } of trip.trips) {
    lines.push(`${document}: ${sameWords}/${all} words, ${sameLook}/${all} looks`);
    for (const each of differences) {
      lines.push(
        `  ${each.kind}`,
        ...each.before.map((line) => `    - ${line}`),
        ...each.after.map((line) => `    + ${line}`),
      );
    }
  }
  return [...lines, ...miscounts(trip)].join('\n');
}
