import { twoDigits } from '../../model/two-digits.js';
import { excerptAt, matchesIn } from '../matches-in.js';
import type { Rule } from '../rule.js';

/** Between words of one line; spaces beside a mark are too many even when single, and another rule's matter. */
const doubled = /(?<=[^\s(“]) {2,}(?=[^\s,;:!?)”%‰.])/gu;

/** One space parts two words. */
export const spacesSingle: Rule = {
  code: 'spaces-single',
  severity: 'info',
  once: true,
  title: { vi: 'Giữa hai từ có một khoảng trắng.', en: 'One space parts two words.' },
  basis: 'typography',
  *check({ prose }) {
    // Rows of a table may be aligned with spaces.
    for (const match of matchesIn(
      prose.filter(({ part }) => part !== 'table'),
      doubled,
    )) {
      const { pointer, span } = match;
      const shown = excerptAt(match);
      yield {
        pointer,
        span,
        message: {
          vi: `Có ${twoDigits(span.to - span.from)} khoảng trắng liền nhau tại “${shown}”.`,
          en: `There are ${span.to - span.from} spaces in a row in “${shown}”.`,
        },
        hint: { vi: 'Để một khoảng trắng.', en: 'Leave one.' },
        fix: ' ',
      };
    }
  },
  good: [{ plan: 'items: ["Bảo vệ trẻ em", "B"]' }, { plan: 'table: {columns: [A, B], rows: "1  | C"}' }],
  bad: [
    {
      plan: 'items: ["Bảo  vệ trẻ   em", "B"]',
      at: ['/items/0 “  ”', '/items/0 “   ”'],
      fixed: 'items: ["Bảo vệ trẻ em", "B"]',
    },
  ],
};
