import type { Page, PlacedLine } from '../../layout/page.js';
import type { Pdf } from './open-pdf.js';

/** An entry of the reader's outline. */
export interface Bookmark {
  readonly title: string;
  /** 1 for H1 to 4 for H4. */
  readonly level: number;
  /** Index of the page, and the heading's distance from its top in points. */
  readonly page: number;
  readonly top: number;
}

const levels: Partial<Record<PlacedLine['role'], number>> = { H1: 1, H2: 2, H3: 3, H4: 4 };

/** The headings and drawings of the document in the order of the pages. A heading of several lines is one bookmark. */
export function bookmarks(pages: readonly Page[]): Bookmark[] {
  const found = new Map<number, Bookmark>();
  pages.forEach((page, index) => {
    if (page.drawing) found.set(-1 - index, { title: page.drawing.title, level: 1, page: index, top: 0 });
    for (const line of page.lines) {
      const level = levels[line.role];
      if (level === undefined) continue;
      const text = line.runs.map((run) => run.text).join('');
      const begun = found.get(line.paragraph) ?? { title: '', level, page: index, top: line.y };
      found.set(line.paragraph, { ...begun, title: joined(begun.title, text) });
    }
  });
  return [...found.values()]
    .map((bookmark) => ({ ...bookmark, title: bookmark.title.trim() }))
    .filter((bookmark) => bookmark.title !== '');
}

/** Lines broken by the author end without a space; a line broken after a hyphen goes on without one. */
function joined(before: string, text: string): string {
  return before === '' || /[\s-]$/.test(before) ? before + text : `${before} ${text}`;
}

/** Writes the bookmarks as a tree: an entry lies under the nearest one before it of a higher level. */
export function drawBookmarks(pdf: Pdf, pages: readonly Page[]): void {
  const open: { level: number; item: PDFKit.PDFOutline }[] = [];
  for (const { title, level, page, top } of bookmarks(pages)) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.item ?? pdf.outline;
    pdf.switchToPage(page);
    // pdfkit counts the left edge from the page's right side.
    const place = { expanded: true, top, left: pages[page]?.width ?? 0 };
    const item = parent.addItem(title, place);
    open.push({ level, item });
  }
}
