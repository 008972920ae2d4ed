import { organInSmall } from '../../meaning/name-case.js';
import { levelled, upperFirst } from '../../model/vietnamese.js';

/**
 * An organ's name printed in capitals, as it is written in a sentence: "ỦY BAN NHÂN DÂN HUYỆN HỚN QUẢN" is
 * "Ủy ban nhân dân huyện Hớn Quản". Where the document's own text writes the name, that spelling wins.
 */
export function organName(capitals: string, text: string): string {
  const wanted = levelled(capitals);
  const found = spelledIn(wanted, text);
  if (found !== undefined) return upperFirst(found);
  return organInSmall(capitals.replace(/\s+/g, ' ').trim());
}

/** "KẾ HOẠCH LIÊN TỊCH" as "Kế hoạch liên tịch", where a kind's own name is shorter; undefined where it is the kind's. */
export function longerTypeName(printed: string | undefined, kind: string): string | undefined {
  const words = (printed ?? '').split(/\s+/);
  const own = kind.split(' ').length;
  return words.length > own
    ? [kind, ...words.slice(own).map((word) => word.toLowerCase())].join(' ')
    : undefined;
}

/** The same words as a sentence of the text writes them, not all in capitals. */
function spelledIn(wanted: string, text: string): string | undefined {
  const flat = text.replace(/\s+/g, ' ');
  const lower = levelledKeepingLength(flat);
  const key = levelledKeepingLength(wanted);
  for (let at = lower.indexOf(key); at !== -1; at = lower.indexOf(key, at + 1)) {
    const spelled = flat.slice(at, at + key.length);
    if (spelled !== spelled.toLocaleUpperCase('vi') && !/\p{L}/u.test(flat.charAt(at + key.length)))
      return spelled;
  }
  return undefined;
}

/** Lower case only: every letter keeps its place. */
function levelledKeepingLength(text: string): string {
  return [...text]
    .map((letter) =>
      letter.toLocaleLowerCase('vi').length === letter.length ? letter.toLocaleLowerCase('vi') : letter,
    )
    .join('');
}

/** What a plan's title says of its years: "năm 2024"; "giai đoạn 2021 - 2025, định hướng đến năm 2030". */
export function periodIn(title: string): number | { from: number; to: number; vision?: number } | undefined {
  const span = /(?:giai đoạn|từ năm|các năm)\s+(\d{4})\s*(?:[-–—]|đến năm|đến)\s*(\d{4})/i.exec(title);
  if (span) {
    const vision = /(?:định hướng|tầm nhìn)\s+(?:đến\s+)?(?:năm\s+)?(\d{4})/i.exec(title)?.[1];
    const [from, to] = [Number(span[1]), Number(span[2])];
    if (to >= from) return { from, to, ...(vision === undefined ? {} : { vision: Number(vision) }) };
  }
  const years = [...title.matchAll(/(?:năm|năm học)\s+(\d{4})/gi)].map((found) => Number(found[1]));
  return years.at(-1);
}
