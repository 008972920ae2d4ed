/** The id of a line in the panel that shows the files: letters, digits and dashes only. */
export function lineId(file: string, line: number): string {
  return `line-${file.replace(/[^A-Za-z0-9]+/g, '-')}-${line}`;
}
