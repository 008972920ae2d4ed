import type { ErrorCode } from 'yaml';
import type { Range } from '../model/source-file.js';
import { likelyIndentation } from './indentation.js';
import { findInvisible, hiddenInMargin } from './invisible-characters.js';
import { lineAt, type SourceLine } from './source-line.js';
import { type Explanation, yamlWords } from './yaml-words.js';

/** A fault as the library reports it, its range in the whole text. */
export interface YamlFault {
  readonly code: ErrorCode;
  /** The library's English text: tells variants of one code apart, never shown. */
  readonly message: string;
  readonly range: Range;
}

/**
 * Finds out, from the line at which the parser stumbled, what the author most likely did, and says it in the office's words.
 * The library's code alone does not tell: an unquoted `[@luật]`, a comma and a missing bracket all are "unexpected".
 */
export function explainYamlError(
  fault: YamlFault,
  text: string,
  part: Range,
  quoted: readonly Range[],
): Explanation {
  const { code, message, range } = fault;
  const at = clamp(range, part);
  const line = lineAt(text, at.offset, part);
  const margin = tabbed(code, line, text, part) ?? hidden(code, line, text, part);
  if (margin) return margin;
  switch (code) {
    case 'RESOURCE_EXHAUSTION':
      return yamlWords.depth(wholeLine(line));
    case 'TAB_AS_INDENT':
      return yamlWords.tab(at, 0, likelyIndentation(line, text, part));
    case 'MULTIPLE_DOCS':
      return yamlWords.documents(at);
    case 'BAD_DQ_ESCAPE':
      return yamlWords.escape(at);
    case 'DUPLICATE_KEY':
    case 'IMPOSSIBLE':
    case 'NON_STRING_KEY':
      return yamlWords.other(wholeLine(line));
    case 'BAD_DIRECTIVE':
      return startCharacter(line) ?? yamlWords.other(wholeLine(line));
    case 'MISSING_CHAR':
      return (
        quotation(fault, line, text, quoted) ?? startCharacter(line) ?? missing(message, at, line, text, part)
      );
    case 'UNEXPECTED_TOKEN':
      return quotation(fault, line, text, quoted) ?? startCharacter(line) ?? unexpected(message, at, line);
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return startCharacter(line) ?? implicitKey(message, at, line, text, part);
    case 'BAD_INDENT':
      return /^Flow/.test(message)
        ? (unclosedBracket(at, text, part) ?? yamlWords.bracket(at))
        : indent(message, line, text, part);
    case 'BLOCK_IN_FLOW':
      return yamlWords.bracket(at);
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
    case 'BAD_PROP_ORDER':
    case 'BAD_SCALAR_START':
    case 'BAD_COLLECTION_TYPE':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
      return startCharacter(line) ?? yamlWords.startCharacter(at, text.charAt(at.offset));
    default: {
      const never: never = code;
      return yamlWords.other(never);
    }
  }
}

/** A tab before the first letter of the line, or of one beside it, is at the bottom of whatever the parser says. */
function tabbed(code: ErrorCode, line: SourceLine, text: string, part: Range): Explanation | undefined {
  const found = around(code, line, text, part).find(
    ({ content }) => /^ *(?:- +)*\t/.test(content) && content.trim() !== '',
  );
  if (!found) return undefined;
  const others = (text.slice(found.end, part.end).match(/^ *\t/gm) ?? []).length;
  const at = { offset: found.offset, end: wholeLine(found).offset };
  return yamlWords.tab(at, others, likelyIndentation(found, text, part));
}

/** A character that nobody sees, where a space must be: before the first letter of a line or after the colon of its key. */
function hidden(code: ErrorCode, line: SourceLine, text: string, part: Range): Explanation | undefined {
  for (const one of around(code, line, text, part)) {
    const character = hiddenInMargin(one.content);
    if (character !== undefined) return yamlWords.invisible(wholeLine(one), character);
  }
  return undefined;
}

/** The line at which the parser stumbled and those beside it that may be the cause. */
function around(code: ErrorCode, line: SourceLine, text: string, part: Range): readonly SourceLine[] {
  const above = previousLine(line, text, part);
  const below =
    code === 'BLOCK_AS_IMPLICIT_KEY' && line.next < part.end ? lineAt(text, line.next, part) : undefined;
  return [above, line, below].filter((one) => one !== undefined);
}

/** A value may not begin with these; what stands there is nearly always a sentence. */
function startCharacter(line: SourceLine): Explanation | undefined {
  const start = /^(?:\{\{|[@`%*&!|>{[])/.exec(line.value)?.[0];
  if (start === undefined) return undefined;
  const at = { offset: line.valueOffset, end: line.valueOffset + line.value.trimEnd().length };
  if (start === '|' || start === '>') {
    // A proper header of a text of several lines: the fault lies elsewhere.
    return /^[|>][-+\d]*\s*(?:#.*)?$/.test(line.value) ? undefined : yamlWords.blockStart(at, start);
  }
  // A bracket is at fault only when it opens a sentence, as in “[@luat] về việc …”.
  if ((start === '[' || start === '{') && !/^\[@/.test(line.value)) return undefined;
  return yamlWords.startCharacter(at, start);
}

function quotation(
  { message, range }: YamlFault,
  line: SourceLine,
  text: string,
  quoted: readonly Range[],
): Explanation | undefined {
  const before = quoted.findLast(({ offset }) => offset < range.offset);
  if (/closing/.test(message) && before)
    return yamlWords.openQuote(firstLineOf(before, text), text.charAt(before.offset));
  const closed = quoted.findLast(({ end }) => end <= range.offset);
  if (!closed || text.slice(closed.end, range.offset).trim() !== '') return undefined;
  const mark = text.charAt(closed.offset);
  if (text.slice(closed.offset, closed.end).includes('\n'))
    return yamlWords.openQuote(firstLineOf(closed, text), mark);
  if (text.charAt(range.offset) === '#') return yamlWords.comment(range);
  return yamlWords.textAfterQuote({ offset: closed.offset, end: line.end }, mark);
}

function missing(message: string, at: Range, line: SourceLine, text: string, part: Range): Explanation {
  if (/Comments must/.test(message)) return yamlWords.comment(at);
  if (/between|Missing space after/.test(message)) return yamlWords.bracket(at);
  return keyWithoutValue(line, text, part);
}

function keyWithoutValue(line: SourceLine, text: string, part: Range): Explanation {
  const at = wholeLine(line);
  const content = text.slice(at.offset, at.end);
  const invisible = findInvisible(content);
  if (invisible && /^[^:]*:?\s*[\u00a0\u200b\ufeff]|^[\u00a0\u200b\ufeff]/.test(content))
    return yamlWords.invisible(at, invisible);
  const colon = gluedColon(content, at);
  if (colon) return colon;
  if (/^[-+*•–]/.test(content)) return yamlWords.dash(at);
  if (line.key !== undefined) return yamlWords.indent(at, line.key, likelyIndentation(line, text, part));
  if (opensBlock(line, text, part)) return yamlWords.blockIndent(at);
  const above = previousLine(line, text, part);
  const glued = above && gluedDash(above);
  if (glued) return glued;
  // A key that is no word: the line above is a sentence with a colon, and this one goes on with it.
  if (above?.key !== undefined && !/^[\w-]+$/.test(above.key)) {
    return colonIn({ offset: above.offset + above.content.indexOf(above.key), end: line.end }, text);
  }
  return yamlWords.noColon(at);
}

/** Whether the nearest line above with content announces text below it (`|`, `>`). */
function opensBlock(line: SourceLine, text: string, part: Range): boolean {
  return /(?:^|[\s:])[|>][-+\d]*\s*$/.test(previousLine(line, text, part)?.content.trimEnd() ?? '');
}

/** `-một`: no list at all, but the beginning of a sentence. */
function gluedDash(line: SourceLine): Explanation | undefined {
  return /^\s*(?:- +)*-[^\s-]/.test(line.content) ? yamlWords.dash(wholeLine(line)) : undefined;
}

function gluedColon(content: string, at: Range): Explanation | undefined {
  const glued = /^([\w-]+):(\S.*)$/.exec(content);
  return glued ? yamlWords.spaceAfterColon(at, `${glued[1]}: ${glued[2]}`) : undefined;
}

/** `id van-dong` or `id:van-dong` above other fields: a field whose colon, or the space after it, is missing. */
function halfKey(line: SourceLine): Explanation | undefined {
  const at = { offset: line.valueOffset, end: line.valueOffset + line.value.trimEnd().length };
  return (
    gluedColon(line.value.trimEnd(), at) ??
    (/^[a-z][A-Za-z]*\s/.test(line.value) ? yamlWords.noColon(at) : undefined)
  );
}

function previousLine(line: SourceLine, text: string, part: Range): SourceLine | undefined {
  let last = line.offset - 1;
  while (last >= part.offset && /\s/.test(text.charAt(last))) last--;
  return last < part.offset ? undefined : lineAt(text, last, part);
}

function unexpected(message: string, at: Range, line: SourceLine): Explanation {
  if (/block-seq-ind/.test(message)) return yamlWords.dashOnKeyLine(at);
  if (/flow-(?:seq|map)|Unexpected ,|empty item/.test(message)) return yamlWords.bracket(at);
  if (/^[[{]/.test(line.value))
    return yamlWords.startCharacter({ offset: line.valueOffset, end: line.end }, line.value.charAt(0));
  return yamlWords.other(wholeLine(line));
}

/** A map begins where none may: a sentence with a colon, or a field indented under a value. */
function implicitKey(message: string, at: Range, line: SourceLine, text: string, part: Range): Explanation {
  if (/block sequence/.test(message)) return yamlWords.dash(wholeLine(line));
  if (/:(?:\s|$)/.test(line.value)) return colonIn({ offset: line.valueOffset, end: line.end }, text);
  const next = line.next < part.end ? lineAt(text, line.next, part) : undefined;
  if (!next) return keyWithoutValue(line, text, part);
  if (line.key === undefined && line.dashes === '') return keyWithoutValue(line, text, part);
  const half = gluedDash(line) ?? (line.key === undefined ? halfKey(line) : undefined);
  if (half) return half;
  // A word of Latin letters before the colon is a field; anything else is the rest of the sentence.
  return /^[A-Za-z][\w-]*$/.test(next.key ?? '') && message !== '' && at.offset >= part.offset
    ? yamlWords.deeperThanValue(wholeLine(next), line.key, likelyIndentation(next, text, part))
    : colonIn({ offset: line.valueOffset, end: next.end }, text);
}

function colonIn(at: Range, text: string): Explanation {
  return yamlWords.colon(at, text.slice(at.offset, at.end));
}

function indent(message: string, line: SourceLine, text: string, part: Range): Explanation {
  const at = wholeLine(line);
  if (/Block scalar/.test(message)) return yamlWords.blockIndent(at);
  if (opensBlock(line, text, part)) return yamlWords.blockIndent(at);
  const above = previousLine(line, text, part);
  const glued = gluedDash(line) ?? (above && gluedDash(above));
  if (glued) return glued;
  if (line.dashes !== '') return yamlWords.dash(at);
  return yamlWords.indent(at, line.key, likelyIndentation(line, text, part));
}

/** The bracket that was never closed: the last one that is open before the place. */
function unclosedBracket(at: Range, text: string, part: Range): Explanation | undefined {
  const open: number[] = [];
  for (let offset = part.offset; offset < at.offset; offset++) {
    const character = text[offset];
    if (character === '[' || character === '{') open.push(offset);
    else if (character === ']' || character === '}') open.pop();
  }
  const offset = open.at(-1);
  return offset === undefined
    ? undefined
    : yamlWords.openBracket({ offset, end: offset + 1 }, text.charAt(offset));
}

function firstLineOf({ offset, end }: Range, text: string): Range {
  const newline = text.indexOf('\n', offset);
  return { offset, end: newline === -1 || newline > end ? end : newline };
}

/** From the first character of the line that is no space to its last. */
function wholeLine(line: SourceLine): Range {
  const content = line.content.trimEnd();
  const offset = line.offset + (content.length - content.trimStart().length);
  return { offset, end: line.offset + content.length };
}

function clamp({ offset, end }: Range, part: Range): Range {
  const start = Math.min(offset, part.end);
  return { offset: start, end: Math.max(start, Math.min(end, part.end)) };
}
