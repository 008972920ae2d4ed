import { UsageError } from '../usage-error.js';
import type { CommandWords } from '../words/command-words.js';

/** Whether documents are ready to be signed, all of them or one. */
export interface ReadyFlags {
  readonly ready?: true;
  readonly document?: string;
}

export function refuseLoneDocument({ ready, document }: ReadyFlags, words: CommandWords): void {
  if (document !== undefined && !ready) throw new UsageError(words.onlyWith('--document', '--ready'));
}
