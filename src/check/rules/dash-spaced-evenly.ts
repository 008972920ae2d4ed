import { excerptAt, matchesIn } from '../matches-in.js';
import { outsideCitations } from '../outside-citations.js';
import type { Rule } from '../rule.js';

const uneven =
  /(?<=[\p{Ll}\d]{2}) +[-–](?=\p{L}|\d(?!\d*\s*(?:độ|°)))|(?<=[\p{Ll}\d]{2})[-–] +(?=[\p{L}\d])/gu;

/** A dash has a space on both sides or on none. Names keep their dash as it is: no repair is offered. */
export const dashSpacedEvenly: Rule = {
  code: 'dash-spaced-evenly',
  severity: 'info',
  once: true,
  title: {
    vi: 'Hai bên dấu gạch nối, gạch ngang cùng có hoặc cùng không có khoảng trắng.',
    en: 'A dash has a space on both sides or on none.',
  },
  basis: 'typography',
  *check({ prose }) {
    for (const match of outsideCitations(matchesIn(prose, uneven))) {
      const shown = excerptAt(match);
      yield {
        pointer: match.pointer,
        span: match.span,
        message: {
          vi: `Dấu gạch tại “${shown}” chỉ có khoảng trắng ở một bên.`,
          en: `The dash in “${shown}” has a space on one side only.`,
        },
        hint: {
          vi: 'Để khoảng trắng ở cả hai bên (Lao động - Thương binh) hoặc viết liền (2021-2030).',
          en: 'Put a space on both sides (Lao động - Thương binh) or on none (2021-2030).',
        },
      };
    }
  },
  good: [
    { plan: 'items: ["Kinh tế - xã hội giai đoạn 2021-2030, COVID-19", "Nhóm A -\\nB"]' },
    { plan: 'items: ["Tờ trình - Kế hoạch; từ 2021 – 2030", "- Một ý; lạnh đến -5 độ"]' },
  ],
  bad: [
    {
      plan: 'items: ["Phòng Lao động -Thương binh", "Giai đoạn 2021- 2030"]',
      at: ['/items/0 “ -”', '/items/1 “- ”'],
    },
  ],
};
