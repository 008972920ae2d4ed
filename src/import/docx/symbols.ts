import { own } from '../../model/own.js';

/** Signs of fonts whose letters are pictures, by the code that stands in the file (the fonts' own tables). */

/** The Symbol font: Greek letters at their Latin neighbours' places, and signs of mathematics. */
const symbol: ReadonlyMap<number, string> = new Map([
  ...run(0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'),
  ...run(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'),
  ...run(0xa1, 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…'),
  ...pairs('22∀ 24∃ 27∋ 2a∗ 2d- 40≅ 5c∴ 5e⊥ 7e∼ c6∅ c7∩ c8∪ ce∈ d0∠ d6√ d7⋅ d9∧ da∨ db⇔ de⇒ e5∑ f2∫'),
]);

const wingdings: ReadonlyMap<number, string> = new Map([
  ...run(0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
  ...pairs(
    '21✏ 28☎ 2a✉ 3f✍ 46☞ 4a☺ 6c● 6d❍ 6e■ 6f☐ 70☐ 71❑ 72❒ 73⬧ 74⧫ 75◆ 76❖ 77⬥ 78☒ 9e· 9f• a0▫ a1○ a7▪ a8☐',
  ),
  ...pairs('aa✦ ab★ ac✶ d8➢ dc➲ df← e0→ e1↑ e2↓ e8➔ ef⇦ f0⇨ fb✗ fc✓ fd☒ fe☑'),
]);

const wingdings2: ReadonlyMap<number, string> = new Map(
  pairs('4f✗ 50✓ 51☒ 52☑ 53☒ 54☒ 95· 96• 97● 98● a2■ a3☐ a4☐ ae◆'),
);
const webdings: ReadonlyMap<number, string> = new Map(pairs('34▸ 3c■ 61✓ 63☐ 67■ 6e● 72✗'));

const fonts: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  symbol,
  wingdings,
  'wingdings 2': wingdings2,
  webdings,
};

/** Whether a font's letters are pictures. */
export function isSymbolFont(font: string): boolean {
  return /^(symbol|wingdings(?: [23])?|webdings|zapfdingbats|mt extra|marlett)$/i.test(font);
}

/** The character that a code prints in a symbol font, or undefined where we do not know it. */
export function symbolOf(font: string, code: number): string | undefined {
  const byte = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (byte === 0x20) return ' ';
  const known = own(fonts, font.toLowerCase())?.get(byte);
  if (known !== undefined) return known;
  // The Symbol font keeps figures and common marks at their own places.
  return font.toLowerCase() === 'symbol' && byte > 0x20 && byte < 0x40
    ? String.fromCharCode(byte)
    : undefined;
}

/** A character of a private place in any font: Word puts bullets of Symbol and Wingdings there. */
export function isPrivate(char: string): boolean {
  return char >= '\ue000' && char <= '\uf8ff';
}

function run(from: number, chars: string): [number, string][] {
  return [...chars].map((char, i) => [from + i, char]);
}

function pairs(text: string): [number, string][] {
  return text.split(' ').map((each) => [Number.parseInt(each.slice(0, 2), 16), each.slice(2)]);
}
