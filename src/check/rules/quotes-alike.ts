import { matchesIn } from '../matches-in.js';
import type { Rule } from '../rule.js';

const curly = /[“”]/u;
/** Not the inches of a size. */
const straight = /(?<!\d)"/g;

/** A text with “ ” somewhere has them everywhere. */
export const quotesAlike: Rule = {
  code: 'quotes-alike',
  severity: 'info',
  once: true,
  title: { vi: 'Không dùng lẫn " " và “ ”.', en: 'Straight and curly quotes are not mixed.' },
  basis: 'typography',
  *check({ prose }) {
    const texts = prose.filter(({ part }) => part !== 'citation');
    if (!texts.some(({ words }) => curly.test(words))) return;
    for (const each of texts) {
      const found = [...matchesIn([each], straight)];
      const even = found.length % 2 === 0;
      for (const [i, { pointer, span }] of found.entries()) {
        yield {
          pointer,
          span,
          message: {
            vi: 'Dùng lẫn dấu ngoặc kép thẳng (") với dấu ngoặc kép cong (“ ”).',
            en: 'Straight quotes (") stand beside curly ones (“ ”).',
          },
          hint: {
            vi: 'Thống nhất dùng “ ” trong toàn văn bản.',
            en: 'Write “ ” throughout.',
          },
          ...(even ? { fix: i % 2 === 0 ? '“' : '”' } : {}),
        };
      }
    }
  },
  good: [
    { plan: `items: ['Phong trào "Vì trẻ em"', 'Phong trào "Ba tốt"']` },
    { plan: "items: ['Phong trào “Vì trẻ em”', 'Màn hình 42\"']" },
  ],
  bad: [
    {
      plan: `items: ['Phong trào “Vì trẻ em”', 'Phong trào "Ba tốt"']`,
      at: ['/items/1 “"”', '/items/1 “"”'],
      fixed: "items: ['Phong trào “Vì trẻ em”', 'Phong trào “Ba tốt”']",
    },
  ],
};
