import { withoutAddresses } from '../addresses.js';
import type { Prose } from '../prose.js';
import type { Rule } from '../rule.js';
import type { Subject } from '../subject.js';

/** A whole or half end mark at the end of a text, or a whole one inside it. */
const mark = /(?:\.\s*\/|(?<=[\p{L}\p{N}\s)”])\/\s*\.)[\s./]*$|\.\/\.(?=\s*\S)/gu;

/** “./.” stands once, whole, after the last words; it is made when it is not typed. */
export const endMarkOnce: Rule = {
  code: 'end-mark-once',
  severity: 'warning',
  title: {
    vi: 'Dấu kết thúc “./.” ghi đủ, một lần, sau chữ cuối cùng của văn bản.',
    en: 'The end mark “./.” stands once, whole, after the last words.',
  },
  basis: { clause: 'Phụ lục III Nghị định số 30/2020/NĐ-CP' },
  *check(subject) {
    const last = new Set(lastTexts(subject));
    for (const { part, words, pointer } of withoutAddresses(subject.prose)) {
      if (part === 'table' || part === 'citation') continue;
      for (const { 0: typed, index } of words.matchAll(mark)) {
        const isEnd = index + typed.length === words.length;
        const found = typed.trimEnd();
        if (isEnd && last.has(pointer) && found === './.') continue;
        const misplaced = !isEnd || !last.has(pointer);
        yield {
          pointer,
          span: { from: index, to: index + found.length },
          message: {
            vi: misplaced
              ? `Có “${found}” ở chỗ chưa kết thúc văn bản.`
              : `Dấu kết thúc ghi “${found}”, không đúng mẫu “./.”.`,
            en: misplaced
              ? `“${found}” stands where the text goes on.`
              : `The end mark is “${found}”, not “./.”.`,
          },
          hint: {
            vi: misplaced
              ? 'Thay bằng dấu chấm; “./.” được lập tự động ở cuối văn bản.'
              : 'Sửa thành “./.”, hoặc bỏ để lập tự động.',
            en: misplaced
              ? 'Write a full stop; the end mark is made after the last words.'
              : 'Write “./.”, or remove it: it is made.',
          },
          ...(misplaced ? {} : { fix: './.' }),
        };
      }
    }
  },
  good: [
    { plan: 'closing: Trên đây là Kế hoạch của xã./.' },
    { plan: 'items: [A, B./.]\nclosing: none\nappendices: [{heading: Biểu mẫu, text: C./.}]' },
    { plan: 'items: ["Đạt 59/62 em; xem https://xa.gov.vn/./.", "Tỷ lệ 3,5 triệu/km."]' },
  ],
  bad: [
    {
      plan: 'items: ["Việc một./.", "Việc hai./. Việc ba."]\nclosing: "Trên đây là Kế hoạch ./"',
      at: ['/items/0 “./.”', '/items/1 “./.”', '/closing “./”'],
      fixed: 'items: ["Việc một./.", "Việc hai./. Việc ba."]\nclosing: "Trên đây là Kế hoạch ./."',
    },
    {
      plan: 'closing: "Trên đây là Kế hoạch././."',
      at: ['/closing “././.”'],
      fixed: 'closing: "Trên đây là Kế hoạch./."',
    },
    {
      plan: 'documents: {to-trinh: {closing: Kính trình./., enclosures: ["01 dự thảo"]}}',
      at: ['/documents/to-trinh/closing “./.”'],
    },
  ],
};

/** Where a document's text may end: its closing, its body where it has none, an appendix. */
function lastTexts({ body, documents, appendices, prose }: Subject): readonly string[] {
  const lastUnder = (prefix: string, parts: readonly Prose['part'][]) =>
    prose.findLast(({ pointer, part }) => parts.includes(part) && pointer.startsWith(prefix))?.pointer ?? [];
  const own = documents.map((document) => ({
    body: document.body,
    at: `/documents/${document.id}`,
    goesOn: document.fields.enclosures !== undefined,
  }));
  const shared = {
    body,
    at: '',
    goesOn: documents.some(({ carriesSharedBody, fields }) => carriesSharedBody && fields.enclosures),
  };
  const closings = [shared, ...own].flatMap(({ body: { closing, omits }, at, goesOn }) => {
    if (goesOn) return [];
    if (closing) return lastUnder(closing.pointer, ['closing']);
    return omits.includes('closing') ? lastBody(prose, at) : [];
  });
  const ends = appendices.flatMap(({ pointer }) => lastUnder(`${pointer}/`, ['sentence', 'heading']));
  return [...closings, ...ends];
}

function lastBody(prose: readonly Prose[], at: string): readonly string[] {
  const shared = /^\/(?:text|after|sections|items|tasks|indicators|reports|budget)(?:\/|$)/;
  const found = prose.findLast(
    ({ pointer, part }) =>
      (part === 'sentence' || part === 'heading') &&
      pointer.startsWith(at) &&
      shared.test(pointer.slice(at.length)),
  );
  return found ? [found.pointer] : [];
}
