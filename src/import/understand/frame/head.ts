/** The head of a document: from its first line to the last before the text begins (PL1 II.1 to II.5, II.9a). */
import type { SourcePlace } from '../../source.js';
import type { Frame, FrameAddressee, FrameAside } from '../frame.js';
import { readAddressees } from './addressees.js';
import { fold, isCapital, trimmed } from './fold.js';
import { furnitureOf } from './furniture.js';
import { readTop } from './head-top.js';
import { addresseesCall, isHeadingLine, subjectCall } from './line-kinds.js';
import type { Line } from './lines.js';
import { readDraftMark } from './marks.js';
import { isClosed, isNoteStart, isSourceWords } from './note-line.js';
import { type NumberLine, readNumberLine } from './number-line.js';
import { type PlaceAndDate, readPlaceAndDate } from './place-and-date.js';
import { isSubjectLine } from './subject.js';
import { readTypeName, type TypeName } from './type-name.js';

/** What was found, as lines and values; `rest` are lines of the head that fit nowhere. */
export interface Head {
  readonly type?: TypeName & { readonly line: Line };
  readonly isLetter: boolean;
  readonly organs: readonly Line[];
  readonly number?: NumberLine & { readonly line: Line };
  readonly dated?: PlaceAndDate & { readonly line: Line };
  readonly subject: readonly string[];
  readonly subjectPlace?: SourcePlace;
  readonly note: readonly string[];
  readonly to: readonly FrameAddressee[];
  readonly urgency?: NonNullable<Frame['urgency']>;
  readonly draft?: NonNullable<Frame['draft']>;
  readonly aside: readonly FrameAside[];
  readonly isParty: boolean;
  readonly rest: readonly Line[];
  /** Index of the first line after the head, and of the first that has anything of it. */
  readonly end: number;
}

/** How far down a head may reach. */
const most = 70;

interface Anchors {
  readonly type?: { readonly index: number; readonly name: TypeName };
  readonly subject?: number;
  readonly to?: number;
}

/** The lines that say what a document is: type name, "V/v", "Kính gửi". Looks no further than the first of the text. */
export function findAnchors(lines: readonly Line[]): Anchors {
  let subject: number | undefined;
  for (let i = 0; i < Math.min(lines.length, most); i++) {
    const line = lines[i];
    if (!line) break;
    const name = readTypeName(line.text, isTitle(line));
    if (name) return { type: { index: i, name }, ...(subject !== undefined && { subject }) };
    if (addresseesCall(line.text) !== undefined) return { to: i, ...(subject !== undefined && { subject }) };
    if (subjectCall(line.text) !== undefined) subject ??= i;
    else if (isText(line)) break;
  }
  return subject === undefined ? {} : { subject };
}

function isTitle({ centred, bold, paragraph }: Line): boolean {
  return (centred && bold) || paragraph.heading !== undefined;
}

/** A sentence, not a line of a head. */
function isText(line: Line): boolean {
  if (line.text.length > 250 && !line.centred) return true;
  if (line.table !== undefined || line.centred) return false;
  return (
    (isHeadingLine(line) && !isCapital(line.text.slice(0, 12))) ||
    (/^can cu\b/.test(fold(line.text)) && line.text.length > 20)
  );
}

/** Reads the head from all lines of a document. */
export function readHead(lines: readonly Line[]): Head {
  const anchors = findAnchors(lines);
  const { type, to: call } = anchors;
  const isLetter = type === undefined && (call !== undefined || anchors.subject !== undefined);
  const top =
    type?.index ??
    call ??
    (anchors.subject === undefined ? topEnd(lines) : letterEnd(lines, anchors.subject));
  const above = readTop(lines.slice(0, top), isLetter);
  const typeLine = type === undefined ? undefined : lines[type.index];
  const below =
    type && typeLine
      ? readBelow(lines, type.index, typeLine, trimmed(typeLine.text.slice(type.name.end)))
      : { subject: above.subject, note: [], draft: undefined, end: top, rest: [] };
  const place = typeLine?.paragraph.place ?? above.subjectPlace;
  const at = type ? below.end : call;
  const named = at !== undefined && addresseesCall(lines[at]?.text ?? '') !== undefined;
  const addressed = named ? readAddressees(lines, at) : { to: [], end: below.end };
  // The line of source may stand below those it goes to.
  const noted =
    below.note.length === 0 ? readNote(lines, addressed.end) : { note: below.note, end: addressed.end };
  const draft = above.draft ?? below.draft;
  return {
    ...above,
    ...(type && typeLine && { type: { ...type.name, line: typeLine } }),
    isLetter,
    subject: below.subject,
    ...(place && { subjectPlace: place }),
    note: noted.note,
    to: addressed.to,
    ...(draft && { draft }),
    rest: [...above.rest, ...below.rest],
    end: noted.end,
  };
}

/** Without anything to go by, the head ends with the last line that looks like one. */
function topEnd(lines: readonly Line[]): number {
  let end = 0;
  lines.slice(0, 12).forEach((line, i) => {
    const isKnown =
      readNumberLine(line.text) ||
      readPlaceAndDate(line.text) ||
      ['nation', 'motto'].includes(furnitureOf(line.text) ?? '');
    if (isKnown) end = i + 1;
  });
  return end;
}

/** A letter without "Kính gửi": the head ends with the subject, or with its table. */
function letterEnd(lines: readonly Line[], subject: number): number {
  const line = lines[subject];
  let end = subject + 1;
  while (end < lines.length) {
    const next = lines[end];
    if (!next || !line) break;
    const same = line.table ? next.block === line.block : next.paragraph === line.paragraph;
    if (!same && !readNumberLine(next.text) && !readPlaceAndDate(next.text)) break;
    end += 1;
  }
  return end;
}

/** Subject, line of source and addressees of a document with a type name. */
function readBelow(lines: readonly Line[], index: number, type: Line, rest: string) {
  const subject: string[] = rest === '' ? [] : [rest];
  const above: Line[] = rest === '' ? [] : [type];
  const odd: Line[] = [];
  let draft: Frame['draft'];
  let note: readonly string[] = [];
  let isRuled = false;
  let end = index + 1;
  while (end < lines.length) {
    const line = lines[end];
    if (!line) break;
    const mark = readDraftMark(line.text);
    if (furnitureOf(line.text) === 'rule') isRuled ||= subject.length > 0;
    else if (mark) draft = mark;
    else if (addresseesCall(line.text) !== undefined) break;
    else if (note.length === 0 && isNoteStart(line.text)) {
      const read = readNote(lines, end);
      if (read.note.length === 0) break;
      note = read.note;
      end = read.end;
      continue;
    } else if (!isRuled && note.length === 0 && isSubjectLine(line, type, above)) {
      above.push(line);
      subject.push(line.text);
    } else break;
    end += 1;
  }
  return { subject, note, draft, end, rest: odd };
}

/** The lines of "(Kèm theo Tờ trình số …)" from a line on, to the one that closes the bracket. */
function readNote(
  lines: readonly Line[],
  from: number,
): { readonly note: readonly string[]; readonly end: number } {
  const first = lines[from];
  const none = { note: [], end: from };
  if (!first || !isNoteStart(first.text) || first.text.length > 400) return none;
  const isBracketed = first.text.startsWith('(');
  // A bracket that opens a sentence of the text is no line of source.
  if (
    !isBracketed &&
    !(isSourceWords(first.text) && (first.centred || first.italic) && first.text.length < 250)
  )
    return none;
  const note = [first.text];
  let end = from + 1;
  while (isBracketed && !isClosed(note.join(' ')) && end < from + 6) {
    const next = lines[end];
    if (!next || isHeadingLine(next) || next.text.length > 250) break;
    note.push(next.text);
    end += 1;
  }
  if (isBracketed && !/\)[.;]?$/.test(note.join(' ')) && !isSourceWords(first.text)) return none;
  return { note, end };
}
