import { paragraphsOf } from '../paragraphs.js';
import type { Rule } from '../rule.js';

const begins = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị)(?!\p{L})/u;

/** Bases typed as paragraphs end in semicolons, the last one in a full stop; in a list the marks are made. */
export const basesEnded: Rule = {
  code: 'bases-ended',
  severity: 'warning',
  title: {
    vi: 'Mỗi căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối bằng dấu chấm.',
    en: 'Bases end in semicolons, the last one in a full stop.',
  },
  basis: { clause: 'điểm a khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ prose }) {
    for (const { pointer, text, words, part } of prose) {
      if (part !== 'basis' || !pointer.endsWith('/basis')) continue;
      const spans = paragraphsOf(words).filter(({ from, to }) => begins.test(words.slice(from, to)));
      if (spans.length < 2) continue;
      for (const [i, { to }] of spans.entries()) {
        const mark = text.charAt(to - 1);
        const last = i === spans.length - 1;
        // The sentence that issues the document may follow the last one after a comma.
        if (last ? mark !== ';' : mark === ';') continue;
        const isMark = /[.,:]/.test(mark);
        yield {
          pointer,
          span: { from: isMark || last ? to - 1 : to, to },
          message: {
            vi: last
              ? 'Căn cứ cuối cùng kết thúc bằng dấu chấm phẩy.'
              : 'Căn cứ chưa kết thúc bằng dấu chấm phẩy, trong khi còn căn cứ tiếp theo.',
            en: last
              ? 'The last basis ends in a semicolon.'
              : 'Another basis follows, but no semicolon ends this one.',
          },
          hint: {
            vi: last ? 'Sửa thành dấu chấm.' : 'Đặt dấu chấm phẩy ở cuối căn cứ này.',
            en: last ? 'End it in a full stop.' : 'End it in a semicolon.',
          },
          ...(last || isMark ? { fix: last ? '.' : ';' } : {}),
        };
      }
    }
  },
  good: [
    { plan: 'basis: ["Căn cứ [@luat-tre-em]", "Theo đề nghị của Trưởng phòng Kinh tế"]' },
    { plan: 'basis: "Căn cứ A;\\n\\nCăn cứ B,\\n\\nỦy ban nhân dân xã ban hành Kế hoạch như sau:"' },
    { plan: 'basis: Thực hiện Kế hoạch của tỉnh.' },
  ],
  bad: [
    {
      plan: 'basis: "Căn cứ A.\\n\\nCăn cứ B;"',
      at: ['/basis “.”', '/basis “;”'],
      fixed: 'basis: "Căn cứ A;\\n\\nCăn cứ B."',
    },
    { plan: 'basis: "Căn cứ A\\n\\nCăn cứ B."', at: ['/basis “”'] },
  ],
};
