import type { Range, SourceFile } from '../model/source-file.js';

/** The ranges of a value and of its key. */
export interface NodeRange {
  readonly key?: Range;
  readonly value: Range;
}

/** A source file whose `rangeOf` climbs to the nearest parent that stands in the text. */
export function sourceFile(path: string, text: string, ranges: ReadonlyMap<string, NodeRange>): SourceFile {
  const rangeOf = (pointer: string, key = false): Range => {
    const found = ranges.get(pointer);
    if (found) return key ? (found.key ?? firstLine(text, found.value)) : found.value;
    return pointer === '' ? { offset: 0, end: 0 } : rangeOf(pointer.slice(0, pointer.lastIndexOf('/')), key);
  };
  return { path, text, rangeOf };
}

/** What has no key (the whole file, an element of a list) is shown by the first line of its value. */
function firstLine(text: string, { offset, end }: Range): Range {
  const newline = text.indexOf('\n', offset);
  const line = newline === -1 || newline > end ? end : newline;
  return { offset, end: text[line - 1] === '\r' ? line - 1 : line };
}
