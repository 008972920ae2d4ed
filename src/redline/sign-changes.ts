import { isElement } from '../import/docx/tree.js';
import type { XmlElement } from '../import/docx/xml.js';
import { everyElement } from './xml.js';

/** Who made the changes, and when. */
export interface Signature {
  readonly author: string;
  /** The day, ISO: `2027-02-22`. */
  readonly date: string;
}

const signed = /^w:(ins|del|(pPr|tblPr|trPr|tcPr|sectPr)Change)$/;

/**
 * Two hours of the day, by turns from paragraph to paragraph. LibreOffice takes changes of one time for one change where the
 * end of a paragraph and the beginning of the next are changed, and the break between them, which nobody changed, goes too.
 */
const hours = ['00', '01'] as const;

/**
 * Signs the changes in all parts of a file and numbers them and the drawings. Numbers of changes go on after those of the
 * bookmarks: annotations are one series (ECMA-376 17.13).
 */
export function signChanges(
  parts: ReadonlyMap<string, XmlElement>,
  { author, date }: Signature,
): Map<string, XmlElement> {
  const annotation = counter(Math.max(0, ...[...parts.values()].flatMap(bookmarkNumbers)));
  const drawing = counter(0);
  let paragraphs = 0;
  const sign = (each: XmlElement, above: string): XmlElement => {
    const hour = each.name === 'w:p' ? (hours[paragraphs++ % hours.length] ?? above) : above;
    return {
      name: each.name,
      attributes: attributesOf(each, hour),
      children: each.children.map((node) => (isElement(node) ? sign(node, hour) : node)),
    };
  };
  const attributesOf = ({ name, attributes }: XmlElement, hour: string): XmlElement['attributes'] => {
    if (signed.test(name))
      return { 'w:id': annotation(), 'w:author': author, 'w:date': `${date}T${hour}:00:00Z` };
    if (name === 'w:tblGridChange') return { 'w:id': annotation() };
    if (name === 'wp:docPr') return { ...attributes, id: drawing() };
    return attributes;
  };
  return new Map([...parts].map(([name, root]) => [name, sign(root, hours[0])]));
}

function counter(last: number): () => string {
  let count = last;
  return () => String(++count);
}

function bookmarkNumbers(root: XmlElement): number[] {
  return everyElement(root).flatMap(({ name, attributes }) =>
    name === 'w:bookmarkStart' ? Number(attributes['w:id']) : [],
  );
}
