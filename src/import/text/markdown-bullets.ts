const bullet = /^(\s*)([-+*])\s+(?=\S)/;

/** Gives bullets the marks that documents print: what mark the list has in Markdown is chance, how deep it stands is not. */
export interface BulletMarks {
  /** The words of a line, its bullet a dash, or a plus where it stands inside another bullet's list. */
  readonly marked: (line: string, words: string) => string;
}

/** Follows the lists of a file, line by line. */
export function bulletMarks(): BulletMarks {
  let open: number[] = [];
  return {
    marked: (line, words) => {
      const found = bullet.exec(line);
      const indent = /^\s*/.exec(line)?.[0].length ?? 0;
      if (!found) {
        // The words of an item may go on in lines that are indented like it.
        if (indent === 0) open = [];
        return words;
      }
      open = [...open.filter((each) => each < indent - 1), indent];
      const mark = found[2] === '+' || open.length > 1 ? '+' : '-';
      return words.replace(/^[-+*]/, mark);
    },
  };
}
