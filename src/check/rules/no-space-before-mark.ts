import { withoutAddresses } from '../addresses.js';
import { excerptAt, matchesIn } from '../matches-in.js';
import type { Rule } from '../rule.js';

/** Dots in a row, an end mark (" ./."), file endings (" .docx") and list labels are none of these. */
const before = /(?<=[\p{L}\p{N})”%]) +(?=[,;:!?)”](?![\p{P}\p{L}\p{N}])|\.(?=\s|$))/gu;
const after = /(?<=[(“]) +(?=[\p{L}\p{N}])/gu;
const percent = /(?<=\d) +(?=[%‰])/g;

/** Marks stand close to the word they belong to. */
export const noSpaceBeforeMark: Rule = {
  code: 'no-space-before-mark',
  severity: 'warning',
  once: true,
  title: {
    vi: 'Trước dấu câu và sát trong dấu ngoặc không có khoảng trắng.',
    en: 'No space stands before a mark or inside brackets.',
  },
  basis: 'typography',
  *check({ prose }) {
    const texts = [...withoutAddresses(prose)].filter(({ part }) => part !== 'table');
    for (const match of [...matchesIn(texts, before), ...matchesIn(texts, after)]) {
      const shown = excerptAt(match);
      yield {
        pointer: match.pointer,
        span: match.span,
        topic: 'mark',
        message: {
          vi: `Thừa khoảng trắng cạnh dấu câu tại “${shown}”.`,
          en: `There is a space too many beside a mark in “${shown}”.`,
        },
        hint: { vi: 'Bỏ khoảng trắng này.', en: 'Remove it.' },
        fix: '',
      };
    }
    for (const match of matchesIn(texts, percent)) {
      const shown = excerptAt(match);
      yield {
        pointer: match.pointer,
        span: match.span,
        topic: 'percent',
        severity: 'info',
        message: {
          vi: `Số và ký hiệu phần trăm viết rời tại “${shown}”, dễ bị tách sang hai dòng.`,
          en: `A space stands before the per-cent sign in “${shown}”; a line may end there.`,
        },
        hint: { vi: 'Viết liền, ví dụ 95%.', en: 'Write them together, as in 95%.' },
        fix: '',
      };
    }
  },
  good: [
    { plan: "items: ['Bảo vệ, chăm sóc trẻ em (dưới 16 tuổi): 98%; đúng hạn.', 'Tệp .docx ...']" },
    { plan: "items: ['Đuối nước ... nhằm giảm thiểu', 'Kính đề nghị xem xét ./.']" },
    { plan: 'items: ["Ngày ... tháng ... năm ...", "B"]' },
  ],
  bad: [
    {
      plan: "items: ['Bảo vệ , chăm sóc trẻ em ( dưới 16 tuổi ) .', B]",
      at: ['/items/0 “ ”', '/items/0 “ ”', '/items/0 “ ”', '/items/0 “ ”'],
      fixed: "items: ['Bảo vệ, chăm sóc trẻ em (dưới 16 tuổi).', B]",
    },
    { plan: 'items: ["Đạt 95 %", "B"]', at: ['/items/0 “ ”'], fixed: 'items: ["Đạt 95%", "B"]' },
  ],
};
