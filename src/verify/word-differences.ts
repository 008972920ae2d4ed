import { matchWords } from '../import/word-diff.js';
import { inOrder } from '../model/anchors.js';
import type { Difference } from './difference.js';
import type { PdfLine } from './pdf-lines.js';

interface PagedWord {
  readonly text: string;
  readonly page: number;
}

/** Words beside a change that are told with it, so that it can be found on its page. */
const around = 3;

/** Every row of words in a PDF that is not what the plan prints, with its page; where lines break does not count. */
export function wordDifferences(
  printed: readonly PdfLine[],
  found: readonly PdfLine[],
): readonly Difference[] {
  const [plan, file] = [wordsOf(printed), wordsOf(found)];
  const numbers = new Map<string, number>();
  const numbered = (words: readonly PagedWord[]) =>
    words.map(({ text }) => {
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    });
  const matches = inOrder(matchWords(numbered(plan), numbered(file)));
  const differences: Difference[] = [];
  let [i, j] = [0, 0];
  for (const [m, n] of [...matches, [plan.length, file.length] as const]) {
    if (m > i || n > j) {
      const page = (file[j] ?? file.at(-1))?.page ?? 0;
      const before = texts(file.slice(Math.max(0, j - around), j));
      const after = texts(file.slice(n, n + around));
      const told = (words: readonly PagedWord[]) =>
        [before, texts(words), after].filter((part) => part !== '').join(' ');
      differences.push({
        ...{ kind: 'changed', pointer: '', page },
        ...{ plan: told(plan.slice(i, m)), file: told(file.slice(j, n)) },
      });
    }
    [i, j] = [m + 1, n + 1];
  }
  return differences;
}

function texts(words: readonly PagedWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** A word broken after a hyphen or a stroke is one word again. */
function wordsOf(lines: readonly PdfLine[]): readonly PagedWord[] {
  const words: { text: string; page: number }[] = [];
  let open = false;
  for (const { text, page } of lines) {
    for (const [at, word] of (text.match(/\S+/g) ?? []).entries()) {
      const last = words.at(-1);
      if (at === 0 && open && last) last.text += word;
      else words.push({ text: word, page });
    }
    open = /\S[-/]$/.test(text);
  }
  return words;
}
