import type { SourceBlock } from '../source.js';
import { markComment } from './read-inlines.js';
import { readNote } from './read-note.js';
import { markNamed, readParagraph } from './read-paragraph.js';
import { readTable } from './read-table.js';
import { lose, type Story } from './reading.js';
import { textBelow, unwrapped } from './tree.js';
import type { XmlElement } from './xml.js';

/** Elements between blocks that print nothing. */
const silent = new Set([
  ...[
    'w:sectPr',
    'w:tcPr',
    'w:sdtPr',
    'w:sdtEndPr',
    'w:bookmarkEnd',
    'w:permStart',
    'w:permEnd',
    'w:proofErr',
  ],
  ...[
    'w:moveFromRangeStart',
    'w:moveFromRangeEnd',
    'w:moveToRangeStart',
    'w:moveToRangeEnd',
    'w:customXmlPr',
  ],
  ...[
    'w:customXmlInsRangeStart',
    'w:customXmlInsRangeEnd',
    'w:customXmlDelRangeStart',
    'w:customXmlDelRangeEnd',
  ],
]);

/** The blocks in a body, a cell, a header, a note or a text box. */
export function readBlocks(container: XmlElement, story: Story): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  for (const element of unwrapped(container))
    for (const block of readBlock(element, story)) blocks.push(block);
  return blocks;
}

/** One of them; nothing for marks between blocks. */
export function readBlock(element: XmlElement, story: Story): SourceBlock[] {
  switch (element.name) {
    case 'w:p':
      return readParagraph(element, story, readBlocks, (kind, id, where) =>
        readNote(kind, id, where, readBlocks),
      );
    case 'w:tbl':
      return [readTable(element, story, readBlocks)];
    case 'w:bookmarkStart':
      story.at.mark = markNamed(element) ?? story.at.mark;
      return [];
    case 'w:altChunk':
      lose(story, '', {
        vi: 'Một tệp khác được nhúng vào chỗ này không được đưa sang.',
        en: 'Another file put in here is not carried over.',
      });
      return [];
    default:
      if (markComment(element, story) || silent.has(element.name)) return [];
      lose(story, textBelow(element), {
        vi: `Thành phần “${element.name}” không được đưa sang.`,
        en: `The element “${element.name}” is not carried over.`,
      });
      return [];
  }
}
