/** A document as the plan prints it, as lines to lay beside a corrected file. */
import type { Block, Doc, Inline, Paragraph, Table } from './doc/document.js';
import { type Cell, type PrintedLine, type PrintedRun, withFewDots } from './import/into/lines.js';
import { addressPrefix } from './model/address-code.js';
import { type Addresses, addressesOf } from './write/docx/addresses.js';

/** Every paragraph with words, in reading order, page footers last; page headers are left out. */
export function printedLines(doc: Doc): readonly PrintedLine[] {
  const making = { addresses: addressesOf(doc), tables: 0 };
  const text = doc.sections.flatMap(({ blocks }) => blocks.flatMap((block) => linesOf(block, making)));
  const foot = doc.sections.flatMap(({ firstFooter = [] }) =>
    firstFooter.flatMap((paragraph) => paragraphLines(paragraph, making)),
  );
  return [...text, ...foot];
}

interface Making {
  readonly addresses: Addresses;
  tables: number;
}

function linesOf(block: Block, making: Making): PrintedLine[] {
  switch (block.type) {
    case 'rule':
    case 'picture':
      return [];
    case 'paragraph':
      return paragraphLines(block, making);
    case 'table':
      return tableLines(block, making);
  }
}

function tableLines(table: Table, making: Making): PrintedLine[] {
  const number = table.borders === 'all' ? making.tables++ : undefined;
  return table.rows.flatMap(({ cells }, row) => {
    let column = 0;
    return cells.flatMap((cell) => {
      const here: Cell | undefined =
        number === undefined ? undefined : { table: number, row, column, heads: table.headerRows };
      column += cell.columnSpan ?? 1;
      return cell.blocks.flatMap((block) =>
        block.type === 'paragraph' ? paragraphLines(block, making, here) : linesOf(block, making),
      );
    });
  });
}

const listStyles: ReadonlySet<string> = new Set([
  'basis',
  'addressee',
  'addressees',
  'recipients',
  'recipientsLabel',
]);

function paragraphLines(paragraph: Paragraph, { addresses }: Making, cell?: Cell): PrintedLine[] {
  const { inlines, style } = paragraph;
  const address = addresses.get(paragraph);
  const list = listStyles.has(style);
  const own: PrintedLine = {
    ...lineOf(inlines),
    ...{ note: false, list },
    ...(address === undefined ? {} : { mark: address.slice(addressPrefix.length) }),
    ...(cell ? { cell } : {}),
  };
  const notes = inlines.flatMap((inline): PrintedLine[] =>
    inline.type === 'footnote' ? [{ ...lineOf(inline.inlines), note: true, list: false }] : [],
  );
  return [own, ...notes].filter(({ label, text }) => `${label}${text}`.trim() !== '');
}

function lineOf(inlines: readonly Inline[]): Pick<PrintedLine, 'label' | 'runs' | 'text'> {
  const [first] = inlines;
  const labelled = first?.type === 'text' && first.label === true;
  const runs: PrintedRun[] = [];
  for (const inline of labelled ? inlines.slice(1) : inlines) {
    const origin = 'source' in inline ? inline.source : runs.at(-1)?.source;
    const source = origin === undefined ? {} : { source: origin };
    if (inline.type === 'text') runs.push({ text: withFewDots(inline.text), ...source });
    else if (inline.type !== 'footnote')
      runs.push({ text: inline.type === 'break' ? ' ' : withFewDots(inline.text), ...source });
  }
  // The space behind the label belongs to neither.
  if (labelled && runs[0]?.text === ' ') runs.shift();
  return { label: labelled ? first.text : '', runs, text: runs.map(({ text }) => text).join('') };
}
