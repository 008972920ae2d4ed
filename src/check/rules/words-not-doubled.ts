import { listed } from '../../meaning/patterns.js';
import { matchesIn } from '../matches-in.js';
import type { Rule } from '../rule.js';

/**
 * A single syllable twice is often right: two words meet ("phân công công việc"), or the doubling is a word
 * ("luôn luôn"). Only these never stand twice.
 */
const linkWords = new Set(
  listed(`
của · và · các · những · được · cho · với · trong · theo · tại · bằng · hoặc · này · đã · sẽ · đang · là · để · do ·
khi · nếu · nhưng · cũng · đến · trên · dưới · cần · phải · bị · thì · mà · rằng · vào · ra · lên · thuộc · giữa`),
);
/** Work that names an organ too: "các tổ chức tổ chức hội nghị". */
const alsoOrgans = new Set(
  listed(`
tổ chức · chỉ đạo · kiểm tra · giám sát · quản lý · lãnh đạo · thanh tra · điều hành · thẩm định · tư vấn ·
hướng dẫn · phụ trách · kiểm soát · theo dõi · công tác · thường trực · phục vụ · bảo vệ · đại diện`),
);
const doubled = /(?<![\p{L}\p{N}])(\p{L}+(?:\s\p{L}+){0,3})\s+\1(?![\p{L}\p{N}])/gu;

/** No word is typed twice by mistake. */
export const wordsNotDoubled: Rule = {
  code: 'words-not-doubled',
  severity: 'warning',
  title: { vi: 'Không lặp từ liền nhau do đánh máy.', en: 'No word is typed twice in a row.' },
  basis: 'typography',
  *check({ prose }) {
    for (const { pointer, span, found } of matchesIn(prose, doubled)) {
      const words = (found[1] ?? '').replace(/\s+/gu, ' ');
      const isOne = !words.includes(' ');
      if (isOne ? !linkWords.has(words) : alsoOrgans.has(words) || isReduplication(words)) continue;
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
    { plan: 'items: ["Các tổ chức tổ chức hội nghị; Ban Chỉ đạo chỉ đạo các ngành", "Một số số liệu"]' },
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
