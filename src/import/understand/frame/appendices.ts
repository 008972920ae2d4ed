/** The appendices after the signature (PL1 III.1): label, title, line of source, content. */
import type { SourceBlock, SourceInline } from '../../source.js';
import type { FrameAppendix } from '../frame.js';
import { appendixStart, isAppendixHead, readAppendixLabel } from './appendix-label.js';
import { fold, isCapital } from './fold.js';
import { furnitureOf } from './furniture.js';
import { cutParagraph, paragraphText, sliceInlines } from './inline-text.js';
import { hasDash, isHeadingLine } from './line-kinds.js';
import { type Line, linesOf } from './lines.js';
import { readDraftMark } from './marks.js';
import { isClosed, isSourceWords, withoutBrackets } from './note-line.js';
import { groupByBlock } from './parts.js';

export interface Appendices {
  readonly appendices: readonly FrameAppendix[];
  /** What stands before the first that can be told as one. */
  readonly rest: readonly SourceBlock[];
}

/** Parts the blocks after the signature into appendices; forms ("Mẫu số 01") under a "Phụ lục" stay within it. */
export function readAppendices(blocks: readonly SourceBlock[]): Appendices {
  const starts = appendixStarts(blocks);
  const [first = blocks.length] = starts;
  return {
    rest: blocks.slice(0, first),
    appendices: starts.map((start, i) => readAppendix(blocks.slice(start, starts[i + 1] ?? blocks.length))),
  };
}

/** Indexes of the blocks that begin one. */
function appendixStarts(blocks: readonly SourceBlock[]): number[] {
  const byBlock = groupByBlock(linesOf(blocks));
  const starts: number[] = [];
  let family: 'phu-luc' | 'form' | 'title' | undefined;
  blocks.forEach((block, index) => {
    const own = (byBlock.get(index) ?? []).slice(0, 6);
    const [line] = own;
    const isBreak = breaksBefore(blocks, index);
    const labelled = own.find((each) => appendixStart(each) !== undefined && readAppendixLabel(each.text));
    const found = labelled && readAppendixLabel(labelled.text);
    const begins = found
      ? family === undefined ||
        found.family === 'phu-luc' ||
        (isBreak && labelled === line && isAppendixHead({ ...labelled, breaks: true })) ||
        (family !== 'phu-luc' && (isBreak || own.length > 0))
      : family === undefined
        ? isBreak || (line !== undefined && isTitleLine(line))
        : family !== 'phu-luc' && isBreak && line !== undefined && isTitleLine(line);
    const isSame =
      found &&
      labelled &&
      starts.length > 0 &&
      found.family === 'phu-luc' &&
      appendixStart(labelled) !== 'sure';
    if (!begins || isSame || isEmpty(block)) return;
    starts.push(index);
    family = found?.family ?? family ?? 'title';
    if (found) family = found.family;
  });
  return starts;
}

/** A page or a section of pages begins here, or with the empty blocks above. */
function breaksBefore(blocks: readonly SourceBlock[], index: number): boolean {
  for (let i = index; i >= 0; i--) {
    const block = blocks[i];
    const above = blocks[i - 1];
    if (!block || (i < index && !isEmpty(block))) return false;
    if (block.pageBreak || (above && above.section !== block.section)) return true;
  }
  return true;
}

function isEmpty(block: SourceBlock): boolean {
  switch (block.type) {
    case 'paragraph':
      return paragraphText(block).trim() === '';
    // A frame that sets nothing in its place.
    case 'table':
      return (
        !block.ruled && block.rows.every(({ cells }) => cells.every((cell) => cell.blocks.every(isEmpty)))
      );
    case 'picture':
      return false;
  }
}

function isTitleLine(line: Line): boolean {
  return (
    isCapital(line.text) &&
    !isHeadingLine(line) &&
    (line.centred || line.bold || appendixStart(line) !== undefined)
  );
}

function readAppendix(blocks: readonly SourceBlock[]): FrameAppendix {
  const lines = linesOf(blocks);
  const place = blocks[0]?.place ?? { line: 1 };
  const landscape = blocks.some((block) => block.landscape === true);
  const head = readTitle(lines);
  const left = groupByBlock(lines.slice(head.end));
  const rest = blocks.flatMap((block, index) => remaining(block, left.get(index) ?? []));
  return {
    place: lines[0]?.paragraph.place ?? place,
    ...(head.label !== undefined && { label: head.label }),
    title: head.title,
    ...(head.note.length > 0 && { note: withoutBrackets(head.note.join(' ')) }),
    blocks: withoutEdges(rest),
    landscape,
  };
}

interface TitleHead {
  readonly label?: string;
  readonly title: readonly SourceInline[];
  readonly note: readonly string[];
  /** How many lines belong to it. */
  readonly end: number;
}

/** Label, title and line of source from the first lines; those in a table stay there. */
function readTitle(lines: readonly Line[]): TitleHead {
  const title: SourceInline[] = [];
  const note: string[] = [];
  let label: string | undefined;
  let last: Line | undefined;
  let end = 0;
  for (const line of lines) {
    if (line.table) break;
    const found = end === 0 ? readAppendixLabel(line.text) : undefined;
    const isOpen = note.length > 0 && !isClosed(note.join(' '));
    if (found) {
      label = found.label;
      const rest = line.text.slice(found.end).trim();
      if (rest !== '') title.push(...titleInlines(line, rest));
      last = line;
    } else if (isOpen || (note.length === 0 && isNote(line))) note.push(line.text);
    else if (furnitureOf(line.text) === 'rule' || readDraftMark(line.text)) {
      if (readDraftMark(line.text)) break;
    } else if (note.length === 0 && isTitlePart(line, last, title.length > 0, label !== undefined)) {
      if (title.length > 0) title.push({ type: 'text', text: '\n' });
      title.push(...titleInlines(line, line.text));
      last = line;
    } else break;
    end += 1;
    if (end > 12) break;
  }
  return { ...(label !== undefined && { label }), title, note, end };
}

function titleInlines(line: Line, words: string): SourceInline[] {
  const raw = paragraphText(line.paragraph).slice(line.start, line.end);
  const at = raw.indexOf(words);
  if (at < 0) return [{ type: 'text', text: words }];
  return sliceInlines(line.paragraph.inlines, line.start + at, line.start + at + words.length);
}

function isNote(line: Line): boolean {
  return (
    isSourceWords(line.text) &&
    (line.text.startsWith('(') || line.centred || line.italic) &&
    line.text.length < 400
  );
}

/** Title lines: centred, bold or in capitals; below a label, the first line that is no sentence. */
function isTitlePart(line: Line, last: Line | undefined, hasTitle: boolean, isLabelled: boolean): boolean {
  if (isHeadingLine(line) || hasDash(line) || line.text.length > 350 || /^\(/.test(line.text)) return false;
  if (readAppendixLabel(line.text)) return false;
  if (isCapital(line.text)) return !hasTitle || line.gap <= 1 || line.centred;
  if (line.centred) return !last || last.centred || line.bold;
  if (hasTitle) return last?.paragraph === line.paragraph || (last?.bold === true && line.bold);
  return (
    isLabelled &&
    !/[.;:]$/.test(line.text) &&
    line.text.length < 200 &&
    !/^(?:don vi|kinh gui)/.test(fold(line.text))
  );
}

/** A block without the lines that the title took. */
function remaining(block: SourceBlock, [first]: readonly Line[]): SourceBlock[] {
  if (block.type !== 'paragraph') return [block];
  if (!first) return isEmpty(block) ? [block] : [];
  return first.start === 0 || paragraphText(block).slice(0, first.start).trim() === ''
    ? [block]
    : [cutParagraph(block, first.start, paragraphText(block).length)];
}

/** Without the empty paragraphs at both ends. */
export function withoutEdges(blocks: readonly SourceBlock[]): SourceBlock[] {
  const first = blocks.findIndex((block) => !isEmpty(block));
  if (first < 0) return [];
  const last = blocks.findLastIndex((block) => !isEmpty(block));
  return blocks.slice(first, last + 1);
}
