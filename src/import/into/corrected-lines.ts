import type { Source, SourceBlock, SourceInline, SourceParagraph, SourceTable } from '../source.js';
import { type Cell, type CorrectedLine, levelled, withFewDots } from './lines.js';

/** A corrected file as lines in reading order, page footers last; page headers are left out. */
export function correctedLines({ blocks }: Source): readonly CorrectedLine[] {
  const counter = { tables: 0 };
  const text = blocks.filter(({ zone }) => zone === 'body').flatMap((block) => linesIn(block, counter));
  const foot = blocks.filter(({ zone }) => zone === 'footer').flatMap((block) => linesIn(block, counter));
  return [...text, ...foot];
}

function linesIn(block: SourceBlock, counter: { tables: number }, cell?: Cell): CorrectedLine[] {
  switch (block.type) {
    case 'picture':
      return [];
    case 'paragraph':
      return paragraphLines(block, cell);
    case 'table':
      return tableLines(block, counter, cell);
  }
}

function tableLines(table: SourceTable, counter: { tables: number }, outer?: Cell): CorrectedLine[] {
  // A table without lines only sets things side by side.
  const number = table.ruled && !outer ? counter.tables++ : undefined;
  const heads = table.rows.filter(({ header }) => header).length;
  return table.rows.flatMap(({ cells }, row) => {
    let column = 0;
    return cells.flatMap((each) => {
      const here = number === undefined ? outer : { table: number, row, column, heads };
      column += each.columns ?? 1;
      return each.blocks.flatMap((block) => linesIn(block, counter, here));
    });
  });
}

function paragraphLines(paragraph: SourceParagraph, cell: Cell | undefined): CorrectedLine[] {
  const { inlines, label = '', mark, place } = paragraph;
  const text = textOf(inlines);
  const own: CorrectedLine = {
    ...{ auto: label, text, inlines, place, note: false },
    ...(mark === undefined ? {} : { mark }),
    ...(cell ? { cell } : {}),
  };
  const notes = inlines.flatMap((inline): CorrectedLine[] =>
    inline.type === 'note'
      ? [{ auto: '', text: textOf(inline.inlines), inlines: inline.inlines, place: inline.place, note: true }]
      : [],
  );
  return [own, ...notes].filter((line) => levelled(line.auto + line.text) !== '');
}

function textOf(inlines: readonly SourceInline[]): string {
  return withFewDots(inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join(''));
}
