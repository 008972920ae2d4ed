import type { Block, Inline, Paragraph } from '../../doc/document.js';
import { type PageGeometry, textWidth } from '../../doc/page-geometry.js';
import type { StyleName } from '../../doc/styles.js';
import { anchorName } from '../../model/named-words.js';
import type { Words } from '../../model/plan-tree.js';
import { lowerFirst, upperFirst } from '../../model/vietnamese.js';
import type { Context } from '../context.js';
import { plain, plainText, richToInlines, wordsToInlines } from '../inlines.js';
import { parseProse } from '../markdown/parse-value.js';
import type { DetailsEntry, Entry, ItemEntry, SectionEntry } from '../outline/entry.js';
import { type Detail, taskDetails } from './details.js';
import { renderFreeTable, renderPipeTable } from './free-table.js';
import { renderImage } from './image.js';
import { itemWords } from './item-words.js';
import { renderListTable } from './list-table.js';

/** An outline as paragraphs, tables and pictures, for pages of this geometry. */
export function renderEntries(entries: readonly Entry[], context: Context, page: PageGeometry): Block[] {
  const width = textWidth(page);
  return entries.flatMap((entry): Block[] => {
    switch (entry.type) {
      case 'section':
        return renderSection(entry, context, page);
      case 'item':
        return renderItem(entry, context);
      case 'prose':
        return renderProse(entry.words, context, width);
      case 'details':
        return renderDetails(entry, context);
      case 'table':
        return renderFreeTable(entry.table, entry.pointer, context, width);
      case 'image':
        return renderImage(entry, context, page);
      case 'list-table':
        return renderListTable(entry, context, width);
    }
  });
}

function renderSection(entry: SectionEntry, context: Context, page: PageGeometry): Block[] {
  const { node, label, heading, children } = entry;
  const look = node.print.heading ?? headingLook(entry, context);
  const words = wordsToInlines(heading, context, { capitals: look === 'caps' });
  const labelled = withLabel(label, words);
  const below = renderEntries(children, context, page);
  if (look === 'run-in' || look === 'run-in-plain') return runIn(labelled, below, look === 'run-in');
  const weight = look === 'italic' || look === 'plain' ? { bold: false } : {};
  const slant = look === 'italic' ? { italic: true } : {};
  const dressed = labelled.map(
    (inline): Inline => (inline.type === 'text' ? { ...inline, ...weight, ...slant } : inline),
  );
  const align = node.print.align;
  const style: StyleName = headingStyle(entry.level);
  if (standsAlone(label)) {
    // Phần, Chương: number and title each on a centred line of its own (PL1 II.6đ).
    return [
      { type: 'paragraph', style: 'partHeading', inlines: [{ ...plain(label), label: true }] },
      { type: 'paragraph', style: 'partHeading', inlines: words, format: { spaceBefore: 0 } },
      ...below,
    ];
  }
  const paragraph: Paragraph = {
    type: 'paragraph',
    style,
    inlines: dressed,
    ...(align === undefined ? {} : { format: align === 'center' ? { align, indentFirst: 0 } : { align } }),
  };
  return [paragraph, ...below];
}

/** "Phần I": a word and a number without end mark. */
function standsAlone(label: string): boolean {
  return /^\p{L}+\s/u.test(label) && !/[.):]$/.test(label);
}

/** I. and A. in capitals (PL1 V 6b), others bold; a bulleted heading is no heading but a sentence. */
function headingLook(entry: SectionEntry, context: Context): 'caps' | 'bold' | 'plain' {
  const capitals = context.document.print.caps ?? true;
  if (standsAlone(entry.label)) return 'caps';
  if (entry.numbering === 'roman' || entry.numbering === 'upper') return capitals ? 'caps' : 'bold';
  return entry.numbering === 'dash' || entry.numbering === 'plus' ? 'plain' : 'bold';
}

function headingStyle(level: number): StyleName {
  return (['heading1', 'heading2', 'heading3'] as const)[level - 1] ?? 'heading4';
}

/** The heading opens the first paragraph: "7. Phòng Quản lý đô thị: Rà soát …". */
function runIn(heading: readonly Inline[], below: readonly Block[], isBold: boolean): Block[] {
  const [first, ...rest] = below;
  const colon = /[:.]$/.test(plainText(heading)) ? ' ' : ': ';
  const dressed = heading.map(
    (inline): Inline => (inline.type === 'text' && isBold ? { ...inline, bold: true } : inline),
  );
  const labelled =
    first?.type === 'paragraph' && first.inlines.some((inline) => inline.type === 'text' && inline.label);
  if (first?.type !== 'paragraph' || labelled) {
    return [{ type: 'paragraph', style: 'body', inlines: dressed, keepWithNext: true }, ...below];
  }
  return [{ ...first, inlines: [...dressed, plain(colon), ...first.inlines] }, ...rest];
}

function renderItem(entry: ItemEntry, context: Context): Block[] {
  const inlines = itemInlines(entry, context);
  if (entry.inline) inlines.push(...runningOn(entry.children, context));
  const paragraph: Paragraph = { type: 'paragraph', style: 'body', inlines };
  const nested = entry.inline
    ? []
    : entry.children.flatMap((child) => (child.type === 'item' ? renderItem(child, context) : []));
  const lines =
    entry.details === 'lines'
      ? saidOf(entry, context).map((detail) => detailLine(detail, entry.label === '-' ? '+' : '-', context))
      : [];
  return [paragraph, ...nested, ...lines];
}

/** An item's label and sentence, its data in brackets where they are asked for there. */
function itemInlines(entry: ItemEntry, context: Context): Inline[] {
  const inlines = withLabel(entry.label, wordsToInlines(itemWords(entry.node, context), context));
  return entry.details === 'brackets' ? withBrackets(inlines, saidOf(entry, context), context) : inlines;
}

function saidOf({ data, labels }: ItemEntry, context: Context): Detail[] {
  return taskDetails(data, labels, (id) => anchorName(id, context));
}

/** Points that run on in their sentence, with what stands below them. */
function runningOn(points: readonly Entry[], context: Context): Inline[] {
  return points.flatMap((point): Inline[] =>
    point.type === 'item'
      ? [plain(' '), ...itemInlines(point, context), ...runningOn(point.children, context)]
      : [],
  );
}

/** "… cho học sinh (chủ trì: Đoàn Thanh niên; thời gian: 6/2027)." keeps the sentence's full stop or colon last. */
function withBrackets(inlines: readonly Inline[], said: readonly Detail[], context: Context): Inline[] {
  if (said.length === 0) return [...inlines];
  const inner = said.flatMap(({ key, label, words }, i): Inline[] => {
    // A time goes on in the sentence; units and results keep their capital but not their full stop.
    const text = words.text.replace(/\.$/, '');
    const spoken = key === 'when' ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text;
    const opening = `${i === 0 ? ' (' : '; '}${lowerFirst(label)}: `;
    return [plain(opening), ...wordsToInlines({ ...words, text: spoken }, context)];
  });
  const last = inlines.at(-1);
  if (last?.type === 'text' && /[.;:]$/.test(last.text)) {
    const cut = { ...last, text: last.text.slice(0, -1) };
    return [...inlines.slice(0, -1), cut, ...inner, plain(`)${last.text.slice(-1)}`)];
  }
  return [...inlines, ...inner, plain(')')];
}

function renderDetails(entry: DetailsEntry, context: Context): Block[] {
  const details = taskDetails(entry.data, entry.labels, (id) => anchorName(id, context));
  return details.map((detail) => detailLine(detail, '-', context));
}

/** A line of its own below the task, one mark lower than a task that stands behind a dash. */
function detailLine({ label, words }: Detail, mark: string, context: Context): Paragraph {
  const end = /[.;]$/.test(words.text) ? [] : [plain('.')];
  const opening = [{ ...plain(mark), label: true }, plain(` ${upperFirst(label)}: `)];
  return {
    type: 'paragraph',
    style: 'body',
    inlines: [...opening, ...wordsToInlines(words, context), ...end],
  };
}

/** Markdown paragraphs, bullets and tables of an author's prose. */
export function renderProse(words: Words, context: Context, width: number): Block[] {
  return parseProse(words.text).map((block): Block => {
    switch (block.type) {
      case 'paragraph':
        return {
          type: 'paragraph',
          style: 'body',
          inlines: richToInlines(block.text, words.pointer, context),
        };
      case 'bullet': {
        const inlines = richToInlines(block.text, words.pointer, context);
        return { type: 'paragraph', style: 'body', inlines: withLabel(block.marker, inlines) };
      }
      case 'table':
        return renderPipeTable(block.rows, words.pointer, context, width);
    }
  });
}

/** A typed label, a space, the words. */
export function withLabel(label: string, words: readonly Inline[]): Inline[] {
  if (label === '') return [...words];
  return [{ ...plain(label), label: true }, plain(' '), ...words];
}
