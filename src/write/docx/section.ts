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
import { textWidth } from '../../doc/page-geometry.js';
import { wordBlocks } from './blocks.js';
import { paragraphOptions } from './paragraph.js';
import type { Place } from './place.js';
import { wordStyleId } from './word-style.js';

/**
 * A section with its own page numbers from 1 (PL1 I.7, III.1đ), hidden on its first page. Word carries headers and
 * footers on from the section before, so every one is said, the empty ones too.
 */
export function wordSection(
  section: PageSection,
  outside: Omit<Place, 'column' | 'keepWithNext'>,
): ISectionOptions {
  const { geometry } = section;
  const place: Place = { ...outside, column: textWidth(geometry), keepWithNext: false };
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
    headers: { default: numberHeader(place), first: new Header({ children: [emptyHeader(place)] }) },
    footers: {
      default: new Footer({ children: [emptyHeader(place)] }),
      first: new Footer({ children: firstFooter(section.firstFooter ?? [], place) }),
    },
    children: wordBlocks(section.blocks, place),
  };
}

function numberHeader({ styles }: Place): Header {
  return new Header({
    children: [
      new WordParagraph({
        style: wordStyleId(styles, 'pageNumber'),
        children: [new WordRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}

function emptyHeader({ styles }: Place): WordParagraph {
  return new WordParagraph({ style: wordStyleId(styles, 'pageNumber') });
}

/** The contact lines under a rule as wide as the text (PL1 III.4). */
function firstFooter(paragraphs: readonly Paragraph[], place: Place): WordParagraph[] {
  if (paragraphs.length === 0) return [emptyHeader(place)];
  return paragraphs.map(
    (paragraph, index) =>
      new WordParagraph({
        ...paragraphOptions(paragraph, place),
        ...(index === 0
          ? {
              border: {
                top: { style: BorderStyle.SINGLE, size: strokeWidth * 8, space: 1, color: '000000' },
              },
            }
          : {}),
      }),
  );
}
