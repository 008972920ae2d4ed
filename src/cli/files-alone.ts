import { basename, dirname, extname, join } from 'node:path';
import { UsageError } from './usage-error.js';
import type { CommandWords } from './words/command-words.js';

/** What a file is to us, by the end of its name. */
const kinds: Readonly<Record<string, 'plan' | 'document'>> = {
  '.yaml': 'plan',
  '.yml': 'plan',
  '.docx': 'document',
  '.txt': 'document',
  '.md': 'document',
};

/**
 * The command that files alone stand for, as when they were dropped on the program: plans are built, two plans compared, a document
 * is imported; all results lie beside the first file. Undefined where anything but files is given. Throws a UsageError where the
 * files together stand for nothing.
 */
export function commandOfFiles(
  args: readonly string[],
  { dropped }: CommandWords,
): readonly string[] | undefined {
  const given = args.map((path) => kinds[extname(path).toLowerCase()]);
  const [first] = args;
  if (first === undefined || first.startsWith('-') || given.includes(undefined)) return undefined;
  const beside = (name: string) => join(dirname(first), name);
  if (given.every((kind) => kind === 'plan')) {
    if (args.length !== 2) return ['build', ...args, '--out', beside('out')];
    const [old, next] = inOrder(args);
    const name = `${dropped.comparison}-${stem(old)}-${stem(next)}.docx`;
    return ['diff', old, next, '--out', beside(name)];
  }
  if (args.length === 1) return ['import', first, '--out', beside(`${stem(first)}.yaml`)];
  throw new UsageError(given.includes('plan') ? dropped.mixed : dropped.documents);
}

/** A file manager hands files over in any order: the year in their names, or else the alphabet, says which is the older one. */
function inOrder(paths: readonly string[]): [string, string] {
  const names = new Intl.Collator('vi', { numeric: true });
  const [old = '', next = ''] = paths.toSorted((a, b) => names.compare(basename(a), basename(b)));
  return [old, next];
}

function stem(path: string): string {
  return basename(path, extname(path));
}
