import { fold, isCapital } from './fold.js';
import type { Line } from './lines.js';

const label =
  /^\W*((?:phu luc|pl)(?:\s+(?:so\s*)?(?:[ivx]+|\d{1,3}|[a-z])(?:\.\d+)?(?![\p{L}\p{N}]))?|(?:bieu mau|bieu|mau bieu|mau|bang|danh muc)\s*(?:so\s*)?:?\s*(?:[ivx]+|\d{1,3})(?:[a-z]|[./-][\p{L}\p{N}-]+)?(?![\p{L}\p{N}]))\s*/u;

/** "Phụ lục", "PHỤ LỤC II", "Phụ lục 02", "Biểu số 1", "Mẫu số 03/BC" at a line's beginning: how it is printed and where it ends. */
export function readAppendixLabel(
  text: string,
): { readonly label: string; readonly end: number; readonly family: 'phu-luc' | 'form' } | undefined {
  const levelled = fold(text);
  const match = label.exec(levelled);
  const [whole, words = ''] = match ?? [];
  if (whole === undefined) return undefined;
  const start = levelled.indexOf(words);
  const printed = text.slice(start, start + words.length).trim();
  const rest = text.slice(whole.length);
  // "Phụ lục I kèm theo Kế hoạch này." is a sentence; a title after a label is in capitals, or parted from it.
  const isParted = /^[\s:.\-–)]*$/.test(rest) || /^[:.\-–(]/.test(rest) || isCapital(rest.slice(0, 20));
  if (!isParted) return undefined;
  const separator = /^[\s:.\-–]*/.exec(rest)?.[0].length ?? 0;
  return {
    label: printed,
    end: whole.length + separator,
    family: /^(?:phu luc|pl)/.test(words) ? 'phu-luc' : 'form',
  };
}

const titleWords =
  /^\W*(?:danh muc|danh sach|de cuong|bieu |bang |lich |du toan|phan cong|tong hop|ke hoach chi tiet|phu bieu|so do|noi dung|chi tieu)/;

/** Whether a line can begin an appendix: by its label, or only by the words of its title. */
export function appendixStart(line: Line): 'sure' | 'likely' | undefined {
  const found = line.text.length < 250 ? readAppendixLabel(line.text) : undefined;
  if (
    found?.family === 'phu-luc' &&
    (isCapital(found.label) || line.centred || line.bold || line.breaks || line.text.length < 40)
  )
    return 'sure';
  if (found) return 'likely';
  return isCapital(line.text) && titleWords.test(`${fold(line.text)} `) ? 'likely' : undefined;
}

/** Whether an appendix surely begins here, whatever stands above it: the label alone in capitals, or on a new page, or centred. */
export function isAppendixHead(line: Line): boolean {
  // A form on a page of its own: "Mẫu số 01" alone on its first line, centred.
  if (line.breaks && line.centred && readAppendixLabel(line.text)?.label === line.text) return true;
  if (appendixStart(line) !== 'sure') return false;
  return line.breaks || line.centred || (isCapital(line.text) && line.text.length < 20);
}
