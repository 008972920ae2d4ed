import type { Doc } from '../doc/document.js';
import type { FontSet } from '../doc/fonts.js';
import { layoutDocument } from '../layout/layout-document.js';
import type { Page } from '../layout/page.js';
import type { ClassNames } from '../write/html/class-names.js';
import { pageSvg } from '../write/html/paged/page-svg.js';
import type { Papers } from '../write/html/paged/paged-css.js';
import { paragraphParts } from '../write/html/paged/paragraph-parts.js';

/** Looks of pages that live as long as the preview: a page that has not changed is the same text again. */
export interface Looks {
  readonly classes: ClassNames;
  readonly papers: Papers;
}

/** A page as the PDF has it. */
export interface ShownPage {
  readonly svg: string;
  /** Where the words of each paragraph come from, in the order of the picture's paragraphs; empty for what the product made itself. */
  readonly sources: readonly string[];
}

export interface ShownDocument {
  readonly id: string;
  /** "Kế hoạch" */
  readonly name: string;
  readonly pages: readonly ShownPage[];
}

/** Lays a document out and draws its pages. */
export function shownDocument(doc: Doc, name: string, fonts: FontSet, looks: Looks): ShownDocument {
  const pages = layoutDocument(doc, fonts);
  return {
    id: doc.id,
    name,
    pages: pages.map((page, index) => ({
      svg: pageSvg({
        page,
        index: index + 1,
        count: pages.length,
        paper: looks.papers.of(page),
        classes: looks.classes,
      }),
      sources: sourcesOf(page),
    })),
  };
}

function sourcesOf({ lines }: Page): readonly string[] {
  return paragraphParts(lines).map(
    (part) => part.lines.flatMap(({ runs }) => runs).find(({ source }) => source !== undefined)?.source ?? '',
  );
}

/** Finds the page on which the words of a JSON pointer stand, else those of the nearest value around it that is printed. */
export function pageFinder(
  documents: readonly ShownDocument[],
): (pointer: string) => { readonly document: string; readonly page: number } | undefined {
  const first = new Map<string, { document: string; page: number }>();
  for (const { id, pages } of documents) {
    for (const [index, { sources }] of pages.entries()) {
      for (const source of sources) note(source, { document: id, page: index + 1 });
    }
  }
  function note(source: string, place: { document: string; page: number }): void {
    // A value is found where the first of its parts stands.
    for (let at = source; at.includes('/'); at = at.slice(0, at.lastIndexOf('/'))) {
      if (first.has(at)) return;
      first.set(at, place);
    }
  }
  return (pointer) => {
    for (let at = pointer; /\/[^/]+\//.test(`${at}/`) && at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const found = first.get(at);
      if (found) return found;
    }
    return undefined;
  };
}
