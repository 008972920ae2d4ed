import { Lexer } from 'yaml';
import type { Range } from '../model/source-file.js';

/** Tokens of the lexer that stand for no characters: document start, end of a flow, a scalar to follow. */
const documentStart = '\u0002';
const flowEnd = '\u0018';
const scalarNext = '\u001f';

/** Where the comments of a YAML text stand, from their “#” to the end of the line; a “#” inside a value is none. */
export function commentsOf(text: string): readonly Range[] {
  const comments: Range[] = [];
  let offset = 0;
  let inScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (token === scalarNext) inScalar = true;
    if (token === documentStart || token === flowEnd || token === scalarNext) continue;
    const end = offset + token.length;
    if (!inScalar && token.startsWith('#')) comments.push({ offset, end: offset + token.trimEnd().length });
    inScalar = false;
    offset = end;
  }
  return comments;
}
