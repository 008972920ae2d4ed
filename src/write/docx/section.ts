import {
  BorderStyle,
  Footer,
  Header,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  SectionType,
  Paragraph as WordParagraph,
  TextRun as WordRun,
} from 'docx';
import { type PageSection, type Paragraph, strokeWidth } from '../../doc/document.js';
import { twips } from '../../doc/length.js';
import { textHeight, textWidth } from '../../doc/page-geometry.js';
import type { StyleName } from '../../doc/styles.js';
import { wordBlocks } from './blocks.js';
import { paragraphOptions, wordParagraph } from './paragraph.js';
import type { Place } from './place.js';
import { wordStyleId } from './word-style.js';

/** The rule over the contact lines; 1 pt off the text, Word's own distance. */
const topRule = { style: BorderStyle.SINGLE, size: strokeWidth * 8, space: 1, color: '000000' };

/** What a section needs to know of its document. */
interface Outside extends Pick<Place, 'styles' | 'fonts' | 'addresses' | 'tables'> {
  /** Whether any section has a footer. */
  readonly footers: boolean;
  /** How many spacers stand before a block, by its index. */
  readonly spacers?: ReadonlyMap<number, number>;
}

/**
 * A section with its own page numbers from 1 (PL1 I.7, III.1đ), hidden on its first page. Word carries headers and
 * footers on from the section before, so the empty ones are written too.
 */
export function wordSection(
  section: PageSection,
  { footers, spacers, ...outside }: Outside,
): ISectionOptions {
  const { geometry } = section;
  const place: Place = {
    ...outside,
    column: textWidth(geometry),
    textHeight: textHeight(geometry),
    keepWithNext: false,
    nested: false,
  };
  const { width, height, margin } = geometry;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // The library swaps the two for landscape.
        size: {
          width: twips(Math.min(width, height)),
          height: twips(Math.max(width, height)),
          orientation: width > height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margin.top),
          bottom: twips(margin.bottom),
          left: twips(margin.left),
          right: twips(margin.right),
          header: twips(geometry.headerDistance),
          footer: twips(geometry.footerDistance),
          gutter: 0,
        },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: {
      default: new Header({ children: [pageNumber(place)] }),
      first: firstHeader(section.firstHeader ?? [], place),
    },
    ...(footers ? { footers: { first: firstFooter(section.firstFooter ?? [], place) } } : {}),
    children: wordBlocks(section.blocks, place, spacers),
  };
}

function pageNumber({ styles }: Place): WordParagraph {
  return new WordParagraph({
    style: wordStyleId(styles, 'pageNumber'),
    children: [new WordRun({ children: [PageNumber.CURRENT] })],
  });
}

/** Empty where nothing is said: the first page bears no number. */
function firstHeader(paragraphs: readonly Paragraph[], place: Place): Header {
  const lines = paragraphs.map((paragraph) => wordParagraph(paragraph, place));
  return new Header({ children: lines.length === 0 ? [empty('pageNumber', place)] : lines });
}

function empty(style: StyleName, { styles }: Place): WordParagraph {
  return new WordParagraph({ style: wordStyleId(styles, style) });
}

/** The contact lines under a rule as wide as the text (PL1 III.4). */
function firstFooter(paragraphs: readonly Paragraph[], place: Place): Footer {
  const lines = paragraphs.map(
    (paragraph, index) =>
      new WordParagraph({
        ...paragraphOptions(paragraph, place),
        ...(index === 0 ? { border: { top: topRule } } : {}),
      }),
  );
  return new Footer({ children: lines.length === 0 ? [empty('contact', place)] : lines });
}
