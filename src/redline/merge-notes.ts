import { all, childrenOf } from '../import/docx/tree.js';
import type { XmlElement } from '../import/docx/xml.js';
import type { Sides } from './changes.js';
import { mergeBlocks } from './merge-blocks.js';
import { mergeParagraph } from './merge-paragraph.js';
import type { Story } from './story.js';

/**
 * The part with the footnotes, given which of them are one: the first entry has the number 1. The lines over the notes are
 * those of the new file.
 */
export function mergeNotes(
  old: XmlElement,
  next: XmlElement,
  pairs: readonly Sides<string>[],
  story: Story,
): XmlElement {
  const lines = childrenOf(next).filter(({ attributes }) => attributes['w:type'] !== undefined);
  const notes = pairs.map((ids, index) => {
    const [before, after] = [noteOf(old, ids.old), noteOf(next, ids.next)];
    const note = after ?? before;
    if (!note) throw new TypeError(`no such footnote: ${JSON.stringify(ids)}`);
    const children =
      before && after
        ? mergeBlocks(childrenOf(before), childrenOf(after), story)
        : childrenOf(note).map((words) =>
            // The note goes with its mark in the text, its paragraphs with the note.
            mergeParagraph(before ? { old: words } : { next: words }, { old: words, next: words }, story),
          );
    return { ...note, attributes: { 'w:id': String(index + 1) }, children };
  });
  return { ...next, children: [...lines, ...notes] };
}

function noteOf(part: XmlElement, id: string | undefined): XmlElement | undefined {
  return all(part, 'w:footnote').find(({ attributes }) => attributes['w:id'] === id);
}
