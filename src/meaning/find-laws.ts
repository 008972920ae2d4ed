/** Laws, codes, ordinances and constitutions cited by name (PL1 II.6a, II.6b of the decree). */
import type { Words } from '../model/finding.js';
import type { Span } from './found.js';
import { wordsOf } from './found.js';
import { lawNames } from './law-names.js';
import { closes, matchAt, matches, opens, spaced } from './patterns.js';

export interface NamedLaw extends Span {
  readonly type: string;
  /** As typed, without the type; empty for the constitution. */
  readonly name: string;
  readonly doubt?: Words;
}

const article = `${opens}(?<!(?:pháp|kỷ|quy|trật|Bộ|bộ|án) )(?<type>[Ll]uật|[Bb]ộ luật|Pháp lệnh)`;
const anyArticle = spaced(`${article} `, 'giu');
const amending = spaced('sửa đổi,? bổ sung một số điều (?:của )?(?:(?:các|\\d+) )?(?:(?:Bộ )?luật )?', 'iuy');
const another = spaced('(?:,|,? và)(?: (?:Bộ )?luật)? ', 'iuy');
const freeName = String.raw`\p{Lu}\p{Ll}+(?:,? \p{L}+){1,9}?`;
const unknownLaw = spaced(
  `${article} (?<name>(?!số )${freeName})(?= (?:năm|ngày|số|và các|được|quy định|có hiệu lực)|[;.)]|\\s*$)`,
  'gu',
);
const constitution = spaced(
  `${opens}(?<type>Hiến pháp)(?: nước Cộng hòa [Xx]ã hội [Cc]hủ nghĩa Việt Nam)?(?=,? (?:năm )?(?:19|20)\\d{2})`,
  'gu',
);

const unknownName: Words = {
  vi: 'Tên luật không có trong danh mục đã biết; đối chiếu chỗ kết thúc tên luật.',
  en: 'The law is none of the known ones; check where its name ends.',
};

/** Every law named in the text, in order; a law named inside another's name is part of it. */
export function findLaws(text: string): readonly NamedLaw[] {
  const found: NamedLaw[] = [];
  const add = (law: Found, doubt?: Words) => {
    if (found.some((other) => law.from < other.to && other.from < law.to)) return;
    const { from, to, name } = law;
    found.push({
      ...{ from, to, type: typeName(law.type) },
      name: wordsOf(name, { from: 0, to: name.length }),
      ...(doubt ? { doubt } : {}),
    });
  };
  for (const match of matches(anyArticle, text)) {
    const at = match.index + match[0].length;
    const to = amendedEnd(text, at) ?? nameEnd(text, at);
    if (to !== undefined)
      add({ from: match.index, to, type: match.groups?.type ?? '', name: text.slice(at, to) });
  }
  for (const match of matches(constitution, text)) add(matched(match));
  for (const match of matches(unknownLaw, text)) add(matched(match), unknownName);
  return found.sort((a, b) => a.from - b.from);
}

interface Found extends Span {
  readonly type: string;
  readonly name: string;
}

function matched({ index, 0: words, groups }: RegExpExecArray): Found {
  return { from: index, to: index + words.length, type: groups?.type ?? '', name: groups?.name ?? '' };
}

/** Where "sửa đổi, bổ sung một số điều của Luật …, Luật …" ends that begins there. */
function amendedEnd(text: string, at: number): number | undefined {
  const opening = matchAt(amending, text, at);
  let end = opening && nameEnd(text, at + opening[0].length);
  for (let to = end; to !== undefined; ) {
    end = to;
    const joint = matchAt(another, text, to);
    to = joint && nameEnd(text, to + joint[0].length);
  }
  return end;
}

/** Where the longest known name ends that begins there; commas and case may differ. */
function nameEnd(text: string, at: number): number | undefined {
  const first = firstWord(text.slice(at, at + longestWord));
  for (const name of namesByWord().get(first) ?? []) {
    const found = matchAt(patternOf(name), text, at);
    if (found) return at + found[0].length;
  }
  return undefined;
}

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
}

const longestWord = 8;

let byWord: ReadonlyMap<string, readonly string[]> | undefined;

/** Known names by their first word, in small letters; the longest first. */
function namesByWord(): ReadonlyMap<string, readonly string[]> {
  if (byWord) return byWord;
  const made = new Map<string, string[]>();
  for (const name of lawNames) {
    const word = firstWord(name);
    made.set(word, [...(made.get(word) ?? []), name]);
  }
  byWord = made;
  return made;
}

/** One pattern of all names would take longer to compile than a plan to check: each is made when a text may hold it. */
const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const made = spaced(`${name.replace(/[()]/g, '\\$&').replaceAll(',', ',?')}${closes}`, 'iuy');
  patterns.set(name, made);
  return made;
}

function typeName(typed: string): string {
  const words = typed.replace(/\s+/gu, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
