import type { Block, Cell, Doc, PageSection, Paragraph, Row, Table } from '../../../doc/document.js';
import type { Drawing } from '../../../doc/drawing.js';
import type { StructureRole } from '../../../doc/styles.js';
import { labelOf, listTags } from './list-tags.js';
import { contentOf, type HeadingType, type Tag } from './tag.js';

/**
 * The structure of a document as readers and screen readers meet it (PDF/UA-1, 7): sections, headings without a gap in their levels,
 * lists, tables with their headers, figures. Frames that only place things (letterhead, signature) are read cell by cell; rules,
 * page numbers and what repeats are no part of it. `drawings` are those of the pages, in their order.
 */
export function tagTree(doc: Doc, drawings: readonly Drawing[]): Tag {
  const tags = tagging(doc);
  return {
    type: 'Document',
    children: [...doc.sections.map(tags.section), ...drawings.map(drawingTag)],
  };
}

function drawingTag(drawing: Drawing): Tag {
  const figure: Tag = { type: 'Figure', alt: drawing.title, children: [contentOf(drawing)] };
  return { type: 'Sect', children: [figure] };
}

function tagging({ styles }: Doc) {
  let level = 0;
  const headingType = (role: HeadingType): HeadingType => {
    // A heading lies at most one level below the one before it (PDF/UA-1, 7.4.2).
    level = Math.min(Number(role.slice(1)), level + 1);
    return `H${level}` as HeadingType;
  };

  function section({ blocks: text, firstFooter = [] }: PageSection): Tag {
    return { type: 'Sect', children: blocks([...text, ...firstFooter]) };
  }

  function blocks(all: readonly Block[]): Tag[] {
    const tags: Tag[] = [];
    let items: Paragraph[] = [];
    const endList = () => {
      tags.push(...listTags(items));
      items = [];
    };
    for (const block of all) {
      if (isItem(block)) {
        items.push(block);
        continue;
      }
      endList();
      tags.push(...blockTags(block));
    }
    endList();
    return tags;
  }

  function isItem(block: Block): block is Paragraph {
    return block.type === 'paragraph' && styles[block.style].role === 'P' && labelOf(block) !== undefined;
  }

  function blockTags(block: Block): Tag[] {
    switch (block.type) {
      case 'paragraph':
        return block.inlines.length === 0
          ? []
          : [
              { type: paragraphType(styles[block.style].role), children: [contentOf(block)] },
              ...inkTags(block),
            ];
      case 'picture':
        return [{ type: 'Figure', alt: block.alt, children: [contentOf(block)] }];
      case 'rule':
        return [];
      case 'table':
        return block.role === 'data' ? [tableTag(block)] : frameTags(block);
      default:
        throw new TypeError(`no such block: ${JSON.stringify(block satisfies never)}`);
    }
  }

  function inkTags({ overlays = [] }: Paragraph): Tag[] {
    return overlays.flatMap(({ picture }): Tag[] =>
      picture === undefined ? [] : [{ type: 'Figure', alt: picture.alt, children: [contentOf(picture)] }],
    );
  }

  function paragraphType(role: StructureRole): Tag['type'] {
    switch (role) {
      case 'H1':
      case 'H2':
      case 'H3':
      case 'H4':
        return headingType(role);
      case 'Title':
        return 'Title';
      default:
        return 'P';
    }
  }

  function frameTags({ rows }: Table): Tag[] {
    return rows
      .flatMap(({ cells }) => cells)
      .map((cell): Tag => ({ type: 'Div', children: blocks(cell.blocks) }))
      .filter(({ children }) => children.length > 0);
  }

  function tableTag({ rows, headerRows }: Table): Tag {
    const part = (type: 'THead' | 'TBody', of: readonly Row[]): Tag[] =>
      of.length === 0 ? [] : [{ type, children: of.map((row) => rowTag(row, type === 'THead')) }];
    return {
      type: 'Table',
      children: [...part('THead', rows.slice(0, headerRows)), ...part('TBody', rows.slice(headerRows))],
    };
  }

  function rowTag({ cells }: Row, isHeader: boolean): Tag {
    return { type: 'TR', children: cells.map((cell) => cellTag(cell, isHeader)) };
  }

  function cellTag({ blocks: content, columnSpan = 1, rowSpan = 1 }: Cell, isHeader: boolean): Tag {
    return {
      type: isHeader ? 'TH' : 'TD',
      cell: { ...(isHeader ? { scope: 'Column' } : {}), columns: columnSpan, rows: rowSpan },
      children: blocks(content),
    };
  }

  return { section };
}
