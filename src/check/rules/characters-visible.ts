import { matches } from '../../meaning/patterns.js';
import { turning, unseen } from '../hidden-characters.js';
import { matchesIn } from '../matches-in.js';
import { otherTexts } from '../other-texts.js';
import type { Rule, Violation } from '../rule.js';

/** A single no-break space between two words; before a figure and in a row it is meant. */
const noBreak = /(?<=[\p{L},;:])\u00a0(?=\p{L})/gu;

/** Pasted text brings characters nobody sees: words with them are not found by a search, and two names that look alike differ. */
export const charactersVisible: Rule = {
  code: 'characters-visible',
  severity: 'info',
  once: true,
  title: {
    vi: 'Lời văn, tên gọi, số liệu không có ký tự ẩn, ký tự đổi chiều chữ, khoảng trắng đặc biệt dán từ nơi khác.',
    en: 'Texts, names and numbers hold no invisible characters, direction marks or pasted no-break spaces.',
  },
  basis: 'typography',
  *check(subject) {
    const { prose } = subject;
    for (const { text, pointer } of prose) {
      yield* hidden(text, pointer, turning, turned);
      yield* hidden(text, pointer, unseen, pasted);
    }
    for (const { text, pointer } of otherTexts(subject)) {
      yield* hidden(text, pointer, turning, turned);
      yield* hidden(text, pointer, unseen, disguised);
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
    {
      plan: 'items: ["Kinh phí \u202e000.05 đồng\u2069", "Bảo vệ trẻ em"]',
      at: ['/items/0 “\u202e”', '/items/0 “\u2069”'],
      fixed: 'items: ["Kinh phí 000.05 đồng", "Bảo vệ trẻ em"]',
    },
    {
      plan: 'units: {xa-an: {name: "Xã\u200b An"}}\nitems: ["A", "B"]',
      at: ['/units/xa-an/name “\u200b”'],
      fixed: 'units: {xa-an: {name: "Xã An"}}\nitems: ["A", "B"]',
    },
  ],
};

type Told = Pick<Violation, 'topic' | 'severity' | 'message' | 'hint'>;

function* hidden(text: string, pointer: string, pattern: RegExp, told: Told): Generator<Violation> {
  for (const { index, 0: found } of matches(pattern, text))
    yield { pointer, span: { from: index, to: index + found.length }, ...told, fix: '' };
}

const pasted: Told = {
  topic: 'invisible',
  message: {
    vi: 'Có ký tự ẩn (dán từ nơi khác), nên tìm kiếm, đối chiếu từ ngữ không chính xác.',
    en: 'There is an invisible character; searches miss the word.',
  },
  hint: { vi: 'Bỏ ký tự ẩn.', en: 'Remove it.' },
};

const disguised: Told = {
  topic: 'name',
  severity: 'warning',
  message: {
    vi: 'Tên gọi hoặc số liệu này có ký tự ẩn, nên khác với tên, số nhìn giống nó.',
    en: 'This name or number holds an invisible character: it is not the one that it looks like.',
  },
  hint: { vi: 'Bỏ ký tự ẩn.', en: 'Remove it.' },
};

const turned: Told = {
  topic: 'direction',
  severity: 'warning',
  message: {
    vi: 'Có ký tự ẩn đổi chiều chữ, làm nội dung đọc thấy khác với nội dung ghi trong tệp.',
    en: 'A hidden mark turns the direction of writing: what is read is not what is stored.',
  },
  hint: { vi: 'Bỏ ký tự này, đọc lại nội dung.', en: 'Remove it and read the text again.' },
};
