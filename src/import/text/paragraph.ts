import type {
  SourceCell,
  SourceInline,
  SourceParagraph,
  SourceRow,
  SourceTable,
  SourceText,
} from '../source.js';
import { labelOf } from './labels.js';
import type { Line } from './line.js';

/** The words of one line with one space between them; columns stand apart by a tab. */
export function tidied(line: Line): SourceText[] {
  const columnar = isColumnar(line.text);
  const space = (gap: string) => (columnar && (gap.length >= 4 || gap.includes('\t')) ? '\t' : ' ');
  return line.runs.map((run) => ({ ...run, text: run.text.replace(/\s+/g, space) }));
}

/** Room left for a number or a day to be written in. */
const blank = /(?:số|ngày|tháng|năm|Số:)\s{3,}|\s{3,}(?=\/|tháng|năm)/gu;

/** Whether wide gaps in a line set columns apart: justified lines have many gaps, and after a label one is usual. */
export function isColumnar(text: string): boolean {
  if (text.length > 2000 || !/ {4}|\t/.test(text)) return false;
  const words = text.slice(labelOf(text)?.typed.length ?? 0).replace(blank, ' ');
  if (words.includes('\t')) return true;
  const gaps = words.match(/ {4,}/g)?.length ?? 0;
  return gaps > 0 && gaps <= Math.max(1, (words.match(/ +/g)?.length ?? 0) / 2);
}

/** A paragraph that begins at a line. */
export function paragraphOf(first: Line, inlines: readonly SourceInline[]): SourceParagraph {
  return {
    type: 'paragraph',
    place: { line: first.number },
    zone: 'body',
    section: 0,
    inlines,
    ...(first.heading !== undefined && { heading: first.heading }),
  };
}

/** Runs of one look joined; empty ones left out. */
export function mergedRuns(runs: readonly SourceText[]): SourceText[] {
  const merged: SourceText[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.text === '') continue;
    if (last && last.bold === run.bold && last.italic === run.italic) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    } else merged.push(run);
  }
  return merged;
}

export interface TableRow {
  readonly header?: boolean;
  /** Per cell its paragraphs. */
  readonly cells: readonly (readonly SourceParagraph[])[];
}

/** A table that begins at a line of the file; its paragraphs learn in which cell they stand. */
export function tableOf(line: number, ruled: boolean, rows: readonly TableRow[]): SourceTable {
  const placed = (paragraphs: readonly SourceParagraph[], cell: readonly [number, number]): SourceCell => ({
    blocks: paragraphs.map((paragraph) => ({ ...paragraph, place: { ...paragraph.place, cell } })),
  });
  return {
    type: 'table',
    place: { line },
    zone: 'body',
    section: 0,
    ruled,
    widths: [],
    rows: rows.map(
      ({ header, cells }, i): SourceRow => ({
        ...(header && { header }),
        cells: cells.map((cell, j) => placed(cell, [i + 1, j + 1])),
      }),
    ),
  };
}
