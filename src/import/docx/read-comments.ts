import type { SourceBlock, SourceComment } from '../source.js';
import { noFields } from './fields.js';
import { readBlocks } from './read-blocks.js';
import type { Reading, Story } from './reading.js';
import { all } from './tree.js';
import type { XmlElement } from './xml.js';

/** Remarks in the margin with the words they hang on; after the body has been read, which finds those words. */
export function readComments(root: XmlElement, part: string, reading: Reading): SourceComment[] {
  return all(root, 'w:comment').map((comment): SourceComment => {
    const anchor = reading.anchors.get(comment.attributes['w:id'] ?? '');
    const place = anchor?.place ?? { line: 1 };
    const at = { line: place.line, counts: false, section: 0, landscape: false, pageBreak: false };
    const story: Story = { reading, part, zone: 'body', at, fields: noFields(comment) };
    const about = anchor?.words.join('').replace(/\s+/g, ' ').trim().normalize('NFC') ?? '';
    return {
      text: textOf(readBlocks(comment, story)),
      author: (comment.attributes['w:author'] ?? '').normalize('NFC'),
      place,
      ...(about === '' ? {} : { about }),
    };
  });
}

function textOf(blocks: readonly SourceBlock[]): string {
  return blocks
    .flatMap((block) => {
      if (block.type === 'paragraph') {
        return [block.inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')];
      }
      return block.type === 'table'
        ? block.rows.flatMap(({ cells }) => cells.map((cell) => textOf(cell.blocks)))
        : [block.alt];
    })
    .filter((line) => line.trim() !== '')
    .join('\n');
}
