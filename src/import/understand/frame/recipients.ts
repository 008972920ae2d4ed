import { fold, trimmed } from './fold.js';
import { dash, hasDash } from './line-kinds.js';
import type { Line } from './lines.js';
import { isAuthority, isCapitalPost } from './posts.js';

/** "Nơi nhận:" at the beginning of a line: where what follows it begins. */
export function recipientsCall(text: string): number | undefined {
  const match = /^[\s*_]*no[il1]\s+nhan\s*[:;.]?[\s*_]*/.exec(fold(text));
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  // "Nơi nhận hồ sơ là …" is a sentence.
  const isAlone = rest === '' || dash.test(rest) || /:/.test(match[0]);
  return isAlone ? match[0].length : undefined;
}

/** The list under "Nơi nhận:" (PL1 II.9d): an entry a line, joined where a line only goes on, parted where several stand on one. */
export function readRecipients(lines: readonly Line[]): string[] {
  const entries: string[] = [];
  const dashed = lines[0] !== undefined && hasDash(lines[0]);
  lines.forEach((line, i) => {
    const text = line.text;
    const last = entries.at(-1);
    const above = lines[i - 1];
    const goesOn =
      last !== undefined && !hasDash(line) && !/[;.]$/.test(last) && continues(line, above, last, dashed);
    if (goesOn) entries.splice(-1, 1, `${last} ${text}`);
    else entries.push(...parted(text));
  });
  return entries.map(bare).filter((entry) => entry !== '');
}

/** In a list with dashes, a line without one goes on with an entry that has not ended. */
function continues(line: Line, above: Line | undefined, last: string, dashed: boolean): boolean {
  if (dashed && !isFilingLine(line.text)) return true;
  if (/^[\p{Ll}(]/u.test(line.text) || /[,(-]$/.test(last)) return true;
  return above !== undefined && line.paragraph === above.paragraph && dash.test(above.text);
}

/** "- Như trên; - Lưu: VT." on one line. */
function parted(text: string): string[] {
  return text.split(/(?<=;)\s*(?=[-–+]\s*\p{L})/u);
}

function bare(text: string): string {
  return trimmed(text.replace(dash, ''))
    .replace(/\s*[;.,]$/, '')
    .trim();
}

/** "- Lưu: VT, VX." closes the list. */
export function isFilingLine(text: string): boolean {
  return /^\W*luu\b/.test(fold(text));
}

/** A line that belongs to recipients: a dash, or an entry's end. */
export function isRecipient(line: Line): boolean {
  if (isAuthority(line.text) || isCapitalPost(line.text)) return false;
  return (
    hasDash(line) ||
    isFilingLine(line.text) ||
    /[;]$/.test(line.text) ||
    /\((?:b\/c|t\/h|p\/h|d\/b|de b\/c)/.test(fold(line.text))
  );
}
