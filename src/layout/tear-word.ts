import { type Part, type Word, widthOf } from './words.js';

/**
 * What fits of a word, letter by letter, and what is left; or that all of it fits, or none of it. `force` takes one letter
 * at least.
 */
export function tear(word: Word, room: number, force: boolean): [Word, Word] | 'whole' | 'before' {
  const parts: Part[] = [];
  let width = 0;
  let taken = 0;
  for (const [index, part] of word.parts.entries()) {
    const { piece, from, to } = part;
    let fits = from;
    let partWidth = 0;
    while (fits < to) {
      const next = fits + ((piece.text.codePointAt(fits) ?? 0) > 0xffff ? 2 : 1);
      const added = widthOf(piece, fits, next);
      const isFirst = force && index === 0 && fits === from;
      if (width + partWidth + added > room && !isFirst) break;
      partWidth += added;
      fits = next;
    }
    if (fits > from) parts.push({ piece, from, to: fits, width: partWidth });
    width += partWidth;
    taken += fits - from;
    if (fits === to) continue;
    // A footnote's mark takes the letter before it along (LibreOffice), unless that is all there is.
    const less = width - 1e-6;
    if (fits === from && piece.note !== undefined && index > 0 && less < room) return tear(word, less, force);
    if (parts.length === 0) return 'before';
    const left = { piece, from: fits, to, width: part.width - partWidth };
    const tail = [left, ...word.parts.slice(index + 1)];
    return [
      { ...word, parts, width },
      { ...word, parts: tail, width: word.width - width, at: word.at + taken, start: -1 },
    ];
  }
  return 'whole';
}
