/** The sounds a Vietnamese syllable begins with, its vowels, and the sounds it ends with, without tones. */
const initials = 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x';
const vowels = [
  'iêu|yêu|ươi|ươu|uôi|oai|oay|oao|oeo|uây|uya|uyê|uyu',
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ôô|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|ya|yê',
  'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y',
].join('|');
const finals = 'ch|c|ng|nh|n|m|p|t';
const pattern = new RegExp(`^(?:${initials})?(?:${vowels})(?:${finals})?$`);

/** Whether a word may be one Vietnamese syllable, with at most one tone, in any case. */
export function isSyllable(word: string): boolean {
  const [plain, tones] = untoned(word);
  if (tones.length > 1 || !pattern.test(plain)) return false;
  // Syllables cut short carry the sharp or the heavy tone only ("thực", "cấp").
  return tones === '' || '\u0301\u0323'.includes(tones) || !/(?:c|ch|p|t)$/.test(plain);
}

/** Whether a mark is one of the five tones; those of ă, â, ơ are none. */
const isTone = (mark: string) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark);

function untoned(word: string): [plain: string, tones: string] {
  let tones = '';
  const plain = word
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .replace(/\p{M}/gu, (mark) => {
      if (!isTone(mark)) return mark;
      tones += mark;
      return '';
    });
  return [plain.normalize('NFC'), tones];
}
