/**
 * A Word file with tracked changes as lines: `Style: words [-taken out-][+put in+]`, a paragraph's mark that comes or goes
 * as `+¶` or `-¶`, a change of its looks as `~`; rows that come or go as `+row`, `-row`; notes as `⟨…⟩`.
 */
import { unzipSync } from 'fflate';
import { all, child, childrenOf, textBelow, value } from '../../src/import/docx/tree.js';
import type { XmlElement } from '../../src/import/docx/xml.js';
import { everyElement, parsePart } from '../../src/redline/xml.js';

export function trackedLines(bytes: Uint8Array, part = 'word/document.xml'): string[] {
  const parts = unzipSync(bytes);
  const read = (name: string) => parsePart(new TextDecoder().decode(parts[name]));
  const notes = new Map(
    all(read('word/footnotes.xml'), 'w:footnote').map((note) => [note.attributes['w:id'], note]),
  );
  const pieces = (parent: XmlElement): string =>
    childrenOf(parent)
      .map((each) => {
        switch (each.name) {
          case 'w:ins':
            return `[+${pieces(each)}+]`;
          case 'w:del':
            return `[-${pieces(each)}-]`;
          case 'w:r':
            return pieces(each);
          case 'w:t':
          case 'w:delText':
            return textBelow(each);
          case 'w:drawing':
            return '▣';
          case 'w:br':
            return '⏎';
          case 'w:footnoteReference': {
            const note = notes.get(each.attributes['w:id']);
            return `⟨${all(note, 'w:p').map(pieces).join('').trim()}⟩`;
          }
          default:
            return '';
        }
      })
      .join('');
  return everyElement(read(part)).flatMap((each) => {
    if (each.name === 'w:tr') {
      const own = signOf(child(each, 'w:trPr'));
      return own === '' ? [] : [`${own}row`];
    }
    if (each.name !== 'w:p') return [];
    const properties = child(each, 'w:pPr');
    const mark = signOf(child(properties, 'w:rPr'));
    const looks = child(properties, 'w:pPrChange') ? '~' : '';
    const words = `${looks}${value(properties, 'w:pStyle') ?? ''}: ${pieces(each)}`;
    return [mark === '' ? words : `${words} ${mark}¶`];
  });
}

function signOf(properties: XmlElement | undefined): string {
  if (child(properties, 'w:ins')) return '+';
  return child(properties, 'w:del') ? '-' : '';
}
