import { matches } from '../meaning/patterns.js';
import type { TextSpan } from '../model/finding.js';
import type { Prose } from './prose.js';

/** A place in a text, as a violation names it, with what was matched there. */
export interface Match {
  readonly pointer: string;
  readonly span: TextSpan;
  readonly found: RegExpExecArray;
  readonly prose: Prose;
}

/** Every match of a global pattern in the words of every text, in reading order. */
export function* matchesIn(prose: Iterable<Prose>, pattern: RegExp): Generator<Match> {
  for (const each of prose) {
    for (const found of matches(pattern, each.words)) {
      const span = { from: found.index, to: found.index + found[0].length };
      yield { pointer: each.pointer, span, found, prose: each };
    }
  }
}

const farthest = 40;

/** The place with the words it touches, to be quoted in a message. */
export function excerptAt({ prose, span }: Pick<Match, 'prose' | 'span'>): string {
  const { text } = prose;
  const before = /\S*\s*$/.exec(text.slice(Math.max(0, span.from - farthest), span.from))?.[0] ?? '';
  const after = /^\s*\S*/.exec(text.slice(span.to, span.to + farthest))?.[0] ?? '';
  return `${before}${text.slice(span.from, span.to)}${after}`.replaceAll('\n', ' ').trim();
}
