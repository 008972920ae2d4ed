import type { FrameSignature } from '../frame.js';
import type { Line } from './lines.js';
import { isNamePart, isPersonName, isRank } from './person-name.js';
import { isAuthority, isCapitalPost, isPost, isSigningMark } from './posts.js';

interface Open {
  readonly lines: Line[];
  readonly above: Line[];
  readonly name: Line[];
  readonly below: Line[];
}

/**
 * The signers of one column, from top to bottom (PL1 II.7): authority and post, a post above the name, the name, a post
 * below it. After a name, authority begins the next signer, and so does a post that another name follows.
 */
export function readSignatures(lines: readonly Line[]): FrameSignature[] {
  const signers: Open[] = [];
  let open: Open | undefined;
  const next = () => {
    open = { lines: [], above: [], name: [], below: [] };
    signers.push(open);
    return open;
  };
  lines.forEach((line, i) => {
    const signer = open === undefined || beginsSigner(line, lines, i, open) ? next() : open;
    if (signer.name.length > 0) {
      if (isNameRest(line, signer)) signer.name.push(line);
      else signer.below.push(line);
    } else if (isPersonName(line.text)) signer.name.push(line);
    else if (isNameStart(line, lines[i + 1])) signer.name.push(line);
    else if (isAbove(line, lines, i, signer)) signer.above.push(line);
    else signer.lines.push(line);
  });
  return signers.map(({ lines: titles, above, name, below }) => ({
    lines: titles.map(({ text }) => text),
    ...(above.length > 0 && { above: joined(above) }),
    ...(name.length > 0 && { name: joined(name) }),
    ...(below.length > 0 && { below: joined(below) }),
  }));
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}

function beginsSigner(line: Line, lines: readonly Line[], at: number, open: Open): boolean {
  if (open.name.length === 0) return false;
  if (isAuthority(line.text) && !/^\W*Q\W/i.test(line.text)) return true;
  const later = lines.slice(at + 1).findIndex(({ text }) => isPersonName(text));
  return isCapitalPost(line.text) && later >= 0 && later < 5;
}

/** "Nguyễn Văn" / "Hạ", "Nguyễn Hữu" / "Hoàng Lân": the rest of a short name right below it. */
function isNameRest(line: Line, { name, below }: Open): boolean {
  if (below.length > 0 || line.gap > 0 || !isNamePart(line.text)) return false;
  const words = joined(name).split(' ').length;
  return words <= 3 && words + line.text.split(' ').length <= 4;
}

/** A rank, or the first word of a name, on a line of its own. */
function isNameStart(line: Line, below: Line | undefined): boolean {
  if (!below) return false;
  if (isRank(line.text)) return isPersonName(below.text);
  return /^\p{Lu}\p{Ll}+$/u.test(line.text) && isPersonName(`${line.text} ${below.text}`) && below.gap === 0;
}

/**
 * A post between the room for the signature and the name: in small letters under capitals, or in capitals right above the
 * name and well below the rest.
 */
function isAbove(line: Line, lines: readonly Line[], at: number, { lines: titles, above }: Open): boolean {
  if (titles.length === 0 || isSigningMark(line.text) || isAuthority(line.text)) return false;
  if (above.length > 0) return true;
  const below = lines[at + 1];
  const isNamed = below !== undefined && isPersonName(below.text);
  if (!isCapitalPost(line.text))
    return isPost(line.text) && titles.some(({ text }) => isCapitalPost(text) || isAuthority(text));
  return (
    isNamed &&
    line.gap >= 2 &&
    line.gap > below.gap &&
    titles.every((title, i) => i === 0 || title.gap < line.gap)
  );
}
