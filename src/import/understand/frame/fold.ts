/**
 * Text levelled for looking at only, one letter for one letter, so that a place found in it is the place in the text:
 * lower case, no tones and marks (a scanner's "KÊ HOACH" is "KẾ HOẠCH"), đ as d, every dash "-", every space " ".
 */
export function fold(text: string): string {
  return text.replace(/[^\0-\x7f]/g, foldLetter).toLowerCase();
}

function foldLetter(letter: string): string {
  if (/\s/.test(letter)) return ' ';
  if (/[\u2010-\u2015\u2212]/.test(letter)) return '-';
  const base = letter.normalize('NFD').charAt(0).toLowerCase().charAt(0);
  return base === 'đ' || base === 'ð' ? 'd' : base;
}

/** Only the letters and digits of a text, levelled: "K Ế  H O Ạ C H" is "kehoach". */
export function bareFold(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** One space where there are several of any kind, none at the ends. */
export function trimmed(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** Whether it is set in capitals: letters, and hardly a small one among them. */
export function isCapital(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const small = letters.filter((letter) => letter !== letter.toLocaleUpperCase('vi')).length;
  return letters.length > 1 && small / letters.length <= 0.1;
}

/** How far two short words differ, by letters put in, left out or changed; more than `most` is not counted out. */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? 0) <= most;
}
