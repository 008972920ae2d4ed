import type { Finding, Place, TextSpan } from '../model/finding.js';
import type { Range, SourceFile } from '../model/source-file.js';
import { characterMap } from './character-map.js';
import { lineStarts, positionIn } from './line-index.js';

/** A finding's place for people and editors: lines and columns from 1, columns in UTF-16 units, the end after the last character. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The first line of the place as it stands in the file; empty for a whole file. */
  readonly snippet: string;
}

const wholeFile: Location = { line: 1, column: 1, endLine: 1, endColumn: 1, snippet: '' };

/** Where a finding stands. Without a source (the file was no text) it is the start of the file. */
export function locate({ at }: Finding, source: SourceFile | undefined): Location {
  if (!source || 'file' in at) return wholeFile;
  const starts = startsOf(source);
  const { offset, end } = rangeOf(at, source, starts);
  const from = positionIn(starts, offset);
  const to = positionIn(starts, Math.max(offset, end));
  const start = starts[from.line - 1] ?? 0;
  const next = starts[from.line] ?? source.text.length + 1;
  return {
    ...from,
    endLine: to.line,
    endColumn: to.column,
    snippet: source.text.slice(start, next - 1).replace(/\r$/, ''),
  };
}

function rangeOf(
  at: Exclude<Place, { file: 'whole' }>,
  source: SourceFile,
  starts: readonly number[],
): Range {
  if ('pointer' in at) {
    const whole = source.rangeOf(at.pointer, at.key);
    return at.span ? spanIn(whole, at.span, source) : whole;
  }
  if ('offset' in at) return at;
  const start = starts[Math.min(at.line, starts.length) - 1] ?? 0;
  const line = /^[^\r\n]*/.exec(source.text.slice(start))?.[0] ?? '';
  return { offset: start + (line.length - line.trimStart().length), end: start + line.trimEnd().length };
}

/** The characters of a text inside the range of its value. */
function spanIn(whole: Range, { from, to }: TextSpan, source: SourceFile): Range {
  const map = mapOf(whole, source);
  const end = map.at(-1) ?? 0;
  return { offset: whole.offset + (map[from] ?? end), end: whole.offset + (map[to] ?? end) };
}

/** The text that was looked into last: what is found in one text mostly comes in a row. */
const mapped = new WeakMap<SourceFile, Range & { readonly map: readonly number[] }>();

function mapOf({ offset, end }: Range, source: SourceFile): readonly number[] {
  const last = mapped.get(source);
  if (last?.offset === offset && last.end === end) return last.map;
  const map = characterMap(source.text.slice(offset, end));
  mapped.set(source, { offset, end, map });
  return map;
}

/** A file may have thousands of findings: its lines are counted once. */
const known = new WeakMap<SourceFile, readonly number[]>();

function startsOf(source: SourceFile): readonly number[] {
  const starts = known.get(source) ?? lineStarts(source.text);
  known.set(source, starts);
  return starts;
}
