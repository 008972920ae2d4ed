import type { PlanDiff } from '../diff-plans.js';
import type { Doc } from '../doc/document.js';
import type { Finding } from '../model/finding.js';
import { redlineDocs } from '../redline-docs.js';
import { writeAtomically } from './write-file.js';

/** What became of the file with tracked changes. */
export interface WrittenRedline {
  readonly written: boolean;
  readonly findings: readonly Finding[];
}

/** Writes the newer Kế hoạch (the newer plan's main document) as a Word file with tracked changes against the older one. */
export async function writeRedline(diff: PlanDiff, path: string): Promise<WrittenRedline> {
  const { old, new: next } = diff.composed;
  const [before, after] = bothDocs(old.docs, next.docs);
  const { fonts } = next;
  if (!before || !after || !fonts) return { written: false, findings: [noCommonDocument(diff)] };
  const pointers = new Map(diff.matching.pairs.map((pair) => [pair.old.at, pair.new.at]));
  const { bytes, findings } = await redlineDocs({
    old: before,
    next: after,
    fonts,
    file: diff.new.path,
    pointers,
  });
  const failed = bytes && (await writeAtomically(path, bytes));
  return { written: bytes !== undefined && !failed, findings: failed ? [...findings, failed] : findings };
}

/** The Kế hoạch of both, else the first document that both have. */
function bothDocs(olds: readonly Doc[], news: readonly Doc[]): readonly [Doc | undefined, Doc | undefined] {
  const shared = news.filter(({ id }) => olds.some((each) => each.id === id));
  const after = shared.find(({ id }) => id === 'ke-hoach') ?? shared[0];
  return [olds.find(({ id }) => id === after?.id), after];
}

function noCommonDocument({ new: { path } }: PlanDiff): Finding {
  return {
    code: 'redline-document',
    severity: 'error',
    message: {
      vi: 'Hai bản không có văn bản cùng loại để ghi bản theo dõi thay đổi.',
      en: 'The two have no document of one kind to track changes in.',
    },
    hint: {
      vi: 'So sánh hai kế hoạch có văn bản cùng mã trong “documents” (các văn bản).',
      en: 'Compare plans that have a document of the same id under “documents”.',
    },
    file: path,
    at: { file: 'whole' },
  };
}
