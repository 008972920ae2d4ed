import { frameLineOf, isCapitals } from './frame-lines.js';
import type { Unfurnished } from './furniture.js';
import type { Line } from './line.js';
import { organBegins } from './organ-lines.js';

/** Lines that a web page or a chat shows above a document. */
const most = 15;
/** Lines of a letterhead until the national header. */
const nearNation = 12;

/** Takes out what stands above the letterhead: the title of the page, its data, words of a message. */
export function dropPageHead({ lines, losses }: Unfurnished): Unfurnished {
  const start = lines.findIndex(({ text }) => isHead(text));
  if (start < 1 || start > most || !hasNation(lines.slice(start, start + nearNation)))
    return { lines, losses };
  const why = {
    vi: 'Dòng đứng trên phần mở đầu của văn bản (tiêu đề trang, lời nhắn), đã bỏ.',
    en: 'It stands above the letterhead (title of a page, words of a message); left out.',
  };
  const dropped = lines.slice(0, start).map(({ text, number }) => ({ place: { line: number }, text, why }));
  return { lines: lines.slice(start), losses: [...losses, ...dropped] };
}

function isHead(text: string): boolean {
  return isCapitals(text) || organBegins(text.toLocaleUpperCase('vi')) || frameLineOf(text) !== undefined;
}

function hasNation(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => /CỘNG H\p{Lu}{1,2} XÃ HỘI|Độc lập\s*[-–]/u.test(text));
}
