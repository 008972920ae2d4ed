import type { Into } from '../into-files.js';
import type { Language } from '../model/language.js';
import { placeIn } from './english-places.js';

/**
 * What taking corrections home came to, as JSON for other programs (schemas/into-report.schema.json): flat objects, every key always
 * there. Lines of the plan from 1, 0 where none is known.
 */
export function intoJson({ files, followed }: Into, language: Language): string {
  const rows = files.map(({ file, document = '', changes }) => ({
    file,
    document,
    changes: changes.map((change) => ({
      kind: change.kind,
      where: placeIn(language, change.where),
      line: change.line,
      before: change.before,
      after: change.after,
      applied: change.applied,
      reason: change.reason?.[language] ?? '',
      also: change.also.map((words) => words[language]),
      tracked: change.tracked,
      author: change.author,
    })),
  }));
  return `${JSON.stringify({ followed, files: rows }, undefined, 2)}\n`;
}
