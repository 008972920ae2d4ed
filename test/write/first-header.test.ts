/** Lines in the top margin of a section's first page, in every format. */
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/document.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import { mdWriter } from '../../src/write/writers/md.js';
import { lineText } from '../layout/check-layout.js';
import { parts } from './docx-parts.js';
import { htmlText, shownText } from './html-text.js';
import { elements, words } from './read-package.js';
import { paragraph, sampleDoc, sampleFonts } from './sample-doc.js';

const mark = 'DỰ THẢO LẦN 3';
const plain = sampleDoc();
const marked: Doc = {
  ...plain,
  sections: plain.sections.map((section, index) =>
    index === 0
      ? section
      : { ...section, firstHeader: [paragraph('draftMark', mark, { format: { align: 'left' } })] },
  ),
};

describe('a first header', () => {
  it('stands in the top margin and moves no line', () => {
    const pages = layoutDocument(marked, sampleFonts);
    const isMark = (line: (typeof pages)[number]['lines'][number]) => lineText(line) === mark;
    const marks = pages.flatMap((page) => page.lines.filter(isMark).map((line) => ({ page, line })));
    expect(marks.map(({ page }) => [page.section, page.number])).toEqual([[1, 1]]);
    for (const { page, line } of marks) {
      const { geometry } = marked.sections[page.section] ?? {};
      expect(line.y).toBe(geometry?.headerDistance);
      expect(line.y + line.height).toBeLessThanOrEqual(geometry?.margin.top ?? 0);
      expect(line.runs[0]?.x).toBe(geometry?.margin.left);
      expect(line.role).toBe('Artifact');
    }
    const placed = (doc: Doc) =>
      layoutDocument(doc, sampleFonts).map(({ lines, strokes }) => ({
        strokes,
        lines: lines.filter((line) => !isMark(line)).map(({ y, runs }) => ({ y, runs })),
      }));
    expect(placed(marked)).toEqual(placed(plain));
  });

  it('is the first header of its section in the Word file', async () => {
    const all = await parts(marked);
    const headers = [...all].filter(([name]) => name.includes('/header')).map(([, xml]) => words(xml));
    expect(headers.filter((text) => text === mark)).toHaveLength(1);
    const [first = '', second = ''] = elements(all.get('word/document.xml') ?? '', 'w:sectPr');
    const relations = all.get('word/_rels/document.xml.rels') ?? '';
    const header = (section: string) => {
      const id = /<w:headerReference w:type="first" r:id="([^"]*)"/.exec(section)?.[1];
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relations)?.[1];
      return words(all.get(`word/${target}`) ?? '');
    };
    expect([header(first), header(second)]).toEqual(['', mark]);
  });

  it('opens its section in the other formats', async () => {
    const html = await htmlText('html', marked);
    const [, sheet = ''] = html.split('<div class="sheet ').slice(1);
    expect(shownText(sheet)).toMatch(new RegExp(`^[^\n]*\n\n${mark}\n\nPhụ lục\n`));
    expect((await htmlText('paged', marked)).split(`>${mark}<`)).toHaveLength(2);
    const md = await mdWriter.write({ doc: marked, fonts: sampleFonts, pages: () => [] });
    expect(new TextDecoder().decode(md)).toContain(`---\n\n**${mark}**\n\n## Phụ lục`);
  });
});
