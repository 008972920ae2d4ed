import type { Block, Doc, Inline, PageSection } from '../../src/doc/document.js';
import { pageGeometry } from '../../src/doc/page-geometry.js';
import { styleSheet } from '../../src/doc/styles.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import type { Page, PlacedLine } from '../../src/layout/page.js';
import { paragraph, sampleFonts } from '../write/sample-doc.js';

export const styles = styleSheet();

/** A document of portrait sections. */
export function docOf(...sections: (readonly Block[] | PageSection)[]): Doc {
  return {
    id: 'thu',
    title: 'Thử',
    issuer: 'Ủy ban nhân dân xã Minh Tâm',
    date: '2027-02-22',
    styles,
    fontFamily: 'Times New Roman',
    sections: sections.map((section) =>
      'geometry' in section ? section : { geometry: pageGeometry('portrait'), blocks: section },
    ),
  };
}

export function layOut(...sections: Parameters<typeof docOf>): Page[] {
  return layoutDocument(docOf(...sections), sampleFonts);
}

/** The text of each line of each page, page numbers and repeated headers left out. */
export function textOf(pages: readonly Page[]): string[][] {
  return pages.map((page) => page.lines.filter((line) => line.role !== 'Artifact').map(lineText));
}

export function lineText(line: PlacedLine): string {
  return line.runs.map((run) => run.text).join('');
}

/** Paragraphs of one line of 16.1 pt, of which 45 fill a page. */
export function filler(count: number): Block[] {
  return Array.from({ length: count }, (_, index) => paragraph('addressees', `dòng ${index + 1}`));
}

/** A paragraph of so many lines of 16.1 pt. */
export function linesOf(name: string, count: number, rest: { keepWithNext?: boolean } = {}): Block {
  const inlines = Array.from({ length: count }, (_, index): Inline[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    { type: 'text', text: `${name}${index + 1}` },
  ]);
  return paragraph('addressees', inlines.flat(), rest);
}
