import { isMark } from './label.js';
import type { Line, TextLine } from './lines.js';

/**
 * Marks the lines without a label that name whose duties stand below: "PHÒNG NỘI VỤ:" in bold, or with a colon above
 * points. Their words stay as they are.
 */
export function markUnitHeads(lines: readonly Line[], namesUnits: (words: string) => boolean): Line[] {
  return lines.map((line, at) =>
    line.type === 'text' && headsUnit(line, lines[at + 1], namesUnits) ? { ...line, headsUnit: true } : line,
  );
}

function headsUnit(line: TextLine, next: Line | undefined, namesUnits: (words: string) => boolean): boolean {
  if (line.labels.length > 0 || line.heading !== undefined || line.centred || next?.type !== 'text')
    return false;
  if (!line.bold && !(/:$/.test(line.text) && opensPoints(next))) return false;
  return line.text.length <= 160 && namesUnits(line.text.replace(/\s*:$/, ''));
}

function opensPoints({ labels }: TextLine): boolean {
  return labels.some(({ numbering, n }) => n === 1 || isMark(numbering));
}
