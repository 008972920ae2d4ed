import { ordinal, partLetter, pointLetter, roman } from './vietnamese.js';

/**
 * The printed label of the n-th member of a list (PL1 V 6b: I., 1., a); practice: A., 1.1., (1), (i), -, +).
 * @param parent the parent's label, which `decimal` continues
 */
export function label(numbering: string, n: number, parent = ''): string {
  switch (numbering) {
    case 'upper':
      return `${partLetter(n)}.`;
    case 'roman':
      return `${roman(n)}.`;
    case 'number':
      return `${n}.`;
    case 'decimal':
      return /^\d[\d.]*\.$/.test(parent) ? `${parent}${n}.` : `${n}.`;
    case 'letter':
      return `${pointLetter(n)})`;
    case 'paren':
      return `(${n})`;
    case 'roman-paren':
      return `(${roman(n).toLowerCase()})`;
    case 'dash':
      return '-';
    case 'plus':
      return '+';
    case 'star':
      return '*';
    case 'none':
      return '';
    default:
      return numbering.replace(/\{(1|01|I|A|a|i|nhất)\}/g, (_, form: string) => counted(form, n));
  }
}

function counted(form: string, n: number): string {
  switch (form) {
    case '01':
      return String(n).padStart(2, '0');
    case 'I':
      return roman(n);
    case 'i':
      return roman(n).toLowerCase();
    case 'A':
      return partLetter(n);
    case 'a':
      return pointLetter(n);
    case 'nhất':
      return ordinal(n);
    default:
      return String(n);
  }
}

export function isPattern(numbering: string): boolean {
  return numbering.includes('{');
}

/** A pattern with a word in it (Chỉ tiêu 1…24, Phần thứ nhất) runs through the document; others restart in each list. */
export function runsThroughDocument(numbering: string): boolean {
  return isPattern(numbering) && /\p{L}/u.test(numbering.replace(/\{.*?\}/g, ''));
}

/**
 * How a reference names a member, without its parents: "mục II", "khoản 2", "điểm a", "chỉ tiêu 14".
 * Parts, mục, khoản and điểm are the levels of a plan (PL1 II.6c).
 */
export function referenceWord(numbering: string, printed: string, n: number): string {
  const bare = printed.replace(/[.):]+$/, '').replace(/^[-+*(\s]+/, '');
  switch (numbering) {
    case 'upper':
      return `phần ${bare}`;
    case 'roman':
      return `mục ${bare}`;
    case 'number':
    case 'decimal':
      return `khoản ${bare}`;
    case 'letter':
    case 'paren':
    case 'roman-paren':
      return `điểm ${bare}`;
    case 'dash':
    case 'plus':
    case 'star':
      return `gạch đầu dòng thứ ${ordinal(n)}`;
    case 'none':
      return '';
    default:
      return bare.charAt(0).toLocaleLowerCase('vi') + bare.slice(1);
  }
}
