import type { SourceBlock, SourceInline, SourcePlace, SourceTable } from '../source.js';
import { type Label, readLabel } from './label.js';

/** A block of the text with its label taken off. */
export type Line = TextLine | TableLine;

export interface TextLine {
  readonly type: 'text';
  readonly place: SourcePlace;
  /** Every reading of its label; empty where it has none. */
  readonly labels: readonly Label[];
  /** The words after the label. */
  readonly inlines: readonly SourceInline[];
  readonly text: string;
  /** All its words are bold, or italic. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
  /** Heading level by style, from 1. */
  readonly heading?: number;
  /** It has no label and names those whose duties stand below. */
  readonly headsUnit?: boolean;
}

export interface TableLine {
  readonly type: 'table';
  readonly place: SourcePlace;
  readonly table: SourceTable;
}

/** The blocks of a text as lines; a line broken by hand inside a paragraph begins a new one. Empty ones are left out. */
export function linesOf(blocks: readonly SourceBlock[]): Line[] {
  return blocks.flatMap((block): Line[] => {
    switch (block.type) {
      case 'picture':
        return [];
      case 'table':
        return block.ruled
          ? [{ type: 'table', place: block.place, table: block }]
          : linesOf(block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks)));
      case 'paragraph':
        return brokenLines(block.inlines).flatMap((inlines, i) => {
          const line = textLine(inlines, i === 0 ? block.label : undefined, block.place);
          if (line.text === '' && line.labels.length === 0) return [];
          const heading = block.heading === undefined ? {} : { heading: block.heading };
          return [{ ...line, centred: block.align === 'center', ...heading }];
        });
    }
  });
}

function textLine(all: readonly SourceInline[], label: string | undefined, place: SourcePlace): TextLine {
  const trimmed = trimStart(all);
  const typed = readLabel(plainWords(trimmed));
  const automatic = label === undefined ? undefined : readLabel(`${label} X`);
  const labels = automatic?.labels ?? typed?.labels ?? [];
  const inlines = automatic || !typed ? trimmed : trimStart(dropCharacters(trimmed, typed.from));
  const texts = inlines.flatMap((inline) => (inline.type === 'text' && inline.text.trim() ? [inline] : []));
  return {
    type: 'text',
    place,
    labels,
    inlines,
    text: plainWords(inlines).trim(),
    bold: texts.length > 0 && texts.every(({ bold }) => bold === true),
    italic: texts.length > 0 && texts.every(({ italic }) => italic === true),
    centred: false,
  };
}

/** Whether others may stand under it: by its label, its style or what it names. */
export function opensLevel({ labels, heading, headsUnit = false }: TextLine): boolean {
  return labels.length > 0 || heading !== undefined || headsUnit;
}

/** The words alone, without notes. */
export function plainWords(inlines: readonly SourceInline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
}

/** Runs between the breaks set by hand; tabs and runs of spaces are one space. */
function brokenLines(inlines: readonly SourceInline[]): SourceInline[][] {
  const lines: SourceInline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'note') {
      lines.at(-1)?.push(inline);
      continue;
    }
    for (const [i, part] of inline.text.split('\n').entries()) {
      if (i > 0) lines.push([]);
      const text = part.replace(/[\t \u00a0\u2002-\u200a\u202f]+/g, levelled);
      if (text !== '') lines.at(-1)?.push({ ...inline, text });
    }
  }
  return lines;
}

/** Runs of spaces are one, but for the room a clerk needs for number and day: that is a run of no-break spaces. */
function levelled(run: string, at: number, part: string): string {
  const isRoom =
    /^\u00a0{3,}$/.test(run) ||
    (run.length >= 3 && /(?:[Ss]ố:?|[Nn]gày|[Tt]háng|[Nn]ăm)$/.test(part.slice(0, at)));
  return isRoom ? '\u00a0'.repeat(Math.min(run.length, 12)) : ' ';
}

function trimStart(inlines: readonly SourceInline[]): SourceInline[] {
  const [first, ...rest] = inlines;
  if (first?.type !== 'text') return [...inlines];
  const text = first.text.replace(/^\s+/, '');
  return text === '' ? trimStart(rest) : [{ ...first, text }, ...rest];
}

function dropCharacters(inlines: readonly SourceInline[], count: number): SourceInline[] {
  let left = count;
  return inlines.flatMap((inline): SourceInline[] => {
    if (inline.type !== 'text' || left === 0) return [inline];
    const cut = Math.min(left, inline.text.length);
    left -= cut;
    return cut === inline.text.length ? [] : [{ ...inline, text: inline.text.slice(cut) }];
  });
}
