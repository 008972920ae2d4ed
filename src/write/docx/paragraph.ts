import { Bookmark, type IParagraphOptions, LeaderType, TabStopType, Paragraph as WordParagraph } from 'docx';
import type { Paragraph } from '../../doc/document.js';
import { twips } from '../../doc/length.js';
import type { ParagraphStyle } from '../../doc/styles.js';
import { alignment } from './alignment.js';
import { boxIndents } from './box.js';
import { inkPictures } from './ink.js';
import { wordInlines } from './inlines.js';
import { keepTogether } from './keep-together.js';
import type { Place } from './place.js';
import { wordStyleId } from './word-style.js';

/** A paragraph with its style and nothing of its own but what its `format` overrides. */
export function wordParagraph(paragraph: Paragraph, place: Place): WordParagraph {
  return new WordParagraph(paragraphOptions(paragraph, place));
}

/** The same, as options, for those who add to it (the footer's rule). */
export function paragraphOptions(paragraph: Paragraph, place: Place): IParagraphOptions {
  const { format = {} } = paragraph;
  const style: ParagraphStyle = place.styles[paragraph.style];
  const address = place.addresses.get(paragraph);
  const keep = paragraph.keepWithNext === true || place.keepWithNext;
  const indent =
    style.box === undefined
      ? overriddenIndents(paragraph)
      : boxIndents(paragraph.inlines, style, place.column, place.fonts);
  return {
    style: wordStyleId(place.styles, paragraph.style),
    ...keepTogether(keep && !style.keepWithNext),
    ...(format.align === undefined ? {} : { alignment: alignment[format.align] }),
    ...(indent === undefined ? {} : { indent }),
    ...(format.spaceBefore === undefined ? {} : { spacing: { before: twips(format.spaceBefore) } }),
    ...(paragraph.inlines.at(-1)?.type === 'leader' ? { tabStops: [rightEdge(place)] } : {}),
    children: [
      ...(address === undefined ? [] : [new Bookmark({ id: address, children: [] })]),
      ...wordInlines(paragraph.inlines, style),
      ...inkPictures(paragraph, place),
    ],
  };
}

/** Where dots lead to. */
function rightEdge({ column }: Place) {
  return { type: TabStopType.RIGHT, position: twips(column), leader: LeaderType.DOT };
}

function overriddenIndents({ format = {} }: Paragraph) {
  const { indentLeft, indentFirst } = format;
  if (indentLeft === undefined && indentFirst === undefined) return undefined;
  const first = indentFirst === undefined ? undefined : twips(indentFirst);
  return {
    ...(indentLeft === undefined ? {} : { left: twips(indentLeft) }),
    ...(first === undefined ? {} : first < 0 ? { hanging: -first } : { firstLine: first }),
  };
}
