/** The 23 letters that number points, in order: a, b, c, d, đ, e, g … (nd30 PL6 III shows a to o; f, j, w, z are not used). */
const pointLetters = [...'abcdđeghiklmnopqrstuvxy'];

/** Letters for parts above I, II: as point letters but without Đ, as offices write A, B, C, D, E. */
const partLetters = pointLetters.filter((letter) => letter !== 'đ');

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** The n-th letter from 1; past the alphabet letters double (aa, ab …). */
export function pointLetter(n: number): string {
  return letterOf(pointLetters, n);
}

export function partLetter(n: number): string {
  return letterOf(partLetters, n).toUpperCase();
}

function letterOf(letters: readonly string[], n: number): string {
  const index = n - 1;
  const last = letters[index % letters.length] ?? '';
  return index < letters.length ? last : letterOf(letters, Math.floor(index / letters.length)) + last;
}

/** "nhất", "hai" … for "Phần thứ nhất"; digits past ten. */
export function ordinal(n: number): string {
  return ordinals[n - 1] ?? String(n);
}

export function roman(n: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = n;
  let text = '';
  for (const [value, letters] of steps) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The text as it continues a sentence: first letter lowered unless the first word looks like a name
 * (its second letter or the next word's first is a capital: "UBND …", "Tết Trung thu").
 */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text.split(/\s+/, 2);
  const isCapital = (letter: string) => letter !== letter.toLowerCase();
  if (isCapital(first.charAt(1)) || isCapital(second.charAt(0))) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperCase(text: string): string {
  return text.toUpperCase();
}

/** "A", "A và B", "A, B và C"; in an English sentence with “and”. */
export function enumerate(parts: readonly string[], and: 'và' | 'and' = 'và'): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}

/**
 * A text levelled for comparison only: NFC, lower case, one space, plain hyphens and quotes,
 * and the tone of oa, oe, uy on its second letter or first told apart no more (hoà = hòa).
 */
export function levelled(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  // Few texts have such a letter, and taking a text apart takes long.
  if (!/[òóỏõọùúủũụ]/.test(plain)) return plain;
  return plain
    .normalize('NFD')
    .replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])/g, '$1$3$2')
    .normalize('NFC');
}
