import { readLabelledLine } from '../../meaning/labelled-line.js';
import { isInCapitals } from '../../meaning/name-case.js';
import { inlineMarkdown } from '../markdown-words.js';
import type { SourceBlock } from '../source.js';
import { isMark } from './label.js';
import { type Line, linesOf, opensLevel, type TextLine } from './lines.js';
import { nest } from './nest.js';
import { fillPart, type Making, pointOf } from './outline.js';
import { emptyPart, type Part, type Point } from './parts.js';
import { markUnitHeads } from './unit-heads.js';
import { withoutEndMark } from './without-end-mark.js';

/** The text of a document: its bases, the sentence that opens it, its parts, the sentence that closes it. */
export interface Body {
  /** A list prints in italics with its own marks; prose as it stands. */
  readonly basis?: readonly string[] | string;
  readonly opening?: Point | 'none';
  readonly root: Part;
  readonly closing: Point | 'none';
  /** What is sent with it, as the bracket line after the closing sentence lists it. */
  readonly enclosures?: readonly string[];
}

/** Takes a text apart. Nothing is dropped: what is no basis, opening or closing stands in the parts. */
export function readBody(blocks: readonly SourceBlock[], making: Making): Body {
  const { lines: all, enclosures } = withoutEnclosures(withoutEndMark(linesOf(blocks)));
  const lines = markUnitHeads(all, making.namesUnits);
  const labelled = lines.findIndex((line) => line.type === 'table' || opensLevel(line));
  const head = lines.slice(0, labelled === -1 ? lines.length : labelled).filter(isText);
  const rest = lines.slice(head.length);
  const { basis, opening, left } = readHead(head, rest.length > 0);
  const { inner, closing, before } = readTail([...left, ...rest], making.dressed);
  const [first] = blocks;
  const root = fillPart(emptyPart(first?.place ?? { line: 1 }), nest(inner), making);
  root.after.push(...before);
  return {
    ...(basis === undefined ? {} : { basis }),
    ...(opening === undefined ? {} : { opening }),
    root,
    closing,
    ...(enclosures.length === 0 ? {} : { enclosures }),
  };
}

/** "(Gửi kèm theo: 01 dự thảo Kế hoạch; 20 văn bản góp ý).": printed of itself after the closing sentence. */
function withoutEnclosures(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly enclosures: readonly string[];
} {
  const last = lines.at(-1);
  const plain = last?.type === 'text' && last.labels.length === 0 && !last.bold && !last.italic;
  const listed = plain ? /^\(Gửi kèm theo: ([^()]+)\)\.?$/u.exec(words(last))?.[1] : undefined;
  if (listed === undefined || lines.length < 2) return { lines, enclosures: [] };
  return { lines: lines.slice(0, -1), enclosures: listed.split('; ') };
}

function isText(line: Line): line is TextLine {
  return line.type === 'text';
}

const basisStart =
  /^(Căn cứ|Thực hiện|Xét |Theo (đề nghị|tinh thần|nội dung|chỉ đạo)|Để (thực hiện|triển khai)|Tiếp tục thực hiện|Trên cơ sở|Tiếp theo)/;

function words(line: TextLine): string {
  return inlineMarkdown(line.inlines).trim();
}

interface Head {
  readonly basis?: readonly string[] | string;
  readonly opening?: Point | 'none';
  readonly left: readonly TextLine[];
}

/** The lines before the first heading: bases, then the sentence that opens the text. */
function readHead(head: readonly TextLine[], goesOn: boolean): Head {
  const end = head.findIndex(({ text }) => !basisStart.test(text));
  const bases = head.slice(0, end === -1 ? head.length : end);
  const after = head.slice(bases.length);
  const [opening, ...left] = after;
  // A list of bases is typed line by line, each ended by a semicolon, the last by a full stop.
  const listed =
    bases.length > 0 && bases.every(({ text }, i) => (i === bases.length - 1 ? /\.$/ : /;$/).test(text));
  const isList =
    listed &&
    (goesOn || bases.length > 1) &&
    bases.every(({ text }) => /^(Căn cứ|Thực hiện|Xét|Theo)/.test(text)) &&
    opening !== undefined;
  if (isList) {
    const basis = bases.map((line) => plainBasis(line));
    return opensText(opening, goesOn)
      ? { basis, opening: pointOf(opening), left }
      : { basis, opening: 'none', left: after };
  }
  // Else the sentence that opens is prose with them, or ends the last of them.
  const prose = opening && opensText(opening, goesOn) ? [...bases, opening] : bases;
  if (bases.length > 0)
    return { basis: prose.map(words).join('\n\n'), left: after.slice(prose.length - bases.length) };
  if (opening && opensText(opening, goesOn)) return { opening: pointOf(opening), left };
  return goesOn && after.length === 0 ? { opening: 'none', left: after } : { left: after };
}

/** Bases print in italics of themselves. */
function plainBasis(line: TextLine): string {
  const upright = line.italic
    ? line.inlines.map((inline) => {
        if (inline.type !== 'text') return inline;
        const { italic: _, ...rest } = inline;
        return rest;
      })
    : line.inlines;
  return inlineMarkdown(upright)
    .trim()
    .replace(/\s*[;.]$/, '');
}

function opensText({ text }: TextLine, goesOn: boolean): boolean {
  return (
    goesOn &&
    (/[:,]$/.test(text) ||
      /(như sau|sau đây|cụ thể|nội dung sau|ban hành|xây dựng|triển khai|đề nghị|kính trình|báo cáo)/i.test(
        text,
      ))
  );
}

/** "Sở Nội vụ đề nghị …": an organ asks for something, in the last words. */
const organAsks =
  /^(?:Sở|Ban|Phòng|Cục|Chi cục|Trung tâm|Trường|Hội|Đoàn|Công an|Bộ|Viện|Bệnh viện|Liên đoàn|Văn phòng|Đảng ủy)(?:\s+[\p{L}-]+,?){1,9}?\s+(?:kính|trân trọng|đề nghị|yêu cầu|thông báo|rất mong)(?!\p{L})/u;
const closingStart =
  /^(Trên đây là|Trong quá trình|Quá trình (triển khai|thực hiện)|Căn cứ (vào )?(các |những )?(nội dung|chức năng|nhiệm vụ|[Kk]ế hoạch|[Cc]ông văn|[Vv]ăn bản|[Hh]ướng dẫn)|Yêu cầu|Đề nghị|Giao |Nhận được|Kính (trình|đề nghị|mong)|Rất mong|Ủy ban nhân dân|UBND|Chủ tịch|Các (cơ quan|đơn vị|sở|phòng)|Kế hoạch này|Với nội dung|Thừa lệnh|Vậy,?|(\p{Lu}[\p{L}-]*\s+){1,8}(kính|trân trọng|đề nghị|yêu cầu|báo cáo|trình))/u;

interface Tail {
  readonly inner: readonly Line[];
  readonly before: readonly string[];
  readonly closing: Point | 'none';
}

/**
 * The last sentences of a text, which belong to no part: the last of them closes it. Where nothing is labelled, or after the
 * points of a list, that is the last line, whatever it says; others, and what stands under a heading, must sound like it.
 */
function readTail(lines: readonly Line[], dressed: boolean): Tail {
  const structured = lines.some((line) => line.type === 'text' && line.labels.length > 0);
  const free = lines.findLastIndex((line) => line.type !== 'text' || opensLevel(line)) + 1;
  const afterList = isPoint(lines[free - 1], dressed) && lines.length - free <= 3;
  const ends = (line: Line | undefined) => !saysOfTask(line) && closes(line);
  let from = lines.length;
  if (from > free && (!structured || (afterList && !saysOfTask(lines[from - 1])))) from--;
  while (structured && from > free && ends(lines[from - 1])) from--;
  // A heading is not left without the words under it, nor a part's prose without what it goes on to ask for.
  if (from < lines.length && isBareHeading(lines[from - 1], dressed)) from++;
  while (from < lines.length - 1 && isProse(lines[from - 1]) && asks(lines[from])) from++;
  const tail = lines.slice(from).filter(isText);
  const last = tail.at(-1);
  return {
    inner: lines.slice(0, from),
    before: tail.slice(0, -1).map(words),
    closing: last ? pointOf(last) : 'none',
  };
}

/** A paragraph of a part, no point of a list. */
function isProse(line: Line | undefined): boolean {
  return line?.type === 'text' && !opensLevel(line) && !saysOfTask(line);
}

/** What may close a text, and may as well be work that its last part gives. */
function asks(line: Line | undefined): boolean {
  return line?.type === 'text' && /^(?:Đề nghị|Yêu cầu|Giao) /u.test(line.text);
}

/** "Chủ trì: …" under the last task is still the task's. */
function saysOfTask(line: Line | undefined): boolean {
  return line?.type === 'text' && readLabelledLine(line.text) !== undefined;
}

/** A sentence of a list. */
function isPoint(line: Line | undefined, dressed: boolean): boolean {
  return line?.type === 'text' && line.labels.length > 0 && !isBareHeading(line, dressed);
}

/** A numbered line that is no sentence; where headings are bold, one in small letters that is not is no heading. */
function isBareHeading(line: Line | undefined, dressed: boolean): boolean {
  if (line?.type !== 'text' || /[.;]$/.test(line.text)) return false;
  if (line.heading !== undefined) return true;
  if (dressed && !line.bold && !isInCapitals(line.text)) return false;
  const [label] = line.labels;
  const isShort = line.text.split(' ').length <= 20 || (line.bold && line.text.length <= 200);
  return label !== undefined && !isMark(label.numbering) && isShort;
}

function closes(line: Line | undefined): boolean {
  if (line?.type !== 'text') return false;
  const { text, bold } = line;
  return (
    !bold &&
    (closingStart.test(text) ||
      organAsks.test(text) ||
      /\.?\/\.?$/.test(text) ||
      /^\((Gửi kèm|Kèm theo|Đính kèm)/.test(text))
  );
}
