import { strFromU8, unzipSync } from 'fflate';

/** The XML parts of a .docx file by name, in the order of its entries. */
export function readPackage(file: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Every `<name …>…</name>` or `<name …/>` in XML, outermost ones first to last; not for elements within themselves. */
export function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`, 'g')) ?? [];
}

/** The value of an attribute of the first element of a name, or undefined. */
export function attribute(xml: string, element: string, name: string): string | undefined {
  const tag = new RegExp(`<${element}\\b[^>]*>`).exec(xml)?.[0];
  return tag === undefined ? undefined : new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

/** The words of some XML, footnote marks left out. */
export function words(xml: string): string {
  return elements(xml, 'w:t')
    .map((t) => t.replace(/<[^>]*>/g, ''))
    .join('');
}
