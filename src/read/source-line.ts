import type { Range } from '../model/source-file.js';

/** One line of YAML taken apart as an author sees it: dashes, key, value. Offsets are into the whole text. */
export interface SourceLine {
  readonly content: string;
  readonly offset: number;
  readonly end: number;
  /** Where the next line begins. */
  readonly next: number;
  readonly dashes: string;
  readonly key?: string;
  readonly value: string;
  readonly valueOffset: number;
}

export function lineAt(text: string, offset: number, part: Range): SourceLine {
  const start = Math.max(part.offset, offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1);
  const newline = text.indexOf('\n', offset);
  const next = newline === -1 || newline >= part.end ? part.end : newline + 1;
  const content = text.slice(start, next).replace(/\r?\n$/, '');
  const dashes = /^[ \t]*(?:-[ \t]+)*/.exec(content)?.[0] ?? '';
  const rest = content.slice(dashes.length);
  const key = /^("[^"]*"|'[^']*'|[^\s"'#[\]{}&*!|>%@`:][^:]*?)[ \t]*:(?=[ \t]|$)[ \t]*/.exec(rest);
  const valueOffset = start + dashes.length + (key?.[0].length ?? 0);
  return {
    content,
    offset: start,
    end: start + content.length,
    next,
    dashes: dashes.trim(),
    ...(key?.[1] !== undefined && { key: key[1] }),
    value: rest.slice(key?.[0].length ?? 0),
    valueOffset,
  };
}
