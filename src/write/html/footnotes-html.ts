import type { Block, Footnote } from '../../doc/document.js';
import { paragraphsOf } from '../../doc/paragraphs-of.js';
import { inlinesHtml } from './inlines-html.js';
import { noteMarkId, noteTextId } from './note-ids.js';
import type { Place } from './place.js';

/** The texts of a section's footnotes, each with the way back to its mark; empty where there are none. */
export function footnotesHtml(blocks: readonly Block[], { styles, used }: Omit<Place, 'blocks'>): string {
  const notes = paragraphsOf(blocks)
    .flatMap(({ inlines }) => inlines)
    .filter((inline): inline is Footnote => inline.type === 'footnote');
  if (notes.length === 0) return '';
  used('footnote');
  return [
    '<section class="notes" role="doc-endnotes" aria-label="Chú thích">',
    ...notes.map(({ number, inlines }) => {
      const back = `<sup><a href="#${noteMarkId(number)}" role="doc-backlink" aria-label="Về chỗ chú thích ${number}">${number}</a></sup>`;
      return `<p class="footnote" id="${noteTextId(number)}">${back} ${inlinesHtml(inlines, styles.footnote)}</p>`;
    }),
    '</section>',
  ].join('\n');
}
