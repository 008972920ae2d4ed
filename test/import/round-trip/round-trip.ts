/**
 * The round trip: a plan is composed, its documents are written as files, the files are imported as if they were
 * strangers', and what was imported is composed again. Both printings are compared line by line, and what they count.
 */
import { diffArrays } from 'diff';
import type { Doc } from '../../../src/doc/document.js';
import { countsOf, type DocumentCounts } from '../../../src/import/report.js';
import { importFiles, type NamedInput } from '../../../src/import-files.js';
import type { Finding } from '../../../src/model/finding.js';
import { type ComposedPlan, composePlan } from '../../../src/pipeline.js';
import { docxWriter } from '../../../src/write/writers/docx.js';
import { inMemory } from '../support/in-memory.js';
import { plainFile } from './plain-file.js';
import { type PrintedLine, printedLines } from './printed-lines.js';

export type FileFormat = 'docx' | 'md' | 'txt';

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
  /** Mistakes of the import or of the plan that it made. */
  readonly errors: readonly Finding[];
  readonly plan?: string | undefined;
  readonly office?: string | undefined;
  /** What was imported, composed. */
  readonly again?: ComposedPlan;
}

const planPath = 'plans/cu.yaml';
const officePath = 'plans/offices/co-quan.yaml';

/** Sends composed documents on the trip, all into one plan. */
export async function roundTrip(
  composed: ComposedPlan,
  format: FileFormat = 'docx',
  ids?: readonly string[],
): Promise<RoundTrip> {
  const docs = composed.docs.filter(({ id }) => ids === undefined || ids.includes(id));
  const inputs = await Promise.all(docs.map((doc) => fileOf(doc, composed, format)));
  const imported = await importFiles(inputs, { planPath, officePath, id: 'cu' }, inMemory({}));
  const errors = imported.findings.filter(({ severity }) => severity === 'error');
  if (imported.plan === undefined || imported.office === undefined) {
    return { trips: docs.map((doc) => lostTrip(doc)), errors };
  }
  const again = await composePlan(
    planPath,
    inMemory({ [planPath]: imported.plan, [officePath]: imported.office }),
  );
  const trips = docs.map((doc): Trip => {
    const id = imported.documents.find(({ file }) => file === `${doc.id}.${format}`)?.document;
    const back = again.docs.find((each) => each.id === id);
    return {
      document: doc.id,
      ...compared(printedLines(doc), back ? printedLines(back) : []),
      ...(composed.dossier ? counted('before', countsOf(composed.dossier, doc.id)) : {}),
      ...(again.dossier && id !== undefined ? counted('after', countsOf(again.dossier, id)) : {}),
    };
  });
  return {
    trips,
    errors: [...errors, ...again.findings.filter(({ severity }) => severity === 'error')],
    plan: imported.plan,
    office: imported.office,
    again,
  };
}

function counted(key: 'before' | 'after', counts: DocumentCounts | undefined) {
  return counts === undefined ? {} : { [key]: counts };
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
  const bytes =
    format === 'docx'
      ? await docxWriter.write({ doc, fonts, pages: () => [] })
      : new TextEncoder().encode(plainFile(doc, format));
  return { file: `${doc.id}.${format}`, bytes };
}

/** A trip's differences as a person reads them. */
export function told({ trips, errors }: RoundTrip): string {
  const lines = errors.map(({ code, message, at }) => `! ${code} ${JSON.stringify(at)} ${message.vi}`);
  for (const { document, lines: all, sameWords, sameLook, differences, before, after } of trips) {
    lines.push(`${document}: ${sameWords}/${all} words, ${sameLook}/${all} looks`);
    for (const each of differences) {
      lines.push(
        `  ${each.kind}`,
        ...each.before.map((line) => `    - ${line}`),
        ...each.after.map((line) => `    + ${line}`),
      );
    }
    if (before && after) {
      const changed = Object.keys(before).filter(
        (key) => before[key as keyof DocumentCounts] !== after[key as keyof DocumentCounts],
      );
      lines.push(
        ...changed.map(
          (key) => `  ${key}: ${before[key as keyof DocumentCounts]} → ${after[key as keyof DocumentCounts]}`,
        ),
      );
    }
  }
  return lines.join('\n');
}
