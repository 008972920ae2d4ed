/**
 * A text file as read, with the way back from values to characters.
 * Offsets are UTF-16 indexes into `text`; lines and columns count from 1, columns in UTF-16 units.
 */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The range of the value (or of its key) at a JSON pointer; of the nearest parent where there is none. */
  readonly rangeOf: (pointer: string, key?: boolean) => Range;
}

export interface Range {
  readonly offset: number;
  readonly end: number;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line++;
  return { line, column: offset - start + 1 };
}

/** One step down a JSON pointer, escaped as RFC 6901 wants. */
export function pointer(parent: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce<string>(
    (path, step) => `${path}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    parent,
  );
}
