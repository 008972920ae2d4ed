import { matchesIn } from '../matches-in.js';
import type { Rule } from '../rule.js';

/** Soft hyphens, zero-width and direction marks. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
/** A single no-break space between two words; before a figure and in a row it is meant. */
const noBreak = /(?<=[\p{L},;:])\u00a0(?=\p{L})/gu;

/** Pasted text brings characters nobody sees: words with them are not found by a search. */
export const charactersVisible: Rule = {
  code: 'characters-visible',
  severity: 'info',
  once: true,
  title: {
    vi: 'Lời văn không có ký tự ẩn, khoảng trắng đặc biệt dán từ nơi khác.',
    en: 'Texts hold no invisible characters or pasted no-break spaces.',
  },
  basis: 'typography',
  *check({ prose }) {
    for (const { pointer, span } of matchesIn(prose, invisible)) {
      yield {
        pointer,
        span,
        topic: 'invisible',
        message: {
          vi: 'Có ký tự ẩn (dán từ nơi khác), nên tìm kiếm, đối chiếu từ ngữ không chính xác.',
          en: 'There is an invisible character; searches miss the word.',
        },
        hint: { vi: 'Bỏ ký tự ẩn.', en: 'Remove it.' },
        fix: '',
      };
    }
    for (const { pointer, span } of matchesIn(prose, noBreak)) {
      yield {
        pointer,
        span,
        topic: 'no-break space',
        message: {
          vi: 'Giữa hai từ có khoảng trắng không ngắt dòng (dán từ nơi khác), nên dòng chữ có thể bị giãn.',
          en: 'There is a no-break space between two words; the line may be set too wide.',
        },
        hint: { vi: 'Thay bằng khoảng trắng thường.', en: 'Write an ordinary space.' },
        fix: ' ',
      };
    }
  },
  good: [
    { plan: 'items: ["Bảo vệ trẻ em", "Có 05\u00a0xã thực hiện"]' },
    { plan: 'items: ["Tháng\u00a0\u00a0\u00a0năm 2027", "B"]' },
  ],
  bad: [
    {
      plan: 'items: ["Bảo\u200b vệ tr\u00adẻ em", "Bảo vệ trẻ\u00a0em"]',
      at: ['/items/0 “\u200b”', '/items/0 “\u00ad”', '/items/1 “\u00a0”'],
      fixed: 'items: ["Bảo vệ trẻ em", "Bảo vệ trẻ em"]',
    },
  ],
};
