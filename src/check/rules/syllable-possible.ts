import { isCutShort, isSyllable, toned, untoned } from '../../model/syllable.js';
import { acceptedWords, pairCounts, registeredWords } from '../accepted-words.js';
import { casedLike, isAllCapitals, isCapitalised, isNamedInCapitals } from '../cased-like.js';
import { knownWords } from '../known-words.js';
import { type ProseWord, wordsIn } from '../prose-words.js';
import { rightSpellings } from '../right-spelling.js';
import type { Rule, Violation } from '../rule.js';
import { borrowedWords } from '../tables/borrowed-words.js';
import { unusedSyllables } from '../tables/unused-syllables.js';

/** Words are spelled as Vietnamese words can be, names and foreign words apart: "đếnn", "thưc", "trẻem" are not. */
export const syllablePossible: Rule = {
  code: 'syllable-possible',
  severity: 'warning',
  title: { vi: 'Mỗi chữ là một chữ có trong tiếng Việt.', en: 'Every word is one that Vietnamese has.' },
  basis: 'typography',
  *check(subject) {
    const accepts = acceptedWords(subject);
    const registered = registeredWords(subject);
    let pairs: ReadonlyMap<string, number> | undefined;
    for (const prose of subject.prose) {
      if (prose.part === 'signature') continue;
      const words = wordsIn(prose);
      for (const [i, word] of words.entries()) {
        if (!isOdd(word) || registered.has(word.key) || isName(prose.words, words, i)) continue;
        if (isPlain(word) && [words[i - 1], words[i + 1]].some((beside) => beside && isForeign(beside)))
          continue;
        if (accepts(prose.words, word.from, word.to)) continue;
        pairs ??= pairCounts(subject.prose);
        const right = rightSpellings(word.text, neighboursAt(words, i), knownWords(), pairs);
        if (right.length === 0 && mayBeForeign(word)) continue;
        yield violation(prose.pointer, word, right);
      }
    }
  },
  good: [
    { plan: 'items: ["Đến hết năm 2027, 100% trẻ em biết bơi; quý, giữ gìn, quốc gia, khuỷu tay, nghiêng"]' },
    { plan: 'items: ["Hoà giải và hòa giải; uỷ ban và ủy ban; thuỷ lợi, thủy lợi"]' },
    { plan: 'items: ["Đồng bào Xtiêng ở Đắk Ơ và Krông Pa dùng ôtô.", "Xtiêng Bù là tên gọi khác."]' },
    { plan: 'items: ["Gửi về vhxh@minhtam.gov.vn, mã số đếnn2, tải tại https://a.vn/trẻem"]' },
    { plan: 'items: ["Tuyên truyền online qua fanpage, clip, vắc-xin, 05 km/h, IVVX, UBMTTQVN"]' },
    { plan: 'items: ["Chợ phiên bưpp họp hằng tuần."]', office: 'check: {words: [bưpp]}' },
    { plan: 'items: ["Xã Bưpp ở xa."]', office: 'place: Bưpp' },
  ],
  bad: [
    {
      plan: 'items: ["Đếnn năm 2027 trẻem được thưc hiện quyền."]',
      at: ['/items/0 “Đếnn”', '/items/0 “trẻem”', '/items/0 “thưc”'],
    },
    {
      plan: 'items: ["Các nghành phối hợp.", "Triễn khai các gỉai pháp đặt biêt"]',
      at: ['/items/0 “nghành”', '/items/1 “Triễn”', '/items/1 “biêt”'],
    },
    { plan: 'title: THƯC HIỆN THỰCC HIỆN\nitems: [A]', at: ['/title “THỰCC”'] },
    { plan: 'items: ["**Tiếpp** nhận và nhnah chóng xử lý."]', at: ['/items/0 “Tiếpp”', '/items/0 “nhnah”'] },
  ],
};

let odd: { readonly borrowed: ReadonlySet<string>; readonly unused: ReadonlySet<string> } | undefined;

/** Whether a word is none of Vietnamese, nor one of those borrowed; abbreviations and foreign letters tell nothing. */
function isOdd({ text, key }: ProseWord): boolean {
  odd ??= { borrowed: setOf(borrowedWords), unused: setOf(unusedSyllables) };
  if (text.length === 1 || (isSyllable(key) && !odd.unused.has(key)) || odd.borrowed.has(key)) return false;
  const [base, tones] = untoned(text);
  if (/[^a-zăâđêôơư]/.test(base) || /\p{Ll}\p{Lu}/u.test(text)) return false;
  return !isAllCapitals(text) || tones !== '';
}

const setOf = (table: string) => new Set(table.trim().split(/\s+/));

/** A capital within a sentence, or at its beginning before another one; in whole headings what stands before tells names. */
function isName(text: string, words: readonly ProseWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !isCapitalised(word.text)) return false;
  if (isAllCapitals(word.text)) return isNamedInCapitals(words, at);
  const begins = /(?:^|[.!?:;…\n–+-])[\s“"(\ufffc]*$/.test(text.slice(0, word.from));
  return !begins || (word.runsOn && next !== undefined && isCapitalised(next.text));
}

const isPlain = ({ text }: ProseWord) => /^[a-z]+$/i.test(text);

/** Letters without marks that are no syllable: beside another such word, part of a phrase in another language. */
const isForeign = (word: ProseWord) => isPlain(word) && !isSyllable(word.text);

/** Beginnings and endings of words from other languages. */
const foreignShape = /^(?:[bcdđgkp][lr]|tl|[sx]t)|[klr]$/;

/** Words of other languages: by their shape, in plain letters, or of more syllables than a Vietnamese word written as one has. */
function mayBeForeign(word: ProseWord): boolean {
  const [base] = untoned(word.text);
  const syllables = base.match(/[aeiouyăâêôơư]+/g)?.length ?? 0;
  const isNameInP = isCapitalised(word.text) && /^p(?!h)/.test(base);
  return syllables > 1 || isPlain(word) || isNameInP || foreignShape.test(base);
}

function neighboursAt(words: readonly ProseWord[], at: number) {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  return {
    ...(before?.runsOn ? { before: before.key } : {}),
    ...(word?.runsOn && after ? { after: after.key } : {}),
  };
}

function violation(pointer: string, { text, from, to }: ProseWord, right: readonly string[]): Violation {
  const cures = right.map((words) => `“${casedLike(text, words)}”`);
  return {
    pointer,
    span: { from, to },
    message: lacksTone(text)
      ? {
          vi: `“${text}” không đúng chính tả: chữ kết thúc bằng c, ch, p, t phải có dấu sắc hoặc dấu nặng.`,
          en: `“${text}” ends in c, ch, p or t and carries neither the sharp nor the heavy tone.`,
        }
      : {
          vi: `“${text}” không đúng chính tả: tiếng Việt không có chữ này.`,
          en: `“${text}” is no Vietnamese word.`,
        },
    hint:
      cures.length > 0
        ? { vi: `Sửa thành ${cures.join(' hoặc ')}.`, en: `Write ${cures.join(' or ')}.` }
        : {
            vi: 'Viết lại cho đúng; nếu là tên riêng, từ nước ngoài hoặc từ địa phương thì bổ sung vào “words” (từ ngữ dùng đúng) tại mục “check” của tệp cơ quan.',
            en: 'Mend it; a name, a foreign or a local word goes under “check: words” of the office file.',
          },
  };
}

/** Whether nothing but the sharp tone is missing. */
function lacksTone(text: string): boolean {
  const [base] = untoned(text);
  return isCutShort(base) && !isSyllable(text) && isSyllable(toned(base, '\u0301'));
}
