/**
 * The blocks of one document → its frame. Nothing is corrected and nothing made up: what is blank is missing, what is
 * doubtful is named, what has no place stays in the body.
 */
import type { SourceBlock } from '../source.js';
import { readAppendices, withoutEdges } from './frame/appendices.js';
import { isAppendixHead } from './frame/appendix-label.js';
import { doubtsOf } from './frame/doubts.js';
import { readEndMark } from './frame/end-mark.js';
import { readFoot } from './frame/foot.js';
import { type Head, readHead } from './frame/head.js';
import { splitHeadLine } from './frame/head-lines.js';
import { paragraphText } from './frame/inline-text.js';
import { isJoint, readLetterhead } from './frame/letterhead.js';
import { joinLines } from './frame/line-kinds.js';
import { type Line, linesOf } from './frame/lines.js';
import { withoutBrackets } from './frame/note-line.js';
import { shareOut } from './frame/parts.js';
import { readRunning } from './frame/running.js';
import type { Frame } from './frame.js';

/** Reads the frame of one document, as `splitDocuments` parts them. */
export function readFrame(blocks: readonly SourceBlock[], file: string): Frame {
  const main = blocks.filter(({ zone }) => zone === 'body');
  const lines = frameLines(main);
  const head = readHead(lines);
  const foot = readFoot(lines, head.end);
  const after = foot ? foot.end : appendixLine(lines, head.end);
  const bounds = { head: head.end, foot: foot?.start ?? after, end: after };
  const parts = shareOut(main, lines, bounds, head.rest);
  const { appendices, rest } = readAppendices(withoutEdges(parts.after));
  const joint = isJoint(head.organs, head.type?.name ?? '', head.number?.symbol ?? '');
  const letterhead = readLetterhead(head.organs, joint);
  const known = [...head.organs.map(({ text }) => text), head.organs.map(({ text }) => text).join(' ')];
  const running = readRunning(
    blocks.filter(({ zone }) => zone !== 'body'),
    known,
  );
  const body = withoutEdges([...parts.body, ...withoutEdges(rest)]);
  const endMark = readBodyEnd(body);
  const contact = [foot?.contact, running.contact].filter((text) => text !== undefined).join('\n');
  const draft = head.draft ?? running.draft;
  return {
    file,
    kind: kindOf(head),
    ...(head.type && { typeName: head.type.name }),
    place: main[0]?.place ?? { line: 1 },
    ...(letterhead && { letterhead }),
    ...headFields(head),
    to: head.to,
    body,
    recipients: foot?.recipients ?? [],
    signatures: foot?.signatures ?? [],
    appendices,
    ...(contact !== '' && { contact }),
    ...(head.urgency && { urgency: head.urgency }),
    ...(draft && { draft }),
    ...(endMark !== undefined && { endMark }),
    aside: [...head.aside, ...parts.aside, ...running.aside],
    doubts: doubtsOf({ head, foot, rest, appendices, lines }),
  };
}

/** Lines of the document, those of its head taken apart where two columns run together. */
export function frameLines(blocks: readonly SourceBlock[]): Line[] {
  const reach = 40;
  return linesOf(blocks).flatMap((line, i) => (i < reach ? splitHeadLine(line) : [line]));
}

/** The kind as an id; `khong-ro` where nothing says. */
export function kindOf({ isParty, type, isLetter, organs, number, subject }: Head): string {
  if (isParty) return 'van-ban-dang';
  // Applications and forms have a "Kính gửi" too, and no organ issues them.
  const isIssued = organs.length > 0 || number !== undefined || subject.length > 0;
  return type?.kind ?? (isLetter && isIssued ? 'cong-van' : 'khong-ro');
}

function headFields({ number, dated, subject, note }: Head): Partial<Frame> {
  return {
    ...(number?.number !== undefined && { number: number.number }),
    ...(number?.symbol !== undefined && { symbol: number.symbol }),
    ...(dated?.geography !== undefined && { geography: dated.geography }),
    ...(dated && { date: dated.date }),
    ...(subject.length > 0 && { subject: joinLines(subject) }),
    ...(note.length > 0 && { note: withoutBrackets(note.join(' ')) }),
  };
}

/** Where the appendices of a document without signature begin. */
function appendixLine(lines: readonly Line[], from: number): number {
  const at = lines.findIndex((line, i) => i >= from && isAppendixHead(line));
  return at < 0 ? lines.length : at;
}

function readBodyEnd(body: readonly SourceBlock[]): string | undefined {
  const last = body.findLast((block) => block.type === 'paragraph' && paragraphText(block).trim() !== '');
  return last?.type === 'paragraph' ? readEndMark(paragraphText(last)) : undefined;
}
