/** What of a plan's work is done, from what units sent: results, filled forms, filled work lists. */
import type { Dossier } from './model/dossier.js';
import type { Finding } from './model/finding.js';
import type { SourceFile } from './model/source-file.js';
import { doneItems } from './results/done-items.js';
import { isWorkbook, type ResultsInput, readResults } from './results-of-files.js';
import { isTrackingWorkbook, readStatuses } from './work-files/read-statuses.js';
import type { WorkList } from './work-list/work.js';
import { readWorkbook } from './workbook/read-workbook.js';

export interface Progress {
  /** Ids of the items that are done, reports that were sent among them; of work too, where every lead is done. */
  readonly done: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceFile[];
}

export async function progressOf(
  files: readonly ResultsInput[],
  { list, dossier }: { readonly list: WorkList; readonly dossier: Dossier },
): Promise<Progress> {
  const done = new Set<string>();
  const findings: Finding[] = [];
  const others: ResultsInput[] = [];
  for (const file of files) {
    const book = isWorkbook(file.bytes) ? await readWorkbook(file.path, file.bytes) : undefined;
    if (!book?.value || !isTrackingWorkbook(book.value)) {
      others.push(file);
      continue;
    }
    const { items, findings: told } = readStatuses(book.value, list);
    findings.push(...book.findings, ...told);
    for (const { item, status } of items) {
      if (status === 'done' || status === 'done-late') done.add(item.id);
    }
  }
  const read =
    others.length === 0 ? { findings: [], sources: [] } : await readResults(others, { list, dossier });
  for (const id of 'results' in read && read.results ? doneItems(read.results, list) : []) done.add(id);
  return {
    done: withWholeWork(done, list),
    findings: [...findings, ...read.findings],
    sources: read.sources,
  };
}

/** The list of everybody knows work, not its parts: it is done where all who lead it are. */
function withWholeWork(done: ReadonlySet<string>, { works, items }: WorkList): ReadonlySet<string> {
  const whole = works.filter((work) => {
    const leads = items.filter((item) => item.work === work && item.role === 'lead');
    return leads.length > 0 && leads.every(({ id }) => done.has(id));
  });
  return new Set([...done, ...whole.map(({ id }) => id)]);
}
