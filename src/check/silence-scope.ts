/** Lines of a file, from 1, the last one included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/**
 * The lines a comment on the given line speaks of: behind a value its own line, else the next that is no comment; with what
 * stands deeper below. Undefined where nothing follows.
 */
export function scopeOf(lines: readonly string[], line: number): Lines | undefined {
  const first = isBare(lines[line - 1]) ? nextOf(lines, line + 1) : line;
  if (first === undefined) return undefined;
  const opening = lines[first - 1] ?? '';
  let last = first;
  for (let next = nextOf(lines, first + 1); next !== undefined; next = nextOf(lines, next + 1)) {
    if (!isInside(lines[next - 1] ?? '', opening)) break;
    last = next;
  }
  return { first, last };
}

/** The first line from `from` on that is neither empty nor a comment. */
function nextOf(lines: readonly string[], from: number): number | undefined {
  for (let line = from; line <= lines.length; line++) if (!isBare(lines[line - 1])) return line;
  return undefined;
}

function isBare(line = ''): boolean {
  return /^\s*(?:#|$)/.test(line);
}

/** Deeper; the members of a list may stand right under its key. */
function isInside(line: string, opening: string): boolean {
  const depth = depthOf(line) - depthOf(opening);
  return depth > 0 || (depth === 0 && isMember(line) && !isMember(opening));
}

function depthOf(line: string): number {
  return line.length - line.trimStart().length;
}

function isMember(line: string): boolean {
  return /^\s*-(?:\s|$)/.test(line);
}
