/** Without Markdown's marks and footnotes: for what is printed nowhere, inside a table, or named in a message. */
export function plain(text: string): string {
  return text
    .replace(/\^\[[^\]]*\]/g, '')
    .replace(/\*+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
