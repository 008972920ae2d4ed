import { child } from '../import/docx/tree.js';
import type { XmlElement } from '../import/docx/xml.js';
import { changedProperties, changeOf, type Sides } from './changes.js';
import { mergeContent } from './merge-content.js';
import type { Story } from './story.js';
import { element, without } from './xml.js';

/**
 * A paragraph with the words of some and the mark of others: with the mark come the properties and the page section that
 * it ends. They are the same paragraphs but where words follow after a story's end, or went from there.
 */
export function mergeParagraph(words: Sides<XmlElement>, marks: Sides<XmlElement>, story: Story): XmlElement {
  return element('w:p', [...properties(marks, story), ...mergeContent(words, story)]);
}

function properties({ old, next }: Sides<XmlElement>, story: Story): XmlElement[] {
  const [before, after] = [child(old, 'w:pPr'), child(next, 'w:pPr')];
  const sections = { old: child(before, 'w:sectPr'), next: child(after, 'w:sectPr') };
  const section = sections.old || sections.next ? [story.section(sections)] : [];
  const [plainBefore, plainAfter] = [
    before && without(before, 'w:sectPr'),
    after && without(after, 'w:sectPr'),
  ];
  if (old && next) return changedProperties('w:pPr', { old: plainBefore, next: plainAfter }, section);
  const mark = element('w:rPr', [element(changeOf({ old }))]);
  const own = plainBefore ?? plainAfter;
  return [element('w:pPr', [...(own?.children ?? []), mark, ...section])];
}
