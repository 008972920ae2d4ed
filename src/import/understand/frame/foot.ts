/** The foot of a document: recipients and signatures (PL1 II.7, II.9), wherever they stand beside or below each other. */
import type { FrameSignature } from '../frame.js';
import { appendixStart, isAppendixHead } from './appendix-label.js';
import { readEndMark } from './end-mark.js';
import { fold, isCapital } from './fold.js';
import { furnitureOf } from './furniture.js';
import { isHeadingLine } from './line-kinds.js';
import type { Line } from './lines.js';
import { isNamePart, isPersonName, isRank } from './person-name.js';
import { isAuthority, isCapitalPost, isPost, isSigningMark } from './posts.js';
import { isFilingLine, isRecipient, readRecipients, recipientsCall } from './recipients.js';
import { readSignatures } from './signatures.js';

export interface Foot {
  readonly recipients: readonly string[];
  readonly signatures: readonly FrameSignature[];
  /** "Địa chỉ: …" under the signature. */
  readonly contact?: string;
  /** Index of its first line and of the first line after it. */
  readonly start: number;
  readonly end: number;
  /** It was found by "Nơi nhận", not only by how a signature looks. */
  readonly called: boolean;
}

/** The first foot from a line on; undefined where the text has none. */
export function readFoot(lines: readonly Line[], from: number): Foot | undefined {
  const range = findFoot(lines, from);
  if (!range) return undefined;
  const { start, end, called } = range;
  const { recipients, signed, contact } = sorted(lines.slice(start, end));
  return {
    recipients: readRecipients(recipients),
    signatures: matched(signed.flatMap((column) => readSignatures(column))),
    ...(contact.length > 0 && { contact: contact.map(({ text }) => text).join('\n') }),
    start,
    end,
    called,
  };
}

/** Where the foot begins and ends, without reading it. */
export function findFoot(
  lines: readonly Line[],
  from: number,
): { readonly start: number; readonly end: number; readonly called: boolean } | undefined {
  const appendix = lines.findIndex((line, i) => i >= from && isAppendixHead(line));
  const limit = appendix < 0 ? lines.length : appendix;
  const call = lines.findIndex(
    (line, i) => i >= from && i < limit && recipientsCall(line.text) !== undefined,
  );
  const signed = call < 0 ? findSignature(lines, from, limit) : signatureAbove(lines, call, from);
  const first = signed ?? call;
  if (first < 0) return undefined;
  const start = tableStart(lines, first, from);
  return { start, end: footEnd(lines, Math.max(first, call), limit), called: call >= 0 };
}

/** A signature that stands in the same table or right above the recipients. */
function signatureAbove(lines: readonly Line[], call: number, from: number): number | undefined {
  let start: number | undefined;
  for (let i = call - 1; i >= from && i > call - 25; i--) {
    const line = lines[i];
    if (!line) break;
    const sameTable = line.table !== undefined && line.block === lines[call]?.block;
    if (!sameTable && !isSignatureLine(line)) break;
    if (sameTable || isAuthority(line.text) || isCapitalPost(line.text)) start = i;
  }
  return start;
}

/** Without "Nơi nhận": authority or post in capitals near the end, or with a name below. */
function findSignature(lines: readonly Line[], from: number, limit: number): number | undefined {
  for (let i = from; i < limit; i++) {
    const line = lines[i];
    if (
      !line ||
      isHeadingLine(line) ||
      !(isAuthority(line.text) || (isCapitalPost(line.text) && isOnlyPost(line.text)))
    )
      continue;
    const following = lines.slice(i + 1, Math.min(limit, i + 8));
    const name = following.findIndex(({ text }) => isPersonName(text));
    const between = following.slice(0, name < 0 ? following.length : name);
    const isRun = between.every((each) => isSignatureLine(each) || each.table !== undefined);
    if (isRun && (name >= 0 || isAuthority(line.text) || i + 8 >= limit)) return rowStart(lines, i, from);
  }
  return undefined;
}

/** The first column of the row in which a signature begins. */
function rowStart(lines: readonly Line[], at: number, from: number): number {
  let start = at;
  while (
    start > from &&
    (lines[start]?.column ?? 0) > 0 &&
    lines[start - 1]?.paragraph === lines[at]?.paragraph
  )
    start -= 1;
  return start;
}

/** "CHỦ TỊCH", "GIÁM ĐỐC": not an organ's name, which may be a heading. */
function isOnlyPost(text: string): boolean {
  return /^(?:q\. ?|quyen )?(?:pho )?(?:chu tich|giam doc|tong giam doc|truong|cuc truong|chi cuc truong|hieu truong|vien truong|bi thu|chanh|thu truong|bo truong|chi huy)/.test(
    fold(text),
  );
}

function isSignatureLine(line: Line): boolean {
  const { text } = line;
  if (text.length > 110 || readEndMark(text) !== undefined) return false;
  return (
    isAuthority(text) ||
    isCapitalPost(text) ||
    isSigningMark(text) ||
    isPersonName(text) ||
    isRank(text) ||
    (isPost(text) && text.length < 70 && !/[.,;:]$/.test(text)) ||
    (isCapital(text) && text.length < 60) ||
    furnitureOf(text) === 'rule'
  );
}

/** A foot in a table takes the whole table, unless the table holds the text too. */
function tableStart(lines: readonly Line[], at: number, from: number): number {
  const { table, block } = lines[at] ?? {};
  let start = at;
  for (let i = at - 1; table !== undefined && i >= from; i--) {
    const line = lines[i];
    if (!line || line.block !== block || line.text.length >= 200 || readEndMark(line.text) !== undefined)
      break;
    start = i;
  }
  return start;
}

/** The first line after the foot: what begins an appendix, a page, another document, or a sentence. */
function footEnd(lines: readonly Line[], from: number, limit: number): number {
  let isNamed = false;
  let isFiled = false;
  let end = from;
  for (; end < limit; end++) {
    const line = lines[end];
    if (!line) break;
    const inTable = line.table !== undefined && line.block === lines[from]?.block;
    const isFresh = end > from && !inTable;
    if (isFresh && (line.breaks || appendixStart(line) !== undefined) && (isNamed || isFiled)) break;
    if (isFresh && isNamed && isFiled && !isTrailing(line, lines[end - 1])) break;
    if (isFresh && !isFootLine(line, lines[end - 1], isFiled)) break;
    isNamed ||= isPersonName(line.text);
    isFiled ||= isFilingLine(line.text);
  }
  return end;
}

/** What may follow when recipients and a name are there: another signer, a post below the name, the contact. */
function isTrailing(line: Line, above: Line | undefined): boolean {
  if (isContact(line.text) || isAuthority(line.text) || isPersonName(line.text) || isSigningMark(line.text))
    return true;
  if (furnitureOf(line.text) !== undefined || isNamePart(line.text)) return true;
  return (
    isPost(line.text) &&
    line.text.length < 70 &&
    line.gap <= 3 &&
    above !== undefined &&
    !line.text.endsWith(':')
  );
}

function isFootLine(line: Line, above: Line | undefined, isFiled: boolean): boolean {
  const { text } = line;
  if (isSignatureLine(line) || isRecipient(line) || isContact(text) || recipientsCall(text) !== undefined)
    return true;
  if (line.table !== undefined && text.length < 120) return true;
  if (text.length > 160 || isHeadingLine(line)) return false;
  if (isFiled) return isNamePart(text) || /^[\p{Ll}(]/u.test(text) || text.length < 40;
  return line.gap <= 1 && above !== undefined;
}

/** "Địa chỉ: …; điện thoại: …", set under a line at the foot of a letter (PL1 III.5). */
export function isContact(text: string): boolean {
  return /^\W*(?:dia chi|tru so|dien thoai|dt|sdt|fax|email|e-mail|website|cong thong tin dien tu|so dien thoai)\s*[:.]/.test(
    fold(text),
  );
}

/** Lines by what they are: recipients, signing columns, contact. */
function sorted(lines: readonly Line[]): { recipients: Line[]; signed: Line[][]; contact: Line[] } {
  const recipients: Line[] = [];
  const contact: Line[] = [];
  const columns = new Map<string, Line[]>();
  const isSideBySide =
    lines.some(({ column }) => column > 0) && lines.some(({ text }) => recipientsCall(text) !== undefined);
  const listing = new Map<string, 'open' | 'filed'>();
  for (const whole of lines) {
    for (const line of withoutCall(whole)) {
      if (furnitureOf(line.text) !== undefined) continue;
      const call = recipientsCall(whole.text) !== undefined && line.column === whole.column;
      if (call) listing.set(line.group, 'open');
      if (call && line.text === '') continue;
      if (isContact(line.text)) contact.push(line);
      else if (call || isListed(line, listing.get(line.group))) {
        recipients.push(line);
        if (isFilingLine(line.text)) listing.set(line.group, 'filed');
      } else {
        if (listing.get(line.group) === 'open' && isEndOfList(line)) listing.set(line.group, 'filed');
        const key =
          line.table === undefined
            ? isSideBySide && line.column === 0
              ? rightmost(columns)
              : line.group
            : line.group;
        columns.set(key, [...(columns.get(key) ?? []), line]);
      }
    }
  }
  return { recipients, signed: [...columns.values()], contact };
}

function rightmost(columns: ReadonlyMap<string, unknown>): string {
  return [...columns.keys()].filter((key) => key.startsWith('p')).at(-1) ?? 'p:1';
}

function isEndOfList(line: Line): boolean {
  return isAuthority(line.text) || isCapitalPost(line.text);
}

/** "30b-KH01" under the filing line: how many copies, and which file. */
function isDraftCode(text: string): boolean {
  return text.length <= 24 && /^\(?[\p{L}\d]+(?:[-_./][\p{L}\d]+)+\)?$/u.test(text) && /\d/.test(text);
}

/** Whether a line under "Nơi nhận:" is still an entry. */
function isListed(line: Line, state: 'open' | 'filed' | undefined): boolean {
  if (state === undefined) return false;
  if (isEndOfList(line) || isSigningMark(line.text)) return false;
  if (state === 'filed' && isDraftCode(line.text)) return true;
  if (state === 'filed')
    return isRecipient(line) || (/^[\p{Ll}(]/u.test(line.text) && !isPersonName(line.text));
  return isRecipient(line) || !isPersonName(line.text);
}

/** "Nơi nhận:" off the line; authority or post that a flattened column left at its end becomes a line of its own. */
function withoutCall(line: Line): Line[] {
  const text = line.text.slice(recipientsCall(line.text) ?? 0).trim();
  const match =
    /^(.*?[;.:)])\s+((?:TM|KT|TL|TUQ|Q)\s?\.\s?\p{Lu}.*|(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG \p{Lu}+|CHÁNH \p{Lu}+|HIỆU TRƯỞNG).*)$/u.exec(
      text,
    );
  const isFlat = /^(?:(?:TM|KT|TL|TUQ)\s?\.)/.test(text) && text !== line.text;
  if (isFlat)
    return [
      { ...line, text: '' },
      { ...line, text, column: line.column + 1, group: `${line.group}+` },
    ];
  if (!match || isAuthority(text)) return [{ ...line, text }];
  const [, left = '', right = ''] = match;
  return [
    { ...line, text: left },
    { ...line, text: right, column: line.column + 1, group: `${line.group}+` },
  ];
}

/** A name that stands alone goes to the signer above who has none. */
function matched(signatures: readonly FrameSignature[]): FrameSignature[] {
  const found: FrameSignature[] = [];
  for (const signature of signatures) {
    const at = found.findIndex(({ name }) => name === undefined);
    const isLoose = signature.lines.length === 0 && signature.name !== undefined;
    const signer = found[at];
    if (isLoose && signer) found.splice(at, 1, { ...signer, ...signature, lines: signer.lines });
    else found.push(signature);
  }
  // A loose name may stand in a column before its titles.
  const [first, second] = found;
  if (found.length === 2 && first && second && first.lines.length === 0 && second.name === undefined) {
    return [{ ...second, ...first, lines: second.lines }];
  }
  return found;
}
