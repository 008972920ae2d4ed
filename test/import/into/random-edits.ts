/** Edits as people make them, at random places of a document's XML. */
import { paragraphs, saying, withoutAddress, wordsIn } from './corrected.js';

export type EditKind = 'word' | 'replace' | 'number' | 'cut' | 'insert' | 'delete' | 'move' | 'rewrite';
export const editKinds: readonly EditKind[] = [
  ...(['word', 'replace', 'number', 'cut', 'insert', 'delete', 'move', 'rewrite'] as const),
];

/** A sequence of numbers below a bound, the same for the same seed. */
export function dice(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const words = ['đầy đủ', 'kịp thời', 'thường xuyên', 'cụ thể', 'theo quy định', 'an toàn', 'hiệu quả'];
const sentences = [
  'Tổ chức kiểm tra, giám sát việc thực hiện tại các thôn, tổ dân phố.',
  'Phối hợp với các đoàn thể tuyên truyền, vận động nhân dân cùng tham gia.',
  'Tổng hợp kết quả, báo cáo theo quy định hiện hành của cấp trên.',
  'Bố trí cán bộ theo dõi và cập nhật số liệu vào sổ hằng ngày.',
];

/** Makes one edit; undefined where the chosen place does not lend itself to it. */
export function randomEdit(xml: string, kind: EditKind, roll: (below: number) => number): string | undefined {
  const all = paragraphs(xml).filter((each) => wordsIn(each).trim().split(/\s+/).length >= 4);
  const body = all.filter((each) => !/w:tbl/.test(each));
  const target = body[roll(body.length)];
  if (target === undefined) return undefined;
  const text = wordsIn(target);
  const parts = text.split(' ');
  const label = /^(?:[-+]|\(?[\dIVXa-zđ]{1,4}[.)])$/.test(parts[0] ?? '') ? 1 : 0;
  const at = label + 1 + roll(Math.max(1, parts.length - label - 1));
  const put = (made: readonly string[]) => xml.replace(target, () => saying(target, made.join(' ')));
  switch (kind) {
    case 'word':
      return put([...parts.slice(0, at), words[roll(words.length)] ?? '', ...parts.slice(at)]);
    case 'replace':
      return put(parts.with(Math.min(at, parts.length - 1), words[roll(words.length)] ?? ''));
    case 'number': {
      const numbers = [...text.matchAll(/\d+/g)];
      const found = numbers[roll(numbers.length)];
      if (!found) return undefined;
      const now = String(Number(found[0]) + 1 + roll(3)).padStart(found[0].length, '0');
      return xml.replace(target, () =>
        saying(target, text.slice(0, found.index) + now + text.slice(found.index + found[0].length)),
      );
    }
    case 'cut':
      return parts.length < 8 ? undefined : put([...parts.slice(0, at), ...parts.slice(at + 2)]);
    case 'insert': {
      const sentence = sentences[roll(sentences.length)] ?? '';
      const made = saying(
        target,
        [...parts.slice(0, /^[-+]$/.test(parts[0] ?? '') ? 1 : 0), sentence].join(' '),
      );
      return xml.replace(target, () => target + withoutAddress(made));
    }
    case 'delete':
      return xml.replace(target, '');
    case 'move': {
      const i = body.indexOf(target);
      const next = body[i + 1];
      if (next === undefined || !xml.includes(target + next)) return undefined;
      return xml.replace(target + next, () => next + target);
    }
    case 'rewrite':
      return put([...parts.slice(0, label), sentences[roll(sentences.length)] ?? '']);
  }
}
