/** Lines of the head that hold two things side by side, taken apart. */
import { fold, trimmed } from './fold.js';
import { furnitureOf, furnitureWithin } from './furniture.js';
import { paragraphText } from './inline-text.js';
import { subjectCall } from './line-kinds.js';
import type { Line } from './lines.js';
import { readDraftMark } from './marks.js';
import { readNumberLine } from './number-line.js';
import { readPlaceAndDate } from './place-and-date.js';
import { readTypeName } from './type-name.js';

/**
 * "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 12/KH-UBND Bình Long, ngày …", "DỰ THẢO KẾ HOẠCH": one line
 * for each thing, the right column's as column 1.
 */
export function splitHeadLine(line: Line): readonly Line[] {
  const raw = paragraphText(line.paragraph).slice(line.start, line.end);
  const cut = cutAt(raw);
  if (cut === undefined) return [line];
  const [start, end] = cut;
  const parts = [
    part(line, 0, start, 0),
    part(line, start, end, start > 0 ? 1 : 0),
    part(line, end, raw.length, 1),
  ].filter((each) => each.text !== '');
  return parts.length < 2
    ? [line]
    : parts.flatMap((each, i) => (i === parts.length - 1 ? splitHeadLine(each) : [each]));
}

function cutAt(raw: string): readonly [number, number] | undefined {
  const furniture = furnitureOf(trimmed(raw)) === undefined ? furnitureWithin(raw) : undefined;
  if (furniture) return [furniture.start, furniture.end];
  const number = readNumberLine(raw);
  if (number && number.end < raw.length) {
    const rest = trimmed(raw.slice(number.end));
    if (readPlaceAndDate(rest) || subjectCall(rest) !== undefined) return [0, number.end];
  }
  const draft = /^\W*du\s+thao(?=\s)/.exec(fold(raw));
  if (draft && readDraftMark(raw) === undefined && readTypeName(raw.slice(draft[0].length).trim()))
    return [0, draft[0].length];
  return undefined;
}

function part(line: Line, start: number, end: number, column: number): Line {
  const raw = paragraphText(line.paragraph).slice(line.start + start, line.start + end);
  const added = column > 0 && line.column === 0;
  return {
    ...line,
    text: trimmed(
      start === 0 && line.label !== undefined && /[\p{L}\p{N}]/u.test(line.label)
        ? `${line.label} ${raw}`
        : raw,
    ),
    start: line.start + start,
    end: line.start + end,
    gap: start === 0 ? line.gap : 0,
    ...(added && { column: line.column + column / 10, group: `${line.group}+` }),
  };
}
