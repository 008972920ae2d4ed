import { describe, expect, it } from 'vitest';
import type { Summary } from '../../src/diff/summary.js';
import { summaryLines } from '../../src/diff/summary-words.js';

const none = { total: 0, same: 0, changed: 0, added: 0, removed: 0 };
const empty: Summary = {
  indicators: { ...none, raised: 0, lowered: 0 },
  duties: { ...none, handedOver: 0, retimed: 0 },
  reports: none,
  parts: none,
  bases: { added: [], removed: [], replaced: [] },
};

const words = (summary: Partial<Summary>, language: 'vi' | 'en' = 'vi') =>
  summaryLines({ ...empty, ...summary }).map(({ name, text }) => `${name[language]}: ${text[language]}`);

describe('the summary in words', () => {
  it('says nothing of what neither plan has', () => {
    expect(words({})).toEqual([]);
  });

  it('counts as the leader’s half page does', () => {
    const indicators = { total: 24, same: 15, changed: 7, added: 2, removed: 0, raised: 6, lowered: 1 };
    expect(words({ indicators })).toEqual([
      'Chỉ tiêu: 24 (giữ nguyên 15, điều chỉnh tăng 06, điều chỉnh giảm 01, bổ sung 02)',
    ]);
    expect(words({ indicators }, 'en')).toEqual(['Indicators: 24 (15 kept, 6 raised, 1 lowered, 2 added)']);
  });

  it('says how many of the changed ones where the sorts are not all', () => {
    const duties = { total: 42, same: 10, changed: 26, added: 6, removed: 4, handedOver: 3, retimed: 14 };
    expect(words({ duties })).toEqual([
      'Nhiệm vụ: 42 (giữ nguyên 10; điều chỉnh 26, trong đó chuyển cơ quan chủ trì 03, điều chỉnh thời hạn 14; bổ sung 06); bỏ 04',
    ]);
  });

  it('keeps what was dropped whole', () => {
    expect(words({ reports: { ...none, removed: 2 } })).toEqual(['Chế độ báo cáo: 00, bỏ 02']);
    expect(words({ parts: { ...none, total: 3, same: 3 } })).toEqual(['Đề mục: 03 (giữ nguyên 03)']);
  });

  it('lists sums and bases', () => {
    const funding = { before: '292 triệu đồng', after: '496 triệu đồng' };
    expect(words({ funding, bases: { added: ['A', 'B'], removed: [], replaced: ['C'] } })).toEqual([
      'Kinh phí: từ 292 triệu đồng thành 496 triệu đồng',
      'Căn cứ mới: A; B',
      'Căn cứ thay thế: C',
    ]);
  });
});
