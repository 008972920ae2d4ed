const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in an XML element or attribute. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Text without the invisible characters that no XML file may hold: one of them and Word opens nothing (XML 1.0 §2.2). */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
