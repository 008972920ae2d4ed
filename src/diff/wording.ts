/**
 * Words as they are compared: case, tones, quotes, dashes and list marks are no difference; what a new year or another place
 * brings by itself is told apart from what somebody decided.
 */
import type { Dossier } from '../model/dossier.js';
import { periodYears } from '../model/period.js';
import { wordsOf } from '../model/tokens.js';
import { levelled } from '../model/vietnamese.js';
import { toldEdits } from '../model/word-edits.js';

/** Words taken out and words put in at one place; one of them may be empty. */
export type Edit = readonly [before: string, after: string];

/** How the words of two plans are laid beside each other. */
export interface Wording {
  /** By how many years the newer plan is later. */
  readonly years: number;
  /** Whether the plans are of different places or offices. */
  readonly elsewhere: boolean;
  /** Words by which a text is recognised in the other plan: years and names of the own place do not count. */
  readonly wordsOf: (text: string, side: Side) => readonly string[];
  /** The text levelled, and made fit for any place where the plans are of two. */
  readonly general: (text: string, side: Side) => string;
  /** What is different in two texts. */
  readonly edits: (before: string, after: string) => readonly Edit[];
  /** Whether the year alone has moved on. */
  readonly isYear: (edit: Edit) => boolean;
  /** Whether it is only the other place's name for the same. */
  readonly isPlace: (edit: Edit) => boolean;
}

export type Side = 'old' | 'new';

/** Stands for the names of the own place. */
const here = '⟨nơi⟩';
const yearPattern = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** What the same level or the same kind of village is called elsewhere. */
const sameLevels: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/(?<!\p{L})(?:xã(?! hội)|phường|thị trấn|đặc khu)(?!\p{L})/gu, 'xã'],
  [/(?<!\p{L})(?:tổ dân phố|thôn|ấp|khu phố|khóm|bản|buôn|làng|khu dân cư)(?!\p{L})/gu, 'thôn'],
  [/(?<!\p{L})(?:huyện|thị xã|quận)(?!\p{L})/gu, 'huyện'],
  [/(?<!\p{L})(?:tỉnh|thành phố)(?!\p{L})/gu, 'tỉnh'],
];

export function wordingOf(old: Dossier, next: Dossier): Wording {
  const years = periodYears(next.plan)[0] - periodYears(old.plan)[0];
  const elsewhere = levelled(old.office.name) !== levelled(next.office.name);
  const places = { old: placeNames(old), new: placeNames(next) };
  const general = (text: string, side: Side) => {
    const plain = levelled(text);
    if (!elsewhere) return plain;
    const anywhere = places[side].reduce((words, name) => words.replaceAll(name, here), plain);
    return sameLevels.reduce((words, [pattern, word]) => words.replace(pattern, word), anywhere);
  };
  return {
    years,
    elsewhere,
    general,
    wordsOf: (text, side) => wordsOf(general(text, side).replace(yearPattern, ' ')),
    edits: (before, after) =>
      bare(before) === bare(after)
        ? []
        : toldEdits(before, after).filter(([out, into]) => bare(out) !== bare(into)),
    isYear: ([before, after]) => years !== 0 && laterBy(years, levelled(before)) === levelled(after),
    isPlace: ([before, after]) =>
      elsewhere && laterBy(years, general(before, 'old')) === general(after, 'new'),
  };
}

/** Without case, tones' places, the kind of quotes and dashes, and the marks at its ends. */
export function bare(text: string): string {
  return levelled(text)
    .replace(/(\d) ?- ?(?=\d)/g, '$1-')
    .replace(/^[-+*•–]\s+/, '')
    .replace(/[\s.;,:/]+$/, '');
}

function laterBy(years: number, text: string): string {
  return text.replace(yearPattern, (year) => String(Number(year) + years));
}

/** The proper names of an office's place, the longest first: "minh tâm", "đồng nai". */
function placeNames({ office }: Dossier): readonly string[] {
  const lines = [office.name, office.place, ...(office.letterhead.parent ?? []), ...office.letterhead.issuer];
  const names = lines.map((line) =>
    levelled(line)
      .replace(/^.*?(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\s+/u, '')
      .replace(/^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s*/u, ''),
  );
  return [...new Set(names)].filter((name) => name.includes(' ')).sort((a, b) => b.length - a.length);
}
