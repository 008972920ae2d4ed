const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A carriage return would be read as a line feed.
  '\r': '&#13;',
  // HTML has no way to write U+0000.
  '\0': '\ufffd',
};

/** Text that comes back as itself, between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r\0]/g, (character) => references[character] ?? character);
}
