/**
 * A file → the documents in it: a Tờ trình and the Kế hoạch it submits often stand in one. A document begins where a
 * letterhead begins anew; appendices and the blank forms in them belong to the document before them.
 */
import type { Source, SourceBlock, SourcePlace } from '../source.js';
import { appendixStart } from './frame/appendix-label.js';
import { fold, isCapital } from './frame/fold.js';
import { findFoot } from './frame/foot.js';
import { furnitureOf } from './frame/furniture.js';
import { findAnchors, readHead } from './frame/head.js';
import type { Line } from './frame/lines.js';
import { readDraftMark } from './frame/marks.js';
import { readNumberLine } from './frame/number-line.js';
import { isPersonName } from './frame/person-name.js';
import { isPost } from './frame/posts.js';
import { recipientsCall } from './frame/recipients.js';
import { readTypeName } from './frame/type-name.js';
import { frameLines, kindOf } from './read-frame.js';

/** One document of a file. */
export interface DocumentSpan {
  /** As `Frame.kind`. */
  readonly kind: string;
  readonly place: SourcePlace;
  /** Its blocks in order, headers and footers of its pages included. */
  readonly blocks: readonly SourceBlock[];
}

/** Parts a file into its documents; every block is in exactly one. A file without a sign of any is one document. */
export function splitDocuments(source: Source): readonly DocumentSpan[] {
  const main = source.blocks.filter(({ zone }) => zone === 'body');
  const lines = frameLines(main);
  const starts = documentStarts(lines).map((i) => lines[i]?.block ?? 0);
  const firsts = starts.length === 0 ? [0] : [0, ...starts.slice(1)];
  const spans = firsts.map((first, i) => main.slice(first, firsts[i + 1] ?? main.length));
  const homes = spans.map((blocks) => new Set(blocks.map(({ section }) => section)));
  const running = source.blocks.filter(({ zone }) => zone !== 'body');
  return spans.map((blocks, i) => {
    const own = running.filter(
      (block) =>
        Math.max(
          0,
          homes.findIndex((home) => home.has(block.section)),
        ) === i,
    );
    return {
      kind: kindOf(readHead(frameLines(blocks))),
      place: blocks[0]?.place ?? { line: 1 },
      blocks: [...own, ...blocks],
    };
  });
}

/** Indexes of the lines that begin a document. */
function documentStarts(lines: readonly Line[]): number[] {
  const starts: number[] = [];
  let from = 0;
  while (from < lines.length) {
    starts.push(from);
    const next = nextStart(lines, from);
    if (next === undefined) break;
    from = next;
  }
  return starts;
}

/** The line after `from` where the next document begins. */
function nextStart(lines: readonly Line[], from: number): number | undefined {
  const own = lines.slice(from);
  const head = readHead(own);
  const foot = findFoot(own, head.end);
  const symbol = head.number?.symbol ?? '';
  let inAppendix = false;
  for (let i = from + Math.max(1, head.end); i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const afterFoot = foot !== undefined && i >= from + foot.end;
    if (afterFoot && appendixStart(line) !== undefined) inAppendix = true;
    if (!isHeadMark(line)) continue;
    const start = headStart(lines, i, from + (afterFoot ? foot.end : head.end));
    if (isDocument(lines, start, i, { afterFoot, inAppendix, symbol })) return start;
  }
  return undefined;
}

/** A line that letterheads have and texts do not. */
function isHeadMark(line: Line): boolean {
  const { text } = line;
  if (text.length > 200) return false;
  const number = readNumberLine(text);
  return (
    furnitureOf(text) === 'nation' ||
    (number !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(number.end))) ||
    (readTypeName(text) !== undefined && isCapital(text.slice(0, 8)))
  );
}

/** Up from a mark over the organs, the draft's mark and rules above it, to the first line of the same head. */
function headStart(lines: readonly Line[], at: number, least: number): number {
  let start = at;
  const table = lines[at]?.table === undefined ? undefined : lines[at]?.block;
  for (let i = at - 1; i >= least; i--) {
    const line = lines[i];
    if (!line || lines[start]?.breaks || isSectionStart(lines, start)) break;
    const isSame = table !== undefined && line.block === table;
    if (!isSame && !isHeadLine(line)) break;
    start = i;
  }
  return start;
}

function isSectionStart(lines: readonly Line[], at: number): boolean {
  const [line, above] = [lines[at], lines[at - 1]];
  return line !== undefined && above !== undefined && line.paragraph.section !== above.paragraph.section;
}

function isHeadLine({ text }: Line): boolean {
  if (isPersonName(text) || recipientsCall(text) !== undefined || appendixLine(text)) return false;
  const isOrgan =
    isCapital(text) &&
    text.length < 90 &&
    !(isPost(text) && /\b(?:chu tich|giam doc|truong)\b/.test(fold(text)));
  return isOrgan || furnitureOf(text) !== undefined || readDraftMark(text) !== undefined;
}

function appendixLine(text: string): boolean {
  return /^\W*(?:phu luc|bieu|mau|danh muc|bang)\b/.test(fold(text));
}

interface Where {
  readonly afterFoot: boolean;
  readonly inAppendix: boolean;
  /** Symbol of the document before. */
  readonly symbol: string;
}

/** Whether the lines from `start` are the head of a document of its own, not a form or a heading. */
function isDocument(lines: readonly Line[], start: number, mark: number, where: Where): boolean {
  const near = lines.slice(start, start + 30);
  const { type, to, subject } = findAnchors(near);
  if (type === undefined && to === undefined && subject === undefined) return false;
  const top = near.slice(0, (type?.index ?? to ?? subject ?? 0) + 1);
  const numbered = top.find(({ text }) => readNumberLine(text) !== undefined);
  const isNational = top.some(({ text }) => furnitureOf(text) === 'nation');
  if (isForm(top) || isUnderFormLabel(lines, start)) return false;
  if (where.inAppendix) return isIssued(numbered?.text, where.symbol, isNational);
  if (where.afterFoot) {
    if (numbered || isNational) return true;
    const line = lines[mark];
    const isAlone = line !== undefined && readTypeName(line.text) !== undefined && isNamedAlone(line.text);
    return (
      isAlone &&
      type !== undefined &&
      ['ke-hoach', 'to-trinh', 'quyet-dinh', 'nghi-quyet'].includes(type.name.kind)
    );
  }
  return numbered !== undefined && isNational && type !== undefined;
}

/** A type name that fills its line, as at the head of a document; with the subject on the same line it may be a title. */
function isNamedAlone(text: string): boolean {
  const name = readTypeName(text);
  return name !== undefined && text.slice(name.end).trim() === '';
}

/** Dots to write on, or the organ's name left to fill in. */
function isForm(top: readonly Line[]): boolean {
  return top.some(({ text }) => {
    const levelled = fold(text);
    if (/[.…]{4,}|…{2,}/.test(text) && readNumberLine(text) === undefined && !/ngay/.test(levelled))
      return true;
    return /^\W*(?:ten (?:co quan|don vi|to chuc)|don vi bao cao|don vi|co quan|\(?1\)?)\W*$|\(\d\)|\[/.test(
      levelled,
    );
  });
}

/** "Mẫu số 01" stands right above. */
function isUnderFormLabel(lines: readonly Line[], start: number): boolean {
  return lines
    .slice(Math.max(0, start - 4), start + 3)
    .some(({ text }) => /^\W*(?:mau|bieu)\b/.test(fold(text)) && text.length < 120 && appendixLine(text));
}

/** In an appendix only a head with national header and the office's own symbol begins a document. */
function isIssued(number: string | undefined, symbol: string, isNational: boolean): boolean {
  if (number === undefined || !isNational) return false;
  const own = readNumberLine(number);
  if (own?.symbol === undefined || /[.…]{3,}/.test(number)) return false;
  const offices = new Set(symbol.split(/[-/]/).filter((part) => part.length > 1));
  return own.symbol.split(/[-/]/).some((part) => offices.has(part));
}
