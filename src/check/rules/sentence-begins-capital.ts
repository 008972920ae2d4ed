import type { Dossier } from '../../model/dossier.js';
import { type Words, walkSections } from '../../model/plan-tree.js';
import { isSyllable } from '../../model/syllable.js';
import { upperFirst } from '../../model/vietnamese.js';
import { treesOf } from '../../model/walk-dossier.js';
import { listsOf } from '../lists-of.js';
import { matchesIn } from '../matches-in.js';
import type { Rule } from '../rule.js';

/** After the full stop of a word (no abbreviation), a small letter; "a)" is a label. */
const afterStop = /(?<=(?<![\p{L}\p{N}./@])(\p{Ll}{2,})[.?!]\s+)(?:\p{Ll}+)(?![\p{L}\p{N}./@)])/gu;
/** A first word in small letters; not pH, e-mail, iPad. */
const smallStart = /^\p{Ll}+(?=\s)/u;
const capitalStart = /^[\s“"*(]*\p{Lu}/u;

/** A sentence begins with a capital; so does a point of a list where those beside it do. */
export const sentenceBeginsCapital: Rule = {
  code: 'sentence-begins-capital',
  severity: 'warning',
  title: { vi: 'Chữ cái đầu câu, đầu ý viết hoa.', en: 'A sentence begins with a capital.' },
  basis: { clause: 'Mục I Phụ lục II Nghị định số 30/2020/NĐ-CP' },
  *check(dossier) {
    for (const siblings of siblingTexts(dossier)) {
      const small = siblings.filter(({ text }) => smallStart.test(text));
      const capital = siblings.filter(({ text }) => capitalStart.test(text));
      // A list of clauses may begin small throughout; among capitals a few small ones are slips.
      if (capital.length < 2 || small.length * 2 > capital.length) continue;
      for (const words of small) {
        yield violationAt(words.pointer, 0, smallStart.exec(words.text)?.[0] ?? '', 'ý');
      }
    }
    const texts = dossier.prose.filter(({ part }) => part !== 'citation' && part !== 'table');
    for (const { pointer, span, found } of matchesIn(texts, afterStop)) {
      if (!isSyllable(found[1] ?? '') || !isSyllable(found[0])) continue;
      yield violationAt(pointer, span.from, found[0], 'câu');
    }
  },
  good: [
    { plan: 'items: ["Tổ chức thi. Trao giải.", "Gửi báo cáo", "Kiểm tra"]' },
    { plan: 'items: ["tổ chức thi;", "gửi báo cáo;", "kiểm tra."]' },
    { plan: 'items: ["Gửi qua v.v. các nơi; tr. hai", "Đo nồng độ", "pH của nước", "e-mail và điện thoại"]' },
    { plan: 'text: "Làm hai việc. \\n\\na) Rà soát.\\n\\nb) Lập danh sách."' },
    { plan: 'items: ["Đi TP. huyện", "[@luat-tre-em] và A", "05 lớp"]' },
  ],
  bad: [
    {
      plan: 'sections: [{heading: Kiện toàn, text: A}, {heading: Củng cố, text: B}, {heading: củng cố tổ chức, text: C}]',
      at: ['/sections/2/heading “củng”'],
    },
    {
      plan: 'items: ["Tổ chức thi. trao giải.", "Gửi báo cáo", "kiểm tra, giám sát"]',
      at: ['/items/2 “kiểm”', '/items/0 “trao”'],
    },
  ],
};

/** Texts beside each other, of which each begins a paragraph: headings of one section's parts, points of one list. */
function* siblingTexts(dossier: Dossier): Generator<readonly Words[]> {
  for (const { content } of treesOf(dossier).flatMap((tree) => [...walkSections(tree)])) {
    if (content.type === 'sections')
      yield content.sections.flatMap(({ heading, text }) => heading ?? text ?? []);
  }
  for (const { items } of listsOf(dossier)) yield items.flatMap(({ text, name }) => text ?? name ?? []);
}

function violationAt(pointer: string, from: number, word: string, kind: 'câu' | 'ý') {
  return {
    pointer,
    span: { from, to: from + word.length },
    message: {
      vi: `Đầu ${kind} viết thường: “${word}”.`,
      en: `The ${kind === 'câu' ? 'sentence' : 'point'} begins with a small letter: “${word}”.`,
    },
    hint: { vi: `Sửa thành “${upperFirst(word)}”.`, en: `Write “${upperFirst(word)}”.` },
  };
}
