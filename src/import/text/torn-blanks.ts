import { type Line, merged } from './line.js';

/**
 * Lines that a room left blank has torn apart, as a PDF's text gives them: "Số:" / "/KH-UBND", "Minh Tâm, ngày" / "tháng 3" /
 * "năm 2027". What follows the room stands on the line again.
 */
export function joinTornBlanks(lines: readonly Line[]): Line[] {
  return merged(lines, (above, line) => torn.some(([end, start]) => end.test(above) && start.test(line)));
}

const torn: readonly (readonly [end: RegExp, start: RegExp])[] = [
  [/(?:^|\s)[Ss]ố:?$/u, /^\/\p{Lu}/u],
  [/(?:^|\s)ngày$/u, /^tháng(?:\s|$)/u],
  [/(?:^|\s)ngày(?: \d{1,2})? tháng(?: \d{1,2})?$/u, /^năm(?:\s|$)/u],
];
