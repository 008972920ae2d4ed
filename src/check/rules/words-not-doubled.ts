import { listed } from '../../meaning/patterns.js';
import { matchesIn } from '../matches-in.js';
import type { Rule } from '../rule.js';

/**
 * A single syllable twice is often right: two words meet ("phân công công việc"), or the doubling is a word
 * ("luôn luôn"), or one ends a word ("kèm theo theo mẫu"). Only these never stand twice.
 */
const linkWords = new Set(
  listed(`
của · và · các · những · cho · với · hoặc · này · đã · sẽ · đang · là · để · khi · nếu · nhưng · cũng · đến · thì ·
mà · rằng`),
);
/** Work that names those who do it: "các tổ chức tổ chức hội nghị", "đơn vị chủ trì chủ trì cuộc họp". */
const alsoDoers = new Set(
  listed('tổ chức · lãnh đạo · đại diện · phụ trách · thường trực · bảo vệ · thanh tra'),
);
const doer =
  /(?<!\p{L})(?:cơ quan|đơn vị|tổ chức|người|cơ sở|ban|tổ|đội|đoàn|nhóm|bộ phận|lực lượng|cán bộ|công chức|phòng|trung tâm|hội đồng|\p{L}+ viên)\s+$/iu;
const doubled = /(?<![\p{L}\p{N}])(\p{L}+(?:\s\p{L}+){0,3})\s+\1(?![\p{L}\p{N}])/gu;

/** No word is typed twice by mistake. */
export const wordsNotDoubled: Rule = {
  code: 'words-not-doubled',
  severity: 'warning',
  title: { vi: 'Không lặp từ liền nhau do đánh máy.', en: 'No word is typed twice in a row.' },
  basis: 'typography',
  *check({ prose }) {
    for (const { pointer, span, found, prose: each } of matchesIn(prose, doubled)) {
      const words = (found[1] ?? '').replace(/\s+/gu, ' ');
      const isOne = !words.includes(' ');
      if (
        isOne
          ? !linkWords.has(words)
          : alsoDoers.has(words) || isReduplication(words) || doer.test(each.words.slice(0, span.from))
      )
        continue;
      yield {
        pointer,
        span,
        message: {
          vi: `Lặp từ “${words}” hai lần liền nhau.`,
          en: `“${words}” is written twice in a row.`,
        },
        hint: { vi: `Bỏ một từ “${words}” nếu lặp do đánh máy.`, en: 'Remove one if it is a slip.' },
      };
    }
  },
  good: [
    {
      plan: 'items: ["Luôn luôn quan tâm, ngày ngày chăm sóc, nhà nhà, người người hưởng ứng", "Dần dần, từ từ"]',
    },
    {
      plan: 'items: ["Phân công công việc; các biện pháp pháp lý; thực hiện hiện đại hóa", "Đảm bảo bảo mật"]',
    },
    {
      plan: 'items: ["Các tổ chức tổ chức hội nghị; Ban Chỉ đạo chỉ đạo các ngành", "Đơn vị chủ trì chủ trì cuộc họp; những tồn tại tại xã"]',
    },
    { plan: 'items: ["Vi phạm, vi phạm; xã Minh Tâm, Minh Tâm", "Trong 05 năm năm 2027 là năm cuối"]' },
    { plan: 'items: ["Ngày một ngày một tốt hơn", "Từng bước từng bước"]' },
  ],
  bad: [
    { plan: 'items: ["Xâm hại tình dục tình dục trẻ em", "B"]', at: ['/items/0 “tình dục tình dục”'] },
    {
      plan: 'items: ["Quyền của của trẻ em và và gia đình", "Ủy ban nhân dân Ủy ban nhân dân xã"]',
      at: ['/items/0 “của của”', '/items/0 “và và”', '/items/1 “Ủy ban nhân dân Ủy ban nhân dân”'],
    },
    {
      plan: 'items: ["Bảo vệ, chăm sóc trẻ em chăm sóc trẻ em", "B"]',
      at: ['/items/0 “chăm sóc trẻ em chăm sóc trẻ em”'],
    },
  ],
};

/** "ngày một ngày một", "từng bước từng bước", "mỗi năm mỗi năm": a measure said twice. */
function isReduplication(words: string): boolean {
  return /^(?:từng|mỗi|ngày|càng) \p{L}+$/iu.test(words);
}
