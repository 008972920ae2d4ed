import { positionAt, type Range } from '../model/source-file.js';
import { lineAt, type SourceLine } from './source-line.js';

/** Where a line belongs: so many spaces, in one column with a field above or one level under it. */
export interface Indentation {
  readonly spaces: number;
  readonly key: string;
  /** The line of that field, from 1. */
  readonly line: number;
  readonly under: boolean;
}

/**
 * Where a line out of place most likely belongs: under the field right above when that has no value yet, else beside the
 * field of an open level whose column is nearest to where the line begins. Undefined for dashes, and where no field stands above.
 */
export function likelyIndentation(line: SourceLine, text: string, part: Range): Indentation | undefined {
  if (line.dashes !== '') return undefined;
  const begins = /^\s*/.exec(line.content)?.[0] ?? '';
  // How far a tab was meant to go nobody knows: the line goes on with the one above.
  const typed = begins.includes('\t') ? Number.POSITIVE_INFINITY : begins.length;
  let best: Indentation | undefined;
  let column = Number.POSITIVE_INFINITY;
  let isFirst = true;
  for (let end = line.offset - 1; end > part.offset; ) {
    const above = lineAt(text, end, part);
    end = above.offset - 1;
    if (/^\s*(?:#|$)/.test(above.content)) continue;
    const at = above.content.length - above.content.replace(/^ *(?:- +)*/, '').length;
    const { key } = above;
    if (key === undefined || !/^[A-Za-z][\w-]*$/.test(key) || at >= column) {
      isFirst = false;
      continue;
    }
    const place = { key, line: positionAt(text, above.offset).line };
    if (isFirst && /^(?:#.*)?$/.test(above.value)) return { ...place, spaces: at + 2, under: true };
    isFirst = false;
    column = at;
    if (!best || Math.abs(at - typed) < Math.abs(best.spaces - typed))
      best = { ...place, spaces: at, under: false };
  }
  return best;
}
