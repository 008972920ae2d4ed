import type { Rule } from '../rule.js';

/** “Như trên” comes first, and whom it is reported to before who carries it out. */
export const recipientsInOrder: Rule = {
  code: 'recipients-in-order',
  severity: 'info',
  title: {
    vi: 'Nơi nhận xếp: “Như trên”, nơi báo cáo, nơi thực hiện.',
    en: 'Recipients: “Như trên”, those reported to, those who carry it out.',
  },
  basis: 'convention',
  once: true,
  *check({ documents }) {
    for (const { fields, pointerOf } of documents) {
      const lines = fields.recipients ?? [];
      const firstDoer = lines.findIndex((text) => /\((?:để )?(?:t\/h|thực hiện)\)/iu.test(text));
      for (const [i, text] of lines.entries()) {
        const late = i > 0 && /^\s*-?\s*Như trên/iu.test(text);
        const reported = firstDoer !== -1 && i > firstDoer && /\((?:để )?(?:b\/c|báo cáo)\)/iu.test(text);
        if (!late && !reported) continue;
        yield {
          pointer: `${pointerOf('recipients')}/${i}`,
          topic: `${pointerOf('recipients')} ${late ? 'late' : 'reported'}`,
          message: {
            vi: late
              ? 'Dòng “Như trên” không đứng đầu nơi nhận.'
              : 'Nơi nhận để báo cáo đứng sau nơi nhận để thực hiện.',
            en: late
              ? '“Như trên” is not the first recipient.'
              : 'One reported to stands after those who carry it out.',
          },
          hint: {
            vi: late ? 'Chuyển “Như trên” lên đầu.' : 'Chuyển lên trước các nơi nhận để thực hiện.',
            en: 'Move it up.',
          },
        };
      }
    }
  },
  good: [
    {
      plan: 'documents: {ke-hoach: {recipients: ["Sở Y tế (b/c)", "Công an xã (p/h)", "Các thôn (t/h)", "Lưu: VT"]}}',
    },
  ],
  bad: [
    {
      plan: 'documents: {cong-van: {to: ["Các thôn"], recipients: ["Sở Y tế (b/c)", "Như trên"]}, ke-hoach: {recipients: ["Các thôn (t/h)", "Sở Y tế (để b/c)"]}}',
      at: ['/documents/cong-van/recipients/1', '/documents/ke-hoach/recipients/1'],
    },
  ],
};
