/** The head above the type name, or above "Kính gửi" in a letter: organs, number, date, marks, a letter's subject. */
import type { SourcePlace } from '../../source.js';
import type { Frame, FrameAside } from '../frame.js';
import { fold, isCapital } from './fold.js';
import { furnitureOf } from './furniture.js';
import { isOrganLine } from './letterhead.js';
import { isOpeningLine, subjectCall } from './line-kinds.js';
import type { Line } from './lines.js';
import { isSecrecyMark, isStamp, readDraftMark, readDraftRound, readUrgency } from './marks.js';
import { type NumberLine, readNumberLine } from './number-line.js';
import { type PlaceAndDate, readPlaceAndDate } from './place-and-date.js';

/** What stands above, as far as it was read. */
export interface Top {
  readonly organs: Line[];
  readonly subject: string[];
  readonly aside: FrameAside[];
  readonly rest: Line[];
  number?: NumberLine & { readonly line: Line };
  dated?: PlaceAndDate & { readonly line: Line };
  urgency?: NonNullable<Frame['urgency']>;
  draft?: NonNullable<Frame['draft']>;
  subjectPlace?: SourcePlace;
  isParty: boolean;
}

/** Everything above the type name, or above "Kính gửi" in a letter. */
export function readTop(lines: readonly Line[], isLetter: boolean): Top {
  const top: Top = { organs: [], subject: [], aside: [], rest: [], isParty: false };
  let subjectLine: Line | undefined;
  let above: Line | undefined;
  for (const line of lines) {
    if (isDropped(line, above, top) || isValue(line, above, top)) above = line;
    else if (isLetter && (subjectCall(line.text) !== undefined || goesOnSubject(line, subjectLine))) {
      top.subject.push(
        top.subject.length > 0 ? line.text : line.text.slice(subjectCall(line.text) ?? 0).trim(),
      );
      top.subjectPlace ??= line.paragraph.place;
      subjectLine = line;
      above = line;
    } else if (isOrgan(line, top)) {
      top.organs.push(line);
      above = line;
    } else top.rest.push(line);
  }
  return top;
}

/** National header (also broken over two lines), motto, rules. */
function isDropped(line: Line, above: Line | undefined, top: Top): boolean {
  if (/dang cong san viet nam/.test(fold(line.text))) top.isParty = true;
  if (top.isParty && /^\W*dang cong san viet nam\W*$/.test(fold(line.text))) return true;
  if (furnitureOf(line.text) !== undefined) return true;
  const levelled = fold(line.text);
  if (/^\W*(?:cong hoa xa hoi chu nghia|cong hoa xa hoi)$/.test(levelled)) return true;
  if (!above || above.group !== line.group) return false;
  const joined = `${above.text} ${line.text}`;
  if (furnitureOf(above.text) !== undefined) return false;
  return !isOrganPart(above, top) && ['nation', 'motto'].includes(furnitureOf(joined) ?? '');
}

function isOrganPart(line: Line, top: Top): boolean {
  return top.organs.includes(line);
}

/** Number, place and date, marks and stamps: each at most once, the first counts. */
function isValue(line: Line, above: Line | undefined, top: Top): boolean {
  const { text, paragraph, label } = line;
  // An entry of a numbered list is no mark.
  if (label !== undefined && /[\p{L}\p{N}]/u.test(label)) return false;
  const number = readNumberLine(text);
  if (number && !top.number && !/[\p{L}\p{N}]/u.test(text.slice(number.end))) {
    top.number = { ...number, line };
    top.isParty ||= number.party;
    return true;
  }
  const dated = readPlaceAndDate(text);
  if (dated && !top.dated) {
    top.dated = { ...dated, line };
    return true;
  }
  const whole = dated ? undefined : wrappedDate(line, top);
  if (whole) {
    top.dated = { ...whole, line };
    return true;
  }
  const draft =
    readDraftMark(text) ?? (above && readDraftMark(above.text) ? readDraftRound(text) : undefined);
  if (draft) {
    top.draft = { ...top.draft, ...draft };
    return true;
  }
  const urgency = readUrgency(text);
  if (urgency && !top.urgency) {
    top.urgency = urgency;
    return true;
  }
  const what = isSecrecyMark(text) ? 'secrecy' : isStamp(text) ? 'stamp' : undefined;
  if (what) top.aside.push({ what, text, place: paragraph.place });
  return what !== undefined;
}

/** A place and date whose end went on to the next line of its column. */
function wrappedDate(line: Line, top: Top): PlaceAndDate | undefined {
  if (!/^(?:thang|nam|\d)/.test(fold(line.text)) || top.dated?.date.year !== undefined) return undefined;
  const begun = top.dated?.line ?? top.rest.at(-1);
  if (!begun || begun.group !== line.group || !/\bngay\b/.test(fold(begun.text))) return undefined;
  const whole = readPlaceAndDate(`${begun.text} ${line.text}`);
  if (whole?.date.year === undefined) return undefined;
  if (top.rest.at(-1) === begun) top.rest.pop();
  return whole;
}

/** The lines below "V/v" in its cell, or right below it on the page. */
function goesOnSubject(line: Line, last: Line | undefined): boolean {
  if (!last) return false;
  if (line.table || last.table) return line.group === last.group && line.block === last.block;
  return line.paragraph === last.paragraph || line.gap === 0 || /^\p{Ll}/u.test(line.text);
}

/** A line of the letterhead: in capitals, or an organ's name, before the number. */
function isOrgan(line: Line, top: Top): boolean {
  if (line.text.length > 120 || /[;:]$/.test(line.text) || top.subject.length > 0) return false;
  const late = top.number !== undefined && top.organs.length > 0 && top.organs.at(-1)?.group !== line.group;
  if (late || (top.number !== undefined && top.organs.some(({ group }) => group === line.group)))
    return false;
  return (
    isCapital(line.text) || (isOrganLine(line.text) && !isOpeningLine(`${line.text} `)) || isNamedOrgan(line)
  );
}

function isNamedOrgan({ text }: Line): boolean {
  return isOrganLine(text) && text.length < 70 && !/[.,]$/.test(text);
}
