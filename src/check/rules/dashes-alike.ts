import { lessUsed } from '../less-used.js';
import { excerptAt, type Match, matchesIn } from '../matches-in.js';
import type { Rule } from '../rule.js';

const year = String.raw`(?:19|20)\d{2}`;
const kinds = [
  { topic: 'range', pattern: new RegExp(`(?<=(?<![\\d/.-])${year} ?)[-–](?= ?${year}(?![\\d/]))`, 'gu') },
  // Between two small letters: with a capital it may belong to a name.
  { topic: 'compound', pattern: /(?<=\p{Ll}\s)[-–](?=\s\p{Ll})/gu },
];

/** Ranges of years are written with one kind of dash, and so are pairs of words. */
export const dashesAlike: Rule = {
  code: 'dashes-alike',
  severity: 'info',
  once: true,
  title: {
    vi: 'Không dùng lẫn “-” và “–” cho cùng một cách viết.',
    en: 'One kind of dash is used for one purpose.',
  },
  basis: 'convention',
  *check({ prose }) {
    const texts = prose.filter(({ part }) => part !== 'table');
    for (const { topic, pattern } of kinds) {
      const found = [...matchesIn(texts, pattern)];
      const written = (dash: string) => found.filter((match) => match.found[0] === dash);
      for (const match of lessUsed(written('–'), written('-'))) yield violationAt(match, topic);
    }
  },
  good: [
    { plan: 'items: ["Giai đoạn 2021-2025", "Giai đoạn 2026-2030, kinh tế – xã hội"]' },
    { plan: 'items: ["Văn hóa - Xã hội và kinh tế – xã hội", "Nghị quyết số 26-NQ/TW"]' },
    { plan: 'items: ["Theo Quyết định số 23/QĐ-TTg về kinh tế – xã hội", "Phát triển kinh tế - xã hội"]' },
  ],
  bad: [
    {
      plan: 'items: ["Giai đoạn 2021-2025", "Giai đoạn 2026-2030", "Giai đoạn 2026–2030"]',
      at: ['/items/2 “–”'],
    },
    {
      plan: 'items: ["Phát triển kinh tế - xã hội", "Kinh tế - xã hội", "Kinh tế – xã hội"]',
      at: ['/items/2 “–”'],
    },
  ],
};

function violationAt(match: Match, topic: string) {
  const [dash] = match.found;
  const shown = excerptAt(match);
  const usual = dash === '-' ? '–' : '-';
  return {
    pointer: match.pointer,
    span: match.span,
    topic,
    message: {
      vi: `Dùng lẫn “-” và “–”: “${shown}” viết bằng “${dash}”, nơi khác viết bằng “${usual}”.`,
      en: `“-” and “–” are mixed: “${shown}” has “${dash}”, other places “${usual}”.`,
    },
    hint: { vi: 'Thống nhất một cách viết trong toàn văn bản.', en: 'Keep to one throughout.' },
  };
}
