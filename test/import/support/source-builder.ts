/**
 * Sources for tests, as a reader would give them: `source(paragraph('KẾ HOẠCH', { align: 'center' }), table([[…]]))`.
 * Blocks stand in the running text unless said otherwise; `source` numbers their places in order, an empty string is an
 * empty paragraph.
 */
import type {
  Source,
  SourceBlock,
  SourceCell,
  SourceInline,
  SourceParagraph,
  SourcePicture,
  SourceTable,
  SourceText,
} from '../../../src/import/source.js';

type ParagraphLook = Partial<Omit<SourceParagraph, 'type' | 'inlines'>> &
  Pick<SourceText, 'bold' | 'italic' | 'underline'>;
type TableLook = Partial<Omit<SourceTable, 'type' | 'rows'>>;

/** A string is a paragraph, "\n\n" parts it; a list is several blocks; a cell may say what it spans. */
export type CellContent = string | SourceBlock | readonly (string | SourceBlock)[] | SpanningCell;

export interface SpanningCell {
  readonly content: string | SourceBlock | readonly (string | SourceBlock)[];
  readonly columns?: number;
  readonly rows?: number;
}

const nowhere = { place: { line: 0 }, zone: 'body', section: 0 } as const;

/** One paragraph; a string takes the look of the whole, inlines bring their own. */
export function paragraph(
  words: string | readonly SourceInline[],
  look: ParagraphLook = {},
): SourceParagraph {
  const { bold, italic, underline, ...rest } = look;
  const marks = { ...(bold && { bold }), ...(italic && { italic }), ...(underline && { underline }) };
  const inlines: readonly SourceInline[] =
    typeof words !== 'string' ? words : words === '' ? [] : [{ type: 'text', text: words, ...marks }];
  return { type: 'paragraph', ...nowhere, ...rest, inlines };
}

export function text(words: string, look: Omit<SourceText, 'type' | 'text'> = {}): SourceText {
  return { type: 'text', text: words, ...look };
}

/** Centred and bold, as titles stand. */
export function title(words: string, look: ParagraphLook = {}): SourceParagraph {
  return paragraph(words, { align: 'center', bold: true, ...look });
}

/** Rows of cells; without lines unless said otherwise. */
export function table(rows: readonly (readonly CellContent[])[], look: TableLook = {}): SourceTable {
  return {
    type: 'table',
    ...nowhere,
    ruled: false,
    widths: [],
    ...look,
    rows: rows.map((cells) => ({ cells: cells.map(cell) })),
  };
}

export function picture(alt = '', look: Partial<SourcePicture> = {}): SourcePicture {
  return { ...nowhere, ...look, type: 'picture', alt };
}

/** Lines of a text file, a paragraph each where an empty line parts them; lines together stay one paragraph. */
export function textBlocks(words: string): SourceParagraph[] {
  const lines = words.split('\n');
  const blocks: SourceParagraph[] = [];
  let open: { line: number; lines: string[] } | undefined;
  const close = () => {
    if (open) blocks.push(paragraph(open.lines.join('\n'), { place: { line: open.line } }));
    open = undefined;
  };
  lines.forEach((line, i) => {
    if (line.trim() === '') return close();
    open ??= { line: i + 1, lines: [] };
    open.lines.push(line);
  });
  close();
  return blocks;
}

/** The whole source; places that nobody gave are counted from 1. */
export function source(...blocks: readonly SourceBlock[]): Source {
  let line = 0;
  const placed = (block: SourceBlock, cell?: readonly [number, number]): SourceBlock => {
    line += 1;
    const place = block.place.line > 0 ? block.place : { line, ...(cell && { cell }) };
    if (block.type !== 'table') return { ...block, place };
    const rows = block.rows.map((row, r) => ({
      ...row,
      cells: row.cells.map((each, c) => ({
        ...each,
        blocks: each.blocks.map((inner) => placed(inner, [r + 1, c + 1])),
      })),
    }));
    return { ...block, place, rows };
  };
  return { file: 'van-ban.docx', blocks: blocks.map((block) => placed(block)), comments: [], losses: [] };
}

function cell(content: CellContent): SourceCell {
  if (isSpanning(content)) {
    const { columns, rows } = content;
    return { blocks: cellBlocks(content.content), ...(columns && { columns }), ...(rows && { rows }) };
  }
  return { blocks: cellBlocks(content) };
}

function isSpanning(content: CellContent): content is SpanningCell {
  return typeof content === 'object' && 'content' in content;
}

function cellBlocks(content: SpanningCell['content']): SourceBlock[] {
  if (typeof content === 'string') return content.split('\n\n').map((each) => paragraph(each));
  const list = Array.isArray(content) ? content : [content];
  return list.map((each: string | SourceBlock) => (typeof each === 'string' ? paragraph(each) : each));
}
