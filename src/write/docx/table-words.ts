import { inlineWords } from '../../doc/doc-lines.js';
import type { Cell, Doc, Paragraph, Table } from '../../doc/document.js';
import { paragraphsOf } from '../../doc/paragraphs-of.js';
import type { ParagraphStyle, StructureRole, StyleName } from '../../doc/styles.js';

/** What a table is and what stands in it, for whoever cannot see it. */
export interface TableWords {
  readonly title: string;
  readonly description: string;
}

/** Titles and headings; those under a type name or a number say more than it does. */
const titleRoles: ReadonlySet<StructureRole> = new Set(['Title', 'H1', 'H2', 'H3', 'H4']);
const titleStyles: ReadonlySet<StyleName> = new Set(['subject', 'appendixTitle']);

const frameTitles = { letterhead: 'Phần đầu văn bản', signature: 'Phần cuối văn bản' } as const;
const frameDescription = 'Khung trình bày, không phải bảng số liệu: đọc lần lượt từ trái sang phải.';

/** The words of every table outside other tables: a table of data is called as the heading it stands under. */
export function tableWordsOf({ title, styles, sections }: Doc): ReadonlyMap<Table, TableWords> {
  const isTitle = ({ style }: Paragraph) => {
    const { role }: ParagraphStyle = styles[style];
    return titleRoles.has(role) || titleStyles.has(style);
  };
  const words = new Map<Table, TableWords>();
  for (const { blocks } of sections) {
    let heading = title;
    for (const block of blocks) {
      if (block.type === 'paragraph' && isTitle(block)) heading = inlineWords(block.inlines);
      if (block.type === 'table')
        words.set(
          block,
          block.role === 'data'
            ? { title: heading, description: columnsOf(block) }
            : { title: frameTitles[block.role], description: frameDescription },
        );
    }
  }
  return words;
}

/** The titles of its columns; signs that number them are left out. */
function columnsOf({ columns, rows, headerRows }: Table): string {
  const titles = rows
    .slice(0, headerRows)
    .flatMap(({ cells }) => cells.map(cellWords))
    .filter((title) => /\p{L}{2}/u.test(title));
  return titles.length === 0 ? `Bảng có ${columns.length} cột.` : `Các cột: ${titles.join('; ')}.`;
}

function cellWords({ blocks }: Cell): string {
  return paragraphsOf(blocks)
    .map(({ inlines }) => inlineWords(inlines))
    .join(' ');
}
