import type { SourceBlock, SourceInline, SourceNote, SourceParagraph, SourcePlace } from '../source.js';
import { withLeaders } from './leaders.js';
import type { Piece, TextPiece } from './pieces.js';
import {
  type ParagraphProperties,
  paragraphProperties,
  type RunProperties,
  runProperties,
} from './properties.js';
import { putRight } from './put-right.js';
import { readInlines } from './read-inlines.js';
import type { ReadNote } from './read-run.js';
import { lose, placed, placeOf, type ReadBlocks, type Story } from './reading.js';
import { takeDownSizes } from './sizes.js';
import type { ParagraphStyle } from './styles.js';
import { child, onOff, unwrapped } from './tree.js';
import type { XmlElement } from './xml.js';

/**
 * A `w:p` with what hangs in it: the paragraph (two where a page break cuts it), then its pictures and the paragraphs of its
 * text boxes. A paragraph that holds nothing but those, or nothing but a page break, is not there itself.
 */
export function readParagraph(
  element: XmlElement,
  story: Story,
  readBlocks: ReadBlocks,
  readNote: ReadNote,
): SourceBlock[] {
  const { at, reading } = story;
  if (at.counts) at.line++;
  const place = placeOf(story);
  const pPr = child(element, 'w:pPr');
  const direct = paragraphProperties(pPr);
  const style = reading.styles.paragraph(direct.style);
  const run = style?.run ?? {};
  const marked = markOf(element) ?? at.mark;
  at.mark = undefined;
  const pieces = readInlines(element, run, story, readNote);
  takeDownSizes(pieces, story);
  for (const { words } of reading.openAnchors) words.push(' ');
  const hangs = pieces.flatMap((piece) => hanging(piece, story, readBlocks));
  if (isHidden(pPr, run, pieces)) {
    putRight(pieces.filter(isWords), story);
    return hangs;
  }
  const mark = { ...run, ...runProperties(child(pPr, 'w:rPr')) };
  const form = formOf(direct, style, mark, story);
  if (form.pageBreakBefore) at.pageBreak = true;
  const made = segments(pieces).flatMap(({ words, broken }, i): SourceParagraph[] => {
    if (broken) at.pageBreak = true;
    const inlines = withLeaders(putRight(words, story), pPr);
    const own = i === 0 ? form.label : undefined;
    if (isEmpty(inlines) && own === undefined && (hangs.length > 0 || pieces.some(isPage))) return [];
    return [paragraph({ story, place, inlines, form, label: own, mark: i === 0 ? marked : undefined })];
  });
  return [...made, ...hangs];
}

interface Form {
  readonly label?: string | undefined;
  readonly indent: number;
  readonly align?: ParagraphProperties['align'];
  readonly heading?: number;
  readonly style?: string | undefined;
  readonly pageBreakBefore: boolean;
}

/** What the paragraph, its style and its list say together (ECMA-376 17.7.2, 17.9.23). */
function formOf(
  direct: ParagraphProperties,
  style: ParagraphStyle | undefined,
  mark: RunProperties,
  story: Story,
): Form {
  const { styles, lists, countOn } = story.reading;
  const { paragraph: defaults } = styles.defaults;
  const own = style?.paragraph ?? {};
  const list = direct.list ?? own.list;
  const tied = list !== undefined && style ? lists.levelOfStyle(list, style.id) : undefined;
  const level = direct.level ?? (direct.list === undefined ? (tied ?? own.level) : undefined) ?? 0;
  const counted = list === undefined || list === 0 ? undefined : countOn(list, level, mark);
  if (counted?.unknown !== undefined) {
    lose(story, counted.unknown, {
      vi: `Kiểu đánh số tự động “${counted.unknown}” được thay bằng “${counted.label ?? ''}”.`,
      en: `The automatic label of kind “${counted.unknown}” is replaced by “${counted.label ?? ''}”.`,
    });
  }
  const byList = counted?.level.indent ?? {};
  const { left = 0, first = 0 } =
    direct.list === undefined
      ? { ...defaults, ...byList, ...own, ...direct }
      : { ...defaults, ...own, ...byList, ...direct };
  const { align, outline, pageBreakBefore } = { ...defaults, ...own, ...direct };
  return {
    indent: Number((left + first).toFixed(2)),
    pageBreakBefore: pageBreakBefore ?? false,
    ...(counted?.label === undefined ? {} : { label: counted.label }),
    ...(align === undefined ? {} : { align }),
    ...(outline === undefined || outline > 8 ? {} : { heading: outline + 1 }),
    ...(style ? { style: style.name } : {}),
  };
}

interface Made {
  readonly story: Story;
  readonly place: SourcePlace;
  readonly inlines: readonly SourceInline[];
  readonly form: Form;
  readonly label: string | undefined;
  readonly mark: string | undefined;
}

function paragraph({ story, place, inlines, form, label, mark }: Made): SourceParagraph {
  const { indent, align, heading, style } = form;
  // A page begins at the first words on it, not at the empty line that the break left.
  const waits = isEmpty(inlines) && label === undefined && story.at.pageBreak;
  if (waits) story.at.pageBreak = false;
  const where = placed(story, place);
  if (waits) story.at.pageBreak = true;
  return {
    type: 'paragraph',
    ...where,
    inlines,
    ...(label === undefined ? {} : { label }),
    ...(align === undefined ? {} : { align }),
    ...(indent === 0 ? {} : { indent }),
    ...(heading === undefined ? {} : { heading }),
    ...(style === undefined ? {} : { style }),
    ...(mark === undefined ? {} : { mark }),
  };
}

function isEmpty(inlines: readonly SourceInline[]): boolean {
  return inlines.every((inline) => inline.type === 'text' && inline.text.trim() === '');
}

function isPage(piece: Piece): boolean {
  return piece.type === 'page';
}

function isWords(piece: Piece): piece is TextPiece | SourceNote {
  return piece.type === 'text' || piece.type === 'note';
}

/** Cuts at page breaks. */
function segments(pieces: readonly Piece[]): { words: (TextPiece | SourceNote)[]; broken: boolean }[] {
  const made: { words: (TextPiece | SourceNote)[]; broken: boolean }[] = [{ words: [], broken: false }];
  for (const piece of pieces) {
    if (piece.type === 'page') made.push({ words: [], broken: true });
    else if (isWords(piece)) made.at(-1)?.words.push(piece);
  }
  return made;
}

/** Pictures and text boxes stand as blocks behind the paragraph they hang in. */
function hanging(piece: Piece, story: Story, readBlocks: ReadBlocks): SourceBlock[] {
  switch (piece.type) {
    case 'box':
      return readBlocks(piece.content, story);
    case 'picture':
      return [{ type: 'picture', ...placed(story, placeOf(story)), alt: piece.alt }];
    case 'lost':
      lose(story, piece.text, piece.why);
      return [];
    default:
      return [];
  }
}

/** A paragraph whose mark and words are all hidden takes no room and no number. */
function isHidden(pPr: XmlElement | undefined, run: RunProperties, pieces: readonly Piece[]): boolean {
  const markHidden = onOff(child(pPr, 'w:rPr'), 'w:vanish') ?? run.hidden ?? false;
  return markHidden && pieces.every((piece) => piece.type === 'text' && piece.look.hidden);
}

/** The name behind `_kh_` of a bookmark that begins before the paragraph's first words. */
function markOf(element: XmlElement): string | undefined {
  for (const each of unwrapped(element)) {
    if (each.name === 'w:bookmarkStart') {
      const mark = markNamed(each);
      if (mark !== undefined) return mark;
    } else if (each.name === 'w:r' && child(each, 'w:t')) return undefined;
  }
  return undefined;
}

export function markNamed(bookmark: XmlElement): string | undefined {
  const name = bookmark.attributes['w:name'] ?? '';
  return name.startsWith('_kh_') ? name.slice(4) : undefined;
}
