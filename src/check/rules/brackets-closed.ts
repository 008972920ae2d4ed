import type { Prose } from '../prose.js';
import type { Rule } from '../rule.js';

const closers: Readonly<Record<string, string>> = { '“': '”', '«': '»', '(': ')', '[': ']' };
const openers = Object.fromEntries(Object.entries(closers).map(([open, close]) => [close, open]));
/** "a) …; b) …", "các điểm 1), 2)": the bracket of a label has no other half. */
const label = /(?:^|[\s,;:(])(?:[\p{L}\p{N}]{1,2}|[ivx]{3,4})$/u;

/** What opens is closed, in the same text or in a later point of the same list. */
export const bracketsClosed: Rule = {
  code: 'brackets-closed',
  severity: 'warning',
  title: { vi: 'Dấu ngoặc mở và đóng đủ cặp.', en: 'Brackets and quotes come in pairs.' },
  basis: 'typography',
  *check({ prose }) {
    for (const { prose: at, index, mark } of unpaired(prose)) {
      const opens = mark in closers;
      const half = closers[mark] ?? openers[mark] ?? '';
      const shown = opens ? wordsAfter(at.text, index) : wordsBefore(at.text, index);
      yield {
        pointer: at.pointer,
        span: { from: index, to: index + 1 },
        message: opens
          ? {
              vi: `Dấu mở ngoặc ${mark} trước “${shown}” không có dấu đóng ${half} tương ứng.`,
              en: `The ${mark} before “${shown}” is never closed by ${half}.`,
            }
          : {
              vi: `Dấu đóng ngoặc ${mark} sau “${shown}” không có dấu mở ${half} tương ứng.`,
              en: `The ${mark} after “${shown}” was never opened by ${half}.`,
            },
        hint: { vi: 'Bổ sung dấu còn thiếu hoặc bỏ dấu thừa.', en: 'Add the other half or remove this one.' },
      };
    }
  },
  good: [
    { plan: 'items: ["Phong trào “Vì trẻ em (dưới 16 tuổi)”", "a) Một phần; b) phần còn lại"]' },
    { plan: 'items: ["Khẩu hiệu: “Vì trẻ em", "Vì tương lai” và khẩu hiệu khác"]' },
    { plan: `items: ['Phong trào “Vì trẻ em"', 'Theo [@luat-tre-em]^[Ghi chú (một).] và **đậm**']` },
    { plan: 'items: ["Các điểm a), b) khoản 1 Điều 5", "iii) Phần ba"]' },
  ],
  bad: [
    {
      plan: 'items: ["Phong trào “Vì trẻ em", "Trẻ em (dưới 16 tuổi"]',
      at: ['/items/0 ““”', '/items/1 “(”'],
    },
    { plan: 'items: ["Trẻ em dưới 16 tuổi)", "Vì trẻ em” và B"]', at: ['/items/0 “)”', '/items/1 “””'] },
    {
      plan: 'items: ["Khẩu hiệu “A"]\nclosing: {text: "Trên đây là B”."}',
      at: ['/items/0 ““”', '/closing/text “””'],
    },
  ],
};

const farthest = 60;

/** A few whole words next to a mark, to find it by. */
function wordsAfter(text: string, index: number): string {
  return /^\s*(?:[^\s“”]+\s*){0,5}/u.exec(text.slice(index + 1, index + farthest))?.[0].trim() ?? '';
}

function wordsBefore(text: string, index: number): string {
  return text
    .slice(Math.max(0, index - farthest), index)
    .split(/[\s“”]+/u)
    .slice(-5)
    .join(' ')
    .trim();
}

interface Mark {
  readonly prose: Prose;
  readonly index: number;
  readonly mark: string;
}

/** Marks without their other half, in reading order. */
function unpaired(prose: readonly Prose[]): readonly Mark[] {
  let waiting: Mark[] = [];
  const lost: Mark[] = [];
  for (const each of prose) {
    // What an earlier text opened may be closed by the points beside it only.
    lost.push(...waiting.filter((mark) => !areNear(mark.prose, each)));
    waiting = waiting.filter((mark) => areNear(mark.prose, each));
    for (const [index, mark] of [...marksOf(each.words)]) {
      const here = { prose: each, index, mark };
      if (mark in closers) waiting.push(here);
      else {
        const open = waiting.findLastIndex((other) => closes(mark, other.mark));
        if (open >= 0) waiting.splice(open, 1);
        else if (mark === '"') waiting.push(here);
        else if (mark !== ')' || !label.test(each.words.slice(0, index))) lost.push(here);
      }
    }
    waiting = waiting.filter(({ mark }) => mark !== '"');
  }
  const order = new Map(prose.map((each, i) => [each, i]));
  const place = (mark: Mark) => order.get(mark.prose) ?? 0;
  return [...lost, ...waiting].sort((a, b) => place(a) - place(b) || a.index - b.index);
}

function* marksOf(words: string): Generator<readonly [index: number, mark: string]> {
  for (const { index, 0: mark } of words.matchAll(/[“”«»()[\]"]/gu)) yield [index, mark];
}

/** A straight quote closes a curly one, and the other way round: mixing them is another rule's matter. */
function closes(mark: string, open: string): boolean {
  if (mark === '"') return open === '"' || open === '“';
  return closers[open] === mark || (mark === '”' && open === '"');
}

function areNear(a: Prose, b: Prose): boolean {
  const list = (pointer: string) => pointer.replace(/\/\d+(?:\/(?:text|name))?$/, '');
  return list(a.pointer) === list(b.pointer);
}
