import type { SourceBlock, SourceNote, SourceText } from '../source.js';
import { noFields } from './fields.js';
import { lose, placeOf, type ReadBlocks, type Story } from './reading.js';

/** The note that a mark in the text stands for, its paragraphs as lines; undefined where the file has none of that id. */
export function readNote(
  kind: 'footnote' | 'endnote',
  id: string,
  story: Story,
  readBlocks: ReadBlocks,
): SourceNote | undefined {
  const { part, byId } = story.reading.notes[kind];
  const note = byId.get(id);
  if (!note) {
    lose(story, id, {
      vi: 'Dấu chú thích không có nội dung chú thích trong tệp.',
      en: 'A note mark whose note is not in the file.',
    });
    return undefined;
  }
  const at = { ...story.at, counts: false, pageBreak: false };
  const inlines = linesOf(readBlocks(note, { ...story, part, at, fields: noFields(note) }), story);
  return { type: 'note', inlines: trimmed(inlines), place: placeOf(story) };
}

function linesOf(blocks: readonly SourceBlock[], story: Story): SourceText[] {
  const lines = blocks.flatMap((block): SourceText[][] => {
    switch (block.type) {
      case 'paragraph': {
        const label: SourceText[] =
          block.label === undefined ? [] : [{ type: 'text', text: `${block.label} ` }];
        return [[...label, ...block.inlines.filter((inline) => inline.type === 'text')]];
      }
      case 'table':
        lose(story, '', {
          vi: 'Bảng trong chú thích được đưa sang thành các dòng chữ.',
          en: 'A table in a note comes over as lines of text.',
        });
        return block.rows.flatMap(({ cells }) => cells.map((cell) => linesOf(cell.blocks, story)));
      case 'picture':
        lose(story, block.alt, {
          vi: 'Hình ảnh trong chú thích không được đưa sang.',
          en: 'A picture in a note is not carried over.',
        });
        return [];
    }
  });
  return lines
    .filter((line) => line.some(({ text }) => text.trim() !== ''))
    .flatMap((line, i): SourceText[] => (i === 0 ? line : [{ type: 'text', text: '\n' }, ...line]));
}

/** Word puts a space between a note's number and its words. */
function trimmed([first, ...rest]: readonly SourceText[]): SourceText[] {
  if (!first) return [];
  const text = first.text.trimStart();
  return text === '' ? trimmed(rest) : [{ ...first, text }, ...rest];
}
