import { isNotNeeded } from '../check/silence-findings.js';
import type { Edit } from '../edit/text-edit.js';
import type { Finding, Silenced } from '../model/finding.js';
import type { SourceFile } from '../model/source-file.js';
import { locate } from '../read/locate.js';
import type { PlacedFinding, PlacedSilenced, ReportInput } from './report-input.js';
import { inOrder } from './report-places.js';

/** What was found in one plan, and the files to place it in. */
export interface Told {
  readonly findings: readonly Finding[];
  readonly silenced?: readonly Silenced[];
  readonly sources?: readonly SourceFile[];
  readonly repaired?: readonly PlacedFinding[];
}

/** The changes of a file's characters that would repair findings. */
type EditsFor = (source: SourceFile, findings: readonly Finding[]) => ReadonlyMap<Finding, readonly Edit[]>;

/** What a command has found so far. */
export interface Collection {
  readonly add: (told: Told) => void;
  readonly findings: () => readonly Finding[];
  /** Everything in its order, for a report. */
  readonly report: () => Omit<ReportInput, 'language'>;
}

/**
 * Collects the findings of one plan after another; what plans have in common, a mistake in their office file say, is told once, and
 * a comment there that only one of them needs is needed. Of a plan only its findings are kept, not its text. With `editsFor` repairs
 * are placed too.
 */
export function collectFindings(editsFor?: EditsFor): Collection {
  const found = new Map<string, PlacedFinding>();
  const silenced = new Map<string, PlacedSilenced>();
  const repaired: PlacedFinding[] = [];
  const needed = new Set<string>();
  const placed = () =>
    [...found.values()].filter(({ finding }) => !(isNotNeeded(finding) && needed.has(keyOf(finding))));
  return {
    findings: () => placed().map(({ finding }) => finding),
    report: () => ({ findings: inOrder(placed()), silenced: inOrder(silenced.values()), repaired }),
    add: (told) => {
      const sources = new Map((told.sources ?? []).map((source) => [source.path, source]));
      const all = [...told.findings, ...(told.silenced ?? []).map(({ finding }) => finding)];
      const edits = new Map([...sources.values()].flatMap((source) => [...(editsFor?.(source, all) ?? [])]));
      const place = (finding: Finding): PlacedFinding => {
        const source = sources.get(finding.file);
        const repairs = edits.get(finding)?.map(({ from, to, text }) => ({
          location: locate({ ...finding, at: { offset: from, end: to } }, source),
          text,
        }));
        return { finding, location: locate(finding, source), ...(repairs ? { repairs } : {}) };
      };
      for (const finding of told.findings) {
        const key = JSON.stringify([finding.code, keyOf(finding), finding.message.vi]);
        if (!found.has(key)) found.set(key, detached(place(finding)));
      }
      repaired.push(...(told.repaired ?? []).map(detached));
      for (const { finding, reason, comment } of told.silenced ?? []) {
        needed.add(keyOf(comment));
        const key = JSON.stringify([finding.code, keyOf(finding), finding.message.vi]);
        if (!silenced.has(key)) silenced.set(key, detached({ ...place(finding), reason }));
      }
    },
  };
}

function keyOf({ file, at }: Pick<Finding, 'file' | 'at'>): string {
  return JSON.stringify([file, at]);
}

/** A copy that shares no characters with the file: a part of a text keeps the whole of it in memory. */
function detached<T extends PlacedFinding>(placed: T): T {
  return structuredClone(placed);
}
