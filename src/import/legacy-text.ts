/**
 * Vietnamese typed in the fonts of before Unicode, turned into Unicode. What comes in are the characters as a program without
 * those fonts shows them (the bytes read as Windows-1252): "ñ" for "đ" in VNI, "®" in TCVN3.
 */
import { isSyllable } from '../model/syllable.js';

/**
 * TCVN 5712:1993 as the ABC fonts use it (.VnTime): the letters of each group stand at the bytes beside them.
 * Capitals with a tone have no place of their own there: fonts whose names end in H draw the small letters as capitals.
 */
const tcvn3Groups: readonly (readonly [letters: string, bytes: string])[] = [
  ['àảãáạ', 'b5b6b7b8b9'],
  ['ăằẳẵắặ', 'a8bbbcbdbec6'],
  ['âầẩẫấậ', 'a9c7c8c9cacb'],
  ['èẻẽéẹ', 'cccecfd0d1'],
  ['êềểễếệ', 'aad2d3d4d5d6'],
  ['ìỉĩíị', 'd7d8dcddde'],
  ['òỏõóọ', 'dfe1e2e3e4'],
  ['ôồổỗốộ', 'abe5e6e7e8e9'],
  ['ơờởỡớợ', 'aceaebecedee'],
  ['ùủũúụ', 'eff1f2f3f4'],
  ['ưừửữứự', 'adf5f6f7f8f9'],
  ['ỳỷỹýỵ', 'fafbfcfdfe'],
  ['đ', 'ae'],
  ['ĂÂÊÔƠƯĐ', 'a1a2a3a4a5a6a7'],
];

const tcvn3: ReadonlyMap<string, string> = new Map(
  tcvn3Groups.flatMap(([letters, bytes]) =>
    [...letters].map((letter, i): [string, string] => [
      String.fromCharCode(Number.parseInt(bytes.slice(2 * i, 2 * i + 2), 16)),
      letter,
    ]),
  ),
);

/** Tones as VNI writes them behind a vowel: grave, acute, hook, tilde, dot below. */
const vniTones: readonly (readonly [mark: string, tone: string])[] = [
  ['ø', '\u0300'],
  ['ù', '\u0301'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
];

/** Signs that are a circumflex or a breve together with a tone. */
const vniCircumflex = vniSigns('\u0302', 'âàáåãä', ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']);
const vniBreve = vniSigns('\u0306', 'êèéúüë', ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']);
const vniAfterVowel = new Map(vniTones);
/** Letters of VNI that are whole by themselves; ơ and ư take a tone behind them. */
const vniWhole: ReadonlyMap<string, string> = new Map([
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['î', 'ỵ'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
]);

function vniSigns(accent: string, signs: string, tones: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...signs].map((sign, i) => [sign, accent + (tones[i] ?? '')]));
}

/** Text in a TCVN3 (ABC) font as Unicode, NFC. A soft hyphen is "ư" there. Letters outside the table stay. */
export function fromTcvn3(text: string): string {
  let result = '';
  for (const char of unhidden(text)) result += tcvn3.get(char) ?? char;
  return result.normalize('NFC');
}

/** Text in a VNI font (VNI-Times) as Unicode, NFC. The vowel says whether a letter is a capital, not its sign. */
export function fromVni(text: string): string {
  const chars = [...unhidden(text)];
  let result = '';
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? '';
    const small = char.toLowerCase();
    const whole = vniWhole.get(small);
    const letter = whole === undefined ? char : char === small ? whole : whole.toUpperCase();
    const sign = vniSign(small, (chars[at + 1] ?? '').toLowerCase());
    if (sign !== undefined) at++;
    result += letter + (sign ?? '');
  }
  return result.normalize('NFC');
}

/** The accents that the second character puts on the first, or undefined when it is a letter of its own. */
function vniSign(vowel: string, sign: string): string | undefined {
  if (vowel === 'ô' || vowel === 'ö') return vniAfterVowel.get(sign);
  if (!'aeiouy'.includes(vowel)) return undefined;
  const circumflex = 'aeo'.includes(vowel) ? vniCircumflex.get(sign) : undefined;
  const breve = vowel === 'a' ? vniBreve.get(sign) : undefined;
  return vniAfterVowel.get(sign) ?? circumflex ?? breve;
}

/** Whether a character is only ever a sign behind its vowel in VNI: text cut between the two is joined again by this. */
export function isVniSign(char: string): boolean {
  const small = char.toLowerCase();
  return vniAfterVowel.has(small) || vniCircumflex.has(small) || vniBreve.has(small);
}

/** Whether text is Vietnamese in TCVN3 (ABC): read so, its words are Vietnamese syllables; read otherwise, they are fewer. */
export function looksLikeTcvn3(text: string): boolean {
  return readsBest(text, fromTcvn3, fromVni);
}

/** Whether text is Vietnamese in VNI: read so, its words are Vietnamese syllables; read otherwise, they are fewer. */
export function looksLikeVni(text: string): boolean {
  return readsBest(text, fromVni, fromTcvn3);
}

/** Letters that neither old font has: whoever typed them typed Unicode. */
const unicodeOnly =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;

/**
 * Whether text in an old font is Unicode all the same and to be left as it stands: fonts stay behind when documents are
 * converted or typed on. `mostlyOld` decides for words that read well both ways ("có").
 */
export function readsAsTyped(text: string, kind: 'tcvn3' | 'vni', mostlyOld: boolean): boolean {
  if (unicodeOnly.test(text)) return true;
  const old = syllables(text, kind === 'vni' ? fromVni : fromTcvn3);
  const typed = syllables(text, unhidden);
  return typed === old ? !mostlyOld : typed > old;
}

/** Whether the words of a file, most of them, were typed in an old font. */
export function isMostlyOld(text: string): boolean {
  const old = text.match(
    /[\u00a1-\u00bf\u00d6-\u00d8\u00de-\u00df\u00e4-\u00e6\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/g,
  );
  const typed = text.match(new RegExp(unicodeOnly, 'gu'));
  return (old?.length ?? 0) > (typed?.length ?? 0);
}

type Reading = (text: string) => string;

function readsBest(text: string, reading: Reading, other: Reading): boolean {
  const own = syllables(text, reading);
  return own >= 0.6 && own > syllables(text, unhidden) && own > syllables(text, other);
}

/** Share of syllables among the words that are more than plain letters, in one reading. */
function syllables(text: string, reading: Reading): number {
  const marked = words(text).filter((word) => /[^ -~]/.test(word));
  if (marked.length === 0) return 0;
  return marked.filter((word) => isSyllable(bare(reading(word)))).length / marked.length;
}

const sampled = 20_000;

function words(text: string): string[] {
  return text
    .slice(0, sampled)
    .split(/[\s\-–/.,;:()"'“”‘’[\]0-9…]+/)
    .filter((word) => word !== '');
}

/** A word without the signs that may stand before and after it. */
function bare(word: string): string {
  return word.normalize('NFC').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

/** Word keeps bytes of symbol fonts at U+F000: 0xB5 is U+F0B5. */
function unhidden(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xf000));
}
