import { rightlyToned } from '../../model/syllable.js';
import { acceptedWords } from '../accepted-words.js';
import { casedLike } from '../cased-like.js';
import { wordsIn } from '../prose-words.js';
import type { Rule } from '../rule.js';

/** Tones stand on the vowel that bears them: “hoàn”, not “hòan”. Where usage differs (“hoà”, “hòa”) both are right. */
export const toneOnItsVowel: Rule = {
  code: 'tone-on-its-vowel',
  severity: 'info',
  title: { vi: 'Dấu thanh đặt đúng chữ cái.', en: 'Tones stand on the letter that bears them.' },
  basis: 'typography',
  once: true,
  *check(subject) {
    const accepts = acceptedWords(subject);
    for (const prose of subject.prose) {
      if (prose.part === 'signature') continue;
      for (const { text: word, key, from, to } of wordsIn(prose)) {
        const small = word.normalize('NFC').toLocaleLowerCase('vi');
        if (small === key) continue;
        const right = rightlyToned(word);
        const [first] = right;
        if (first === undefined || right.includes(small) || accepts(prose.words, from, to)) continue;
        const cured = casedLike(word, first);
        yield {
          pointer: prose.pointer,
          span: { from, to },
          message: {
            vi: `“${word}” đặt dấu thanh chưa đúng chữ cái.`,
            en: `The tone of “${word}” stands on the wrong letter.`,
          },
          hint: { vi: `Viết “${cured}”.`, en: `Write “${cured}”.` },
        };
      }
    }
  },
  good: [
    { plan: 'items: ["Hoà, hòa, thuỷ, thủy, khoẻ, khỏe, của, quý, giữ, giếng, hoàn, tuyến, khuỷu, ngoài"]' },
  ],
  bad: [
    {
      plan: 'items: ["Các đơn vị hòan thành.", "Qủa đựơc."]',
      at: ['/items/0 “hòan”', '/items/1 “Qủa”', '/items/1 “đựơc”'],
    },
  ],
};
