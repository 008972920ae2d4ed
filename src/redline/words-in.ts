import { textBelow } from '../import/docx/tree.js';
import type { XmlElement } from '../import/docx/xml.js';
import { everyElement } from './xml.js';

/** The words below an element, to compare: paragraphs, lines and tabs are apart by spaces, a picture is the name of its file. */
export function wordsIn(root: XmlElement): string {
  const pieces = everyElement(root).map((each) => {
    if (each.name === 'w:t') return textBelow(each);
    if (each.name === 'a:blip') return each.attributes['r:embed'] ?? '';
    return each.name === 'w:p' || each.name === 'w:br' || each.name === 'w:tab' ? ' ' : '';
  });
  return pieces.join('').trim();
}

/** The names of the bookmarks below an element. */
export function addressesIn(root: XmlElement): string[] {
  return everyElement(root).flatMap(({ name, attributes }) =>
    name === 'w:bookmarkStart' ? (attributes['w:name'] ?? []) : [],
  );
}
