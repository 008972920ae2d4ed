import { isMark } from './label.js';
import type { Line, TextLine } from './lines.js';

type NamesUnits = (words: string) => boolean;

/**
 * Marks the lines without a label that name whose duties stand below or on the same line: "PHÒNG NỘI VỤ:" in bold, or with a
 * colon above points; "Công an xã: Bảo đảm an ninh." beside others of its kind. Their words stay as they are.
 */
export function markUnitHeads(lines: readonly Line[], namesUnits: NamesUnits): Line[] {
  const runIn = lines.map((line) => (line.type === 'text' ? unitBefore(line, namesUnits) : undefined));
  return lines.map((line, at) => {
    if (line.type !== 'text') return line;
    const own = runIn[at];
    const isOneOfSeveral =
      own !== undefined && [runIn[at - 1], runIn[at + 1]].some((each) => each !== undefined && each !== own);
    return isOneOfSeveral || headsUnit(line, lines[at + 1], namesUnits) ? { ...line, headsUnit: true } : line;
  });
}

function headsUnit(line: TextLine, next: Line | undefined, namesUnits: NamesUnits): boolean {
  if (!isBare(line) || next?.type !== 'text') return false;
  if (!line.bold && !(/:$/.test(line.text) && opensPoints(next))) return false;
  return line.text.length <= 160 && namesUnits(line.text.replace(/\s*:$/, ''));
}

/** The unit's name before a colon, where the line begins with one. */
function unitBefore(line: TextLine, namesUnits: NamesUnits): string | undefined {
  const colon = line.text.search(/:\s/);
  const name = line.text.slice(0, colon);
  return isBare(line) && colon > 0 && colon <= 160 && namesUnits(name) ? name : undefined;
}

function isBare({ labels, heading, centred }: TextLine): boolean {
  return labels.length === 0 && heading === undefined && !centred;
}

function opensPoints({ labels }: TextLine): boolean {
  return labels.some(({ numbering, n }) => n === 1 || isMark(numbering));
}
