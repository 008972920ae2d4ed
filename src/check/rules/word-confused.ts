import { acceptedWords } from '../accepted-words.js';
import { casedLike, isAllCapitals, isCapitalised, isNamedInCapitals } from '../cased-like.js';
import { type KnownWords, knownWords, type Phrase } from '../known-words.js';
import { type ProseWord, wordsIn } from '../prose-words.js';
import type { Rule } from '../rule.js';

/** Words that are words, yet not the ones that are meant: "phần đấu" for "phấn đấu". */
export const wordConfused: Rule = {
  code: 'word-confused',
  severity: 'warning',
  title: { vi: 'Từ ngữ viết đúng chính tả, không nhầm với từ khác.', en: 'No word is mistaken for another.' },
  basis: 'typography',
  *check(subject) {
    const accepts = acceptedWords(subject);
    for (const prose of subject.prose) {
      const { words: text, pointer, part } = prose;
      if (part === 'signature') continue;
      for (const { words, right } of confused(wordsIn(prose), knownWords())) {
        const span = { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
        if (accepts(text, span.from, span.to)) continue;
        const wrong = text.slice(span.from, span.to);
        const cured = casedLike(wrong, right);
        yield {
          pointer,
          span,
          message: {
            vi: `“${wrong}” không đúng chính tả: gõ nhầm, nhận dạng nhầm hoặc lẫn với từ khác.`,
            en: `“${wrong}” is a slip, or another word than the one meant.`,
          },
          hint: { vi: `Sửa thành “${cured}”.`, en: `Write “${cured}”.` },
        };
      }
    }
  },
  good: [
    { plan: 'items: ["Xây dựng nhà ở một phần đấu giá quyền sử dụng đất.", "Phấn đấu hoàn thành."]' },
    { plan: 'items: ["Cán bộ xã cũng cố gắng vận động.", "Phòng chống bão đảm bảo an toàn."]' },
    { plan: 'items: ["Ứng phó cháy nổ lực lượng tại chỗ tham gia.", "Ông Bảo Bệ trình bày."]' },
    { plan: 'items: ["Phổ biến, hướng dẫn; hổ, trợ"]' },
    { plan: 'items: ["Quán Phần đấu mở cửa."]', office: 'check: {words: ["Phần đấu"]}' },
  ],
  bad: [
    {
      plan: 'items: ["Phần đấu hoàn thành chỉ tiêu.", "Viện kiểm soát nhân dân khu vực"]',
      at: ['/items/0 “Phần đấu”', '/items/1 “kiểm soát nhân dân”'],
    },
    { plan: 'title: BẢO BỆ TRẺ EM\nitems: [A]', at: ['/title “BẢO BỆ”'] },
    {
      plan: 'items: ["Cũng cố đội ngũ và hổ  trợ hộ nghèo."]',
      at: ['/items/0 “Cũng cố”', '/items/0 “hổ  trợ”'],
    },
    {
      plan: 'items: ["Phòng trống ma túy; xử lý sơ xuất."]',
      at: ['/items/0 “Phòng trống ma túy”', '/items/0 “sơ xuất”'],
    },
  ],
};

interface Found {
  readonly words: readonly ProseWord[];
  readonly right: string;
}

function* confused(words: readonly ProseWord[], known: KnownWords): Generator<Found> {
  for (let i = 0; i + 1 < words.length; i++) {
    const phrase = phraseAt(words, i, known);
    if (!phrase) continue;
    const end = i + phrase.keys.length;
    const found = words.slice(i, end);
    if (phrase.right !== undefined && !belongsOutside(words, i, end, known) && !isName(words, i, end)) {
      yield { words: found, right: phrase.right };
    }
    i = end - 1;
  }
}

/** The longest phrase of the tables that begins at a word. */
function phraseAt(words: readonly ProseWord[], at: number, known: KnownWords): Phrase | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (!first?.runsOn || !second) return undefined;
  const long = known.longFrom(first.key, second.key).find(({ keys }) => isAt(words, at, keys));
  if (long) return long;
  const right = known.slip(first.key, second.key);
  return right === undefined ? undefined : { keys: [first.key, second.key], right };
}

function isAt(words: readonly ProseWord[], at: number, keys: readonly string[]): boolean {
  return keys.every((key, i) => {
    const word = words[at + i];
    return word?.key === key && (word.runsOn || i === keys.length - 1);
  });
}

/** Whether the first or the last word makes a known word with the one outside: "cũng cố" in "cũng cố gắng". */
function belongsOutside(words: readonly ProseWord[], from: number, to: number, known: KnownWords): boolean {
  const [before, first, last, after] = [words[from - 1], words[from], words[to - 1], words[to]];
  if (before?.runsOn && first && known.isWord(before.key, first.key)) return true;
  return last?.runsOn === true && after !== undefined && known.isWord(last.key, after.key);
}

/** Names have a capital in their last word, in whole headings what stands before tells them. */
function isName(words: readonly ProseWord[], from: number, to: number): boolean {
  if (isNamedInCapitals(words, from)) return true;
  const last = words[to - 1]?.text ?? '';
  return to - from === 2 && isCapitalised(last) && !isAllCapitals(last);
}
