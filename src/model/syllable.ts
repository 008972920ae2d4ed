/**
 * The written Vietnamese syllable: an onset, a rime and one of six tones. What cannot be put together so is no Vietnamese
 * word; what can need not be one. Loan words beyond it ("boong", "xoong" apart) are for the caller to know.
 */

/** Rimes that begin with a vowel before which /k/, /ɣ/, /ŋ/ are written c, g, ng. */
const backRimes = `
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
o oc oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ư ưa ưc ưng ươc ươi ươm ươn ương ươp ươt`;

/** Rimes before which they are written k, gh, ngh. */
const frontRimes = `
e em en eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu`;

/** Rimes with a rounded glide, which no lip sound stands before; after /k/ they are written with qu. */
const roundRimes = `
oa oac oach oai oan oang oanh oat oay oăc oăn oăng oăt oe oen oet
uân uât uây uê uêch uênh uy uych uynh uyt uyên uyêt`;

const commonOnsets = 'ch d đ h kh l n nh r s t th tr x';
const lipOnsets = 'b m ph v';

/** Which rimes stand after which onsets; "-" is no onset. */
const combinations: readonly (readonly [onsets: string, rimes: string])[] = [
  [`- ${commonOnsets} ${lipOnsets} c g ng gi`, backRimes],
  [`${commonOnsets} ${lipOnsets} k gh ngh`, frontRimes],
  ['-', 'e em en eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu y yêm yên yêng yêt yêu'],
  [`- ${commonOnsets} g ng`, roundRimes],
  [
    'qu',
    `a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây e en eo et ê êch ên ênh êt êu
     i it y ych ynh yt yên yêt ơ ơi ôc`,
  ],
  // The i of gi and the i of the rime are written once.
  ['gi', 'e em en eo ep et ê êc êm ên êng êp êt êu'],
  ['g', 'i im in'],
  ['h k l m s t th v', 'y'],
  ['- b h k m s t v x', 'ec'],
  ['- b ch k l m ph r t x', 'eng'],
  ['c ch g kh ng', 'ưi'],
  ['- b c ch d đ gi l m n ng nh ph r s t v x', 'ưt'],
  ['- h', 'ưm'],
  ['- b c h kh l m n ng s t tr v', 'ưu'],
  ['b h kh r t', 'ươu'],
  ['- h ng nh x', 'oam'],
  ['- x', 'oap'],
  ['kh ng', 'oao'],
  ['- h kh ng', 'oăm'],
  ['kh ng x', 'oeo'],
  ['b c ch g l t x', 'oong'],
  ['m s', 'ooc'],
  ['kh', 'uâng uya uyu'],
  ['h kh th', 'uơ'],
  ['l t', 'uyn'],
  ['t', 'uyp'],
];

/** Rimes that keep to the rules above with these onsets, yet no Vietnamese word is written so. */
const gaps = `
ơp - ph v g gi · uôc - h kh s tr x m ph v ng · uôi - h kh nh ph v gi · ươn ch n x c g gi ·
ươt ch đ h n nh ph c g ng gi · ap d · ăp d h tr m v ng gi · âc d đ h r s th tr m ph v · ơt d kh m gi ·
up d kh nh v g · uôm d đ h kh s t tr ph v g ng gi · uông d nh ph ng gi · uôt d kh nh x ph c ng gi ·
ươm d nh s th tr x m ph v ng gi · ươp d đ h kh nh r s th tr x ph v g ng gi · uôn h n tr x ph v gi ·
ươi h n nh tr ph v gi · op kh r s tr gi · ôm kh s v gi · ôp kh tr m v · ôt kh v · ơm kh ph v gi · ơn kh n ·
un kh · ưc kh g gi · ăt n · ât n x · âng r th x ph g gi · ươc s g gi · um ph g · ư ph v · au v · ưa g · ach gi ·
om gi · ung gi · ut gi · ưng gi · êm d h kh l nh s tr b ph v gh ngh · êp d h kh nh tr m ph v gh ngh gi ·
êt đ kh nh · im n tr · iêt đ gh · ên kh gh · ip kh s tr x ph v gh ngh - · iêc kh n r tr m ph k ngh · êch n ·
iêp n r s tr x b m ph v gh · iêng nh ph gh · ep r tr v ngh · in tr · iêm tr m gh · em ph ngh · iêu v gh · êu gh ·
ia gh · ich gh · iu gh · oay - ch d đ n r s th tr g · oăc - ch d đ kh l n nh r s t th tr x g ·
oen - d đ n r s th tr g · oet - d đ n r th g · uêch - d đ l n nh r s th tr g · uênh - kh l n nh r s th tr g ng ·
uyêt - ch đ l n nh r s tr g · oach ch d đ kh n nh r s t th tr g · oanh ch n nh r s th tr g ·
oat ch d n nh tr g ng · oăng ch d đ n r s t tr x g · uât ch đ h n nh r g ng · uây ch d đ l n nh r s t th tr g ·
uych ch d đ kh n nh r s t th tr x g · uynh ch d đ n nh r s t th tr g ng · uyt ch d đ kh n nh r th tr g ·
oac d n nh r s th tr g · oăn d đ n nh r s t tr g · oăt d đ n nh r s t tr x g · oe d đ n r s th tr g ·
uân đ n r s g ng · uê đ l n tr g ng · uyên đ n r g · oai n r tr g · oang n tr g · oan nh r tr g · oa tr · uy g ·
et gi`;

let bases: ReadonlySet<string> | undefined;

/** Every onset with every rime it stands before, without tones. Made at first use. */
function allBases(): ReadonlySet<string> {
  if (bases) return bases;
  const all = new Set(combinations.flatMap(([onsets, rimes]) => joined(onsets, rimes)));
  for (const gap of gaps.split('·')) {
    const [rime = '', ...onsets] = gap.trim().split(/\s+/);
    for (const base of joined(onsets.join(' '), rime)) all.delete(base);
  }
  bases = all;
  return all;
}

function joined(onsets: string, rimes: string): readonly string[] {
  const words = (list: string) => list.trim().split(/\s+/);
  return words(onsets).flatMap((onset) => words(rimes).map((rime) => (onset === '-' ? rime : onset + rime)));
}

/** Whether small letters without a tone make a syllable once they carry the right one. */
export function isBase(letters: string): boolean {
  return allBases().has(letters);
}

/** Whether a word may be one Vietnamese syllable, with at most one tone, on whatever letter, in any case. */
export function isSyllable(word: string): boolean {
  const [base, tones] = untoned(word);
  if (tones.length > 1 || !isBase(base)) return false;
  // Syllables cut short carry the sharp or the heavy tone only ("thực", "cấp").
  return !isCutShort(base) || tones === sharp || tones === heavy;
}

/** Whether a syllable ends in a sound that cuts it short. */
export function isCutShort(word: string): boolean {
  return /(?:c|ch|p|t)$/i.test(word);
}

const sharp = '\u0301';
const heavy = '\u0323';
/** No tone, and the five that are written. */
export const tones: readonly string[] = ['', '\u0300', sharp, '\u0303', '\u0309', heavy];

/**
 * A syllable with its tone on the letter that bears it, in small letters, NFC: "đựơc" is "được". Where usage differs
 * ("hoà", "hòa"), both; none where the word is no syllable.
 */
export function rightlyToned(word: string): readonly string[] {
  const [base, tone] = untoned(word);
  return isSyllable(word) ? toneLetters(base).map((at) => tonedAt(base, at, tone)) : [];
}

/** A base with a tone, the newer way where usage differs: "hoa" and the grave accent are "hòa". */
export function toned(base: string, tone: string): string {
  return tonedAt(base, toneLetters(base)[0] ?? 0, tone);
}

function tonedAt(base: string, at: number, tone: string): string {
  return `${base.slice(0, at + 1)}${tone}${base.slice(at + 1)}`.normalize('NFC');
}

/** Where the tone may stand: on the last vowel with a mark of its own, else by what follows. */
function toneLetters(base: string): readonly number[] {
  const marked = base.search(/[ăâêôơư][^ăâêôơư]*$/);
  if (marked !== -1) return [marked];
  const start = /^(?:gi(?=[aeouy])|qu|[^aeiouy]*)/.exec(base)?.[0].length ?? 0;
  const rime = base.slice(start);
  if (/^(?:oa|oe|uy)$/.test(rime)) return [start, start + 1];
  const vowels = /^[aeiouy]*/.exec(rime)?.[0].length ?? 0;
  const isOpen = vowels === rime.length;
  return [start + (isOpen ? Math.max(0, vowels - 2) : vowels - 1)];
}

/** A word in small letters without its tones, and the tones, in the order they stand. */
export function untoned(word: string): readonly [base: string, tones: string] {
  let found = '';
  const base = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (tone) => {
      found += tone;
      return '';
    });
  return [base.normalize('NFC'), found];
}
