import type { Finding } from '../model/finding.js';
import type { SourceFile } from '../model/source-file.js';

/** What a command has found so far, and the files to place it in. */
export interface Collection {
  readonly findings: () => readonly Finding[];
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly add: (findings: readonly Finding[], sources?: readonly SourceFile[]) => void;
}

/** Collects the findings of one plan after another; what plans have in common, a mistake in their office file say, is told once. */
export function collectFindings(): Collection {
  const found = new Map<string, Finding>();
  const sources = new Map<string, SourceFile>();
  return {
    findings: () => [...found.values()],
    sources,
    add: (findings, read = []) => {
      for (const source of read) sources.set(source.path, source);
      for (const finding of findings) {
        const { code, file, at, message } = finding;
        const key = JSON.stringify([code, file, at, message.vi]);
        if (!found.has(key)) found.set(key, finding);
      }
    },
  };
}
